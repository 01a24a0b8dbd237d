import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { type Answers, advance } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { metSignalen, toonVraag } from "./alarm.ts";
import { contextVan, zichtVan } from "./gemeen.ts";
import { doorzie, geldigeWaarden } from "./invoer.ts";
import { isInvulbaar } from "./invulbaar.ts";

/**
 * The answer came from an earlier showing: another card or window went on meanwhile. Nothing is filed under another
 * question and nothing is lost: where both filled in the same field the two stand beside each other, and a person
 * decides; for an answer to a step that was passed, the conversation goes back to that step.
 */
export function veranderdElders(
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Vraag>,
  stap: string | null,
  getypt: Answers,
): Besluit {
  const { doc } = geborgd;
  const zicht = zichtVan(stand.ik, om);
  const gezien = doorzie(getypt, "weg");
  const { ingevuld, elders } = naastElkaar(stand, om, doc, stap, gezien.waarden);
  const terug = Object.keys(ingevuld).length === 0 ? null : terugNaar(stand, om, doc, stap);
  const meldingen = [zicht.zeg(Object.keys(elders).length > 0 ? "elders.gewijzigd" : "kaart.oud")];
  const basis =
    terug === null
      ? laatZien(stand, toonVraag(stand, om, doc, geborgd.nummer, [zicht.zeg("kaart.oud")]))
      : {
          ...niets(stand),
          vraag: terug === doc ? null : wijzigVraag(geborgd, terug),
          toon: () => stapbeeld(zicht, contextVan(stand, om, terug), terug, { ingevuld, elders, meldingen }),
          resultaat: `vraag/${doc.id}`,
        };
  return metSignalen(basis, stand, om, geborgd, terug ?? doc, gezien.signalen);
}

/** What was typed and differs from what is kept; an empty field takes nothing away from what somebody filled in. */
function naastElkaar(stand: Stand, om: Omgeving, vraag: Vraag, stap: string | null, waarden: Answers) {
  const context = contextVan(stand, om, vraag);
  const { answers, flow } = vraag.stroom;
  const vragen =
    stroomVan(flow)
      .steps.find(({ id }) => id === stap)
      ?.questions({ ...answers, ...waarden }, context) ?? [];
  const getypt = { ...waarden, ...geldigeWaarden(vraag, stap, waarden, context) };
  const anders = vragen.filter(({ id }) => !isLeeg(waarden[id]) && !gelijk(getypt[id], answers[id]));
  const beide = anders.filter(({ id }) => !isLeeg(answers[id]));
  return {
    ingevuld: Object.fromEntries(anders.map(({ id }) => [id, waarden[id]])),
    elders: Object.fromEntries(beide.map((vraagstelling) => [vraagstelling.id, answers[vraagstelling.id]])),
  };
}

/** The vraag with this step on the screen again; null for a step that is not asked any more, or not yet. */
function terugNaar(stand: Stand, om: Omgeving, vraag: Vraag, stap: string | null): Vraag | null {
  if (stap === null || !isInvulbaar(om, vraag)) return null;
  if (vraag.stroom.asked === stap) return vraag;
  const stappen = stroomVan(vraag.stroom.flow).steps.map(({ id }) => id);
  if (vraag.stroom.asked !== null && stappen.indexOf(stap) > stappen.indexOf(vraag.stroom.asked)) return null;
  const event = { kind: "edited", step: stap, revision: vraag.stroom.revision } as const;
  const { state } = advance(stroomVan(vraag.stroom.flow), vraag.stroom, event, contextVan(stand, om, vraag));
  return state.asked === stap ? { ...vraag, stroom: state } : null;
}

function isLeeg(waarde: unknown): boolean {
  return waarde == null || (typeof waarde === "string" && waarde.trim() === "");
}

function gelijk(een: unknown, ander: unknown): boolean {
  return JSON.stringify(een) === JSON.stringify(ander);
}
