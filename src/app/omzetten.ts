import { telmomentVan } from "../domain/cijfers/telling.ts";
import { metOpen, metTik } from "../domain/gesprek.ts";
import { type Besluit, GEWEIGERD } from "./besluit.ts";
import { metGevolgen } from "./gevolgen.ts";
import type { Invoer } from "./invoer.ts";
import type { Vastlegging, Wijziging } from "./poorten.ts";
import type { Omgeving, Stand } from "./stand.ts";

/** A commit that changes nothing yet: what it is to change is laid over it. */
export const LEGE_VASTLEGGING = {
  wijzigingen: [],
  taken: [],
  vervallen: [],
  audit: [],
  feiten: [],
  verwijzingen: [],
  ongeldig: [],
} satisfies Partial<Vastlegging>;

/** Nothing to keep: the turn only shows something. */
export function isLeeg(besluit: Besluit, stand: Stand): boolean {
  return (
    besluit.vraag === null &&
    besluit.oproep === null &&
    besluit.andere.length === 0 &&
    besluit.taken.length === 0 &&
    besluit.audit.length === 0 &&
    besluit.feiten.length === 0 &&
    besluit.gesprek === stand.gesprek.doc &&
    stand.nieuwAdres !== true
  );
}

/**
 * One decision as one commit. The operation stands with the chat of who did it, so that it is found again
 * whatever became of the vraag.
 */
export function alsVastlegging(besluit: Besluit, stand: Stand, invoer: Invoer, om: Omgeving): Vastlegging {
  const geweigerd = besluit.resultaat === GEWEIGERD;
  const gesprek = metTik(metActieve(besluit, om), geweigerd ? null : invoer.tik, om.nu, besluit.resultaat);
  const door = om.schuilnaam(stand.ik.oid);
  const bekend = [stand.vraag, stand.gevonden, ...(stand.lijst?.vragen ?? [])];
  const gevolgen = metGevolgen(om, [...wijzigingenVan(besluit, stand, gesprek), ...besluit.andere], bekend);
  const feiten = [...gevolgen.feiten, ...besluit.feiten];
  return {
    operatie: geweigerd ? invoer.los : invoer.operatie,
    resultaat: besluit.resultaat,
    wijzigingen: gevolgen.wijzigingen,
    taken: [...gevolgen.taken, ...besluit.taken],
    belasting: gevolgen.belasting,
    vervallen: [...gevolgen.vervallen, ...besluit.vervallen],
    audit: auditVan(besluit, stand, om).map((regel) => ({
      ...regel,
      door,
      rol: stand.ik.rollen.join("+"),
      bron: om.plek,
    })),
    feiten,
    ...(feiten.length === 0 ? {} : { telt: telmomentVan(om.gemeente, om.nu) }),
    ...(besluit.geteld === undefined ? {} : { geteld: besluit.geteld }),
    verwijzingen: besluit.verwijzingen,
    ongeldig: besluit.ongeldig,
  };
}

function wijzigingenVan({ vraag, oproep }: Besluit, stand: Stand, gesprek: Besluit["gesprek"]): readonly Wijziging[] {
  const { sleutel, versie } = stand.gesprek;
  const open = gesprek.open.at(-1)?.vraag;
  const actief = open === undefined ? null : (`vraag/${open}` as const);
  return [
    { sleutel, versie, inhoud: gesprek, actief },
    ...(vraag === null
      ? []
      : [{ sleutel: vraag.sleutel, versie: vraag.versie, inhoud: vraag.doc, nummer: vraag.nummer }]),
    ...(oproep === null ? [] : [{ sleutel: oproep.sleutel, versie: oproep.versie, inhoud: oproep.doc }]),
  ];
}

/** That somebody was found at a new address leaves a line too. */
function auditVan({ audit }: Besluit, stand: Stand, om: Omgeving): Besluit["audit"] {
  if (audit.length > 0 || stand.nieuwAdres !== true) return audit;
  return [{ actie: "gesprek.openen", object: om.schuilnaam(stand.ik.oid), resultaat: "gelukt" }];
}

/** The draft touched last is the active one: `verder`, `terug` and `stop` in the chat mean that one. */
function metActieve({ gesprek, vraag }: Besluit, om: Omgeving) {
  const doc = vraag?.doc;
  if (doc == null || doc.toestand.soort !== "concept" || gesprek.open.at(-1)?.vraag === doc.id) return gesprek;
  const bekend = gesprek.open.find((open) => open.vraag === doc.id);
  return bekend === undefined ? gesprek : metOpen(gesprek, doc.id, bekend.sinds ?? om.nu);
}
