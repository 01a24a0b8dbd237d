import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import {
  ALLE_TEAMS,
  type Cijferpagina,
  cijferbeeld,
  cijferwegbeeld,
  geenCijfersbeeld,
  verslagbeeld,
} from "../../../dialogs/beelden/cijfers.ts";
import type { Zicht } from "../../../dialogs/beelden/zicht.ts";
import { eersteDag, keuzesVan, periodesVoor } from "../../domain/cijfers/cijferkeuze.ts";
import type { Cijferkeuze, Kwartaal } from "../../domain/cijfers/cijfertabel.ts";
import { cijferoverzicht } from "../../domain/cijfers/overzicht.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { laatZien } from "../besluit.ts";
import type { Omgeving } from "../stand.ts";
import type { Periodevraag } from "../tellingen.ts";
import { type Druk, type Handeling, zichtVan } from "./gemeen.ts";

const PERIODE = /^(\d{4})(?:-K([1-4]))?$/u;
const KWARTALEN: readonly Kwartaal[] = [1, 2, 3, 4];

/** The figures of the choice on the page, in the window; in the chat only the way there. */
export const cijfers: Handeling = (stand, druk, om) => toon(cijferbeeld)(stand, druk, om);

/** The same as a report to print. */
export const cijfersKwartaal: Handeling = (stand, druk, om) => toon(verslagbeeld)(stand, druk, om);

/** The months that the figures of this choice need. */
export const cijfermaanden: Periodevraag = (druk, om) => periodesVoor(keuzeUit(druk, om), vandaagIn(om));

function toon(maak: (zicht: Zicht, pagina: Cijferpagina) => Kaartbeeld): Handeling {
  return (stand, druk, om) => {
    const zicht = zichtVan(stand.ik, om);
    if (om.plek === "chat") return laatZien(stand, cijferwegbeeld(zicht));
    const vandaag = vandaagIn(om);
    const tellingen = stand.tellingen ?? new Map();
    const jaren = keuzesVan(vandaag, tellingen);
    const overzicht = jaren.length === 0 ? null : cijferoverzicht(om.gemeente, tellingen, keuzeUit(druk, om), vandaag);
    const beeld = overzicht === null ? geenCijfersbeeld(zicht, volgendKwartaal(om)) : maak(zicht, { overzicht, jaren });
    return laatZien(stand, { ...beeld, basis: { ...beeld.basis, rev: stand.gesprek.doc.revisie } });
  };
}

/** What was chosen on the page, else what its address says, else all teams in the last quarter that is over. */
function keuzeUit({ velden, data }: Druk, om: Omgeving): Cijferkeuze {
  const team = velden["team"] ?? data["team"];
  const periode = velden["periode"] ?? data["periode"];
  const gevraagd = typeof periode === "string" ? PERIODE.exec(periode) : null;
  const kwartaal = KWARTALEN.find((een) => String(een) === gevraagd?.[2]) ?? null;
  const jaar = keuzesVan(vandaagIn(om)).find((een) => String(een.jaar) === gevraagd?.[1]);
  const kan = jaar !== undefined && (kwartaal === null || jaar.kwartalen.includes(kwartaal));
  return { team: bekendTeam(om.gemeente, team), ...(kan ? { jaar: jaar.jaar, kwartaal } : laatste(om)) };
}

function bekendTeam({ teams }: Gemeente, team: unknown): string | null {
  return typeof team === "string" && team !== ALLE_TEAMS && teams.has(team) ? team : null;
}

function laatste(om: Omgeving): Pick<Cijferkeuze, "jaar" | "kwartaal"> {
  const [nieuwste] = keuzesVan(vandaagIn(om));
  return { jaar: nieuwste?.jaar ?? vandaagIn(om).year, kwartaal: nieuwste?.kwartalen.at(-1) ?? null };
}

/** The day after the quarter that goes on now, `YYYY-MM-DD`. */
function volgendKwartaal(om: Omgeving): string {
  const { year, month } = vandaagIn(om);
  const nu = KWARTALEN.find((kwartaal) => month <= kwartaal * 3) ?? 4;
  return eersteDag(year, nu).add({ months: 3 }).toString();
}

function vandaagIn({ gemeente, nu }: Omgeving) {
  return lokaleDag(gemeente, nu);
}
