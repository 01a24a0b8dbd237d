import type { Aanwijzing } from "../../src/domain/casuistiek/coach.ts";
import { leiderNu } from "../../src/domain/dag.ts";
import { GEGEVEN_SOORTEN, HOE_VAAK, type Signaal } from "../../src/domain/signaal/signaal.ts";
import type { Veiligheidskaart } from "../../src/domain/veiligheid/kaarten.ts";
import type { Alinea, Kaartbeeld, Veld } from "../beeld.ts";
import type { Opening } from "../openingen.ts";
import { wijsdeel, wijszinnen } from "./blad-controle.ts";
import { dagwoord } from "./consult-woorden.ts";
import { dagVan } from "./signaal-woorden.ts";
import { veiligheidsbeeld } from "./veiligheid.ts";
import { knop, melding, noodknoppen, voornaam, type Zicht } from "./zicht.ts";

/** What is filled in, by field; as typed. */
export type Ingevuld = Readonly<
  Partial<Record<"soort" | "hoe_vaak" | "onderwerp" | "wat" | "werkt_al" | "voorstel", string>>
>;

/** What the coach found in these very words. */
export interface Nakijken {
  readonly wijst: readonly Aanwijzing[];
  readonly weggehaald: boolean;
  readonly stempel: number;
}

export interface Formulierbij {
  readonly rev: number;
  readonly fouten?: Readonly<Record<string, string>>;
  readonly nakijken?: Nakijken;
  /** Kinds of danger of which the card was seen. */
  readonly veilig?: string;
  /** Names the words that are kept, so that another window with other words is told. */
  readonly versie?: number;
  /** What is kept of it while it is typed, until when, and whether it was typed another time. */
  readonly concept?: { readonly tot: number; readonly leeg: boolean; readonly eerder: boolean };
  /** Ids of what stands here as typed and is not kept so. */
  readonly nietBewaard?: readonly string[];
  /** What another window put there. */
  readonly elders?: Ingevuld;
  /** Data of a person was left out of what is kept. */
  readonly weggehaald?: boolean;
}

/** The form: two things that must be there, the rest behind a button; and above it what the coach points at. */
export function signaalformulier(zicht: Zicht, ingevuld: Ingevuld, bij: Formulierbij): Kaartbeeld {
  const { nakijken, rev, versie = 0, veilig = "", concept, nietBewaard = [] } = bij;
  const kijkt = nakijken !== undefined;
  const weg = knop(zicht, "signaal_weggooien", "knop.weggooien", { zonderVelden: true });
  const alle = velden(zicht, ingevuld, bij);
  return {
    ...melding(zicht, kijkt ? "signaal/nakijken" : "signaal/geven", {
      titel: zicht.zeg(kijkt ? "signaal.nakijken.titel" : "signaal.geven.titel"),
      zinnen: [],
      knoppen: [
        knop(zicht, "signaal_geef", kijkt ? "knop.signaal.geef_zo" : "knop.signaal.geef", { stijl: "hoofd" }),
        knop(zicht, "naar_start", "knop.naar_start", { zonderVelden: true }),
        ...(concept === undefined || concept.leeg ? [] : [weg]),
      ],
      basis: { rev, versie, veilig, ...(kijkt ? { nagekeken: nakijken.stempel } : {}) },
    }),
    alineas: [...(kijkt ? nakijkzinnen(zicht, nakijken) : uitleg(zicht, bij)), ...bewaarzin(zicht, concept)],
    velden: kijkt ? tekstEerst(alle) : alle,
    venster: "signaal_geven",
    bewaart: "signaal_bewaar",
    ...(nietBewaard.length === 0 ? {} : { nietBewaard }),
    delenEerst: true,
    delen: !kijkt || nakijken.wijst.length === 0 ? [] : [wijsdeel(zicht, nakijken.wijst)],
  };
}

/** On a card nothing is kept before a button takes it along. */
function bewaarzin(zicht: Zicht, concept: Formulierbij["concept"]): readonly Alinea[] {
  if (concept === undefined || zicht.plek === "chat") return [];
  const sleutel = concept.eerder ? "signaal.concept.eerder" : "signaal.concept.nieuw";
  return [{ tekst: zicht.zeg(sleutel, { dag: dagVan(zicht, concept.tot) }), stijl: "klein" }];
}

/** What was taken out, and what may point to a person: a person decides, and the words stand below to change. */
export function nakijkzinnen(zicht: Zicht, { wijst, weggehaald }: Nakijken): readonly Alinea[] {
  return [
    ...(weggehaald ? [{ tekst: zicht.zeg("gegevens.weggehaald"), stijl: "melding" as const }] : []),
    ...wijszinnen(zicht, wijst),
    { tekst: zicht.zeg("signaal.nakijken"), stijl: "gewoon" },
  ];
}

function uitleg(zicht: Zicht, { weggehaald = false }: Formulierbij): readonly Alinea[] {
  const { gemeente, ik, nu } = zicht;
  const leider = leiderNu(gemeente, ik.team, nu) ?? gemeente.teams.get(ik.team)?.teamleider ?? "";
  return [
    ...(weggehaald ? [{ tekst: zicht.zeg("gegevens.weggehaald"), stijl: "melding" as const }] : []),
    { tekst: zicht.zeg("signaal.geven", { naam: voornaam(zicht, leider) }), stijl: "gewoon" },
    { tekst: zicht.zeg("signaal.geven.niemand"), stijl: "gewoon" },
  ];
}

function velden(zicht: Zicht, ingevuld: Ingevuld, { fouten = {}, elders = {} }: Formulierbij): readonly Veld[] {
  const achter = zicht.zeg("signaal.veld.meer");
  const wat = { label: zicht.zeg("signaal.veld.wat"), uitleg: zicht.zeg("signaal.veld.wat.uitleg"), verplicht: true };
  const werktAl = { label: zicht.zeg("signaal.veld.werkt_al"), verplicht: false, achter };
  const voorstel = { label: zicht.zeg("signaal.veld.voorstel"), verplicht: false, achter };
  const alle: readonly Veld[] = [
    soortveld(zicht, ingevuld),
    { id: "wat", ...wat, soort: "tekst", regels: "meer", maximum: 1_000, waarde: ingevuld.wat ?? "" },
    hoeVaakveld(zicht, ingevuld),
    onderwerpveld(zicht, ingevuld),
    { id: "werkt_al", ...werktAl, soort: "tekst", regels: "meer", maximum: 500, waarde: ingevuld.werkt_al ?? "" },
    { id: "voorstel", ...voorstel, soort: "tekst", regels: "meer", maximum: 500, waarde: ingevuld.voorstel ?? "" },
  ];
  const anders: Readonly<Record<string, string | undefined>> = elders;
  return alle.map((veld) => metMelding(veld, fouten[veld.id], anders[veld.id]));
}

/** What must be looked at again stands on top, always in one order: a field that moves loses the cursor. */
function tekstEerst(alle: readonly Veld[]): readonly Veld[] {
  const isTekst = ({ soort }: Veld) => soort === "tekst";
  return [...alle.filter(isTekst), ...alle.filter((veld) => !isTekst(veld))];
}

function soortveld(zicht: Zicht, ingevuld: Ingevuld): Veld {
  return {
    id: "soort",
    label: zicht.zeg("signaal.veld.soort"),
    verplicht: true,
    soort: "keuze",
    vorm: "knoppen",
    waarde: ingevuld.soort ?? "",
    keuzes: GEGEVEN_SOORTEN.map((waarde) => ({ waarde, titel: zicht.zeg(`signaal.kies.${waarde}`) })),
  };
}

function hoeVaakveld(zicht: Zicht, ingevuld: Ingevuld): Veld {
  return {
    id: "hoe_vaak",
    label: zicht.zeg("signaal.veld.hoe_vaak"),
    verplicht: false,
    soort: "keuze",
    vorm: "knoppen",
    waarde: ingevuld.hoe_vaak ?? "",
    keuzes: HOE_VAAK.map((waarde) => ({ waarde, titel: zicht.zeg(`signaal.hoe_vaak.${waarde}`) })),
  };
}

function onderwerpveld(zicht: Zicht, ingevuld: Ingevuld): Veld {
  return {
    id: "onderwerp",
    label: zicht.zeg("signaal.veld.onderwerp"),
    verplicht: false,
    soort: "keuze",
    vorm: "lijst",
    waarde: ingevuld.onderwerp ?? "",
    keuzes: [...zicht.gemeente.onderwerpen].map(([waarde, { naam }]) => ({ waarde, titel: naam })),
  };
}

/** A choice that stands elsewhere is named as it is read. */
function metMelding(veld: Veld, fout: string | undefined, elders: string | undefined): Veld {
  const keuze = veld.soort === "keuze" ? veld.keuzes.find(({ waarde }) => waarde === elders)?.titel : undefined;
  return {
    ...veld,
    ...(fout === undefined ? {} : { fout }),
    ...(elders === undefined ? {} : { elders: keuze ?? elders }),
  };
}

/**
 * The fixed card first. Nobody is called by it: words about what happens more often are not about now, and one tap on
 * "Direct hulp" calls. What was written goes along unseen, in the basis.
 *
 * @param gezien what the button says besides: kinds of danger of which the card was seen then
 */
export function gevaarbeeld(
  zicht: Zicht,
  { kaart, zeker }: { readonly kaart: Veiligheidskaart; readonly zeker: boolean },
  verder: { readonly verb: string; readonly gezien: Readonly<Record<string, string>>; readonly opening: Opening },
  basis: Kaartbeeld["basis"],
): Kaartbeeld {
  const vast = veiligheidsbeeld(
    zicht,
    { kaart, zeker: false },
    { geroepen: null, telefonisch: false, basis, terugNaarVraag: false },
  );
  return {
    ...vast,
    naam: `signaal/gevaar/${kaart}`,
    toon: zeker ? "gevaar" : "let_op",
    knoppen: [knop(zicht, verder.verb, "knop.signaal.verder", { stijl: "hoofd", data: verder.gezien })],
    noodknoppen: noodknoppen(zicht),
    venster: verder.opening,
  };
}

/** It is given: who reads it, and by which day there is an answer. */
export function gegevenbeeld(zicht: Zicht, signaal: Signaal, nummer: number): Kaartbeeld {
  const naam = voornaam(zicht, signaal.bij);
  const dag = dagwoord(zicht, signaal.antwoordVoor);
  return melding(zicht, "signaal/gegeven", {
    titel: zicht.zeg("signaal.gegeven.titel", { nr: nummer }),
    toon: "goed",
    zinnen: [zicht.zeg("signaal.gegeven", { naam, dag })],
    knoppen: [
      knop(zicht, "mijn_signalen", "knop.mijn_signalen"),
      knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" }),
    ],
    basis: { signaal: signaal.id, rev: signaal.keer },
  });
}
