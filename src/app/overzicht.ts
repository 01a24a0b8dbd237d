import { oordeel } from "../domain/bevoegdheid.ts";
import { dagkader, geleideTeams, staatOpLijn } from "../domain/dag.ts";
import type { Gemeente, Persoon } from "../domain/gemeente.ts";
import { blijftWegVan, opWiensLijst, volgendeDatum, waaromTeLaat } from "../domain/lijst.ts";
import type { Leiding } from "../domain/overdracht.ts";
import { herkenOpdracht } from "../domain/taal/opdracht.ts";
import type { Vraag } from "../domain/vraag.ts";
import type { Gebeurtenis } from "./gebeurtenis.ts";
import type { Druk } from "./handelingen/gemeen.ts";
import { bladVanaf, lijnUit, perBlad, voorop } from "./lijstkeuze.ts";
import type { Lijst } from "./poorten.ts";
import type { Geborgd, Lijstblad, Omgeving, Stand } from "./stand.ts";
import { vragenOpLijst } from "./taken/rij.ts";
import { wegwijzer } from "./wegwijzers.ts";
import type { Wereld } from "./wereld.ts";
import { mistRolBijVraag } from "./wijzer.ts";

/** As many of a list as are loaded in one go. */
const BLADZIJDE = 60;
/** A list that is asked for: where it stands, what of it counts, and how much is shown. */
interface Lijstwens {
  readonly namen: readonly Lijst[];
  readonly past: (vraag: Vraag) => boolean;
  /** How many at most; null is all. */
  readonly tot: number | null;
}

/** Which list a tap or a word asks for, by the verb that shows it; null when it asks for none. */
const LIJSTVERBEN = ["overzicht", "ons_team", "te_laat", "daglijst"] as const;
type Lijstverb = (typeof LIJSTVERBEN)[number];

/** A list that is read while the rest is loaded, by the roster as this process last read it. */
export interface Alvast {
  readonly gemeente: Gemeente;
  readonly blad: Lijstblad;
}

/**
 * Begins with the list before anything was loaded, so that nobody waits for it; null when none is asked for. "Mijn
 * vragen" waits: which drafts come first is not known yet.
 */
export async function leesAlvast(wereld: Wereld, gebeurtenis: Gebeurtenis, druk: Druk): Promise<Alvast | null> {
  const verb = lijstverb(gebeurtenis, druk);
  const ik = wereld.gemeente().mensen.get(gebeurtenis.wie);
  if (verb === null || verb === "overzicht" || ik === undefined || !magZien(verb, ik)) return null;
  const om = wereld.omgeving();
  return { gemeente: om.gemeente, blad: await leesLijst(wereld, lijstwens(verb, ik, 0, druk, om)) };
}

/** Adds the list that was asked for; read anew when the load brought another roster. */
export async function metLijst(
  wereld: Wereld,
  stand: Stand,
  gebeurtenis: Gebeurtenis,
  { druk, om, alvast }: { readonly druk: Druk; readonly om: Omgeving; readonly alvast: Alvast | null },
): Promise<Stand> {
  const { ik, gesprek } = stand;
  const verb = lijstverb(gebeurtenis, druk);
  if (verb === null || !magZien(verb, ik)) return stand;
  if (alvast?.gemeente === om.gemeente) return { ...stand, lijst: alvast.blad };
  // It changes nothing, so these further loads stand in for the commit.
  const [lijst, concepten] = await Promise.all([
    leesLijst(wereld, lijstwens(verb, ik, voorop(verb, gesprek.doc), druk, om)),
    verb === "overzicht" ? leesConcepten(wereld, stand, druk, om) : [],
  ]);
  return { ...stand, lijst: { ...lijst, concepten } };
}

function magZien(verb: Lijstverb, { rollen }: Persoon): boolean {
  const actie = wegwijzer(verb)?.actie;
  return actie !== undefined && oordeel(rollen, actie, ["geen"]) === "ja";
}

/** The drafts on this page, to say how far each is. */
async function leesConcepten(
  wereld: Wereld,
  { ik, gesprek }: Stand,
  druk: Druk,
  om: Omgeving,
): Promise<readonly Vraag[]> {
  const vanaf = bladVanaf(druk);
  const open = gesprek.doc.open.slice(vanaf, vanaf + perBlad(om));
  if (open.length === 0) return [];
  const geladen = await wereld.opslag.laad({ records: open.map(({ vraag }) => `vraag/${vraag}` as const) });
  const gevonden = vragenOpLijst(wereld, { ...geladen, lijst: geladen.records });
  return gevonden.map(({ doc }) => doc).filter(({ indiener }) => indiener === ik.oid);
}

function lijstverb(gebeurtenis: Gebeurtenis, druk: Druk): Lijstverb | null {
  const gevraagd = gebeurtenis.soort === "tekst" ? herkenOpdracht(gebeurtenis.tekst) : druk.verb;
  return LIJSTVERBEN.find((verb) => verb === gevraagd) ?? null;
}

/** @param eerst how many drafts come before the vragen */
function lijstwens(verb: Lijstverb, ik: Persoon, eerst: number, druk: Pick<Druk, "data">, om: Omgeving): Lijstwens {
  const tot = bladVanaf(druk) + perBlad(om) + 1;
  const eigen = [`van/${ik.oid}`] as const;
  const zichtbaar = (vraag: Vraag) => !blijftWegVan(vraag, ik.oid);
  const geleid = geleideTeams(om.gemeente, ik.oid, om.nu);
  switch (verb) {
    case "overzicht": {
      const past = (vraag: Vraag) => isVanMij(vraag, ik, om.gemeente);
      return { namen: eigen, past, tot: Math.max(1, tot - eerst) };
    }
    case "ons_team":
      return { namen: [...new Set([ik.team, ...geleid])].map((team) => `team/${team}` as const), past: zichtbaar, tot };
    case "te_laat": {
      const teLaat = (vraag: Vraag) => waaromTeLaat(vraag, om.nu) !== null;
      if (geleid.length === 0)
        return { namen: eigen, past: (vraag) => teLaat(vraag) && isVanMij(vraag, ik, om.gemeente), tot };
      const past = (vraag: Vraag) => teLaat(vraag) && zichtbaar(vraag);
      return { namen: [...metNazorg(geleid), ...eigen], past, tot };
    }
    case "daglijst": {
      const teams = geleid.length === 0 ? [ik.team] : geleid;
      const lijn = lijnUit(druk);
      if (lijn === null || lijn === "bezetting") return { namen: metNazorg(teams), past: zichtbaar, tot: null };
      const dag = dagkader(om.gemeente, om.nu);
      const past = (vraag: Vraag) => zichtbaar(vraag) && staatOpLijn(lijn, vraag, dag);
      return { namen: metNazorg(teams), past, tot };
    }
  }
}

/** All that lies with the teams of whoever gets the list of the day, as far as this person may see it. */
export function leesDag(wereld: Wereld, ik: Persoon, om: Omgeving): Promise<Lijstblad> {
  return leesLijst(wereld, lijstwens("daglijst", ik, 0, { data: {} }, om));
}

function metNazorg(teams: readonly string[]): readonly Lijst[] {
  return teams.flatMap((team) => [`team/${team}`, `nazorg/${team}`] as const);
}

/** Sent, asked or owned by this person, in a role that may see it. */
export function isVanMij(vraag: Vraag, ik: Persoon, gemeente: Leiding): boolean {
  return opWiensLijst(vraag).has(ik.oid) && !blijftWegVan(vraag, ik.oid) && !mistRolBijVraag(vraag, ik, gemeente);
}

/**
 * Reads lists a page at a time until there is enough of what counts. Only that is counted: that something was left out
 * shows nowhere, not in how many there are and not in whether there is more.
 */
export async function leesLijst(wereld: Wereld, { namen, past, tot }: Lijstwens): Promise<Lijstblad> {
  const gevonden = await Promise.all(namen.map((naam) => leesEen(wereld, naam, past, tot ?? Number.POSITIVE_INFINITY)));
  const eens = new Map(gevonden.flat().map((vraag) => [vraag.sleutel, vraag]));
  const opDatum = [...eens.values()].toSorted((een, ander) => volgendeDatum(een.doc) - volgendeDatum(ander.doc));
  if (tot === null) return { vragen: opDatum, meer: false };
  return { vragen: opDatum.slice(0, tot - 1), meer: opDatum.length >= tot };
}

async function leesEen(
  wereld: Wereld,
  naam: Lijst,
  past: Lijstwens["past"],
  genoeg: number,
): Promise<readonly Geborgd<Vraag>[]> {
  const gevonden: Geborgd<Vraag>[] = [];
  for (let vanaf = 0; gevonden.length < genoeg; vanaf += BLADZIJDE) {
    const geladen = await wereld.opslag.laad({ records: [], lijst: { naam, aantal: BLADZIJDE, vanaf } });
    gevonden.push(...vragenOpLijst(wereld, geladen).filter(({ doc }) => past(doc)));
    if (geladen.lijst.length < BLADZIJDE) break;
  }
  return gevonden;
}
