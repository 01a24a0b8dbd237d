import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { advance } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import type { Tekstsleutel } from "../../../dialogs/teksten.ts";
import { isVoorbij, type Vraag } from "../../domain/vraag.ts";
import { type Besluit, niets, wijzigVraag } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { metSignalen, toonVraag } from "./alarm.ts";
import { contextVan, type Druk, zichtVan } from "./gemeen.ts";
import { isInvulbaar } from "./invulbaar.ts";
import { type Samengevoegd, voegSamen } from "./samenvoegen.ts";

/**
 * The answer came from an earlier showing: another card or window went on meanwhile. Nothing is filed under another
 * question and nothing is lost: what nobody else filled in is kept, where somebody did the two stand beside each other
 * and a person decides, at the step where it was typed. What can no longer be kept is said.
 */
export function veranderdElders(
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Vraag>,
  druk: Pick<Druk, "verb" | "rev" | "stap" | "velden">,
): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const samen = voegSamen(stand, om, geborgd.doc, druk);
  const { doc, gezien, open, elders } = samen;
  const terug = Object.keys(open).length === 0 ? null : terugNaar(stand, om, doc, druk.stap);
  const nu = terug ?? doc;
  const sleutel = zinVoor(samen, terug, isInvulbaar(om, geborgd.doc), doc !== geborgd.doc);
  const meldingen = sleutel === null ? [] : [zicht.zeg(sleutel)];
  const basis: Besluit = {
    ...niets(stand),
    vraag: nu === geborgd.doc ? null : wijzigVraag(geborgd, nu),
    audit: nu === geborgd.doc ? [] : [{ actie: "vraag.invullen", object: nu.id, resultaat: "gelukt" }],
    toon: () =>
      terug === null
        ? toonVraag(stand, om, nu, geborgd.nummer, meldingen)
        : stapbeeld(zicht, contextVan(stand, om, nu), nu, { ingevuld: open, elders, meldingen }),
    resultaat: `vraag/${nu.id}`,
  };
  return isVoorbij(nu) ? basis : metSignalen(basis, stand, om, geborgd, nu, gezien.signalen);
}

function zinVoor(
  { open, elders }: Samengevoegd,
  terug: Vraag | null,
  invulbaar: boolean,
  bewaard: boolean,
): Tekstsleutel | null {
  if (terug !== null) return Object.keys(elders).length > 0 ? "elders.gewijzigd" : "kaart.oud";
  if (Object.keys(open).length > 0) return "elders.niet_bewaard";
  if (bewaard) return "elders.bewaard";
  return invulbaar ? "kaart.oud" : null;
}

/**
 * The vraag with this step on the screen again; null for one that is not asked any more. A card in the chat leads no
 * further than where the conversation is; a window that shows a step has been there.
 */
function terugNaar(stand: Stand, om: Omgeving, vraag: Vraag, stap: string | null): Vraag | null {
  if (stap === null || !isInvulbaar(om, vraag)) return null;
  if (vraag.stroom.asked === stap) return vraag;
  const stappen = stroomVan(vraag.stroom.flow).steps.map(({ id }) => id);
  const verder = vraag.stroom.asked !== null && stappen.indexOf(stap) > stappen.indexOf(vraag.stroom.asked);
  if (verder && om.plek === "chat") return null;
  const event = { kind: "edited", step: stap, revision: vraag.stroom.revision } as const;
  const { state } = advance(stroomVan(vraag.stroom.flow), vraag.stroom, event, contextVan(stand, om, vraag));
  return state.asked === stap ? { ...vraag, stroom: state } : null;
}
