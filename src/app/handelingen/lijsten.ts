import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { conceptregel } from "../../../dialogs/beelden/concept.ts";
import { bezettingbeeld, daglijstbeeld, lijnbeeld } from "../../../dialogs/beelden/daglijst.ts";
import { type Blad, mijnVragenbeeld, teLaatbeeld } from "../../../dialogs/beelden/lijst.ts";
import { teambeeld } from "../../../dialogs/beelden/team.ts";
import { bezettingVan, dagkader, geleideTeams, staatOpLijn, type Vraaglijn } from "../../domain/dag.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import { bladVanaf, lijnUit, perBlad, voorop } from "../lijstkeuze.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { contextVan, type Druk, type Handeling, zichtVan } from "./gemeen.ts";

/** The page of the list that was asked for, as it was loaded. */
function bladUit({ lijst, gesprek }: Stand, druk: Druk, om: Omgeving): Blad {
  const [vanaf, per] = [bladVanaf(druk), perBlad(om)];
  const eerste = Math.max(0, vanaf - voorop(druk.verb, gesprek.doc));
  const vragen = (lijst?.vragen ?? []).slice(eerste).map(({ doc, nummer }) => ({ vraag: doc, nummer: nummer ?? 0 }));
  return { vragen, vanaf, per, meer: lijst?.meer ?? false };
}

/** "Mijn vragen": what is still being written here, then what this person has, is asked for, or sent. */
export const overzicht: Handeling = (stand, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const alles = bladUit(stand, druk, om);
  const { vanaf, per } = alles;
  const { open } = stand.gesprek.doc;
  const opDitBlad = open.slice(vanaf, vanaf + per);
  const vragen = alles.vragen.slice(0, per - opDitBlad.length);
  const blad = { ...alles, vragen, meer: alles.meer || open.length > vanaf + per };
  const concepten = opDitBlad.flatMap(({ vraag, sinds }) => {
    const doc = stand.lijst?.concepten?.find(({ id }) => id === vraag);
    return doc === undefined ? [] : [conceptregel(zicht, contextVan(stand, om, doc), doc, sinds)];
  });
  return laatZien(stand, metBasis(stand, mijnVragenbeeld(zicht, concepten, blad)));
};

/** What lies with one's own team: numbers, subjects, days and who has it; nothing of what a resident said. */
export const onsTeam: Handeling = (stand, druk, om) => {
  const teams = [...new Set([stand.ik.team, ...geleideTeams(om.gemeente, stand.ik.oid, om.nu)])];
  return bekeken(stand, teambeeld(zichtVan(stand.ik, om), teams, bladUit(stand, druk, om)), stand.ik.team);
};

/** What is late: of the teams for whoever leads, else one's own. */
export const teLaat: Handeling = (stand, druk, om) => {
  const leidt = geleideTeams(om.gemeente, stand.ik.oid, om.nu).length > 0;
  return bekeken(stand, teLaatbeeld(zichtVan(stand.ik, om), bladUit(stand, druk, om), leidt), "te_laat");
};

/** The six lines of the day, or the list behind one of them. */
export const daglijst: Handeling = (stand, druk, om) => {
  const lijn = lijnUit(druk);
  const beeld =
    lijn === null
      ? dagbeeld(stand, om)
      : lijn === "bezetting"
        ? bezettingbeeld(zichtVan(stand.ik, om), bezettingVan(om.gemeente, dagteams(stand, om), om.nu))
        : lijnbeeld(zichtVan(stand.ik, om), lijn, bladUit(stand, druk, om));
  return bekeken(stand, beeld, "daglijst");
};

/** The card of the day, from all that lies with the teams as far as this person may see it. */
export function dagbeeld(stand: Stand, om: Omgeving): Kaartbeeld {
  const vragen = (stand.lijst?.vragen ?? []).map(({ doc }) => doc);
  const dag = dagkader(om.gemeente, om.nu);
  const telt = (lijn: Vraaglijn) => vragen.filter((vraag) => staatOpLijn(lijn, vraag, dag)).length;
  const aantallen = {
    zonder_eigenaar: telt("zonder_eigenaar"),
    uiterste_dag: telt("uiterste_dag"),
    haast_van_gisteren: telt("haast_van_gisteren"),
    vaak_terug: telt("vaak_terug"),
    bijna_gewist: telt("bijna_gewist"),
  };
  const bezetting = bezettingVan(om.gemeente, dagteams(stand, om), om.nu);
  return metBasis(stand, daglijstbeeld(zichtVan(stand.ik, om), { aantallen, bezetting }));
}

/** Of whom the day is shown: the teams somebody leads or stands in for, else their own. */
function dagteams({ ik }: Stand, { gemeente, nu }: Omgeving): readonly string[] {
  const geleid = geleideTeams(gemeente, ik.oid, nu);
  return geleid.length === 0 ? [ik.team] : geleid;
}

function bekeken(stand: Stand, beeld: Kaartbeeld, object: string): Besluit {
  return {
    ...laatZien(stand, metBasis(stand, beeld)),
    audit: [{ actie: "team.bekijken", object, resultaat: "gelukt" }],
  };
}

function metBasis(stand: Stand, beeld: Kaartbeeld): Kaartbeeld {
  return { ...beeld, basis: { rev: stand.gesprek.doc.revisie } };
}
