import type { Actie } from "../domain/bevoegdheid.ts";
import { BEHEERWEGEN } from "./beheerwegen.ts";
import { BERICHTWEGEN } from "./berichtwegen.ts";
import { CASUSWEGEN } from "./casuswegen.ts";
import { CIJFERWEGEN } from "./cijferwegen.ts";
import * as aanbod from "./handelingen/aanbod.ts";
import * as afronden from "./handelingen/afronden.ts";
import { casuistiek } from "./handelingen/casuistiek.ts";
import * as code from "./handelingen/code.ts";
import * as corrigeren from "./handelingen/corrigeren.ts";
import * as doorzetten from "./handelingen/doorzetten.ts";
import type { Handeling } from "./handelingen/gemeen.ts";
import * as indiener from "./handelingen/indiener.ts";
import * as lijsten from "./handelingen/lijsten.ts";
import * as lopen from "./handelingen/lopen.ts";
import * as nood from "./handelingen/nood.ts";
import * as oproep from "./handelingen/oproep.ts";
import * as opvolgen from "./handelingen/opvolgen.ts";
import * as overnemen from "./handelingen/overnemen.ts";
import * as pagina from "./handelingen/pagina.ts";
import * as partner from "./handelingen/partner.ts";
import * as stap from "./handelingen/stap.ts";
import * as start from "./handelingen/start.ts";
import * as toewijzen from "./handelingen/toewijzen.ts";
import type { Recordsoort } from "./poorten.ts";
import { SIGNAALWEGEN } from "./signaalwegen.ts";
import { KAARTWEGEN } from "./socialekaartwegen.ts";
import type { Periodevraag } from "./tellingen.ts";

/** What a button does, what one must be allowed to, and on which record that is judged. */
export interface Wegwijzer {
  readonly actie: Actie;
  readonly bij: Exclude<Recordsoort, "agenda" | "beheer" | "signaalconcept" | "week">;
  readonly doe: Handeling;
  /** Doing it again does no harm: every delivery is an operation of its own. */
  readonly leest?: boolean;
  /** The same button may be wished again later, as on the start card that stays in the chat for weeks. */
  readonly telkens?: boolean;
  /** Plans: agendas, meetings and what the organisation's calendar says are loaded along (`planning.ts`). */
  readonly plant?: boolean;
  /** Keeps what is being typed: without an answer the page tries again by itself, and no card in the chat changes. */
  readonly typt?: boolean;
  /** Shows what was counted: which periods are loaded along, by what the button asks for. */
  readonly telt?: Periodevraag;
  /** Shows or changes the configuration: the files in force, and what this person prepared, are loaded along. */
  readonly beheert?: boolean;
  /** May offer a vraag to somebody, or shows who has room: what everybody has is loaded along. */
  readonly weegt?: boolean;
}

/** Every verb a card can carry. One that is not here does nothing and says so. */
const WEGWIJZERS: Readonly<Record<string, Wegwijzer>> = {
  nieuwe_vraag: { actie: "vraag.beginnen", bij: "gesprek", doe: start.nieuweVraagBeginnen, telkens: true },
  snel_klaar: { actie: "telling.maken", bij: "gesprek", doe: start.snelKlaar, leest: true },
  snel_tel: { actie: "telling.maken", bij: "gesprek", doe: start.snelTellen },
  snel_terug: { actie: "telling.maken", bij: "gesprek", doe: start.snelTerug },
  laat_terugbellen: { actie: "vraag.beginnen", bij: "gesprek", doe: start.laatTerugbellen, telkens: true },
  bewoner_terug: { actie: "code.gebruiken", bij: "gesprek", doe: code.bewonerTerug, leest: true },
  bewoner_wacht: { actie: "vraag.beginnen", bij: "gesprek", doe: start.bewonerWacht, telkens: true },
  code_zoeken: { actie: "code.gebruiken", bij: "gesprek", doe: code.codeZoeken, telkens: true },
  bewoner_wacht_nog: { actie: "code.gebruiken", bij: "gesprek", doe: code.bewonerWachtNog, telkens: true, weegt: true },
  concept_overnemen: { actie: "code.gebruiken", bij: "gesprek", doe: code.conceptOvernemen, leest: true },
  naar_start: { actie: "scherm.openen", bij: "gesprek", doe: start.naarStartkaart, leest: true },
  overzicht: { actie: "scherm.openen", bij: "gesprek", doe: lijsten.overzicht, leest: true },
  hulp: { actie: "scherm.openen", bij: "gesprek", doe: start.hulp, leest: true },
  ons_team: { actie: "team.bekijken", bij: "gesprek", doe: lijsten.onsTeam, leest: true },
  te_laat: { actie: "team.bekijken", bij: "gesprek", doe: lijsten.teLaat, leest: true },
  daglijst: { actie: "team.bekijken", bij: "gesprek", doe: lijsten.daglijst, leest: true },
  lees: { actie: "scherm.openen", bij: "gesprek", doe: pagina.lees, leest: true },
  bewaar: { actie: "vraag.invullen", bij: "vraag", doe: stap.bewaar, typt: true },
  verder: { actie: "vraag.invullen", bij: "vraag", doe: stap.verder, weegt: true },
  terug: { actie: "vraag.invullen", bij: "vraag", doe: lopen.terug },
  wijzig: { actie: "vraag.invullen", bij: "vraag", doe: lopen.wijzig },
  pauze: { actie: "vraag.invullen", bij: "vraag", doe: lopen.pauze },
  stoppen: { actie: "vraag.invullen", bij: "vraag", doe: lopen.stoppen, leest: true },
  weggooien: { actie: "vraag.invullen", bij: "vraag", doe: lopen.weggooien },
  beantwoord: { actie: "vraag.invullen", bij: "vraag", doe: lopen.beantwoord },
  hervat: { actie: "vraag.invullen", bij: "vraag", doe: lopen.hervat, leest: true },
  dubbel_zelfde: { actie: "vraag.invullen", bij: "vraag", doe: indiener.dubbelZelfde, weegt: true },
  alarm_gezien: { actie: "vraag.invullen", bij: "vraag", doe: nood.alarmGezien, telkens: true },
  alarm_nvt: { actie: "vraag.invullen", bij: "vraag", doe: nood.alarmNvt, telkens: true },
  alarm_roep: { actie: "vraag.invullen", bij: "vraag", doe: nood.alarmRoep, telkens: true },
  ververs: { actie: "vraag.status", bij: "vraag", doe: lopen.ververs, leest: true },
  toon_vraag: { actie: "vraag.status", bij: "vraag", doe: lopen.ververs, leest: true },
  bekijken: { actie: "vraag.lezen", bij: "vraag", doe: aanbod.bekijken, leest: true },
  oppakken: { actie: "vraag.oppakken", bij: "vraag", doe: aanbod.oppakken },
  teruggeven_kies: { actie: "vraag.teruggeven", bij: "vraag", doe: aanbod.teruggevenKiezen, leest: true },
  teruggeven: { actie: "vraag.teruggeven", bij: "vraag", doe: aanbod.teruggeven, weegt: true },
  toewijzen_kies: { actie: "vraag.toewijzen", bij: "vraag", doe: toewijzen.toewijzenKiezen, leest: true, weegt: true },
  doorzetten_kies: {
    actie: "vraag.doorzetten",
    bij: "vraag",
    doe: doorzetten.doorzettenKiezen,
    leest: true,
    weegt: true,
  },
  doorzetten: { actie: "vraag.doorzetten", bij: "vraag", doe: doorzetten.doorzetten, weegt: true },
  toch_zelf: { actie: "vraag.doorzetten", bij: "vraag", doe: doorzetten.tochZelf },
  naar_partner_kies: { actie: "vraag.opvolgen", bij: "vraag", doe: partner.naarPartnerKiezen, leest: true },
  naar_partner: { actie: "vraag.opvolgen", bij: "vraag", doe: partner.naarPartner },
  partner_nam_over: { actie: "vraag.opvolgen", bij: "vraag", doe: partner.partnerNamOver },
  partner_toch_niet: { actie: "vraag.opvolgen", bij: "vraag", doe: partner.partnerTochNiet },
  toewijzen: { actie: "vraag.toewijzen", bij: "vraag", doe: toewijzen.toewijzen, weegt: true },
  afronden_kies: { actie: "vraag.afronden", bij: "vraag", doe: afronden.afrondenKiezen, leest: true },
  afronden: { actie: "vraag.afronden", bij: "vraag", doe: afronden.afronden },
  heropenen: { actie: "vraag.heropenen", bij: "vraag", doe: afronden.heropenen },
  pols_goed: { actie: "vraag.opvolgen", bij: "vraag", doe: afronden.polsGoed },
  pols_later: { actie: "vraag.opvolgen", bij: "vraag", doe: afronden.polsLater },
  meer: { actie: "vraag.opvolgen", bij: "vraag", doe: opvolgen.meer, leest: true },
  contact_gelegd: { actie: "vraag.opvolgen", bij: "vraag", doe: opvolgen.contactGelegd },
  geen_gehoor: { actie: "vraag.opvolgen", bij: "vraag", doe: opvolgen.geenGehoor },
  afspraak_kies: { actie: "vraag.opvolgen", bij: "vraag", doe: opvolgen.afspraakKiezen, leest: true },
  afspraak_maken: { actie: "vraag.opvolgen", bij: "vraag", doe: opvolgen.afspraakMaken },
  afspraak_weg: { actie: "vraag.opvolgen", bij: "vraag", doe: opvolgen.afspraakWeg },
  plek_goed: { actie: "vraag.beoordelen", bij: "vraag", doe: opvolgen.plekGoed },
  plek_anders: { actie: "vraag.beoordelen", bij: "vraag", doe: opvolgen.plekAnders, leest: true },
  plek_beter: { actie: "vraag.beoordelen", bij: "vraag", doe: opvolgen.plekBeter },
  overnemen: { actie: "vraag.overnemen", bij: "vraag", doe: overnemen.overnemen, leest: true },
  overgenomen: { actie: "vraag.overnemen", bij: "vraag", doe: overnemen.overgenomen },
  niet_overgenomen: { actie: "vraag.overnemen", bij: "vraag", doe: overnemen.nietOvergenomen },
  briefje: { actie: "vraag.briefje", bij: "vraag", doe: indiener.briefje, leest: true },
  corrigeren: { actie: "vraag.corrigeren", bij: "vraag", doe: corrigeren.corrigeren, leest: true },
  niet_wijzigen: { actie: "vraag.corrigeren", bij: "vraag", doe: corrigeren.nietWijzigen },
  intrekken_vraag: { actie: "vraag.intrekken", bij: "vraag", doe: corrigeren.intrekkenVragen, leest: true },
  intrekken: { actie: "vraag.intrekken", bij: "vraag", doe: corrigeren.intrekken },
  nog_een: { actie: "vraag.nog_een", bij: "vraag", doe: indiener.nogEen, telkens: true },
  direct_hulp: { actie: "scherm.openen", bij: "gesprek", doe: nood.directHulp, telkens: true },
  niet_pluis: { actie: "oproep.doen", bij: "gesprek", doe: nood.nietPluis, telkens: true },
  nood_kaart: { actie: "oproep.doen", bij: "gesprek", doe: nood.noodKaart, leest: true },
  oproep_komt: { actie: "oproep.beantwoorden", bij: "oproep", doe: oproep.oproepKomt },
  oproep_belt: { actie: "oproep.beantwoorden", bij: "oproep", doe: oproep.oproepBelt },
  oproep_kan_niet: { actie: "oproep.beantwoorden", bij: "oproep", doe: oproep.oproepKanNiet },
  oproep_ververs: { actie: "oproep.volgen", bij: "oproep", doe: oproep.oproepVerversen, leest: true },
  oproep_klaar: { actie: "oproep.volgen", bij: "oproep", doe: oproep.oproepKlaar },
  oproep_intrekken: { actie: "oproep.volgen", bij: "oproep", doe: oproep.oproepIntrekken },
  oproep_weg: { actie: "oproep.volgen", bij: "oproep", doe: oproep.oproepWeg },
  casuistiek: { actie: "casus.vragen", bij: "gesprek", doe: casuistiek, leest: true },
  ...CASUSWEGEN,
  ...SIGNAALWEGEN,
  ...CIJFERWEGEN,
  ...BEHEERWEGEN,
  ...BERICHTWEGEN,
  ...KAARTWEGEN,
};

export const VERBEN: readonly string[] = Object.keys(WEGWIJZERS);

/** The one in the table, or null for a verb that no card of ours carries. */
export function wegwijzer(verb: string): Wegwijzer | null {
  return Object.hasOwn(WEGWIJZERS, verb) ? (WEGWIJZERS[verb] ?? null) : null;
}
