import type { Vraag } from "../../src/domain/vraag.ts";
import type { Alinea, Kaartbeeld, Knop, Veld } from "../beeld.ts";
import { type Answers, applicableSteps, currentStep, hasNewQuestion } from "../flow.ts";
import { stroomVan } from "../stromen.ts";
import { variant } from "../teksten.ts";
import { voorstel } from "../voorstel.ts";
import { antwoord, type Vraagcontext } from "../vraagsoorten.ts";
import type { Gespreksstap, Gespreksstroom } from "../vraagverkenning.ts";
import { vraagtOmBesluit } from "../wettelijk.ts";
import { voorleesregels } from "./voorlezen.ts";
import { knop, noodknoppen, type Zicht } from "./zicht.ts";

/** What the card must say besides its questions: what was wrong, what was found, what just happened. */
export interface Bijzonderheden {
  /** Values as typed, kept on the card although they were not stored. */
  readonly ingevuld?: Answers;
  readonly fouten?: Readonly<Record<string, string>>;
  /** What another card or window filled in meanwhile, where it differs from `ingevuld`. */
  readonly elders?: Answers;
  readonly meldingen?: readonly string[];
  /** Personal data was pointed out: the buttons become "Haal weg" and "Laat staan". */
  readonly gegevens?: boolean;
}

/** A resident may hand in a plan of his own within seven days (Wmo 2015, art. 2.3.2). */
const PLANTERMIJN_MS = 7 * 86_400_000;

/** The card of the step on the screen. */
export function stapbeeld(zicht: Zicht, context: Vraagcontext, vraag: Vraag, bij: Bijzonderheden = {}): Kaartbeeld {
  const stroom = stroomVan(vraag.stroom.flow);
  const { stap, plaats, van } = waarIs(context, vraag);
  const open = Object.keys(bij.ingevuld ?? {}).filter((id) => !zoalsBewaard(vraag, id, bij.ingevuld?.[id]));
  return {
    naam: `stap/${stap.id}`,
    toon: bij.gegevens ? "let_op" : "gewoon",
    titel: zicht.zeg(titelsleutel(context, stap.id)),
    ...(van > 1 ? { voortgang: zicht.zeg("stap.voortgang", { nu: plaats + 1, van }) } : {}),
    alineas: [...bovenaan(zicht, context, stroom, vraag, bij), ...uitleg(zicht, context, vraag, stap)],
    velden: stap
      .questions(vraag.stroom.answers, context)
      .map((vraagstelling) => veld(zicht, context, vraag, vraagstelling, bij)),
    regels: stap.confirms ? voorleesregels(zicht, context, vraag) : [],
    knoppen: knoppen(zicht, vraag, stap, plaats, bij),
    noodknoppen: noodknoppen(zicht),
    schermLeeg: true,
    basis: { vraag: vraag.id, rev: vraag.stroom.revision, stap: stap.id },
    ...(open.length === 0 ? { verversen: knop(zicht, "ververs", "knop.ververs") } : { nietBewaard: open }),
    venster: "hervat",
    ...eerderIngevuld(zicht, context, vraag, stap),
  };
}

/** The step on the screen, its place, which counts from 0, and of how many. */
export function waarIs(context: Vraagcontext, { stroom: staat }: Vraag) {
  const stroom = stroomVan(staat.flow);
  const stappen = applicableSteps(stroom, staat.answers, context) as readonly Gespreksstap[];
  const op = currentStep(stroom, staat, context);
  const plaats = Math.max(
    0,
    stappen.findIndex(({ id }) => id === op),
  );
  const stap = stappen[plaats];
  if (stap === undefined) throw new TypeError(`geen stap: ${staat.flow}`);
  return { stap, plaats, van: stappen.length };
}

/** In the window the whole vraag is on one page: what was answered before stands below the questions of now. */
function eerderIngevuld(
  zicht: Zicht,
  context: Vraagcontext,
  vraag: Vraag,
  stap: Gespreksstap,
): Pick<Kaartbeeld, "delen"> {
  if (zicht.plek === "chat" || stap.confirms) return {};
  const regels = voorleesregels(zicht, context, vraag, stap.id);
  return regels.length === 0 ? {} : { delen: [{ titel: zicht.zeg("venster.al_ingevuld"), alineas: [], regels }] };
}

function veld(
  zicht: Zicht,
  context: Vraagcontext,
  vraag: Vraag,
  vraagstelling: ReturnType<Gespreksstap["questions"]>[number],
  bij: Bijzonderheden,
): Veld {
  const { answers } = vraag.stroom;
  const { id } = vraagstelling;
  const ingevuld = zicht.plek === "chat" ? kort(bij.ingevuld?.[id]) : bij.ingevuld?.[id];
  const bekend = ingevuld ?? (Object.hasOwn(answers, id) ? answers[id] : voorstel(id, answers, context));
  const gevuld = vraagstelling.veld(bekend ?? undefined, context);
  const fout = bij.fouten?.[id];
  const elders = bij.elders?.[id] == null ? null : vraagstelling.lees(bij.elders[id], context);
  return {
    ...gevuld,
    ...(fout === undefined ? {} : { fout: zicht.zeg(foutsleutel(fout)) }),
    ...(elders === null ? {} : { elders }),
  };
}

/** More than any field takes, and little enough for a card that Teams accepts. */
const MEESTE_TERUG = 4_000;

function kort(waarde: unknown): unknown {
  return typeof waarde === "string" ? waarde.slice(0, MEESTE_TERUG) : waarde;
}

/** What stands on the card is what is kept; an open field and one that was never answered are the same. */
function zoalsBewaard({ stroom }: Vraag, id: string, getypt: unknown): boolean {
  return alsVeldwaarde(getypt) === alsVeldwaarde(stroom.answers[id]);
}

/** As a field sends it. */
function alsVeldwaarde(waarde: unknown): string {
  if (Array.isArray(waarde)) return waarde.join(",");
  return typeof waarde === "string" || typeof waarde === "boolean" ? String(waarde) : "";
}

function bovenaan(
  zicht: Zicht,
  context: Vraagcontext,
  stroom: Gespreksstroom,
  vraag: Vraag,
  bij: Bijzonderheden,
): readonly Alinea[] {
  const nieuw = hasNewQuestion(stroom, vraag.stroom, context) ? [zicht.zeg("stap.vraag_bijgekomen")] : [];
  const fout =
    Object.keys(bij.fouten ?? {}).length > 0 ? [{ tekst: zicht.zeg("fout.boven"), stijl: "fout" as const }] : [];
  return [...fout, ...[...nieuw, ...(bij.meldingen ?? [])].map((tekst) => ({ tekst, stijl: "melding" as const }))];
}

/** The fixed lines of a step: what to say, and what only the colleague reads. */
function uitleg(zicht: Zicht, context: Vraagcontext, vraag: Vraag, stap: Gespreksstap): readonly Alinea[] {
  const regels: Alinea[] = [];
  for (const [soort, stijl] of [
    ["zeg", "zeg"],
    ["let_op", "klein"],
  ] as const) {
    const sleutel = variant(context.catalogus, `stap.${stap.id}.${soort}`, context.kanaal);
    if (Object.hasOwn(context.catalogus, sleutel))
      regels.push({ tekst: zicht.zeg(sleutel as "stap.woorden.zeg", waarden(zicht, vraag)), stijl });
  }
  return [...regels, ...bijzondereUitleg(zicht, context, vraag, stap)];
}

function bijzondereUitleg(zicht: Zicht, context: Vraagcontext, vraag: Vraag, stap: Gespreksstap): readonly Alinea[] {
  const { answers } = vraag.stroom;
  const tolk = stap.id === "klopt" && answers["weinig_nederlands"] === true;
  const jong = stap.id === "klopt" && antwoord(answers, "bijzonder") === "12_tot_15";
  const meldingstap = stap.id === "melding" ? meldinguitleg(zicht, context, vraag) : [];
  return [
    ...(tolk
      ? [{ tekst: zicht.zeg("tolk.uitleg", { nummer: zicht.gemeente.tolktelefoon }), stijl: "nadruk" as const }]
      : []),
    ...(jong ? [{ tekst: zicht.zeg("jong.zeg"), stijl: "zeg" as const }] : []),
    ...meldingstap,
  ];
}

function meldinguitleg(zicht: Zicht, context: Vraagcontext, vraag: Vraag): readonly Alinea[] {
  const merk = vraagtOmBesluit(vraag.stroom.answers, context) ?? "wmo_melding";
  const delen = merk === "wmo_melding" ? ["herkend", "zeg", "steun", "plan", "belofte"] : ["herkend", "zeg"];
  return delen.map((deel) => ({
    tekst: zicht.zeg(`melding.${merk}.${deel}` as "melding.wmo_melding.zeg", waarden(zicht, vraag)),
    stijl: deel === "herkend" || deel === "belofte" ? ("gewoon" as const) : ("zeg" as const),
  }));
}

/** By time zone: making one takes longer than the rest of the card. */
const formaten = new Map<string, Intl.DateTimeFormat>();

function dagen(timeZone: string): Intl.DateTimeFormat {
  const opties = { weekday: "long", day: "numeric", month: "long", timeZone } as const;
  const formaat = formaten.get(timeZone) ?? new Intl.DateTimeFormat("nl-NL", opties);
  formaten.set(timeZone, formaat);
  return formaat;
}

function waarden(zicht: Zicht, vraag: Vraag) {
  const dag = dagen(zicht.gemeente.tijdzone).format(vraag.begonnen + PLANTERMIJN_MS);
  return {
    plandag: dag,
    systeem: zicht.gemeente.systeem,
    privacycontact: zicht.gemeente.privacycontact,
    organisatie: zicht.gemeente.organisatie,
  };
}

function knoppen(zicht: Zicht, vraag: Vraag, stap: Gespreksstap, plaats: number, bij: Bijzonderheden): readonly Knop[] {
  if (bij.gegevens) {
    return [
      knop(zicht, "verder", "knop.haal_weg", { stijl: "hoofd", data: { gegevens: "weg" } }),
      knop(zicht, "verder", "knop.laat_staan", { data: { gegevens: "staan" } }),
    ];
  }
  const hoofd = stap.confirms || vraag.stroom.flow === "terugbellen" ? "knop.doorgeven" : "knop.verder";
  return [
    knop(zicht, "verder", hoofd, { stijl: "hoofd" }),
    ...(plaats > 0 ? [knop(zicht, "terug", "knop.terug")] : []),
    ...(stap.id === "klopt" ? [knop(zicht, "beantwoord", "knop.beantwoord")] : []),
    ...(vraag.plaatsing === null
      ? [knop(zicht, "pauze", "knop.pauze"), knop(zicht, "stoppen", "knop.stoppen")]
      : [knop(zicht, "niet_wijzigen", "knop.niet_wijzigen")]),
  ];
}

export function titelsleutel(context: Vraagcontext, stap: string): "stap.woorden.titel" {
  return variant(context.catalogus, `stap.${stap}.titel`, context.rol) as "stap.woorden.titel";
}

const BEKENDE_FOUTEN: ReadonlySet<string> = new Set([
  "verplicht",
  "te_lang",
  "kies",
  "postcode",
  "postcode_team",
  "telefoon",
  "datum",
  "voorbij",
  "ver",
]);

function foutsleutel(fout: string): "fout.verplicht" {
  return (BEKENDE_FOUTEN.has(fout) ? `fout.${fout}` : "fout.ongeldig") as "fout.verplicht";
}
