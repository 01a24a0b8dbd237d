import * as agenda from "./handelingen/agenda.ts";
import * as blad from "./handelingen/blad.ts";
import * as bladadvies from "./handelingen/blad-advies.ts";
import { casusLees } from "./handelingen/blad-lezen.ts";
import * as consult from "./handelingen/consult.ts";
import * as consultantwoord from "./handelingen/consult-antwoord.ts";
import * as consultna from "./handelingen/consult-na.ts";
import * as overleg from "./handelingen/overleg.ts";
import * as inbreng from "./handelingen/overleg-inbreng.ts";
import type { Wegwijzer } from "./wegwijzers.ts";

/** The verbs of casuïstiek: consults, cases, their sheets, meetings and the agenda. */
export const CASUSWEGEN: Readonly<Record<string, Wegwijzer>> = {
  casus_begin: { actie: "casus.vragen", bij: "gesprek", doe: inbreng.casusBeginnen, leest: true, plant: true },
  casus_afspraken: { actie: "casus.vragen", bij: "gesprek", doe: inbreng.casusAfspraken, leest: true },
  casus_kies: { actie: "casus.vragen", bij: "gesprek", doe: inbreng.casusKiezen, leest: true, plant: true },
  casus_breng_in: { actie: "overleg.meedoen", bij: "overleg", doe: inbreng.casusInbrengen, plant: true },
  casus_trek_in: { actie: "casus.verzetten", bij: "casus", doe: inbreng.casusIntrekken, plant: true },
  agenda: { actie: "casus.vragen", bij: "gesprek", doe: agenda.agenda, leest: true, plant: true },
  agenda_feed: { actie: "casus.vragen", bij: "gesprek", doe: agenda.agendaFeed, leest: true, plant: true },
  overleg_bekijk: { actie: "overleg.bekijken", bij: "overleg", doe: overleg.overlegBekijken, leest: true, plant: true },
  overleg_geen_casus: { actie: "overleg.meedoen", bij: "overleg", doe: overleg.overlegGeenCasus, leest: true },
  overleg_kom: { actie: "overleg.meedoen", bij: "overleg", doe: overleg.overlegKomen, plant: true },
  overleg_kom_niet: { actie: "overleg.meedoen", bij: "overleg", doe: overleg.overlegNietKomen, plant: true },
  overleg_rol: { actie: "overleg.meedoen", bij: "overleg", doe: overleg.overlegRol, plant: true },
  overleg_begin: { actie: "overleg.leiden", bij: "overleg", doe: overleg.overlegBeginnen, plant: true },
  overleg_ronde: { actie: "overleg.leiden", bij: "overleg", doe: overleg.overlegRonde, plant: true },
  overleg_klaar: { actie: "overleg.leiden", bij: "overleg", doe: overleg.overlegKlaar, plant: true },
  overleg_aflassen_vraag: { actie: "overleg.leiden", bij: "overleg", doe: overleg.overlegAflassenVragen, leest: true },
  overleg_aflassen: { actie: "overleg.leiden", bij: "overleg", doe: overleg.overlegAflassen, plant: true },
  consult_begin: { actie: "casus.vragen", bij: "gesprek", doe: consult.consultBeginnen, leest: true },
  consult_tijden: { actie: "casus.vragen", bij: "gesprek", doe: consult.consultTijden, leest: true, plant: true },
  consult_boek: { actie: "casus.vragen", bij: "gesprek", doe: consult.consultBoeken, plant: true },
  consult_wacht: { actie: "casus.vragen", bij: "gesprek", doe: consult.consultWachten, plant: true },
  mijn_consulten: { actie: "casus.vragen", bij: "gesprek", doe: consult.mijnConsulten, leest: true, plant: true },
  casus_ververs: { actie: "casus.volgen", bij: "casus", doe: consultantwoord.casusVerversen, leest: true },
  consult_akkoord: { actie: "casus.beantwoorden", bij: "casus", doe: consultantwoord.consultAkkoord },
  consult_past: { actie: "casus.verzetten", bij: "casus", doe: consultantwoord.consultPast },
  consult_vrij_nee: { actie: "casus.verzetten", bij: "casus", doe: consultantwoord.consultVrijNee, plant: true },
  consult_kan_niet_kies: {
    actie: "casus.beantwoorden",
    bij: "casus",
    doe: consultantwoord.consultKanNietKiezen,
    leest: true,
  },
  consult_kan_niet: { actie: "casus.beantwoorden", bij: "casus", doe: consultantwoord.consultKanNiet, plant: true },
  consult_andere_tijd: {
    actie: "casus.verzetten",
    bij: "casus",
    doe: consultantwoord.consultAndereTijd,
    leest: true,
    plant: true,
  },
  consult_voorstel: { actie: "casus.verzetten", bij: "casus", doe: consultantwoord.consultVoorstellen, plant: true },
  consult_verplaats: {
    actie: "casus.verzetten",
    bij: "casus",
    doe: consultantwoord.consultVerplaatsen,
    leest: true,
    plant: true,
  },
  consult_verzet: { actie: "casus.verzetten", bij: "casus", doe: consultantwoord.consultVerzetten, plant: true },
  consult_afzeggen_vraag: {
    actie: "casus.verzetten",
    bij: "casus",
    doe: consultantwoord.consultAfzeggenVragen,
    leest: true,
  },
  consult_afzeggen: { actie: "casus.verzetten", bij: "casus", doe: consultantwoord.consultAfzeggen, plant: true },
  consult_regel_kies: {
    actie: "casus.regelen",
    bij: "casus",
    doe: consultantwoord.consultRegelKiezen,
    leest: true,
    plant: true,
  },
  consult_regel: { actie: "casus.regelen", bij: "casus", doe: consultantwoord.consultRegelen, plant: true },
  consult_niet_gekomen: { actie: "casus.volgen", bij: "casus", doe: consultna.consultNietGekomen },
  casus_nut: { actie: "casus.nabespreken", bij: "casus", doe: consultna.casusNut },
  casus_gevolg: { actie: "casus.nabespreken", bij: "casus", doe: consultna.casusGevolg },
  casus_knelpunt: { actie: "casus.nabespreken", bij: "casus", doe: consultna.casusKnelpunt },
  casus_blad: { actie: "casus.invullen", bij: "casus", doe: blad.casusBlad, leest: true },
  casus_bewaar: { actie: "casus.invullen", bij: "casus", doe: blad.casusBewaar, typt: true },
  casus_controle: { actie: "casus.invullen", bij: "casus", doe: blad.casusControle },
  casus_klopt: { actie: "casus.invullen", bij: "casus", doe: blad.casusKlopt },
  casus_vertel: { actie: "casus.invullen", bij: "casus", doe: blad.casusVertel },
  casus_lees: { actie: "casus.lezen", bij: "casus", doe: casusLees, leest: true },
  advies_schrijven: { actie: "casus.adviseren", bij: "casus", doe: bladadvies.adviesSchrijven, leest: true },
  advies_half: { actie: "casus.adviseren", bij: "casus", doe: bladadvies.adviesHalf, typt: true },
  advies_bewaar: { actie: "casus.adviseren", bij: "casus", doe: bladadvies.adviesBewaar },
  ga_doen: { actie: "casus.nabespreken", bij: "casus", doe: bladadvies.gaDoen, leest: true },
  ga_doen_bewaar: { actie: "casus.nabespreken", bij: "casus", doe: bladadvies.gaDoenBewaar },
};
