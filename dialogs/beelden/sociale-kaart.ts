import type { Leefgebied } from "../../src/domain/sleutels.ts";
import { type Gevonden, type Ingang, magBijwerken, zoekOpKaart } from "../../src/domain/sociale-kaart.ts";
import { CAPACITEITEN } from "../../src/domain/voorziening.ts";
import type { Deel, Kaartbeeld, Knop, Regel, Veld } from "../beeld.ts";
import { ingangregel, plekInWoorden, vandaag, versInWoorden } from "./sociale-voorstel.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** What somebody looks for. */
export interface Kaartkeuze {
  readonly leefgebied: Leefgebied | null;
  /** Of their own team, or of every team. */
  readonly gebied: "eigen" | "alle";
}

/** As many as fit a card in the chat; the window shows all. */
const MEESTE_IN_CHAT = 6;
const GROEPEN = ["open", "toets_nodig", "onbekend", "wachtlijst", "vol"] as const;
/** Weeks on a waiting list as people say them. */
const WEKEN = [1, 2, 3, 4, 6, 8, 12, 16, 26, 52];

/** Where a resident can go: by subject, in the area of the own team or everywhere, what has room first. */
export function sociaalbeeld(zicht: Zicht, keuze: Kaartkeuze, meldingen: readonly string[] = []): Kaartbeeld {
  const team = keuze.gebied === "eigen" ? zicht.ik.team : null;
  const inVenster = zicht.plek === "venster";
  const alles = zoekOpKaart(zicht.gemeente, { leefgebied: keuze.leefgebied, team, dag: vandaag(zicht) });
  const gevonden = inVenster || keuze.leefgebied !== null ? alles : [];
  const leeg = keuze.leefgebied === null && !inVenster ? "sociaal.kies" : "sociaal.geen";
  const beeld = melding(zicht, "sociale_kaart", {
    titel: zicht.zeg("sociaal.titel"),
    zinnen: [zicht.zeg(gevonden.length === 0 ? leeg : "sociaal.uitleg")],
    knoppen: [
      knop(zicht, "sociale_kaart", "sociaal.toon", { stijl: "hoofd" }),
      knop(zicht, "naar_start", "knop.naar_start", { zonderVelden: true }),
    ],
  });
  return {
    ...beeld,
    alineas: [...meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })), ...beeld.alineas],
    velden: zoekvelden(zicht, keuze),
    regels: inVenster ? [] : gevonden.slice(0, MEESTE_IN_CHAT).map((een) => opKaart(zicht, een)),
    ...(inVenster ? { delen: groepen(zicht, gevonden) } : {}),
  };
}

/** How it stands with one, and every other way it may be: the second of two taps. */
export function bijwerkbeeld(zicht: Zicht, ingang: Ingang): Kaartbeeld {
  const { beschikbaar, id } = ingang;
  // Who looks now need not be told to call first.
  const gevonden: Gevonden = { ingang, verouderd: false, waarom: null };
  const zet = (
    capaciteit: string,
    sleutel: Parameters<typeof knop>[2],
    meer: Partial<Extract<Knop, { verb: string }>>,
  ) => knop(zicht, "kaart_stand", sleutel, { data: { voorziening: id, stand: capaciteit }, ...meer });
  const anders = CAPACITEITEN.filter((een) => een === "wachtlijst" || een !== beschikbaar?.capaciteit);
  return {
    ...melding(zicht, "sociale_kaart/bijwerken", {
      titel: zicht.zeg("sociaal.bijwerken"),
      zinnen: [zicht.zeg("sociaal.bijwerken.uitleg")],
      knoppen: [
        ...(beschikbaar === null ? [] : [zet("klopt", "sociaal.klopt", { stijl: "hoofd", zonderVelden: true })]),
        ...anders.map((een) => zet(een, `sociaal.zet.${een}`, { zonderVelden: een !== "wachtlijst" })),
        knop(zicht, "sociale_kaart", "knop.terug", { zonderVelden: true }),
      ],
    }),
    regels: [
      {
        label: ingang.naam,
        waarde: [plekInWoorden(zicht, beschikbaar), ...versInWoorden(zicht, gevonden)].join(" "),
      },
    ],
    velden: [wekenveld(zicht, beschikbaar?.wachtWeken ?? null)],
  };
}

/** What somebody keeps up to date and has not looked at for long; each is two taps. */
export function vernieuwbeeld(
  zicht: Zicht,
  ingangen: readonly Ingang[],
  meldingen: readonly string[] = [],
): Kaartbeeld {
  const klaar = ingangen.length === 0;
  const beeld = melding(zicht, "sociale_kaart/vernieuwen", {
    titel: zicht.zeg("sociaal.vernieuw.titel"),
    zinnen: [zicht.zeg(klaar ? "sociaal.vernieuw.klaar" : "sociaal.vernieuw.uitleg")],
    knoppen: [
      knop(zicht, "sociale_kaart", "sociaal.meer", klaar ? { stijl: "hoofd" } : {}),
      knop(zicht, "naar_start", "knop.naar_start"),
    ],
  });
  return {
    ...beeld,
    alineas: [...meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })), ...beeld.alineas],
    regels: ingangen.slice(0, MEESTE_IN_CHAT).map((ingang) => ({
      label: ingang.naam,
      waarde: [
        plekInWoorden(zicht, ingang.beschikbaar),
        ...versInWoorden(zicht, { ingang, verouderd: false, waarom: null }),
      ].join(" "),
      knop: bijwerkknop(zicht, ingang),
    })),
  };
}

function groepen(zicht: Zicht, gevonden: readonly Gevonden[]): readonly Deel[] {
  return GROEPEN.map((groep) => ({
    titel: zicht.zeg(`sociaal.groep.${groep}`),
    alineas: [],
    regels: gevonden.filter(({ waarom }) => (waarom ?? "open") === groep).map((een) => opKaart(zicht, een, true)),
  })).filter(({ regels }) => regels.length > 0);
}

/** On the map; with a way to bring it up to date for who does that. */
function opKaart(zicht: Zicht, gevonden: Gevonden, onderKop = false): Regel {
  const { ingang } = gevonden;
  const bij = magBijwerken(ingang, zicht.ik) ? bijwerkknop(zicht, ingang) : undefined;
  return ingangregel(zicht, gevonden, bij, onderKop);
}

function bijwerkknop(zicht: Zicht, { id }: Ingang): Knop {
  return knop(zicht, "kaart_bijwerken", "sociaal.nakijken", { data: { voorziening: id }, zonderVelden: true });
}

function zoekvelden(zicht: Zicht, keuze: Kaartkeuze): readonly Veld[] {
  const { gemeente, ik } = zicht;
  const onderwerpen = [...gemeente.onderwerpen].map(([waarde, { naam }]) => ({ waarde: `${waarde}`, titel: naam }));
  const alles = zicht.plek === "venster" ? [{ waarde: "alles", titel: zicht.zeg("sociaal.alles") }] : [];
  const leefgebied: Veld = {
    id: "leefgebied",
    label: zicht.zeg("vraag.leefgebied"),
    verplicht: zicht.plek !== "venster",
    soort: "keuze",
    waarde: keuze.leefgebied ?? (zicht.plek === "venster" ? "alles" : ""),
    keuzes: [...alles, ...onderwerpen],
    vorm: "lijst",
  };
  if (gemeente.teams.size < 2) return [leefgebied];
  const gebied: Veld = {
    id: "gebied",
    label: zicht.zeg("sociaal.gebied"),
    verplicht: true,
    soort: "keuze",
    waarde: keuze.gebied,
    keuzes: [
      { waarde: "eigen", titel: gemeente.teams.get(ik.team)?.naam ?? ik.team },
      { waarde: "alle", titel: zicht.zeg("sociaal.alle_gebieden") },
    ],
    vorm: "knoppen",
  };
  return [leefgebied, gebied];
}

function wekenveld(zicht: Zicht, nu: number | null): Veld {
  const bekend = nu === null || WEKEN.includes(nu) ? WEKEN : [...WEKEN, nu].toSorted((een, ander) => een - ander);
  return {
    id: "weken",
    label: zicht.zeg("sociaal.weken"),
    verplicht: false,
    soort: "keuze",
    waarde: nu === null ? "onbekend" : String(nu),
    keuzes: [
      { waarde: "onbekend", titel: zicht.zeg("sociaal.weken.onbekend") },
      ...bekend.map((n) => ({
        waarde: String(n),
        titel: n === 1 ? zicht.zeg("sociaal.weken.een") : zicht.zeg("sociaal.weken.aantal", { n }),
      })),
    ],
    vorm: "lijst",
  };
}
