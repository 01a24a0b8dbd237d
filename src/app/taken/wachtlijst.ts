import type { Casus, Consultafspraak } from "../../domain/casuistiek/casus.ts";
import { biedAan, geweigerdeTijden, nietMeerVragen } from "../../domain/casuistiek/consult.ts";
import type { Expertise } from "../../domain/casuistiek/inrichting.ts";
import { wachtlijstmorgen } from "../casusgevolgen.ts";
import { type Bezet, consultfeit, PER_KEER, tijdenVoor, vraagVan } from "../handelingen/consult-gemeen.ts";
import { bezetBuiten } from "../planning.ts";
import type { Feit, Lijst, Pacht } from "../poorten.ts";
import { alsCasus, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { agendasUit, veranderd } from "./consult.ts";
import { alsTaak, type Taakwijziging } from "./taakwerk.ts";

const DAG_MS = 86_400_000;
const WEEK_MS = 7 * DAG_MS;
/** So many of those who wait longest are looked at; the next look follows with the next time. */
const MEESTE = 20;

/** A time came free: whoever waits longest and can come gets it, held until they answer. */
export function biedPlekAan(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metLijst(wereld, pacht, (om, wacht, bezet, expertise) => {
    const vrij = pacht.taak.inhoud.ronde ?? null;
    const aanbod = eersteAanbod(om, wacht, bezet, expertise, { vrij, tot: pacht.taak.om });
    return aanbod === null ? null : geef(om, aanbod, bezet, pacht.taak.om, [pacht.taak]);
  });
}

/** Every morning while somebody waits: a time may have come within the week, or within reach. */
export function kijkWachtlijst(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metLijst(wereld, pacht, (om, wacht, bezet, expertise) => {
    if (wacht.length === 0) return null;
    const aanbod = eersteAanbod(om, wacht, bezet, expertise, { vrij: null, tot: om.nu });
    if (aanbod === null) return { taken: [wachtlijstmorgen(om, expertise.id)] };
    return geef(om, aanbod, bezet, om.nu, [{ ...pacht.taak, om: om.nu }]);
  });
}

type Beslis = (
  om: Omgeving,
  wacht: readonly Geborgd<Casus>[],
  bezet: Bezet,
  expertise: Expertise,
) => Taakwijziging | null;

async function metLijst(wereld: Wereld, pacht: Pacht, beslis: Beslis): Promise<void> {
  const id = pacht.taak.inhoud.tekst ?? "";
  const lijst = { naam: `plek/${id}` satisfies Lijst, aantal: MEESTE } as const;
  const eerst = await wereld.opslag.laad({ records: [], lijst });
  const expertise = wereld.gemeente().casuistiek.expertises.get(id);
  const vragers = wachtenden(eerst.lijst).map(({ doc }) => doc.inbrenger);
  if (expertise === undefined || vragers.length === 0) return wereld.opslag.rondAf(pacht);
  const mensen = [...new Set([...vragers, ...expertise.specialisten.map(({ wie }) => wie)])];
  const buiten = await bezetBuiten(wereld, mensen, wereld.omgeving());
  const records = mensen.map((wie) => `agenda/${wie}` as const);
  await alsTaak(wereld, pacht, { records, lijst }, (geladen, om) => {
    const nu = om.gemeente.casuistiek.expertises.get(id);
    if (nu === undefined) return null;
    return beslis(om, wachtenden(geladen.lijst), { agendas: agendasUit(geladen, mensen), buiten }, nu);
  });
}

function wachtenden(lijst: Parameters<typeof agendasUit>[0]["records"]): readonly Geborgd<Casus>[] {
  return lijst.flatMap((bewaard) => {
    const casus = alsCasus(bewaard);
    return casus?.doc.stand.soort === "wacht" ? [casus] : [];
  });
}

interface Aanbod {
  readonly geborgd: Geborgd<Casus>;
  readonly afspraak: Consultafspraak;
}

/**
 * The first who waits with a time to offer: one within the week, or one on the day of the time that came free. Who
 * came on the list after `tot` is passed over, and so is who let this very time go.
 */
function eersteAanbod(
  om: Omgeving,
  wacht: readonly Geborgd<Casus>[],
  bezet: Bezet,
  expertise: Expertise,
  { vrij, tot }: { readonly vrij: number | null; readonly tot: number },
): Aanbod | null {
  for (const geborgd of wacht) {
    const { stand, inbrenger } = geborgd.doc;
    if (stand.soort !== "wacht" || stand.sinds > tot) continue;
    const vraag = vraagVan(om, inbrenger, expertise, { nietMet: nietMeerVragen(geborgd.doc) });
    const geweigerd = geweigerdeTijden(geborgd.doc);
    const eerste = tijdenVoor(om, bezet, vraag, PER_KEER).find(({ van }) => !geweigerd.includes(van));
    if (eerste === undefined) continue;
    const past = eerste.van < om.nu + WEEK_MS || (vrij !== null && Math.abs(eerste.van - vrij) < DAG_MS);
    if (past) return { geborgd, afspraak: eerste };
  }
  return null;
}

function geef(
  om: Omgeving,
  { geborgd, afspraak: { van, tot, met, plek } }: Aanbod,
  { agendas }: Bezet,
  vrijSinds: number,
  nogEens: Taakwijziging["taken"],
): Taakwijziging {
  const doc = biedAan(om.gemeente, geborgd.doc, { van, tot, met, plek }, om.nu, vrijSinds);
  const feiten: readonly Feit[] = [{ soort: "consult_vrij", ...consultfeit(doc) }];
  const wijziging = veranderd(om, geborgd, doc, agendas, { actie: "casus.aanbieden", nieuw: [doc.inbrenger], feiten });
  return { ...wijziging, taken: [...(wijziging.taken ?? []), ...(nogEens ?? [])] };
}
