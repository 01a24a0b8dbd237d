import { adviseurVan, afspraakVan, type Casus } from "../../domain/casuistiek/casus.ts";
import { kanNiet, naGesprek, terugOpLijst, wieAntwoordt, zegAf } from "../../domain/casuistiek/consult.ts";
import { isInDienst } from "../../domain/keten.ts";
import { casusgevolgen, zoektTot } from "../casusgevolgen.ts";
import { coordinatorVan } from "../handelingen/consult-antwoord.ts";
import { type Agendas, casusdelen, consultfeit, kaartenVan } from "../handelingen/consult-gemeen.ts";
import { stuurKaart, stuurStart } from "../handelingen/gemeen.ts";
import type { Feit, Geladen, Pacht } from "../poorten.ts";
import { alsAgenda, alsCasus, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

type Beslis = (om: Omgeving, geborgd: Geborgd<Casus>, agendas: Agendas) => Taakwijziging | null;

/** The casus of a task, with the agendas that may hold it. Others meanwhile: then it is looked at again. */
async function metConsult(wereld: Wereld, pacht: Pacht, beslis: Beslis): Promise<void> {
  const sleutel = `casus/${pacht.taak.inhoud.casus ?? ""}` as const;
  const eerst = alsCasus((await wereld.opslag.laad({ records: [sleutel] })).records[0]);
  if (eerst === null) return wereld.opslag.rondAf(pacht);
  const mensen = metAgenda(eerst.doc);
  const records = [sleutel, ...mensen.map((wie) => `agenda/${wie}` as const)];
  await alsTaak(wereld, pacht, { records }, (geladen, om) => {
    const geborgd = alsCasus(geladen.records[0]);
    if (geborgd === null) return null;
    if (metAgenda(geborgd.doc).some((wie) => !mensen.includes(wie))) return { taken: [{ ...pacht.taak, om: om.nu }] };
    return beslis(om, geborgd, agendasUit(geladen, mensen));
  });
}

/** The two it holds now, and those it held before: a time that was over when it was called off stays in an agenda. */
function metAgenda(casus: Casus): readonly string[] {
  const met = adviseurVan(casus);
  return [...new Set([casus.inbrenger, ...(met === null ? [] : [met]), ...casus.afgewezen.map(({ wie }) => wie)])];
}

/** The agendas of these people among what was loaded. */
export function agendasUit({ records }: Pick<Geladen, "records">, mensen: readonly string[]): Agendas {
  const per = new Map(records.map((bewaard) => [bewaard.sleutel as string, bewaard]));
  return new Map(
    mensen.flatMap((wie) => {
      const bewaard = per.get(`agenda/${wie}`);
      return bewaard === undefined ? [] : [[wie, alsAgenda(bewaard, wie)] as const];
    }),
  );
}

/**
 * Nobody answered in time: the coordinator is told, and who asked. A time from the waiting list goes to the next; a
 * coordinator who found nobody yet is told again.
 */
export function consultZonderAntwoord(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metConsult(wereld, pacht, (om, geborgd, agendas) => {
    const { doc: was } = geborgd;
    const { stand } = was;
    if (stand.soort === "coordinator") return herinnerCoordinator(om, geborgd, agendas, pacht);
    if (stand.soort !== "gevraagd" && stand.soort !== "voorgesteld") return null;
    if (stand.antwoordVoor > om.nu) return null;
    if (stand.soort === "voorgesteld" && stand.vrijSinds !== undefined)
      return veranderd(om, geborgd, terugOpLijst(om.gemeente, was, om.nu, false), agendas, { actie: "casus.verlopen" });
    const zwijgt = wieAntwoordt(was) === was.inbrenger ? "niet_meer_nodig" : "stil";
    return naarCoordinator(om, geborgd, agendas, zwijgt);
  });
}

/** Every term once more, so that a question stays with nobody; of a coordinator who left it goes to another. */
function herinnerCoordinator(
  om: Omgeving,
  geborgd: Geborgd<Casus>,
  agendas: Agendas,
  { taak }: Pacht,
): Taakwijziging | null {
  const { doc, sleutel } = geborgd;
  if (doc.stand.soort !== "coordinator") return null;
  const { bij } = doc.stand;
  const voor = zoektTot(om.gemeente, doc);
  if (voor === null || voor > om.nu) return null;
  if (!isInDienst(om.gemeente, bij, om.nu) && coordinatorVan(om, doc) !== bij)
    return naarCoordinator(om, geborgd, agendas, "stil");
  return {
    taken: [stuurKaart(om, sleutel, bij, { nieuw: true }), { ...taak, om: zoektTot(om.gemeente, doc, om.nu) ?? om.nu }],
    audit: [doorTaak("casus.herinneren", doc.id)],
  };
}

function naarCoordinator(
  om: Omgeving,
  geborgd: Geborgd<Casus>,
  agendas: Agendas,
  reden: Parameters<typeof kanNiet>[2],
): Taakwijziging {
  const bij = coordinatorVan(om, geborgd.doc);
  const doc = kanNiet(om.gemeente, geborgd.doc, reden, om.nu, { volgende: null, coordinator: bij });
  const feit: Feit = { soort: "consult_coordinator", ...consultfeit(doc), reden };
  const nieuw = [bij, doc.inbrenger];
  return veranderd(om, geborgd, doc, agendas, { actie: "casus.verlopen", nieuw, feiten: [feit] });
}

/**
 * The day before: both are reminded. Who left meanwhile cannot come: of the specialist the coordinator hears it in
 * time, of the asker the specialist.
 */
export function herinnerConsult(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metConsult(wereld, pacht, (om, geborgd, agendas) => {
    const { doc } = geborgd;
    const { stand } = doc;
    if (stand.soort !== "afgesproken" || stand.afspraak.van <= om.nu) return null;
    const { met, van } = stand.afspraak;
    if (!isInDienst(om.gemeente, doc.inbrenger, van))
      return veranderd(om, geborgd, zegAf(om.gemeente, doc, om.nu), agendas, { actie: "casus.verlopen", nieuw: [met] });
    if (!isInDienst(om.gemeente, met, van)) return naarCoordinator(om, geborgd, agendas, "toch_niet");
    return {
      taken: [doc.inbrenger, met].map((wie) => stuurKaart(om, `casus/${doc.id}`, wie, { nieuw: true })),
      audit: [doorTaak("casus.herinneren", doc.id)],
    };
  });
}

/** The end of the talk: the advice is asked for, and whether it was of use. */
export function consultKlaar(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metConsult(wereld, pacht, (om, geborgd, agendas) => {
    const { stand } = geborgd.doc;
    if (stand.soort !== "afgesproken" || stand.afspraak.tot > om.nu) return null;
    const doc = naGesprek(om.gemeente, geborgd.doc, stand.afspraak);
    const feiten: readonly Feit[] = [{ soort: "consult_besproken", ...consultfeit(doc) }];
    const nieuw = [doc.inbrenger, stand.afspraak.met];
    return veranderd(om, geborgd, doc, agendas, { actie: "casus.bespreken", nieuw, feiten });
  });
}

/** Four weeks later, once: what did you do with the advice? */
export function vraagNaCasus(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metConsult(wereld, pacht, (om, { doc }) => {
    if (doc.stand.soort !== "besproken" || doc.gevolg !== null) return null;
    return {
      taken: [stuurKaart(om, `casus/${doc.id}`, doc.inbrenger, { nieuw: true })],
      audit: [doorTaak("casus.herinneren", doc.id)],
    };
  });
}

/** Four weeks after its meeting everything of it is erased, with its key; who still waits is told. */
export function wisCasus(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metConsult(wereld, pacht, (om, geborgd, agendas) => {
    const { sleutel, versie, doc } = geborgd;
    if (doc.wissenOp > om.nu) return { taken: [{ ...pacht.taak, om: doc.wissenOp }] };
    const { lijsten, vervallen } = casusgevolgen(om, doc, null);
    const weg = [...agendas.values()]
      .filter(({ doc: agenda }) => agenda.boekingen.some(({ casus }) => casus === doc.id))
      .map(({ sleutel: van, versie: was, doc: agenda }) => ({
        sleutel: van,
        versie: was,
        inhoud: { ...agenda, boekingen: agenda.boekingen.filter(({ casus }) => casus !== doc.id) },
      }));
    const wacht = doc.stand.soort === "wacht" || doc.stand.soort === "coordinator";
    return {
      wijzigingen: [...weg, { sleutel, versie, inhoud: null, lijsten }],
      taken: wacht ? [stuurStart(om, doc.inbrenger, "consult.verlopen")] : [],
      vervallen: vervallen.filter((id) => id !== pacht.taak.id),
      audit: [doorTaak("casus.wissen", doc.id)],
      feiten: [{ soort: "casus_gewist", team: doc.team, was: doc.stand.soort }],
    };
  });
}

/** A change by a task, with everything it brings along, and the cards of everybody. */
export function veranderd(
  om: Omgeving,
  geborgd: Geborgd<Casus>,
  doc: Casus,
  agendas: Agendas,
  wat: { readonly actie: string; readonly nieuw?: readonly (string | null)[]; readonly feiten?: readonly Feit[] },
): Taakwijziging {
  const { wijzigingen, taken, vervallen } = casusdelen(om, agendas, geborgd, doc);
  // A time that is only held for who waits is no news for the specialist.
  const stil = doc.stand.soort === "voorgesteld" && doc.stand.vrijSinds !== undefined ? afspraakVan(doc)?.met : null;
  return {
    wijzigingen,
    taken: [...taken, ...kaartenVan(om, geborgd.doc, doc, wat.nieuw ?? [], stil ?? null)],
    vervallen,
    audit: [doorTaak(wat.actie, doc.id)],
    feiten: wat.feiten ?? [],
  };
}
