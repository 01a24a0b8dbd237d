import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import type { Voorbeeld } from "../../domain/taal/voorbeeld.ts";
import { drukt, type Invulling, kiest, knoppenVan, opent } from "./spelen.ts";
import type { Toneel } from "./toneel.ts";

/** Somebody at the desk with a question. */
export interface Bezoek {
  readonly voorbeeld: Voorbeeld;
  readonly postcode: string;
  /** Invented; 023-555 is given to nobody. */
  readonly telefoon: string;
  readonly hoe: "vraagverkenning" | "terugbellen" | "begint";
}

/** More cards than any vraag has. */
const MEESTE_KAARTEN = 20;
const TERUGBEL_LENGTE = 200;
const VOORNAMEN = ["Ans", "Bilal", "Corrie", "Dirk", "Esma", "Frits", "Gerda", "Hatice", "Ineke", "Jamila", "Kees"];

/**
 * Fills in a whole vraag in our own window and hands it over, card by card, with the first button of each.
 *
 * @returns the id of the vraag, or null when it was left for later or ended at the desk
 */
export async function brengVraag(toneel: Toneel, wie: string, bezoek: Bezoek): Promise<string | null> {
  const begin = bezoek.hoe === "terugbellen" ? "laat_terugbellen" : "nieuwe_vraag";
  let beeld = await opent(toneel, wie, begin);
  const gezegd = antwoorden(toneel, bezoek);
  for (let kaart = 0; kaart < MEESTE_KAARTEN && beeld !== null; kaart++) {
    if (beeld.naam.startsWith("status/")) return String(beeld.basis["vraag"] ?? "");
    if (bezoek.hoe === "begint" && kaart === 3) beeld = await drukt(toneel, wie, beeld, "pauze");
    else beeld = await verder(toneel, wie, beeld, gezegd);
    if (beeld?.naam.startsWith("start/") === true) return null;
  }
  return null;
}

function verder(toneel: Toneel, wie: string, beeld: Kaartbeeld, gezegd: Invulling): Promise<Kaartbeeld | null> {
  const eerste = knoppenVan(beeld)[0];
  if (eerste === undefined) return Promise.resolve(null);
  return drukt(toneel, wie, beeld, eerste.verb, { invulling: vulIn(toneel, beeld, gezegd) });
}

/** What the resident said, where the card asks it and does not know it yet; else any choice. */
function vulIn(toneel: Toneel, beeld: Kaartbeeld, gezegd: Invulling): Invulling {
  const open = beeld.velden.filter(
    ({ id, waarde }) => Object.hasOwn(gezegd, id) && (waarde === "" || id === "leefgebied"),
  );
  const bekend = Object.fromEntries(open.map(({ id }) => [id, gezegd[id] ?? ""]));
  return { ...kiest(toneel, beeld), ...bekend };
}

function antwoorden({ toeval }: Toneel, { voorbeeld, postcode, telefoon, hoe }: Bezoek): Invulling {
  const woorden = hoe === "terugbellen" ? voorbeeld.tekst.slice(0, TERUGBEL_LENGTE) : voorbeeld.tekst;
  return {
    eigen_woorden: woorden,
    postcode,
    voornaam: toeval.uit(VOORNAMEN),
    contact: telefoon,
    instemming: "ja",
    wanneer: toeval.uit(["ochtend", "middag", "maakt_niet_uit"]),
    // Somebody at the desk now and then chooses it; mostly they leave it to the bot.
    ...(toeval.kans(0.15) ? { leefgebied: voorbeeld.leefgebied } : {}),
  };
}

/** "Snel klaar": counted, nothing kept. */
export async function helptSnel(toneel: Toneel, wie: string): Promise<void> {
  const beeld = await opent(toneel, wie, "snel_klaar");
  if (beeld !== null) await drukt(toneel, wie, beeld, "snel_tel", { invulling: kiest(toneel, beeld) });
}

/** Does not trust it, and calls a colleague. */
export async function vertrouwtNiet(toneel: Toneel, wie: string): Promise<void> {
  const beeld = await opent(toneel, wie, "overzicht");
  if (beeld !== null) await drukt(toneel, wie, beeld, "niet_pluis");
}

/** Hears that it is not needed after all. */
export async function trektIn(toneel: Toneel, wie: string, vraag: string): Promise<void> {
  const status = await opent(toneel, wie, "ververs", { vraag });
  const zeker = status === null ? null : await drukt(toneel, wie, status, "intrekken_vraag");
  if (zeker !== null) await drukt(toneel, wie, zeker, "intrekken");
}
