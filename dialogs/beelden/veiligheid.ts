import type { Veiligheidskaart } from "../../src/domain/veiligheid/kaarten.ts";
import type { Alarm } from "../../src/domain/vraag.ts";
import type { Alinea, Kaartbeeld, Knop } from "../beeld.ts";
import { roepBuitenTijd } from "./buiten-tijd.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

/** Numbers of a card, the most urgent first (domain reference §5.2); always readable, a desk PC cannot dial. */
const NUMMERS: Readonly<Partial<Record<Veiligheidskaart, readonly string[]>>> = {
  "112": ["112"],
  gas: ["112", "0800-9009"],
  medisch: ["112"],
  vermist: ["112"],
  geweld_balie: ["112"],
  "113": ["113", "112"],
  dwang: ["0800-2000", "112"],
  kind: ["112", "0800-2000"],
  thuis: ["112", "0800-2000"],
  seksueel: ["0800-0188", "112"],
  verward: ["112"],
  uitbuiting: ["112"],
  oplichting: ["0900-8844"],
  zorgen: ["0800-1205"],
};

/** Extra lines below a card: what to add, what to say to the resident. */
const ONDERREGELS: Readonly<Partial<Record<Veiligheidskaart, readonly (readonly [string, Alinea["stijl"]])[]>>> = {
  "112": [["kaart.112.app", "klein"]],
  medisch: [["kaart.112.app", "klein"]],
  "113": [
    ["kaart.113.bewoner", "zeg"],
    ["kaart.113.vraag", "klein"],
  ],
  thuis: [["vertrouw.zeg", "zeg"]],
  kind: [["vertrouw.zeg", "zeg"]],
};

/** Kinds for which the colleague on duty is called by the bot itself. */
export const ROEPT: ReadonlySet<Veiligheidskaart> = new Set([
  "112",
  "gas",
  "medisch",
  "vermist",
  "geweld_balie",
  "113",
  "dwang",
  "kind",
  "thuis",
  "seksueel",
  "verward",
  "uitzetting",
  "slaapplek",
  "eten",
  "uitbuiting",
  "zorgen",
]);

export interface Veiligheidszicht {
  /** Who is being called, or null when the duty list is empty. */
  readonly geroepen: string | null;
  readonly telefonisch: boolean;
  /** Not at the desk: then its address is the wrong one to give. */
  readonly huisbezoek?: boolean;
  /** Goes back with the buttons: the vraag or the call, and its revision. */
  readonly basis: Kaartbeeld["basis"];
  readonly terugNaarVraag: boolean;
}

/** The fixed card for one kind of danger: the number first, never a question first. */
export function veiligheidsbeeld(
  zicht: Zicht,
  alarm: Pick<Alarm, "kaart" | "zeker">,
  bij: Veiligheidszicht,
): Kaartbeeld {
  const nummers = NUMMERS[alarm.kaart] ?? [];
  return {
    naam: `veiligheid/${alarm.kaart}`,
    toon: alarm.zeker ? "gevaar" : "let_op",
    titel: zicht.zeg(`veilig.titel.${alarm.kaart}` as "veilig.titel.112"),
    alineas: [
      ...nummers.map((nummer) => ({ tekst: nummer, stijl: "telefoon" as const })),
      { tekst: zicht.zeg(tekstsleutel(alarm.kaart, bij.telefonisch), waarden(zicht, bij)), stijl: "gewoon" },
      ...(bij.geroepen === null ? [] : geroepen(zicht, bij.geroepen)),
      ...(ONDERREGELS[alarm.kaart] ?? []).map(([sleutel, stijl]) => ({
        tekst: zicht.zeg(sleutel as "kaart.112.app"),
        stijl,
      })),
      ...(ROEPT.has(alarm.kaart) && alarm.zeker && bij.geroepen === null ? [leeg(zicht)] : []),
      { tekst: zicht.zeg("kaart.papier"), stijl: "klein" },
    ],
    velden: [],
    regels: [],
    knoppen: knoppen(zicht, alarm, bij),
    noodknoppen:
      bij.geroepen === null || !ROEPT.has(alarm.kaart)
        ? [knop(zicht, "direct_hulp", "knop.direct_hulp", { stijl: "gevaar" })]
        : [],
    schermLeeg: true,
    basis: bij.basis,
  };
}

function knoppen(zicht: Zicht, alarm: Pick<Alarm, "kaart" | "zeker">, bij: Veiligheidszicht): readonly Knop[] {
  if (!bij.terugNaarVraag) return [knop(zicht, "naar_start", "knop.gedaan", { stijl: "hoofd" })];
  const data = { kaart: alarm.kaart };
  return [
    knop(zicht, "alarm_gezien", "knop.gedaan_verder", { stijl: "hoofd", data }),
    ...(alarm.zeker ? [] : [knop(zicht, "alarm_roep", "knop.roep_collega", { data })]),
    knop(zicht, "alarm_nvt", "knop.niet_van_toepassing", { data }),
  ];
}

function geroepen(zicht: Zicht, wie: string): readonly Alinea[] {
  const buiten = roepBuitenTijd(zicht, wie);
  return [zicht.zeg("kaart.ik_roep", { naam: voornaam(zicht, wie) }), ...(buiten === null ? [] : [buiten])].map(
    (tekst) => ({ tekst, stijl: "nadruk" }),
  );
}

function leeg(zicht: Zicht): Alinea {
  const team = zicht.gemeente.teams.get(zicht.ik.team);
  return {
    tekst: zicht.zeg("kaart.leeg", {
      teamnummer: team?.telefoon ?? zicht.gemeente.telefoon,
      coordinator: coordinator(zicht),
    }),
    stijl: "nadruk",
  };
}

function tekstsleutel(kaart: Veiligheidskaart, telefonisch: boolean): "kaart.112" {
  if (kaart === "112" && telefonisch) return "kaart.112.telefoon" as "kaart.112";
  return (kaart === "geweld_balie" ? "kaart.geweld.balie" : `kaart.${kaart}`) as "kaart.112";
}

function waarden(zicht: Zicht, { huisbezoek = false }: Veiligheidszicht) {
  const locatie = zicht.ik.locatie === null || huisbezoek ? undefined : zicht.gemeente.locaties.get(zicht.ik.locatie);
  return {
    adres: locatie?.adres ?? zicht.zeg("adres_onbekend"),
  };
}

/** Who looks after the volunteers: phoned when nobody reacts. */
export function coordinator(zicht: Zicht): string {
  const team = zicht.gemeente.teams.get(zicht.ik.team);
  const persoon = team === undefined ? undefined : zicht.gemeente.mensen.get(team.coordinator);
  return persoon === undefined
    ? zicht.gemeente.beheerder
    : `${persoon.voornaam} (${persoon.telefoon ?? zicht.gemeente.telefoon})`;
}
