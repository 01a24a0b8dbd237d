import { oordeel } from "../../src/domain/bevoegdheid.ts";
import type { Blok } from "../../src/domain/signaal/effect.ts";
import { collectiefIn } from "../../src/domain/signaal/effect.ts";
import type { Signaal } from "../../src/domain/signaal/signaal.ts";
import { antwoordIn, kanNaar, magTerug } from "../../src/domain/signaal/verloop.ts";
import type { Alinea, Kaartbeeld, Knop, Regel } from "../beeld.ts";
import type { Tekstsleutel } from "../teksten.ts";
import { dagwoord } from "./consult-woorden.ts";
import { effectdelen } from "./signaal-effect.ts";
import { dagVan, onderwerpVan, signaaltitel, teamVan } from "./signaal-woorden.ts";
import { vondstzin } from "./vondstzin.ts";
import { knop, melding, voornaam, type Zicht } from "./zicht.ts";

/** A signal with the number people use for it. */
export interface Genummerd {
  readonly signaal: Signaal;
  readonly nummer: number;
}

export interface Signaalzicht {
  /** For who deals with it; otherwise for who gave it. */
  readonly behandelt: boolean;
  /** With own words: in the window, or on the card of the trial that somebody asked for. */
  readonly voluit: boolean;
  readonly boven: readonly string[];
  /** What is counted around a collective answer; empty where nothing is. */
  readonly effect: readonly Blok[];
}

/** One signal: what it is about, how it stands, and what this person can do with it. */
export function signaalbeeld(zicht: Zicht, genummerd: Genummerd, bij: Signaalzicht): Kaartbeeld {
  const { signaal } = genummerd;
  const { behandelt, voluit, boven } = bij;
  const zinnen = behandelt ? voorBehandelaar(zicht, signaal) : voorGever(zicht, signaal);
  return {
    ...melding(zicht, behandelt ? "signaal/behandelaar" : "signaal/gever", {
      titel: signaaltitel(zicht, genummerd),
      toon: toonVan(signaal, zicht, behandelt),
      zinnen: [],
      knoppen: behandelt ? behandelknoppen(zicht, signaal, voluit) : geverknoppen(zicht, signaal, voluit),
      basis: { signaal: signaal.id, rev: signaal.keer },
    }),
    alineas: [
      ...boven.map((tekst) => ({ tekst, stijl: "melding" as const })),
      ...zinnen.map((tekst): Alinea => ({ tekst, stijl: "gewoon" })),
    ],
    regels: [...(voluit ? woorden(zicht, signaal, behandelt) : []), ...feiten(zicht, signaal)],
    verversen: knop(zicht, "signaal_toon", "knop.ververs"),
    ...(bij.effect.length === 0 ? {} : { delen: effectdelen(zicht, signaal, bij.effect) }),
  };
}

/** In a chat where own words have no place: where this signal can be read. */
export function signaalverwijzing(zicht: Zicht, { id, keer }: Signaal): Kaartbeeld {
  return {
    ...melding(zicht, "signaal/venster", {
      titel: zicht.zeg("venster.titel"),
      zinnen: [],
      knoppen: [knop(zicht, "signaal", "knop.signaal.lees")],
      basis: { signaal: id, rev: keer },
    }),
    venster: "signaal",
  };
}

/** On the card of who had it: it was taken back, and nothing is left to do. */
export function ingetrokkenbeeld(zicht: Zicht): Kaartbeeld {
  const leidt = oordeel(zicht.ik.rollen, "signalen.bekijken", ["geen"]) === "ja";
  return melding(zicht, "signaal/ingetrokken", {
    titel: zicht.zeg("signaal.teruggenomen.titel"),
    zinnen: [zicht.zeg("signaal.teruggenomen")],
    knoppen: [leidt ? knop(zicht, "signalen", "knop.signalen") : knop(zicht, "mijn_signalen", "knop.mijn_signalen")],
  });
}

function toonVan({ stand, antwoordVoor }: Signaal, { nu }: Zicht, behandelt: boolean): Kaartbeeld["toon"] {
  if (stand.soort === "klaar") return "goed";
  return behandelt && antwoordIn(stand) === null && antwoordVoor <= nu ? "let_op" : "gewoon";
}

function voorBehandelaar(zicht: Zicht, signaal: Signaal): readonly string[] {
  const { stand, van, door } = signaal;
  const naam = door === null ? "" : voornaam(zicht, door);
  const dag = dagwoord(zicht, signaal.antwoordVoor);
  const laat = signaal.antwoordVoor <= zicht.nu;
  const vondst = signaal.vondst === null ? [] : [vondstzin(zicht, signaal)];
  const wacht = van === null ? "signaal.lees.bot" : laat ? "signaal.lees.laat" : "signaal.lees";
  switch (stand.soort) {
    case "nieuw":
      return [...vondst, ...gevraagd(zicht, signaal), zicht.zeg(wacht, { dag })];
    case "gezien":
      return [...vondst, zicht.zeg("signaal.stand.gezien", { naam }), zicht.zeg(wacht, { dag })];
    case "opgepakt":
      return [...vondst, zicht.zeg("signaal.stand.opgepakt", { naam }), zicht.zeg(wacht, { dag })];
    case "collectief":
      return [...vondst, collectiefzin(zicht, signaal), zicht.zeg("signaal.collectief.daarna")];
    case "niet_nu":
      return [...vondst, zicht.zeg("signaal.stand.niet_nu", { naam })];
    case "klaar":
      return [...vondst, zicht.zeg("signaal.stand.klaar", { dag: dagVan(zicht, stand.op) })];
  }
}

/** Why it comes here: nobody of the team reacted. */
function gevraagd(zicht: Zicht, { escalaties, team }: Signaal): readonly string[] {
  const naarMij = escalaties.some(({ naar }) => naar === zicht.ik.oid);
  return naarMij ? [zicht.zeg("signaal.van_ander", { team: teamVan(zicht, team) })] : [];
}

function collectiefzin(zicht: Zicht, signaal: Signaal): string {
  const gekozen = collectiefIn(signaal);
  if (gekozen === null) return "";
  const wat = zicht.zeg(`signaal.als.${gekozen.antwoord}`);
  return zicht.zeg("signaal.stand.collectief", { wat, dag: dagVan(zicht, gekozen.vanaf) });
}

function voorGever(zicht: Zicht, signaal: Signaal): readonly string[] {
  const { stand, bij, antwoordVoor, herinnerd } = signaal;
  const naam = voornaam(zicht, bij);
  const dag = dagwoord(zicht, antwoordVoor);
  const wacht = herinnerd.length > 1 ? "signaal.gever.laat" : "signaal.gever.wacht";
  switch (stand.soort) {
    case "nieuw":
      return [zicht.zeg("signaal.gever.nieuw", { naam }), zicht.zeg(wacht, { naam, dag })];
    case "gezien":
      return [zicht.zeg("signaal.stand.gezien", { naam }), zicht.zeg(wacht, { naam, dag })];
    case "opgepakt":
      return [zicht.zeg("signaal.stand.opgepakt", { naam }), zicht.zeg(wacht, { naam, dag })];
    case "collectief":
      return [zicht.zeg("signaal.gever.collectief", { naam }), collectiefzin(zicht, signaal)];
    case "niet_nu":
      return [zicht.zeg("signaal.stand.niet_nu", { naam })];
    case "klaar":
      return [zicht.zeg("signaal.gever.klaar", { naam })];
  }
}

/** Codes and days only: this much may stand in a chat. */
function feiten(zicht: Zicht, signaal: Signaal): readonly Regel[] {
  const { hoeVaak, begonnen, team } = signaal;
  const onderwerp = onderwerpVan(zicht, signaal);
  return [
    ...(onderwerp === null ? [] : [{ label: zicht.zeg("signaal.regel.onderwerp"), waarde: onderwerp }]),
    { label: zicht.zeg("signaal.regel.team"), waarde: teamVan(zicht, team) },
    ...(hoeVaak === ""
      ? []
      : [{ label: zicht.zeg("signaal.regel.hoe_vaak"), waarde: zicht.zeg(`signaal.hoe_vaak.${hoeVaak}`) }]),
    { label: zicht.zeg("signaal.regel.sinds"), waarde: dagVan(zicht, begonnen) },
  ];
}

/** What the words of an answer are about: what comes is not done yet. */
const ANTWOORDLABEL: Partial<Record<Signaal["stand"]["soort"], Tekstsleutel>> = {
  niet_nu: "signaal.regel.waarom",
  collectief: "signaal.regel.komt",
};

function woorden(zicht: Zicht, signaal: Signaal, behandelt: boolean): readonly Regel[] {
  const { wat, werktAl, voorstel, van, stand } = signaal;
  const antwoord = antwoordIn(stand);
  const regel = (label: string, waarde: string): readonly Regel[] => (waarde === "" ? [] : [{ label, waarde }]);
  return [
    ...regel(zicht.zeg(ANTWOORDLABEL[stand.soort] ?? "signaal.regel.gedaan"), antwoord ?? ""),
    ...regel(zicht.zeg("signaal.regel.wat"), wat),
    ...regel(zicht.zeg("signaal.regel.werkt_al"), werktAl),
    ...regel(zicht.zeg("signaal.regel.voorstel"), voorstel),
    ...(behandelt && van !== null ? regel(zicht.zeg("signaal.regel.van"), voornaam(zicht, van)) : []),
  ];
}

function behandelknoppen(zicht: Zicht, signaal: Signaal, voluit: boolean): readonly Knop[] {
  const { stand, vorige, door } = signaal;
  const antwoord = (wat: "collectief" | "niet_nu" | "klaar", titel: Knop): readonly Knop[] =>
    kanNaar(signaal, wat) ? [titel] : [];
  const toch = stand.soort === "niet_nu" ? "knop.signaal.toch_oppakken" : "knop.signaal.oppakken";
  const opgepakt = stand.soort === "opgepakt" || stand.soort === "collectief";
  return [
    ...(voluit ? [] : [knop(zicht, "signaal", "knop.signaal.lees", { stijl: "hoofd" })]),
    ...(kanNaar(signaal, "opgepakt") ? [knop(zicht, "signaal_oppakken", toch, voluit ? { stijl: "hoofd" } : {})] : []),
    ...(opgepakt ? antwoord("klaar", antwoordknop(zicht, "klaar", "knop.signaal.klaar", voluit)) : []),
    ...antwoord("collectief", antwoordknop(zicht, "collectief", "knop.signaal.collectief")),
    ...(kanNaar(signaal, "gezien") ? [knop(zicht, "signaal_gezien", "knop.signaal.gezien")] : []),
    ...antwoord("niet_nu", antwoordknop(zicht, "niet_nu", "knop.signaal.niet_nu")),
    ...(vorige !== null && door === zicht.ik.oid ? [knop(zicht, "signaal_terug", "knop.signaal.terug")] : []),
    knop(zicht, "signalen", "knop.signalen"),
  ];
}

function antwoordknop(
  zicht: Zicht,
  wat: "collectief" | "niet_nu" | "klaar",
  titel: "knop.signaal.klaar" | "knop.signaal.collectief" | "knop.signaal.niet_nu",
  hoofd = false,
): Knop {
  return knop(zicht, "signaal_antwoord", titel, { data: { wat }, ...(hoofd ? { stijl: "hoofd" as const } : {}) });
}

/** Own words are read in the window. */
function geverknoppen(zicht: Zicht, signaal: Signaal, voluit: boolean): readonly Knop[] {
  const { stand } = signaal;
  const lees = antwoordIn(stand) === null ? "knop.signaal.lees" : "knop.signaal.lees_antwoord";
  return [
    ...(voluit ? [] : [knop(zicht, "signaal", lees, { stijl: "hoofd" })]),
    knop(zicht, "mijn_signalen", "knop.mijn_signalen"),
    ...(magTerug(signaal) ? [knop(zicht, "signaal_intrekken", "knop.signaal.intrekken")] : []),
    knop(zicht, "naar_start", "knop.naar_start"),
  ];
}
