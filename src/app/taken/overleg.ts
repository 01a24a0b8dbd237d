import type { Reeks } from "../../domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../domain/casuistiek/overleg.ts";
import { haaltQuorum, komstVan } from "../../domain/casuistiek/overleg-mensen.ts";
import { metNummers } from "../../domain/casuistiek/overleg-plaatsen.ts";
import { faseVan } from "../../domain/casuistiek/overleg-verloop.ts";
import { bijeenkomsten, nieuwOverleg } from "../../domain/casuistiek/reeks.ts";
import { reeksVan } from "../../domain/casuistiek/relaties.ts";
import { agendaTaak } from "../agendataak.ts";
import { afgelasten, kaartenAanAllen, overlegdelen, overlegtaak, overlegtaken } from "../handelingen/overleg-gemeen.ts";
import { nieuwOverlegBij } from "../overleg-erbij.ts";
import type { Bewaard, Pacht, Taak } from "../poorten.ts";
import { alsCasus, alsOverleg, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

/** The call goes out five working days before; with holidays around it that is within three weeks. */
const ZAAI_MS = 21 * 86_400_000;

/** What is due around the meetings of the coming weeks; put down every day, and the same every time. */
export function overlegzaad(om: Pick<Omgeving, "gemeente" | "nu">): readonly Taak[] {
  const { gemeente, nu } = om;
  return [...gemeente.casuistiek.reeksen.values()].flatMap((reeks) =>
    bijeenkomsten(gemeente, reeks, nu, nu + ZAAI_MS).flatMap((dag) =>
      overlegtaken(om, nieuwOverleg(gemeente, reeks, dag)),
    ),
  );
}

/** The meeting as it is stored, or as it is while nobody did anything for it; null when the series is no more. */
export function leesOverleg(
  bewaard: Bewaard | undefined,
  id: string,
  om: Pick<Omgeving, "gemeente" | "nu">,
): { readonly geborgd: Geborgd<Overleg>; readonly reeks: Reeks } | null {
  const reeks = reeksVan(id, om.gemeente.casuistiek);
  if (reeks === null) return null;
  const geborgd = alsOverleg(bewaard) ?? nieuwOverlegBij(id, om);
  return geborgd === null ? null : { geborgd, reeks };
}

type Besluiten = (
  een: { readonly geborgd: Geborgd<Overleg>; readonly reeks: Reeks },
  om: Omgeving,
) => Taakwijziging | null;

/** Does something for a meeting that is still to come. */
function bijKomend(wereld: Wereld, pacht: Pacht, beslis: Besluiten): Promise<void> {
  const { overleg: id = "" } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`overleg/${id}`] }, (geladen, om) => {
    const gelezen = leesOverleg(geladen.records[0], id, om);
    if (gelezen === null) return zonderReeks(geladen.records[0], id, om);
    const { geborgd, reeks } = gelezen;
    const fase = faseVan(om.gemeente, reeks, geborgd.doc, om.nu);
    return fase === "open" || fase === "gesloten" ? beslis(gelezen, om) : null;
  });
}

/**
 * The series was taken out of the configuration: who counts on this meeting hears it now, not when it is erased, and it
 * goes from the calendar of the organisation.
 */
function zonderReeks(bewaard: Bewaard | undefined, id: string, { nu }: Pick<Omgeving, "nu">): Taakwijziging | null {
  if (alsOverleg(bewaard) === null) return null;
  return { taken: [overlegtaak("overleg_verzet", id, nu), agendaTaak({ nu }, `overleg/${id}`)] };
}

/** Five working days before: the call for cases, and whether everybody comes. */
export function roepOp(wereld: Wereld, pacht: Pacht): Promise<void> {
  return bijKomend(wereld, pacht, ({ geborgd }, om) => metKaarten(om, geborgd, () => true));
}

/** The day before: the agenda once more, for whoever did not say that they stay away. */
export function herinnerOverleg(wereld: Wereld, pacht: Pacht): Promise<void> {
  return bijKomend(wereld, pacht, ({ geborgd }, om) =>
    metKaarten(om, geborgd, (wie) => komstVan(geborgd.doc, wie) !== false),
  );
}

/** A card shows a record, so the meeting is kept from its first card on. */
function metKaarten(om: Omgeving, geborgd: Geborgd<Overleg>, aan: (wie: string) => boolean): Taakwijziging {
  const kaarten = kaartenAanAllen(om, geborgd.doc, { nieuw: true }, aan);
  if (geborgd.versie > 0) return { taken: kaarten };
  const { wijzigingen, taken } = overlegdelen(om, geborgd, geborgd.doc);
  return { wijzigingen, taken: [...taken, ...kaarten] };
}

/** The working day before: too few come, so it is called off while there is time to tell everybody. */
export function kijkQuorum(wereld: Wereld, pacht: Pacht): Promise<void> {
  return bijKomend(wereld, pacht, ({ geborgd, reeks }, om) => {
    if (haaltQuorum(om.gemeente, reeks, geborgd.doc)) return null;
    const { wijzigingen, taken, vervallen } = afgelasten(om, geborgd, "quorum");
    return {
      wijzigingen,
      taken,
      vervallen: vervallen.filter((id) => id !== pacht.taak.id),
      audit: [doorTaak("overleg.afgelast", geborgd.doc.id)],
      feiten: [{ soort: "overleg_afgelast", team: enigTeam(reeks), waarom: "quorum" }],
    };
  });
}

/** Whose meeting it is; one across teams is nobody's alone. */
function enigTeam({ teams }: Reeks): string {
  return teams.length === 1 ? (teams[0] ?? "") : "";
}

/** A case gets its number in the commit that brings it; the agenda learns it here. */
export async function leerNummers(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { overleg: id = "" } = pacht.taak.inhoud;
  const eerst = alsOverleg((await wereld.opslag.laad({ records: [`overleg/${id}`] })).records[0])?.doc;
  const zonder = [...(eerst?.plaatsen ?? []), ...(eerst?.reserve ?? [])].filter(({ nummer }) => nummer === 0);
  if (zonder.length === 0) return wereld.opslag.rondAf(pacht);
  const casussen = zonder.map(({ casus }) => `casus/${casus}` as const);
  await alsTaak(wereld, pacht, { records: [`overleg/${id}`, ...casussen] }, (geladen) => {
    const geborgd = alsOverleg(geladen.records[0]);
    if (geborgd === null) return null;
    const gelezen = geladen.records.slice(1).map(alsCasus);
    const nummers = new Map(gelezen.flatMap((een) => (een?.nummer == null ? [] : [[een.doc.id, een.nummer] as const])));
    return {
      wijzigingen: [{ sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: metNummers(geborgd.doc, nummers) }],
    };
  });
}

/** Four weeks after the meeting nothing of it is left. */
export function wisOverleg(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { overleg: id = "" } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`overleg/${id}`] }, (geladen, om) => {
    const geborgd = alsOverleg(geladen.records[0]);
    if (geborgd === null) return null;
    const { doc, sleutel, versie } = geborgd;
    if (doc.wissenOp > om.nu) return { taken: [{ ...pacht.taak, om: doc.wissenOp }] };
    return { wijzigingen: [{ sleutel, versie, inhoud: null }], audit: [doorTaak("overleg.wissen", id)] };
  });
}
