import {
  CIJFERTABELLEN,
  type Cijferjaar,
  type Cijferkeuze,
  type Cijferoverzicht,
  type Cijfertabelnaam,
} from "../../src/domain/cijfers/cijfertabel.ts";
import { datumInWoorden } from "../../src/domain/werkkalender.ts";
import type { Alinea, Deel, Kaartbeeld, Veld } from "../beeld.ts";
import { cijferdeel, verbergtIets } from "./cijfers-tabel.ts";
import { periodecode, periodewoord, teamwoord } from "./cijfers-woorden.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** Which choice of team is none: all of them together. */
export const ALLE_TEAMS = "alle-teams";

/** What can be chosen, and the figures of what was. */
export interface Cijferpagina {
  readonly overzicht: Cijferoverzicht;
  readonly jaren: readonly Cijferjaar[];
}

/** The parts of the report: what fits a sheet, and reads as one. */
const BLADEN: readonly (readonly Cijfertabelnaam[])[] = [
  ["gestart", "afgesloten"],
  ["stand", "trechter"],
  ["leefgebieden"],
  ["eerste_contact", "kwam_terug", "juiste_plek"],
  ["functies", "teruggegeven"],
  ["kanalen", "zelf_beantwoord", "niet_doorgegeven"],
  ["consulten", "consultnut"],
];

/** All figures of a team or of all teams, in a quarter or a year, with the choice of another. */
export function cijferbeeld(zicht: Zicht, pagina: Cijferpagina): Kaartbeeld {
  const { overzicht, jaren } = pagina;
  return {
    ...basis(zicht, pagina, "cijfers"),
    velden: [teamveld(zicht, overzicht.keuze), periodeveld(zicht, overzicht.keuze, jaren)],
    knoppen: [
      knop(zicht, "cijfers", "knop.cijfers.toon", { stijl: "hoofd" }),
      knop(zicht, "cijfers_kwartaal", "knop.cijfers.verslag"),
    ],
    delen: [...CIJFERTABELLEN.map((naam) => cijferdeel(zicht, overzicht, naam)), verantwoording(zicht)],
  };
}

/** The same figures to print: a sheet for each part, and nothing to fill in. */
export function verslagbeeld(zicht: Zicht, pagina: Cijferpagina): Kaartbeeld {
  const delen = BLADEN.flatMap((namen, blad) =>
    namen.map((naam, plek) => {
      const deel = cijferdeel(zicht, pagina.overzicht, naam);
      return blad > 0 && plek === 0 ? opNieuwBlad(zicht, pagina, deel) : deel;
    }),
  );
  return {
    ...basis(zicht, pagina, "cijfers/verslag"),
    knoppen: [knop(zicht, "cijfers", "knop.terug", { stijl: "hoofd" })],
    delen: [...delen, verantwoording(zicht)],
  };
}

/** Each sheet can be read by itself. */
function opNieuwBlad(zicht: Zicht, pagina: Cijferpagina, deel: Deel): Deel {
  const uitleg = uitlegVerborgen(zicht, pagina).map((tekst): Alinea => ({ tekst, stijl: "klein" }));
  return { ...deel, alineas: [...deel.alineas, ...uitleg], bladzijde: true };
}

/** @param vanaf `YYYY-MM-DD`, when the first quarter is over */
export function geenCijfersbeeld(zicht: Zicht, vanaf: string): Kaartbeeld {
  return melding(zicht, "cijfers/leeg", {
    titel: zicht.zeg("cijfers.leeg.titel"),
    zinnen: [zicht.zeg("cijfers.leeg.uitleg"), zicht.zeg("cijfers.leeg.vanaf", { dag: datumInWoorden(vanaf) })],
    knoppen: [knop(zicht, "overzicht", "knop.mijn_vragen")],
  });
}

/** In the chat: that they stand in the window, and the way there. */
export function cijferwegbeeld(zicht: Zicht): Kaartbeeld {
  return melding(zicht, "cijfers/weg", {
    titel: zicht.zeg("cijfers.weg.titel"),
    zinnen: [zicht.zeg("cijfers.weg.uitleg")],
    knoppen: [knop(zicht, "cijfers", "knop.cijfers.open", { stijl: "hoofd" })],
  });
}

function basis(zicht: Zicht, { overzicht, jaren }: Cijferpagina, naam: string): Kaartbeeld {
  const { keuze } = overzicht;
  const wanneer = periodewoord(zicht, keuze, jaren);
  const peildatum = datumInWoorden(overzicht.peildatum);
  const titel =
    keuze.team === null
      ? zicht.zeg("cijfers.titel_alle")
      : zicht.zeg("cijfers.titel", { wie: teamwoord(zicht, keuze.team) });
  return {
    ...melding(zicht, naam, {
      titel,
      zinnen: [zicht.zeg("cijfers.periode", { wanneer, peildatum }), ...uitlegVerborgen(zicht, { overzicht })],
      knoppen: [],
      basis: { team: keuze.team ?? ALLE_TEAMS, periode: periodecode(keuze) },
    }),
    afdruk: zicht.zeg("cijfers.afdruk", {
      gemeente: zicht.gemeente.naam,
      wie: teamwoord(zicht, keuze.team),
      wanneer,
      peildatum,
    }),
  };
}

function uitlegVerborgen(zicht: Zicht, { overzicht }: Pick<Cijferpagina, "overzicht">): readonly string[] {
  return verbergtIets(overzicht) ? [zicht.zeg("cijfers.verborgen.uitleg")] : [];
}

function teamveld(zicht: Zicht, { team }: Cijferkeuze): Veld {
  const teams = [...zicht.gemeente.teams.values()].map(({ id, naam }) => ({ titel: naam, waarde: id }));
  return {
    id: "team",
    soort: "keuze",
    vorm: "lijst",
    label: zicht.zeg("cijfers.welk_team"),
    verplicht: true,
    waarde: team ?? ALLE_TEAMS,
    keuzes: [{ titel: zicht.zeg("cijfers.alle_teams"), waarde: ALLE_TEAMS }, ...teams],
  };
}

/** The newest first; a year only where it is more than one quarter. */
function periodeveld(zicht: Zicht, keuze: Cijferkeuze, jaren: readonly Cijferjaar[]): Veld {
  const periodes = jaren.flatMap(({ jaar, kwartalen }) => [
    ...kwartalen.toReversed().map((kwartaal) => ({ jaar, kwartaal })),
    ...(kwartalen.length > 1 ? [{ jaar, kwartaal: null }] : []),
  ]);
  return {
    id: "periode",
    soort: "keuze",
    vorm: "lijst",
    label: zicht.zeg("cijfers.welke_periode"),
    verplicht: true,
    waarde: periodecode(keuze),
    keuzes: periodes.map((een) => ({ titel: periodewoord(zicht, een, jaren), waarde: periodecode(een) })),
  };
}

/** What the figures are not, for whoever wants to do something with them. */
function verantwoording(zicht: Zicht): Deel {
  const zinnen = [
    zicht.zeg("cijfers.over.telling"),
    zicht.zeg("cijfers.over.later"),
    zicht.zeg("cijfers.over.klein"),
    zicht.zeg("cijfers.over.mensen"),
    zicht.zeg("cijfers.over.teams"),
  ];
  const alineas = zinnen.map((tekst): Alinea => ({ tekst, stijl: "gewoon" }));
  return { titel: zicht.zeg("cijfers.over.titel"), alineas, regels: [] };
}
