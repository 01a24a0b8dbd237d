import type { Proefvraag } from "../domain/beheer/proef.ts";
import { Historieregel, isLeegVoorbereid, type Voorbereiding } from "../domain/beheer/voorbereiding.ts";
import { oordeel } from "../domain/bevoegdheid.ts";
import type { Beheerpoort } from "./beheerpoort.ts";
import { alsVoorbereiding, type Beheerstand, historieVan, voorbereidingVan } from "./beheerstand.ts";
import { voorgenomen } from "./beheerwens.ts";
import type { Besluit } from "./besluit.ts";
import type { Druk } from "./handelingen/gemeen.ts";
import type { Opslag } from "./poorten.ts";
import type { Omgeving, Stand } from "./stand.ts";
import { wegwijzer } from "./wegwijzers.ts";
import type { Wereld } from "./wereld.ts";

/** How long a tap waits for what would come of it before it says that this takes a while. */
const FORMULIER_MS = 6_000;
const VOORBEELD_MS = 1_500;

/** These show what would come of everything that is prepared, also what would route differently. */
const TOONT_GEVOLG: ReadonlySet<string> = new Set([
  "beheer_bekijk",
  "beheer_toepassen",
  "beheer_zonder",
  "beheer_toch",
  "beheer_terug",
]);
const TOONT_VERSIES: ReadonlySet<string> = new Set(["beheer_versies"]);

/** Loads what a tap of the administrator needs besides its own records, for who may and in the window only. */
export async function metBeheer(
  { opslag, beheer }: Pick<Wereld, "beheer"> & { readonly opslag: Pick<Opslag, "laad"> },
  stand: Stand,
  { druk, om }: { readonly druk: Druk; readonly om: Omgeving },
): Promise<Stand> {
  const weg = wegwijzer(druk.verb);
  if (beheer === undefined || weg?.beheert !== true || om.plek !== "venster") return stand;
  if (oordeel(stand.ik.rollen, weg.actie, ["geen"]) !== "ja") return stand;
  const eigen = voorbereidingVan(om.schuilnaam(stand.ik.oid));
  const [geldend, geladen] = await Promise.all([beheer.geldend(), opslag.laad({ records: [eigen] })]);
  const [bewaard] = geladen.records;
  if (geldend === null || bewaard === undefined) return stand;
  const begin: Beheerstand = {
    geldend,
    inhoud: (naam) => beheer.inhoud(geldend.bestanden, naam),
    voorbereid: alsVoorbereiding(bewaard),
    versies: [],
    historie: [],
    proef: null,
  };
  const [terug, proef] = await Promise.all([terugblik({ opslag, beheer }, druk, begin), probeer(beheer, druk, begin)]);
  return { ...stand, beheer: { ...begin, ...terug, proef } };
}

async function terugblik(
  { opslag, beheer }: { readonly opslag: Pick<Opslag, "laad">; readonly beheer: Beheerpoort },
  { verb }: Druk,
  { geldend }: Beheerstand,
): Promise<Pick<Beheerstand, "versies" | "historie">> {
  if (verb === "beheer_toepassen") {
    const { records } = await opslag.laad({ records: [historieVan(geldend.versie)] });
    return { versies: [], historie: records.flatMap(({ inhoud }) => alsHistorie(inhoud)) };
  }
  if (!TOONT_VERSIES.has(verb)) return { versies: [], historie: [] };
  const versies = await beheer.versies();
  const { records } = await opslag.laad({ records: versies.map(({ versie }) => historieVan(versie)) });
  return { versies, historie: records.flatMap(({ inhoud }) => alsHistorie(inhoud)) };
}

function alsHistorie(inhoud: unknown): readonly Historieregel[] {
  const gelezen = Historieregel.safeParse(inhoud);
  return gelezen.success ? [gelezen.data] : [];
}

async function probeer(beheer: Beheerpoort, druk: Druk, begin: Beheerstand): Promise<Beheerstand["proef"]> {
  const doc = voorgenomen(begin, druk) ?? (TOONT_GEVOLG.has(druk.verb) ? begin.voorbereid.doc : null);
  if (doc === null || isLeegVoorbereid(doc)) return null;
  const speel = TOONT_GEVOLG.has(druk.verb);
  return beheer.probeer(proefvraag(begin, doc, speel), speel ? VOORBEELD_MS : FORMULIER_MS);
}

function proefvraag({ geldend }: Beheerstand, { bewerkingen, terugNaar }: Voorbereiding, speel: boolean): Proefvraag {
  return { versie: geldend.versie, bewerkingen, terugNaar, speel };
}

/**
 * Puts the configuration of a decision in force, with its line in the audit log.
 *
 * @returns false when another version came in between: then all is decided anew
 */
export async function zetInrichting(
  { beheer }: Pick<Wereld, "beheer">,
  { inrichting }: Pick<Besluit, "inrichting">,
  { ik }: Pick<Stand, "ik">,
  om: Omgeving,
): Promise<boolean> {
  if (inrichting === undefined) return true;
  if (beheer === undefined) return false;
  // Without names it is an earlier version from which a file was missing.
  const namen = Object.keys(inrichting.bestanden).join("+");
  return beheer.zet({
    ...inrichting,
    nu: om.nu,
    audit: {
      actie: "inrichting.toepassen",
      object: `inrichting/${inrichting.verwacht + 1} ${namen}`.trimEnd(),
      resultaat: "gelukt",
      door: om.schuilnaam(ik.oid),
      rol: ik.rollen.join("+"),
      bron: "venster",
    },
  });
}
