import { standInHetKort, vraagverwijzing } from "../../dialogs/beelden/vondst.ts";
import type { Zicht } from "../../dialogs/beelden/zicht.ts";
import { oordeel } from "../domain/bevoegdheid.ts";
import { geleideTeams } from "../domain/dag.ts";
import type { Gemeente, Persoon } from "../domain/gemeente.ts";
import { blijftWegVan } from "../domain/lijst.ts";
import { leesZoeknummer } from "../domain/taal/opdracht.ts";
import { isVoorbij, type Vraag } from "../domain/vraag.ts";
import type { Zoekvraag } from "./gebeurtenis.ts";
import { zichtVan } from "./handelingen/gemeen.ts";
import { LEGE_VASTLEGGING } from "./omzetten.ts";
import { isVanMij, leesLijst } from "./overzicht.ts";
import { alsVraag, type Geborgd, type Omgeving } from "./stand.ts";
import { laatToe, laatToeOfKijkNa } from "./toelaten.ts";
import type { Wereld } from "./wereld.ts";
import { relatiesTotVraag } from "./wijzer.ts";

/** One vraag that was found: what only the one who searches sees, and the card that may stand in any chat. */
export interface Treffer {
  readonly titel: string;
  readonly stand: string;
  /** Holds the number and nothing else: others read along where it is put. */
  readonly kaart: object;
}

export type Zoekantwoord =
  | { readonly soort: "treffers"; readonly treffers: readonly Treffer[] }
  | { readonly soort: "zin"; readonly tekst: string };

const MEESTE = 10;

/**
 * Finds a vraag by its number, or without one the most pressing of whoever asks. A number that does not exist and one
 * that this person may not see get the same answer. Reads only; where the question was asked is kept nowhere.
 */
export async function zoekVragen(wereld: Wereld, vraag: Zoekvraag): Promise<Zoekantwoord> {
  const { ik, antwoord } = await laatToeOfKijkNa(wereld, vraag);
  if (ik === null) return { soort: "zin", tekst: antwoord.soort === "zin" ? antwoord.tekst : "" };
  const om = wereld.omgeving();
  const zicht = zichtVan(ik, om);
  if (oordeel(ik.rollen, "vraag.zoeken", ["geen"]) !== "ja")
    return { soort: "zin", tekst: zicht.zeg("geen.recht", { naam: om.gemeente.beheerder }) };
  if (vraag.tekst.trim() === "") return eigenVragen(wereld, ik, zicht);
  const nummer = leesZoeknummer(vraag.tekst);
  if (nummer === null) return { soort: "zin", tekst: zicht.zeg("zoek.getal") };
  return opNummer(wereld, vraag, nummer);
}

async function eigenVragen(wereld: Wereld, ik: Persoon, zicht: Zicht): Promise<Zoekantwoord> {
  const past = (vraag: Vraag) => isVanMij(vraag, ik, zicht.gemeente) && !isVoorbij(vraag);
  const { vragen } = await leesLijst(wereld, { namen: [`van/${ik.oid}`], past, tot: MEESTE + 1 });
  if (vragen.length === 0) return { soort: "zin", tekst: zicht.zeg("zoek.leeg") };
  return { soort: "treffers", treffers: vragen.map((een) => treffer(wereld, zicht, een)) };
}

async function opNummer(wereld: Wereld, vraag: Zoekvraag, nummer: number): Promise<Zoekantwoord> {
  const gevonden = alsVraag((await wereld.opslag.laad({ records: [], nummer })).genummerd);
  // The load may have brought another roster.
  const { ik, antwoord } = laatToe(wereld, vraag);
  if (ik === null) return { soort: "zin", tekst: antwoord.soort === "zin" ? antwoord.tekst : "" };
  const om = wereld.omgeving();
  const zicht = zichtVan(ik, om);
  const mag = gevonden !== null && magVinden(gevonden.doc, ik, om);
  await legEenmaalVast(wereld, om, ik, { nummer, gevonden: mag ? gevonden.doc.id : null });
  if (!mag) return { soort: "zin", tekst: zicht.zeg("zoek.niets") };
  return { soort: "treffers", treffers: [treffer(wereld, zicht, gevonden)] };
}

/** Teams asks again at every key; within ten minutes the same person, number and outcome are one line of the audit log. */
const ZELFDE_ZOEKTOCHT_MS = 600_000;
/** More than are searched for in that time; what is forgotten is written once more. */
const MEESTE_ZOEKTOCHTEN = 5_000;
/** When each was last written, oldest first, per process: another process writes a line of its own. */
const geschreven = new WeakMap<Wereld, Map<string, number>>();

async function legEenmaalVast(
  wereld: Wereld,
  om: Omgeving,
  { oid, rollen }: Persoon,
  { nummer, gevonden }: { readonly nummer: number; readonly gevonden: string | null },
): Promise<void> {
  const eerder = geschreven.get(wereld) ?? new Map<string, number>();
  for (const [zoektocht, sinds] of eerder) {
    if (om.nu - sinds < ZELFDE_ZOEKTOCHT_MS && eerder.size <= MEESTE_ZOEKTOCHTEN) break;
    eerder.delete(zoektocht);
  }
  const wat = `${oid} ${nummer} ${gevonden ?? "geweigerd"} ${rollen.join("+")}`;
  if (eerder.has(wat)) return;
  await legVast(wereld, om, { oid, rollen }, gevonden);
  geschreven.set(wereld, eerder.set(wat, om.nu));
}

/** Who has part in it; and a colleague of the team, to whom its number and state are on "Ons team" anyway. */
function magVinden(vraag: Vraag, ik: Persoon, { gemeente, nu }: Omgeving): boolean {
  const { plaatsing } = vraag;
  if (plaatsing === null || blijftWegVan(vraag, ik.oid)) return false;
  if (oordeel(ik.rollen, "vraag.status", relatiesTotVraag(vraag, ik, gemeente)) === "ja") return true;
  return (
    !isVoorbij(vraag) &&
    oordeel(ik.rollen, "team.bekijken", ["geen"]) === "ja" &&
    isVanTeam(plaatsing.team, ik, gemeente, nu)
  );
}

function isVanTeam(team: string, ik: Persoon, gemeente: Gemeente, nu: number): boolean {
  return ik.team === team || geleideTeams(gemeente, ik.oid, nu).includes(team);
}

function treffer(wereld: Wereld, zicht: Zicht, { doc, nummer }: Geborgd<Vraag>): Treffer {
  const nr = nummer ?? 0;
  return {
    titel: zicht.zeg("status.titel", { nr }),
    stand: standInHetKort(zicht, doc),
    kaart: wereld.kaart(vraagverwijzing(zicht, nr), zicht.ik.oid),
  };
}

function legVast(wereld: Wereld, om: Omgeving, ik: Pick<Persoon, "oid" | "rollen">, gevonden: string | null) {
  return wereld.opslag.legVast({
    operatie: `zoek:${om.vers.id}`,
    resultaat: "gezocht",
    ...LEGE_VASTLEGGING,
    audit: [
      {
        actie: "vraag.zoeken",
        object: gevonden ?? "nummer",
        resultaat: gevonden === null ? "geweigerd" : "gelukt",
        door: wereld.schuilnaam(ik.oid),
        rol: ik.rollen.join("+"),
        bron: "chat",
      },
    ],
  });
}
