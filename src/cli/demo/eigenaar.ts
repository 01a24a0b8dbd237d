import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { lokaleDag, voegTermijnToe, volgendeOpening } from "../../domain/werkkalender.ts";
import type { Agenda } from "./agenda.ts";
import { drukt, type Invulling, kiest, knoppenVan, opent } from "./spelen.ts";
import type { Toneel } from "./toneel.ts";

/** A colleague with a vraag of their own. */
export interface Eigenaar {
  readonly wie: string;
  readonly vraag: string;
  /** In a busy team contact comes later and less is closed. */
  readonly druk: boolean;
}

const UUR = 3_600_000;

/** What an owner does in the days after taking it up, each at its own moment in opening time. */
export async function begeleid(toneel: Toneel, agenda: Agenda, ik: Eigenaar): Promise<void> {
  const { toeval, klok } = toneel;
  const doc = (await toneel.vraag(ik.vraag))?.doc;
  if (doc === undefined || toeval.kans(ik.druk ? 0.25 : 0.06)) return;
  const over = Math.max(UUR, (doc.plaatsing?.contactVoor ?? klok.nu) - klok.nu);
  const laat = toeval.kans(ik.druk ? 0.2 : 0.06);
  const bellen = klok.nu + Math.floor(over * (laat ? 1.05 + 0.4 * toeval.deel() : 0.03 + 0.3 * toeval.deel()));
  if (toeval.kans(0.25))
    agenda.zet(inWerktijd(toneel, bellen - UUR), async () => {
      await doet(toneel, ik, "geen_gehoor");
    });
  agenda.zet(inWerktijd(toneel, bellen), () => spreekt(toneel, agenda, ik));
}

/** The first contact, with "juiste plek?", and whatever comes of it. */
async function spreekt(toneel: Toneel, agenda: Agenda, ik: Eigenaar): Promise<void> {
  const { toeval } = toneel;
  const plek = await doet(toneel, ik, "contact_gelegd");
  if (plek === null) return;
  const oordeel = toeval.gewogen({ plek_goed: 0.72, plek_anders: 0.12, ververs: 0.16 });
  const anders = await drukt(toneel, ik.wie, plek, oordeel);
  if (oordeel === "plek_anders" && anders !== null) await drukt(toneel, ik.wie, anders, "plek_beter");
  const na = (uren: number, doe: () => Promise<unknown>) =>
    agenda.zet(werktijdLater(toneel, uren), async () => {
      await doe();
    });
  if (toeval.kans(0.3)) na(1, () => spreektAf(toneel, ik));
  if (toeval.kans(0.15)) na(2, () => vraagtPartner(toneel, agenda, ik));
  if (toeval.kans(0.1)) na(2, () => zetDoor(toneel, ik));
  if (toeval.kans(0.5)) na(3, () => doet(toneel, ik, "overgenomen"));
  if (toeval.kans(ik.druk ? 0.15 : 0.65)) na(toeval.tussen(2, 10), () => rondtAf(toneel, agenda, ik));
}

async function spreektAf(toneel: Toneel, ik: Eigenaar): Promise<void> {
  const { gemeente, klok, toeval } = toneel;
  const kaart = await doet(toneel, ik, "afspraak_kies");
  const dag = lokaleDag(gemeente, voegTermijnToe(gemeente, klok.nu, `P${toeval.tussen(1, 4)}D`, "werk") - 1);
  if (kaart !== null)
    await drukt(toneel, ik.wie, kaart, "afspraak_maken", { invulling: overdag(toneel, kaart, dag.toString()) });
}

function overdag(toneel: Toneel, kaart: Kaartbeeld, dag: string): Invulling {
  return { ...kiest(toneel, kaart), dag, tijd: toneel.toeval.uit(["09:30", "11:00", "13:30", "15:00"]) };
}

async function vraagtPartner(toneel: Toneel, agenda: Agenda, ik: Eigenaar): Promise<void> {
  const keuze = await doet(toneel, ik, "naar_partner_kies");
  const gevraagd = keuze === null ? null : await drukt(toneel, ik.wie, keuze, "naar_partner");
  if (gevraagd === null || !toneel.toeval.kans(0.4)) return;
  agenda.zet(werktijdLater(toneel, 12), async () => {
    await doet(toneel, ik, "partner_nam_over");
  });
}

async function zetDoor(toneel: Toneel, ik: Eigenaar): Promise<void> {
  const keuze = await doet(toneel, ik, "doorzetten_kies");
  if (keuze !== null) await drukt(toneel, ik.wie, keuze, "doorzetten", { invulling: kiest(toneel, keuze) });
}

async function rondtAf(toneel: Toneel, agenda: Agenda, ik: Eigenaar): Promise<void> {
  const { toeval } = toneel;
  const keuze = await doet(toneel, ik, "afronden_kies");
  if (keuze === null) return;
  const gekozen = toeval.uit(knoppenVan(keuze).filter(({ verb }) => verb === "afronden"));
  const wanneer = await drukt(toneel, ik.wie, keuze, "afronden", { past: (knop) => knop === gekozen });
  if (wanneer?.naam === "pols/wanneer") await drukt(toneel, ik.wie, wanneer, "afronden");
  if (toeval.kans(0.12))
    agenda.zet(werktijdLater(toneel, 4), async () => {
      await doet(toneel, ik, "heropenen");
    });
}

/** Opens the vraag and presses the button with this verb, behind "Meer" when it stands there; null when it is not there. */
async function doet(toneel: Toneel, { wie, vraag }: Eigenaar, verb: string): Promise<Kaartbeeld | null> {
  const beeld = await opent(toneel, wie, "ververs", { vraag });
  if (beeld === null) return null;
  const direct = await drukt(toneel, wie, beeld, verb);
  if (direct !== null) return direct;
  const meer = await drukt(toneel, wie, beeld, "meer");
  return meer === null ? null : drukt(toneel, wie, meer, verb);
}

function werktijdLater({ gemeente, klok, toeval }: Toneel, uren: number): number {
  return voegTermijnToe(gemeente, klok.nu, `PT${Math.round(uren * (30 + toeval.tussen(0, 60)))}M`, "werk");
}

/** That moment, or soon after the next opening. */
function inWerktijd({ gemeente, toeval, klok }: Toneel, om: number): number {
  const dan = Math.max(om, klok.nu);
  const open = volgendeOpening(gemeente, dan);
  return open === dan ? dan : open + toeval.tussen(5, 60) * 60_000;
}
