import { PLEKWOORDEN } from "../../dialogs/beelden/consult-woorden.ts";
import { verwoord } from "../../dialogs/teksten.ts";
import { oordeel } from "../domain/bevoegdheid.ts";
import type { Agenda } from "../domain/casuistiek/agenda.ts";
import {
  type Agendabron,
  type Agendapunt,
  consultpunt,
  doetMee,
  eigenOverleggen,
  overlegpunt,
} from "../domain/casuistiek/agendapunt.ts";
import type { Casus } from "../domain/casuistiek/casus.ts";
import type { Overleg } from "../domain/casuistiek/overleg.ts";
import type { Persoon } from "../domain/gemeente.ts";
import { isWeg } from "../domain/keten.ts";
import { LEGE_VASTLEGGING } from "./omzetten.ts";
import { nieuwOverlegBij } from "./overleg-erbij.ts";
import type { Bewaard, Vastlegging } from "./poorten.ts";
import { alsAgenda, alsCasus, alsOverleg, type Geborgd, type Omgeving } from "./stand.ts";
import type { Wereld } from "./wereld.ts";

const DAG_MS = 86_400_000;
/** How far ahead the meetings of a feed go: one that comes once in three months is always in it. */
const FEED_VOORUIT_MS = 100 * DAG_MS;
const MEESTE = 60;
const POGINGEN = 3;

/** What becomes a file for a calendar. `feed`: everything of one person, to subscribe to. */
export interface Agendabestand {
  readonly soort: "feed" | "uitnodiging" | "afzegging";
  /** Id and name of the gemeente, and its time zone. */
  readonly gemeente: string;
  readonly organisatie: string;
  readonly tijdzone: string;
  readonly nu: number;
  readonly punten: readonly Bestandspunt[];
}

export interface Bestandspunt {
  readonly bron: Agendabron;
  readonly van: number;
  readonly tot: number;
  readonly naam: string;
  readonly waar: string;
  readonly stand: Agendapunt["stand"];
  readonly volgnummer: number;
  /** First names, each under a pseudonym that stays the same. */
  readonly mensen: readonly { readonly sleutel: string; readonly naam: string; readonly komt: boolean | null }[];
}

/**
 * The coming consults and meetings of whoever has this secret.
 *
 * @returns null for a secret that leads nowhere (any more), and of somebody who left: one answer for all
 * @throws {Storing} when the store does not answer
 */
export async function leesFeed(wereld: Wereld, geheim: string): Promise<Agendabestand | null> {
  const geladen = await wereld.opslag.laad({ records: [], via: [`feed/${geheim}`] });
  const agenda = agendaIn(geladen.via[0]);
  // The store found it by a keyed hash of the whole secret; that it is the one in force is no secret to who has it.
  if (agenda === null || agenda.doc.feed !== geheim) return null;
  const om = wereld.omgeving();
  const ik = nogErbij(om, agenda.doc.wie);
  if (ik === null) return null;
  const leeg = eigenOverleggen(om.gemeente, ik.oid, om.nu, om.nu + FEED_VOORUIT_MS);
  const { records, lijst } = await wereld.opslag.laad({
    records: leeg.map(({ id }) => `overleg/${id}` as const),
    lijst: { naam: `casussen/${ik.oid}`, aantal: MEESTE },
  });
  const overleggen = leeg.map((een, plek) => alsOverleg(records[plek])?.doc ?? een);
  const casussen = lijst.flatMap((een) => alsCasus(een) ?? []);
  return maakBestand(om, "feed", komendePunten(om, ik, { casussen, overleggen }));
}

/** What this person has to come, soonest first. */
export function komendePunten(
  { gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">,
  { oid }: Persoon,
  { casussen, overleggen }: { readonly casussen: readonly Geborgd<Casus>[]; readonly overleggen: readonly Overleg[] },
): readonly Agendapunt[] {
  const punten = [
    ...casussen.map(({ doc, nummer }) => consultpunt(gemeente, doc, nummer ?? 0)),
    ...overleggen.map((overleg) => overlegpunt(gemeente, overleg)),
  ];
  return punten
    .filter((punt) => punt !== null)
    .filter((punt) => punt.tot > nu && doetMee(punt, oid))
    .toSorted((een, ander) => een.van - ander.van);
}

/**
 * The file of one consult or meeting, behind a link that works once.
 *
 * @returns null when the link was used, is too old, or never was; and for what this person has no part in (any more)
 * @throws {Storing} when the store does not answer
 */
export async function neemUitnodiging(wereld: Wereld, geheim: string, bron: Agendabron): Promise<Agendabestand | null> {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const geladen = await wereld.opslag.laad({ records: [bron], via: [`briefje/${geheim}`] });
    const agenda = agendaIn(geladen.via[0]);
    const om = wereld.omgeving();
    const ik = agenda === null ? null : nogErbij(om, agenda.doc.wie);
    if (agenda === null || ik === null) return null;
    const punt = puntVan(om, bron, geladen.records[0]);
    if (punt === null || punt.stand === "voorlopig" || !punt.mensen.some(({ wie }) => wie === ik.oid)) return null;
    const { uitslag } = await wereld.opslag.legVast(gebruikt(geheim, agenda, bron));
    if (uitslag === "vast") return maakBestand(om, punt.stand === "afgezegd" ? "afzegging" : "uitnodiging", [punt]);
    if (uitslag === "dubbel") return null;
  }
  return null;
}

function puntVan(om: Omgeving, bron: Agendabron, bewaard: Bewaard | undefined): Agendapunt | null {
  const casus = alsCasus(bewaard);
  if (casus !== null) return consultpunt(om.gemeente, casus.doc, casus.nummer ?? 0);
  const [soort, id = ""] = bron.split("/");
  const overleg = alsOverleg(bewaard) ?? (soort === "overleg" ? nieuwOverlegBij(id, om) : null);
  return overleg === null ? null : overlegpunt(om.gemeente, overleg.doc);
}

function agendaIn(bewaard: Bewaard | null | undefined): Geborgd<Agenda> | null {
  if (bewaard == null || bewaard.inhoud === null || !bewaard.sleutel.startsWith("agenda/")) return null;
  return alsAgenda(bewaard, bewaard.sleutel.slice("agenda/".length));
}

/** On the roster today, with a role that takes part in casuïstiek. */
function nogErbij({ gemeente, nu }: Omgeving, oid: string): Persoon | null {
  const ik = gemeente.mensen.get(oid);
  if (ik === undefined || ik.mist.length > 0) return null;
  return isWeg(gemeente, ik, nu) || oordeel(ik.rollen, "casus.vragen", ["geen"]) !== "ja" ? null : ik;
}

/** The same agenda under a new version: of two who take the link at the same time one gets the file. */
function gebruikt(geheim: string, { sleutel, versie, doc }: Geborgd<Agenda>, bron: Agendabron): Vastlegging {
  return {
    operatie: `afspraak:${geheim}`,
    resultaat: "afspraak",
    ...LEGE_VASTLEGGING,
    wijzigingen: [{ sleutel, versie, inhoud: doc }],
    audit: [
      {
        actie: "agenda.downloaden",
        object: bron.split("/")[1] ?? bron,
        resultaat: "gelukt",
        door: "link",
        rol: "link",
        bron: "venster",
      },
    ],
    ongeldig: [`briefje/${geheim}`],
  };
}

function maakBestand(om: Omgeving, soort: Agendabestand["soort"], punten: readonly Agendapunt[]): Agendabestand {
  const { gemeente, nu, schuilnaam, catalogus } = om;
  const mens = ({ wie, komt }: Agendapunt["mensen"][number]) => ({
    sleutel: schuilnaam(wie),
    naam: gemeente.mensen.get(wie)?.voornaam ?? verwoord(catalogus, "iemand"),
    komt,
  });
  return {
    soort,
    gemeente: gemeente.id,
    organisatie: gemeente.organisatie,
    tijdzone: gemeente.tijdzone,
    nu,
    punten: punten.map(({ plek, waar, mensen, ...punt }) => ({
      ...punt,
      waar: plek === null ? waar : verwoord(catalogus, PLEKWOORDEN[plek]),
      // Who publishes a calendar names nobody in it (RFC 5546 §3.2.1).
      mensen: soort === "feed" ? [] : mensen.map(mens),
    })),
  };
}
