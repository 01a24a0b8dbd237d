import { mijnSignalenbeeld, signalenbeeld } from "../../../dialogs/beelden/signalen.ts";
import { kwartaalbeeld } from "../../../dialogs/beelden/signalen-kwartaal.ts";
import { geleideTeams } from "../../domain/dag.ts";
import { type Kwartaal, kwartaalbundel } from "../../domain/signaal/kwartaalbundel.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { type Druk, type Handeling, zichtVan } from "./gemeen.ts";

/** The signals of the teams somebody leads, and by theme what other teams run into. */
export const signalen: Handeling = (stand, _druk, om) => {
  const teams = geleideTeams(om.gemeente, stand.ik.oid, om.nu);
  const alle = (stand.signalen ?? []).map(({ doc, nummer }) => ({ signaal: doc, nummer: nummer ?? 0 }));
  return bekeken(stand, signalenbeeld(zichtVan(stand.ik, om), teams, alle));
};

/** What this person gave, the newest first, and how each stands. */
export const mijnSignalen: Handeling = (stand, _druk, om) => {
  const eigen = (stand.signalen ?? []).map(({ doc, nummer }) => ({ signaal: doc, nummer: nummer ?? 0 }));
  return laatZien(stand, mijnSignalenbeeld(zichtVan(stand.ik, om), eigen));
};

/** What was run into in one quarter, for the beleidsmatig overleg. */
export const signalenKwartaal: Handeling = (stand, druk, om) => {
  const kwartaal = gekozenKwartaal(druk, om);
  const alle = (stand.signalen ?? []).map(({ doc }) => doc);
  const bundel = kwartaalbundel(alle, om.gemeente, kwartaal);
  return bekeken(stand, kwartaalbeeld(zichtVan(stand.ik, om), bundel, dezeTijd(om)));
};

function bekeken(stand: Stand, beeld: Parameters<typeof laatZien>[1]): Besluit {
  return {
    ...laatZien(stand, { ...beeld, basis: { rev: stand.gesprek.doc.revisie } }),
    audit: [{ actie: "signalen.bekijken", object: "signalen", resultaat: "gelukt" }],
  };
}

function gekozenKwartaal({ data }: Druk, om: Omgeving): Kwartaal {
  const [, jaar, nr] = /^(20\d{2})-K([1-4])$/u.exec(String(data["wat"])) ?? [];
  const kwartaal = ([1, 2, 3, 4] as const).find((een) => String(een) === nr);
  return jaar === undefined || kwartaal === undefined ? dezeTijd(om) : { jaar: Number(jaar), kwartaal };
}

/** The quarter it is now. */
function dezeTijd({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">): Kwartaal {
  const { year, month } = lokaleDag(gemeente, nu);
  const kwartaal = ([1, 2, 3, 4] as const).find((een) => een * 3 >= month) ?? 4;
  return { jaar: year, kwartaal };
}
