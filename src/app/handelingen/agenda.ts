import { agendabeeld, agendabestandbeeld, agendafeedbeeld, agendakeuzebeeld } from "../../../dialogs/beelden/agenda.ts";
import { type Agenda, legeAgenda } from "../../domain/casuistiek/agenda.ts";
import { type Agendapunt, consultpunt, overlegpunt } from "../../domain/casuistiek/agendapunt.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import { komendePunten } from "../agenda.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import type { Wijziging } from "../poorten.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { type Handeling, zichtVan } from "./gemeen.ts";

/** A calendar reads it for a year after somebody last looked at the link. */
const FEED_GELDT = "P1Y";

/** What somebody has to come; with `los` which of these is wanted as a file, with `bestand` the link to one. */
export const agenda: Handeling = (stand, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const punten = eigenPunten(stand, om);
  const { bestand, los } = druk.data;
  if (los === true) return laatZien(stand, agendakeuzebeeld(zicht, punten));
  const gekozen = typeof bestand === "string" ? puntBij(stand, om, punten, bestand) : null;
  return gekozen === null ? laatZien(stand, agendabeeld(zicht, punten)) : geefLink(stand, om, gekozen);
};

/** The secret link of the personal feed; with `nieuw` another one, after which the old one leads nowhere. */
export const agendaFeed: Handeling = (stand, druk, om) => {
  const eigen = eigenAgenda(stand);
  const oud = eigen.doc.feed;
  const nieuw = oud === null || druk.data["nieuw"] === true;
  const geheim = nieuw ? om.vers.geheim : oud;
  const tot = voegTermijnToe(om.gemeente, om.nu, FEED_GELDT, "kalender");
  return {
    ...niets(stand),
    andere: [metFeed(eigen, geheim)],
    verwijzingen: [{ naar: eigen.sleutel, geheim: `feed/${geheim}`, tot }],
    ongeldig: nieuw && oud !== null ? [`feed/${oud}`] : [],
    audit: [
      {
        actie: nieuw ? "agenda.link_maken" : "agenda.link_tonen",
        object: om.schuilnaam(stand.ik.oid),
        resultaat: "gelukt",
      },
    ],
    toon: () =>
      agendafeedbeeld(zichtVan(stand.ik, om), {
        link: `${om.publiekeUrl}/agenda/${geheim}.ics`,
        tot,
        nieuw: nieuw && oud !== null,
      }),
  };
};

/** The file itself is behind a link that works once, for as long as that of a slip. */
function geefLink(stand: Stand, om: Omgeving, punt: Agendapunt): Besluit {
  const eigen = eigenAgenda(stand);
  const { geheim } = om.vers;
  const tot = voegTermijnToe(om.gemeente, om.nu, om.gemeente.termijnen.briefje, "klok");
  const link = `${om.publiekeUrl}/afspraak/${geheim}/${punt.bron}`;
  return {
    ...niets(stand),
    // A link leads to a record that is there.
    andere: [metFeed(eigen, eigen.doc.feed)],
    verwijzingen: [{ naar: eigen.sleutel, geheim: `briefje/${geheim}`, tot }],
    audit: [{ actie: "agenda.link_maken", object: punt.bron.split("/")[1] ?? punt.bron, resultaat: "gelukt" }],
    toon: () => agendabestandbeeld(zichtVan(stand.ik, om), punt, link),
  };
}

function metFeed({ sleutel, versie, doc }: Geborgd<Agenda>, feed: string | null): Wijziging {
  return { sleutel, versie, inhoud: { ...doc, feed } };
}

function eigenAgenda({ ik, planning }: Stand): Geborgd<Agenda> {
  const leeg = { sleutel: `agenda/${ik.oid}`, versie: 0, doc: legeAgenda(ik.oid), nummer: null } as const;
  return planning?.agendas.get(ik.oid) ?? leeg;
}

function eigenPunten({ ik, planning }: Stand, om: Omgeving): readonly Agendapunt[] {
  return komendePunten(om, ik, {
    casussen: [...(planning?.casussen.values() ?? [])],
    overleggen: [...(planning?.overleggen.values() ?? [])].map(({ doc }) => doc),
  });
}

/** One on the list, or the one whose card the button was on: what was called off is on no list any more. */
function puntBij(stand: Stand, { gemeente }: Omgeving, punten: readonly Agendapunt[], bron: string): Agendapunt | null {
  const { casus, overleg, ik } = stand;
  const vanKaart = [
    casus == null ? null : consultpunt(gemeente, casus.doc, casus.nummer ?? 0),
    overleg == null ? null : overlegpunt(gemeente, overleg.doc),
  ];
  const alle = [...punten, ...vanKaart.filter((punt) => punt !== null)];
  const gevonden = alle.find((punt) => punt.bron === bron && punt.stand !== "voorlopig");
  return gevonden?.mensen.some(({ wie }) => wie === ik.oid) === true ? gevonden : null;
}
