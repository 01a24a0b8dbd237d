import type { Agendapunt } from "../../src/domain/casuistiek/agendapunt.ts";
import { dagInWoorden } from "../../src/domain/werkkalender.ts";
import type { Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { plekwoord, wanneer } from "./consult-woorden.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** As many as a card holds; who has more sees the first, and all of them in the calendar. */
const MEESTE = 10;

/** "Mijn agenda": the coming consults and meetings, each with the way to it. */
export function agendabeeld(zicht: Zicht, punten: readonly Agendapunt[]): Kaartbeeld {
  return lijst(zicht, "agenda", punten, {
    titel: zicht.zeg("agenda.titel"),
    zin: zicht.zeg(punten.length === 0 ? "agenda.leeg" : "agenda.uitleg"),
    knop: toonknop,
    knoppen: [
      knop(zicht, "agenda_feed", "knop.agenda.feed", { stijl: "hoofd" }),
      ...(punten.some(isVast) ? [knop(zicht, "agenda", "knop.agenda.los", { data: { los: true } })] : []),
      knop(zicht, "naar_start", "knop.naar_start"),
    ],
  });
}

/** Which of them is wanted as a file. */
export function agendakeuzebeeld(zicht: Zicht, punten: readonly Agendapunt[]): Kaartbeeld {
  return lijst(zicht, "agenda/los", punten.filter(isVast), {
    titel: zicht.zeg("agenda.los.titel"),
    zin: zicht.zeg("agenda.los.uitleg"),
    knop: (zicht_, { bron }) => knop(zicht_, "agenda", "knop.agenda.kies", { data: { bestand: bron } }),
    knoppen: [knop(zicht, "agenda", "knop.terug")],
  });
}

/** The link to one file; it stays in the window. */
export function agendabestandbeeld(zicht: Zicht, punt: Agendapunt, link: string): Kaartbeeld {
  const weg = punt.stand === "afgezegd";
  return {
    ...melding(zicht, weg ? "agenda/bestand/afgezegd" : "agenda/bestand", {
      titel: zicht.zeg("agenda.bestand.titel"),
      zinnen: [zicht.zeg(weg ? "agenda.bestand.afgezegd" : "agenda.bestand.uitleg"), zicht.zeg("agenda.bestand.link")],
      knoppen: [{ titel: zicht.zeg("knop.agenda.download"), link }, knop(zicht, "agenda", "knop.terug")],
      nood: false,
    }),
    regels: [regel(zicht, punt)],
    venster: "agenda",
  };
}

/** The secret address of the personal feed, to copy; it stays in the window. @param tot when it stops */
export function agendafeedbeeld(zicht: Zicht, { link, tot, nieuw }: Feed): Kaartbeeld {
  const zinnen = [
    ...(nieuw ? [zicht.zeg("agenda.feed.nieuw")] : []),
    zicht.zeg("agenda.feed.uitleg"),
    zicht.zeg("agenda.feed.geheim", { dag: dagInWoorden(zicht.gemeente, tot, zicht.nu) }),
  ];
  return {
    ...melding(zicht, nieuw ? "agenda/feed/nieuw" : "agenda/feed", {
      titel: zicht.zeg("agenda.feed.titel"),
      zinnen,
      knoppen: [
        knop(zicht, "agenda", "knop.terug", { zonderVelden: true }),
        knop(zicht, "agenda_feed", "knop.agenda.nieuw", { data: { nieuw: true }, zonderVelden: true }),
      ],
      nood: false,
    }),
    velden: [
      {
        id: "feed",
        label: zicht.zeg("agenda.feed.veld"),
        verplicht: false,
        soort: "tekst",
        waarde: link,
        maximum: 300,
        regels: "een",
        kopie: true,
      },
    ],
    venster: "agenda",
  };
}

interface Feed {
  readonly link: string;
  readonly tot: number;
  readonly nieuw: boolean;
}

function isVast({ stand }: Agendapunt): boolean {
  return stand !== "voorlopig";
}

function lijst(
  zicht: Zicht,
  naam: string,
  punten: readonly Agendapunt[],
  hoe: {
    readonly titel: string;
    readonly zin: string;
    readonly knop: (zicht: Zicht, punt: Agendapunt) => Knop;
    readonly knoppen: readonly Knop[];
  },
): Kaartbeeld {
  const rest = punten.length - MEESTE;
  return {
    ...melding(zicht, naam, {
      titel: hoe.titel,
      zinnen: [hoe.zin, ...(rest > 0 ? [zicht.zeg("agenda.meer", { n: rest })] : [])],
      knoppen: hoe.knoppen,
      nood: false,
    }),
    regels: punten.slice(0, MEESTE).map((punt) => ({ ...regel(zicht, punt), knop: hoe.knop(zicht, punt) })),
  };
}

function regel(zicht: Zicht, punt: Agendapunt): Regel {
  const waar = punt.plek === null ? punt.waar : plekwoord(zicht, punt.plek);
  const stand =
    punt.stand === "vast" ? "" : zicht.zeg(punt.stand === "voorlopig" ? "agenda.voorlopig" : "agenda.afgezegd");
  const tijd = zicht.zeg("agenda.tijd", wanneer(zicht, punt));
  return { label: punt.naam, waarde: [tijd, waar, stand].filter((deel) => deel !== "").join(" · ") };
}

function toonknop(zicht: Zicht, { bron }: Agendapunt): Knop {
  const [soort, id = ""] = bron.split("/");
  return soort === "casus"
    ? knop(zicht, "casus_ververs", "knop.tonen", { data: { casus: id } })
    : knop(zicht, "overleg_bekijk", "knop.tonen", { data: { overleg: id } });
}
