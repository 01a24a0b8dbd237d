import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { gevraagdeVan, vervaltOp } from "../../domain/overdracht.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { isOpen, volgendeOpening } from "../../domain/werkkalender.ts";
import type { Agenda } from "./agenda.ts";
import { begeleid } from "./eigenaar.ts";
import { drukt, kiest, knoppenVan } from "./spelen.ts";
import type { Kaart, Post, Toneel } from "./toneel.ts";

const MINUUT = 60_000;
/** What colleagues do with an offer; a busy team has less room for it. */
const GEWOON = { oppakken: 0.74, teruggeven: 0.07, doorzetten: 0.06, niets: 0.13 } as const;
const DRUK = { oppakken: 0.55, teruggeven: 0.15, doorzetten: 0.08, niets: 0.22 } as const;
/** Who is called does not wait. */
const ROEP = { oproep_komt: 0.6, oproep_belt: 0.25, oproep_kan_niet: 0.15 } as const;

/** The colleagues of all teams: each card that comes in is looked at once, at a moment that suits them. */
export function maakCollegas(toneel: Toneel, agenda: Agenda, drukTeam: string): (post: Post) => void {
  const gezien = new Set<string>();
  const nieuwste = new Map<string, Kaart>();
  return ({ wie, ...kaart }) => {
    const { naam, basis } = kaart.beeld;
    const plek = `${wie}/${basis["vraag"] ?? basis["oproep"] ?? ""}`;
    nieuwste.set(plek, kaart);
    const keer = `${plek}/${naam}/${basis["rev"] ?? 0}`;
    if (gezien.has(keer)) return;
    gezien.add(keer);
    const kijk = () => nieuwste.get(plek) ?? kaart;
    if (naam === "oproep/collega/roept")
      agenda.zet(toneel.klok.nu + toneel.toeval.tussen(1, 5) * MINUUT, () => komtHelpen(toneel, wie, kijk()));
    if (naam === "aanbod/open") agenda.zet(toneel.klok.nu, () => plant(toneel, agenda, { wie, kijk, druk: drukTeam }));
  };
}

interface Aanbod {
  readonly wie: string;
  /** The card as it lies in their chat by then. */
  readonly kijk: () => Kaart;
  /** The team that has more than it can do. */
  readonly druk: string;
}

/** Decides when this person looks: somewhere in the first half of the term, when the desks are open. */
async function plant(toneel: Toneel, agenda: Agenda, aanbod: Aanbod): Promise<void> {
  const { toeval, klok, gemeente } = toneel;
  const doc = (await toneel.vraag(String(aanbod.kijk().beeld.basis["vraag"])))?.doc ?? null;
  if (doc === null || gevraagdeVan(doc) !== aanbod.wie) return;
  const tot = vervaltOp(doc) ?? klok.nu;
  const van = Math.max(klok.nu, ziet(doc));
  const om = van + Math.floor((tot - van) * (0.03 + 0.5 * toeval.deel()));
  const dan = isOpen(gemeente, om) ? om : volgendeOpening(gemeente, om) + toeval.tussen(5, 40) * MINUUT;
  agenda.zet(dan, () => reageert(toneel, agenda, aanbod, doc));
}

function ziet({ toestand }: Vraag): number {
  if (toestand.soort === "aangeboden") return toestand.vanaf ?? toestand.sinds;
  return toestand.soort === "opgepakt" ? (toestand.doorgezet?.vanaf ?? 0) : 0;
}

async function reageert(toneel: Toneel, agenda: Agenda, { wie, kijk, druk }: Aanbod, doc: Vraag): Promise<void> {
  const kaart = kijk();
  if (kaart.beeld.naam !== "aanbod/open") return;
  const inDrukte = doc.plaatsing?.team === druk;
  if (knoppenVan(kaart.beeld).some(({ verb }) => verb === "toewijzen_kies"))
    return wijstToe(toneel, wie, kaart, inDrukte);
  const wat = toneel.toeval.gewogen(inDrukte ? DRUK : GEWOON);
  if (wat === "teruggeven") await kiestEnDrukt(toneel, wie, kaart, ["teruggeven_kies", "teruggeven"]);
  if (wat === "doorzetten") await kiestEnDrukt(toneel, wie, kaart, ["doorzetten_kies", "doorzetten"]);
  if (wat !== "oppakken") return;
  const na = await drukt(toneel, wie, kaart, "oppakken");
  if (na !== null) await begeleid(toneel, agenda, { wie, vraag: doc.id, druk: inDrukte });
}

/** A team lead mostly names a colleague; where it is busy there often is nobody to name yet. */
async function wijstToe(toneel: Toneel, wie: string, kaart: Kaart, druk: boolean): Promise<void> {
  if (toneel.toeval.kans(druk ? 0.3 : 0.75)) await kiestEnDrukt(toneel, wie, kaart, ["toewijzen_kies", "toewijzen"]);
}

/** A button that opens a choice, and then a choice that is any of those there. */
async function kiestEnDrukt(
  toneel: Toneel,
  wie: string,
  kaart: Kaart,
  [kies, doe]: readonly [string, string],
): Promise<void> {
  const keuze = await drukt(toneel, wie, kaart, kies);
  if (keuze === null || heeftLegeLijst(keuze)) return;
  const mogelijk = knoppenVan(keuze).filter(({ verb }) => verb === doe);
  if (mogelijk.length === 0) return;
  const gekozen = toneel.toeval.uit(mogelijk);
  const op = { activiteit: kaart.activiteit, beeld: keuze };
  await drukt(toneel, wie, op, doe, { invulling: kiest(toneel, keuze), past: (knop) => knop === gekozen });
}

function heeftLegeLijst({ velden }: Kaartbeeld): boolean {
  return velden.some((veld) => veld.verplicht && "keuzes" in veld && veld.keuzes.length === 0);
}

async function komtHelpen(toneel: Toneel, wie: string, kaart: Kaart): Promise<void> {
  const verb = toneel.toeval.gewogen(ROEP);
  const na = await drukt(toneel, wie, kaart, verb);
  if (na !== null && verb === "oproep_komt")
    await drukt(toneel, wie, { activiteit: kaart.activiteit, beeld: na }, "oproep_klaar");
}
