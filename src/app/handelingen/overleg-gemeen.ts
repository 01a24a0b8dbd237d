import type { Casus } from "../../domain/casuistiek/casus.ts";
import type { Reeks } from "../../domain/casuistiek/inrichting.ts";
import type { Overleg, Overlegplaats } from "../../domain/casuistiek/overleg.ts";
import { overlegmomenten } from "../../domain/casuistiek/overleg-tijden.ts";
import { lastAf } from "../../domain/casuistiek/overleg-verloop.ts";
import { reeksVan } from "../../domain/casuistiek/relaties.ts";
import { agendaTaak } from "../agendataak.ts";
import { type Besluit, niets } from "../besluit.ts";
import { casusgevolgen } from "../casusgevolgen.ts";
import type { Taak, Wijziging } from "../poorten.ts";
import type { Geborgd, Omgeving, Planning, Stand } from "../stand.ts";
import { toonOverleg } from "./casusbeeld.ts";
import { eis, stuurKaart } from "./gemeen.ts";

/** Part of a commit. */
export interface Delen {
  readonly wijzigingen: readonly Wijziging[];
  readonly taken: readonly Taak[];
  readonly vervallen: readonly string[];
}

/** The meeting that a button is about, with its series. @throws {TypeError} who has nothing to do with it got no further */
export function overlegBij(stand: Stand, om: Omgeving): { readonly geborgd: Geborgd<Overleg>; readonly reeks: Reeks } {
  const geborgd = eis(stand.overleg ?? null);
  return { geborgd, reeks: eis(reeksVan(geborgd.doc.id, om.gemeente.casuistiek)) };
}

/** What is due around a meeting, by ids of its own, so that putting it down again changes nothing; what is past is left out. */
export function overlegtaken(om: Pick<Omgeving, "gemeente" | "nu">, overleg: Overleg): readonly Taak[] {
  const { oproep, herinnering, quorum, klaar } = overlegmomenten(om.gemeente, overleg);
  return (
    [
      ["overleg_oproep", oproep],
      ["overleg_herinnering", herinnering],
      ["overleg_quorum", quorum],
      ["overleg_klaar", klaar],
    ] as const
  )
    .filter(([, wanneer]) => wanneer > om.nu)
    .map(([soort, wanneer]) => overlegtaak(soort, overleg.id, wanneer));
}

export function overlegtaak(soort: string, overleg: string, om: number): Taak {
  return { id: `${soort}:${overleg}`, om, inhoud: { soort, overleg } };
}

const RONDOM = ["overleg_oproep", "overleg_herinnering", "overleg_quorum", "overleg_klaar"] as const;

/** A change of a meeting, with what falls due for it, and the calendar of the organisation when that shows it. */
export function overlegdelen(om: Omgeving, { sleutel, versie, doc: was }: Geborgd<Overleg>, doc: Overleg): Delen {
  const gaatDoor = doc.afgelast === null;
  const inAgenda = versie === 0 || voorAgenda(was) !== voorAgenda(doc);
  return {
    wijzigingen: [{ sleutel, versie, inhoud: doc }],
    taken: [
      ...(gaatDoor ? overlegtaken(om, doc) : []),
      ...(inAgenda ? [agendaTaak(om, `overleg/${doc.id}`)] : []),
      overlegtaak("wis_overleg", doc.id, doc.wissenOp),
    ],
    vervallen: gaatDoor ? [] : RONDOM.map((soort) => `${soort}:${doc.id}`),
  };
}

/** What an event in a calendar hangs on: whether it goes on, who leads it and who comes. */
function voorAgenda({ afgelast, rollen, komst }: Overleg): string {
  return JSON.stringify([afgelast === null, rollen.gespreksleider, komst]);
}

/** A change of a case, with its lists and what falls due for it. @param eerder null for one that is new */
export function inbrengdelen(om: Omgeving, eerder: Geborgd<Casus> | null, doc: Casus): Delen {
  const { lijsten, taken, vervallen } = casusgevolgen(om, eerder?.doc ?? null, doc);
  const nummer = eerder === null ? { nummer: true } : {};
  return {
    wijzigingen: [{ sleutel: `casus/${doc.id}`, versie: eerder?.versie ?? 0, inhoud: doc, lijsten, ...nummer }],
    taken,
    vervallen,
  };
}

export function samen(...delen: readonly Delen[]): Delen {
  return {
    wijzigingen: delen.flatMap(({ wijzigingen }) => wijzigingen),
    taken: delen.flatMap(({ taken }) => taken),
    vervallen: delen.flatMap(({ vervallen }) => vervallen),
  };
}

/** Who waited and has a place now is told so, with a card of its own. */
export function hoortVanPlek(om: Omgeving, omhoog: readonly Overlegplaats[]): readonly Taak[] {
  return omhoog.map(({ casus, inbrenger }) =>
    stuurKaart(om, `casus/${casus}`, inbrenger, { nieuw: true, tekst: "casus.omhoog" }),
  );
}

/** Calls a meeting off: everybody of the series is told, and its cases go elsewhere right after. */
export function afgelasten(
  om: Omgeving,
  geborgd: Geborgd<Overleg>,
  waarom: NonNullable<Overleg["afgelast"]>["waarom"],
  behalve: string | null = null,
): Delen & { readonly doc: Overleg } {
  const doc = lastAf(geborgd.doc, om.nu, waarom);
  const delen = overlegdelen(om, geborgd, doc);
  const kaarten = kaartenAanAllen(om, doc, { nieuw: true }, (wie) => wie !== behalve);
  return { ...delen, doc, taken: [...delen.taken, overlegtaak("overleg_verzet", doc.id, om.nu), ...kaarten] };
}

/** The card of this meeting for everybody who takes part in its series. */
export function kaartenAanAllen(
  om: Omgeving,
  overleg: Overleg,
  opties: { readonly nieuw?: boolean; readonly tekst?: string },
  aan: (wie: string) => boolean = () => true,
): readonly Taak[] {
  const deelnemers = reeksVan(overleg.id, om.gemeente.casuistiek)?.deelnemers ?? [];
  return deelnemers
    .filter((wie) => aan(wie) && om.gemeente.mensen.has(wie))
    .map((wie) => stuurKaart(om, `overleg/${overleg.id}`, wie, opties));
}

/** A decision that changes a meeting and shows it. */
export function overlegbesluit(
  stand: Stand,
  om: Omgeving,
  { doc, delen, actie }: { readonly doc: Overleg; readonly delen: Delen; readonly actie: string },
): Besluit {
  const geborgd = { ...eis(stand.overleg ?? null), doc };
  return {
    ...niets(stand),
    andere: delen.wijzigingen,
    taken: delen.taken,
    vervallen: delen.vervallen,
    audit: [{ actie, object: doc.id, resultaat: "gelukt" }],
    toon: () => toonOverleg(stand, om, geborgd),
    resultaat: `overleg/${doc.id}`,
  };
}

const ZONDER: Planning = { agendas: new Map(), overleggen: new Map(), casussen: new Map(), buiten: null };

/** The same, with a meeting as it is about to be: what a card shows goes by that. */
export function metOverleg<T extends Pick<Stand, "planning">>(stand: T, geborgd: Geborgd<Overleg>): T {
  const planning = stand.planning ?? ZONDER;
  return {
    ...stand,
    planning: { ...planning, overleggen: new Map([...planning.overleggen, [geborgd.doc.id, geborgd]]) },
  };
}
