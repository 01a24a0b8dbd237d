import { oordeel } from "../../src/domain/bevoegdheid.ts";
import type { Gesprek } from "../../src/domain/gesprek.ts";
import type { Rol } from "../../src/domain/sleutels.ts";
import type { Kaartbeeld, Knop } from "../beeld.ts";
import type { Tekstsleutel } from "../teksten.ts";
import { vraagtCollegas } from "./casuistiek.ts";
import { knop, noodknoppen, type Zicht } from "./zicht.ts";

/** The card that is always there: the five ways in, and what is still open. */
export function startbeeld(zicht: Zicht, gesprek: Gesprek, meldingen: readonly string[] = []): Kaartbeeld {
  const { ik } = zicht;
  const begroeting =
    meldingen.length === 0 ? [zicht.zeg(welkomstsleutel(ik.rollen), welkomstwaarden(zicht))] : meldingen;
  return {
    naam: `start/${rolVanKaart(ik.rollen)}`,
    toon: "gewoon",
    titel: zicht.zeg("start.titel"),
    alineas: [
      ...begroeting.map((tekst) => ({
        tekst,
        stijl: meldingen.length === 0 ? ("gewoon" as const) : ("melding" as const),
      })),
      ...(zicht.plek === "chat" && zicht.gemeente.vrijeTekst === "kaart"
        ? [{ tekst: zicht.zeg("proef.let_op"), stijl: "klein" as const }]
        : []),
    ],
    velden: [],
    regels: openVragen(zicht, gesprek),
    knoppen: ingangen(zicht),
    noodknoppen: noodknoppen(zicht),
    schermLeeg: false,
    basis: { rev: gesprek.revisie },
  };
}

/** Whether this person works at the desk: whoever only leads or administers begins no vragen. */
export function werktAanBalie(rollen: readonly Rol[]): boolean {
  return rollen.some((rol) => ["vrijwilliger", "baliemedewerker", "teamlid", "specialist"].includes(rol));
}

/** The ways in for this role. */
export function ingangen(zicht: Zicht): readonly Knop[] {
  const { rollen } = zicht.ik;
  const overzicht = knop(zicht, "overzicht", "knop.mijn_vragen");
  const leider = rollen.includes("teamleider") ? leiderknoppen(zicht) : [];
  const collegas = vraagtCollegas(zicht) ? [knop(zicht, "casuistiek", "knop.casuistiek")] : [];
  const signaal = oordeel(rollen, "signaal.geven", ["geen"]) === "ja" ? [signaalknop(zicht)] : [];
  const beheer = oordeel(rollen, "beheer.bekijken", ["geen"]) === "ja" ? [knop(zicht, "beheer", "knop.beheer")] : [];
  if (!werktAanBalie(rollen)) return [...leider, ...beheer, overzicht, ...collegas, ...signaal];
  const team = leider.length === 0 && rollen.some((rol) => rol === "teamlid" || rol === "specialist");
  const opentVenster = zicht.plek === "chat" && zicht.gemeente.vrijeTekst === "venster";
  return [
    knop(zicht, "nieuwe_vraag", opentVenster ? "knop.vraag_opschrijven" : "knop.nieuwe_vraag", { stijl: "hoofd" }),
    knop(zicht, "snel_klaar", "knop.snel_klaar"),
    knop(zicht, "laat_terugbellen", "knop.laat_terugbellen"),
    knop(zicht, "bewoner_terug", "knop.bewoner_terug"),
    overzicht,
    ...(team ? [knop(zicht, "ons_team", "knop.ons_team")] : []),
    ...leider,
    ...collegas,
    ...signaal,
    ...beheer,
  ];
}

/** What hangs today, and where. */
function leiderknoppen(zicht: Zicht): readonly Knop[] {
  return [
    knop(zicht, "daglijst", "knop.vandaag", { stijl: "hoofd" }),
    knop(zicht, "ons_team", "knop.ons_team"),
    knop(zicht, "te_laat", "knop.te_laat"),
    knop(zicht, "signalen", "knop.signalen"),
  ];
}

/** Anybody who works here may see that something is missing. */
export function signaalknop(zicht: Zicht, wat?: string): Knop {
  return knop(zicht, "signaal_geven", "knop.signaal.geven", wat === undefined ? {} : { data: { wat } });
}

function openVragen(zicht: Zicht, gesprek: Gesprek): Kaartbeeld["regels"] {
  return gesprek.open.slice(-5).map(({ vraag, sinds }) => ({
    label: zicht.zeg("start.open"),
    waarde: zicht.zeg("start.open_sinds", { moment: momentInWoorden(zicht, sinds) }),
    knop: knop(zicht, "hervat", "knop.verder_met", { data: { vraag }, zonderVelden: true }),
  }));
}

/** "donderdag 26 november, 14.05 uur" in the gemeente's time zone. */
export function momentInWoorden(zicht: Zicht, ms: number): string {
  return `${formaat(zicht, "dag").format(ms)}, ${tijd(zicht, ms)}`;
}

export function tijd(zicht: Zicht, ms: number): string {
  return `${formaat(zicht, "tijd").format(ms).replace(":", ".")} uur`;
}

const VORMEN = {
  dag: { weekday: "long", day: "numeric", month: "long" },
  tijd: { hour: "2-digit", minute: "2-digit" },
} as const;

/** By form and time zone: making one takes longer than the rest of the card. */
const formaten = new Map<string, Intl.DateTimeFormat>();

function formaat({ gemeente: { tijdzone: timeZone } }: Zicht, vorm: keyof typeof VORMEN): Intl.DateTimeFormat {
  const sleutel = `${vorm}/${timeZone}`;
  const bekend = formaten.get(sleutel) ?? new Intl.DateTimeFormat("nl-NL", { ...VORMEN[vorm], timeZone });
  formaten.set(sleutel, bekend);
  return bekend;
}

function rolVanKaart(rollen: readonly Rol[]): Rol {
  const volgorde: readonly Rol[] = ["vrijwilliger", "baliemedewerker", "teamlid", "specialist", "teamleider"];
  return volgorde.findLast((rol) => rollen.includes(rol)) ?? rollen[0] ?? "vrijwilliger";
}

function welkomstsleutel(rollen: readonly Rol[]): Tekstsleutel {
  switch (rolVanKaart(rollen)) {
    case "vrijwilliger":
      return "welkom.vrijwilliger";
    case "baliemedewerker":
      return "welkom.baliemedewerker";
    case "teamlid":
    case "specialist":
      return "welkom.teamlid";
    case "teamleider":
      return "welkom.teamleider";
    case "functioneel_beheerder":
    case "privacy_officer":
    case "technisch_beheerder":
      return "welkom.beheer";
  }
}

function welkomstwaarden({ gemeente, ik }: Zicht) {
  return { voornaam: ik.voornaam, team: gemeente.teams.get(ik.team)?.naam ?? ik.team };
}
