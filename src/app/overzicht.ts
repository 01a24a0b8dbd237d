import { herkenOpdracht } from "../domain/taal/opdracht.ts";
import type { Gebeurtenis } from "./gebeurtenis.ts";
import type { Invoer } from "./invoer.ts";
import { alsVraag, type Stand } from "./stand.ts";
import type { Wereld } from "./wereld.ts";
import { mistRolBijVraag, relatiesTotVraag } from "./wijzer.ts";

const MEESTE_LOPENDE = 8;
/** A page of what is most pressing; the team lead's lists of what hangs are another matter. */
const MEESTE_VAN_TEAM = 60;

/** The overviews read the vragen they list; they change nothing, so this second load stands in for the commit. */
export async function metOverzicht(
  wereld: Wereld,
  stand: Stand,
  gebeurtenis: Gebeurtenis,
  { druk }: Invoer,
): Promise<Stand> {
  if (druk.verb === "ons_team") return metTeam(wereld, stand);
  const vraagtErom =
    druk.verb === "overzicht" || (gebeurtenis.soort === "tekst" && herkenOpdracht(gebeurtenis.tekst) === "overzicht");
  if (!vraagtErom || stand.gesprek.doc.mijn.length === 0) return stand;
  const geladen = await wereld.opslag.laad({
    records: stand.gesprek.doc.mijn.slice(-MEESTE_LOPENDE).map((id) => `vraag/${id}` as const),
  });
  const lopend = geladen.records.map(alsVraag).filter((vraag) => vraag !== null);
  const van = lopend.filter(
    ({ doc }) => relatiesTotVraag(doc, stand.ik.oid).length > 1 && !mistRolBijVraag(doc, stand.ik),
  );
  return { ...stand, lopend: van.toReversed() };
}

/** Their own team, and each they lead. What a resident wants kept from this colleague is not on the list either. */
async function metTeam(wereld: Wereld, stand: Stand): Promise<Stand> {
  const { team, oid } = stand.ik;
  const geleid = [...wereld.gemeente().teams.values()]
    .filter(({ teamleider }) => teamleider === oid)
    .map(({ id }) => id);
  const lijsten = await Promise.all(
    [...new Set([team, ...geleid])].map((id) =>
      wereld.opslag.laad({ records: [], lijst: { naam: `team/${id}`, aantal: MEESTE_VAN_TEAM } }),
    ),
  );
  const vragen = lijsten.flatMap(({ lijst }) => lijst.map(alsVraag)).filter((vraag) => vraag !== null);
  return { ...stand, team: vragen.filter(({ doc }) => doc.stroom.answers["liever_niet"] !== oid) };
}
