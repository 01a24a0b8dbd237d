import { PLEKWOORDEN } from "../../../dialogs/beelden/consult-woorden.ts";
import { verwoord } from "../../../dialogs/teksten.ts";
import { consultnaam } from "../../domain/casuistiek/agendapunt.ts";
import type { Casus } from "../../domain/casuistiek/casus.ts";
import type { Overleg } from "../../domain/casuistiek/overleg.ts";
import { reeksVan } from "../../domain/casuistiek/relaties.ts";
import { Storing } from "../../fouten.ts";
import { type Agendarecord, agendaTaak } from "../agendataak.ts";
import { wachtlijstmorgen } from "../casusgevolgen.ts";
import type { Bewaard, Buitenafspraak, Buitenagenda, Pacht, Taak, Taakinhoud } from "../poorten.ts";
import { alsCasus, alsOverleg, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak } from "./taakwerk.ts";
import { LANGSTE_WACHT_MS, wachtNa } from "./wacht.ts";

const VOLGT_MS = 60_000;

type Geplande = Geborgd<Casus> | Geborgd<Overleg>;
/** What the calendar must show; `zo` leaves it as it is: over, or never of concern to it. */
type Wens = Omit<Buitenafspraak, "id"> | "weg" | "zo";

/** What a task `agenda` does; a calendar that does not answer is asked again as long as the appointment is to come. */
export async function werkAgendaBij(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { opslag, buitenagenda } = wereld;
  const record = recordVan(pacht.taak.inhoud);
  if (buitenagenda === null || record === null) return opslag.rondAf(pacht);
  const geladen = await opslag.laad({ records: [record] });
  const begin = alsGeplande(geladen.records[0]);
  if (begin === null) return opslag.rondAf(pacht);
  const om = wereld.omgeving();
  try {
    const wens = wensVan(om, begin);
    const buiten = await brengBuiten(buitenagenda, begin, wens);
    await onthoud(wereld, pacht, begin, { buiten, vrij: wens !== "zo" && begin.doc.buiten !== null });
  } catch (fout) {
    if (!(fout instanceof Storing) || fout.dienst === "redis") throw fout;
    wereld.logboek.warn({ dienst: fout.dienst, reden: fout.message }, "agenda van de organisatie niet bijgewerkt");
    const naMs = Math.min(Math.max(fout.naMs ?? 0, wachtNa(pacht.poging, 1_000)), LANGSTE_WACHT_MS);
    await opslag.rondAf(pacht, { om: om.nu + naMs, zeker: false });
  }
}

/** @returns the id to keep */
async function brengBuiten(agenda: Buitenagenda, { sleutel, doc }: Geplande, wens: Wens): Promise<string | null> {
  const { buiten } = doc;
  if (wens === "zo") return buiten;
  if (wens !== "weg") return agenda.zet({ ...wens, id: buiten });
  if (buiten !== null) await agenda.zegAf({ sleutel, id: buiten, mensen: [wieVan(doc)] });
  return null;
}

interface Gedaan {
  readonly buiten: string | null;
  /** An event that stood there is gone or elsewhere. */
  readonly vrij: boolean;
}

/**
 * Until now the time that came free was still taken in the calendar of the organisation, so who waits for one did not
 * get it: they are looked at once more, when the calendars of the guests have followed.
 */
function wachtlijst(om: Omgeving, doc: Casus | Overleg): readonly Taak[] {
  if (!("route" in doc) || doc.route.soort !== "consult") return [];
  return [{ ...wachtlijstmorgen(om, doc.route.expertise), om: om.nu + VOLGT_MS }];
}

/**
 * Keeps the id beside the appointment as it stands now. It changed meanwhile: then somebody else was at work too, and
 * the calendar is looked at again.
 */
function onthoud(wereld: Wereld, pacht: Pacht, begin: Geplande, { buiten, vrij }: Gedaan): Promise<void> {
  return alsTaak(wereld, pacht, { records: [begin.sleutel] }, (geladen, om) => {
    const nu = alsGeplande(geladen.records[0]);
    if (nu === null) return null;
    const record = recordVan(pacht.taak.inhoud);
    const nogEens = nu.versie === begin.versie || record === null ? [] : [agendaTaak(om, record)];
    const anders = nu.doc.buiten !== buiten;
    const taken = [...nogEens, ...(vrij ? wachtlijst(om, nu.doc) : [])];
    if (!anders && taken.length === 0) return null;
    const { sleutel, versie, doc } = nu;
    return { taken, wijzigingen: anders ? [{ sleutel, versie, inhoud: { ...doc, buiten } }] : [] };
  });
}

function wensVan(om: Omgeving, { sleutel, doc, nummer }: Geplande): Wens {
  return "route" in doc ? wensVanConsult(om, sleutel, doc, nummer) : wensVanOverleg(om, sleutel, doc);
}

/** Only what both agreed to. A case for a meeting has no event of its own. */
function wensVanConsult({ nu, catalogus }: Omgeving, sleutel: string, casus: Casus, nummer: number | null): Wens {
  const { stand, route, inbrenger } = casus;
  if (route.soort === "overleg" || stand.soort === "besproken") return "zo";
  if (stand.soort !== "afgesproken") return "weg";
  const { van, tot, met, plek } = stand.afspraak;
  if (tot <= nu) return "zo";
  return {
    sleutel,
    van,
    tot,
    onderwerp: consultnaam(casus.team, nummer ?? 0),
    waar: verwoord(catalogus, PLEKWOORDEN[plek]),
    online: plek === "online",
    mensen: [inbrenger, met],
  };
}

/** For everybody of the series who did not say that they stay away; whoever leads it organises. */
function wensVanOverleg({ nu, catalogus, gemeente }: Omgeving, sleutel: string, overleg: Overleg): Wens {
  const { id, van, tot, rollen, komst, afgelast } = overleg;
  if (tot <= nu) return "zo";
  const reeks = reeksVan(id, gemeente.casuistiek);
  const blijftWeg = new Set(komst.filter(({ komt }) => !komt).map(({ wie }) => wie));
  const komen = (reeks?.deelnemers ?? []).filter((wie) => !blijftWeg.has(wie));
  const leider = komen.find((wie) => wie === rollen.gespreksleider);
  const [eerste, ...rest] = leider === undefined ? komen : [leider, ...komen.filter((wie) => wie !== leider)];
  if (reeks === null || afgelast !== null || eerste === undefined) return "weg";
  return {
    sleutel,
    van,
    tot,
    onderwerp: verwoord(catalogus, "buitenagenda.overleg"),
    waar: reeks.waar,
    online: /\bonline\b/iu.test(reeks.waar),
    mensen: [eerste, ...rest],
  };
}

function alsGeplande(bewaard: Bewaard | undefined): Geplande | null {
  return alsCasus(bewaard) ?? alsOverleg(bewaard);
}

function wieVan(doc: Casus | Overleg): string {
  return "route" in doc ? doc.inbrenger : "";
}

function recordVan({ casus, overleg }: Taakinhoud): Agendarecord | null {
  if (casus !== undefined) return `casus/${casus}`;
  return overleg === undefined ? null : `overleg/${overleg}`;
}
