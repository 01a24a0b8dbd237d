import type { Buitenagenda } from "../../app/poorten.ts";
import type { Config } from "../../config.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import { kijkNaarAccounts } from "./accounts.ts";
import { kijkNaarAdres, kijkNaarGereed } from "./adres.ts";
import { kijkNaarAgenda } from "./agenda.ts";
import { kijkNaarBereik } from "./bereik.ts";
import { type Bevinding, type Controle, nietGezien } from "./bevinding.ts";
import { kijkNaarCasuistiek } from "./casuistiek.ts";
import type { Dossier } from "./dossier.ts";
import type { Geheugen } from "./geheugen.ts";
import type { Haal } from "./haal.ts";
import { kijkNaarBotsleutels, kijkNaarCertificaat, kijkNaarTab, kijkNaarToken } from "./identiteit.ts";
import { kijkNaarInrichting } from "./inrichting.ts";
import {
  kijkNaarGemeente,
  kijkNaarInstellingen,
  kijkNaarNode,
  kijkNaarSleutels,
  kijkNaarVrijeTekst,
} from "./instellingen.ts";
import { kijkNaarKalender } from "./kalender.ts";
import { kijkNaarPakket } from "./pakket.ts";
import { kijkNaarKlok, kijkNaarRedis, kijkNaarSchijf } from "./redis.ts";
import { kijkNaarFuncties, kijkNaarPostcodes, kijkNaarVervanging } from "./rooster.ts";
import { kijkNaarSocialeKaart } from "./sociale-kaart.ts";

/** What the checks look with. */
export interface Werktuig {
  /** Milliseconds since 1970. */
  readonly nu: () => number;
  /** As `process.version` gives it. */
  readonly nodeVersie: string;
  readonly haal: Haal;
  /** The bot's own token. @throws {Storing} when it is refused */
  readonly token: (config: Config) => Promise<string>;
  /** The calendars of the organisation; null when they are switched off. @throws {ConfiguratieFout} */
  readonly agenda: (config: Config) => Buitenagenda | null;
  /** Opens a line to Redis, which need not be there. */
  readonly geheugen: (redis: Config["redis"]) => Geheugen;
  /** A file as text, or null when it cannot be read. */
  readonly leesBestand: (pad: string) => string | null;
}

type Gevonden = readonly Bevinding[] | Promise<readonly Bevinding[]>;

const NETWERK = "Kijk of een proxy of firewall uitgaand verkeer tegenhoudt.";
const REDIS = "Kijk of de firewall het verkeer naar Redis toelaat, en of Redis niet overbelast is.";

/** Every check, in the order in which an installer would mend things. */
export function controlesVoor(dossier: Dossier, geheugen: Geheugen | null, werktuig: Werktuig): readonly Controle[] {
  return [
    ...vanDezeMachine(dossier, werktuig),
    ...vanRedis(geheugen, werktuig),
    ...vanBuiten(dossier, werktuig),
    controle("App-pakket", () => kijkNaarPakket(dossier)),
    ...vanDeLijst(dossier, geheugen, werktuig),
  ];
}

function vanDezeMachine(dossier: Dossier, { nodeVersie }: Werktuig): readonly Controle[] {
  return [
    controle("Node", () => kijkNaarNode(nodeVersie)),
    controle("Instellingen", () => kijkNaarInstellingen(dossier)),
    controle("Sleutels", () => kijkNaarSleutels(dossier)),
    controle("Gemeente", () => kijkNaarGemeente(dossier)),
    controle("Vrije tekst", () => kijkNaarVrijeTekst(dossier)),
  ];
}

function vanRedis(geheugen: Geheugen | null, { nu }: Werktuig): readonly Controle[] {
  const metRedis = (kijk: (open: Geheugen) => Gevonden) => () =>
    geheugen === null ? [later("de instellingen")] : kijk(geheugen);
  return [
    controle("Redis", metRedis(kijkNaarRedis), REDIS),
    controle(
      "Klok",
      metRedis((open) => kijkNaarKlok(open, nu)),
      REDIS,
    ),
    controle("Schijf", kijkNaarSchijf),
  ];
}

function vanBuiten({ config }: Dossier, { haal, nu, leesBestand, token }: Werktuig): readonly Controle[] {
  const metConfig = (naam: string, kijk: (config: Config) => Gevonden) =>
    controle(naam, () => (config.gelukt ? kijk(config.waarde) : [later("de instellingen")]), NETWERK);
  return [
    metConfig("Identiteit bot", (waarde) => kijkNaarToken(waarde, () => token(waarde))),
    metConfig("Certificaat bot", (waarde) => kijkNaarCertificaat(waarde, leesBestand, nu())),
    metConfig("Sleutels Teams", (waarde) => kijkNaarBotsleutels(waarde, haal)),
    metConfig("Aanmelden venster", (waarde) => kijkNaarTab(waarde, haal)),
    metConfig("Adres", (waarde) => kijkNaarAdres(waarde, haal, nu())),
    metConfig("Bot", (waarde) => kijkNaarGereed(waarde, haal)),
  ];
}

function vanDeLijst(
  { config, gemeente, bestanden }: Dossier,
  geheugen: Geheugen | null,
  { nu, agenda }: Werktuig,
): readonly Controle[] {
  const metGemeente = (naam: string, kijk: (gemeente: Gemeente) => Gevonden) =>
    controle(naam, () => (gemeente.gelukt ? kijk(gemeente.waarde) : [later("de bestanden van de gemeente")]), REDIS);
  return [
    metGemeente("Inrichting", (waarde) =>
      geheugen === null || !bestanden.gelukt
        ? [later("de instellingen")]
        : kijkNaarInrichting(waarde, bestanden.waarde, geheugen),
    ),
    metGemeente("Accounts", kijkNaarAccounts),
    metGemeente("Functies", kijkNaarFuncties),
    metGemeente("Vervanging", (waarde) => kijkNaarVervanging(waarde, nu())),
    metGemeente("Kalender", (waarde) => kijkNaarKalender(waarde, nu())),
    metGemeente("Postcodes", kijkNaarPostcodes),
    metGemeente("Sociale kaart", (waarde) => kijkNaarSocialeKaart(waarde, nu())),
    metGemeente("Casuïstiek", (waarde) => kijkNaarCasuistiek(waarde, nu())),
    metGemeente("Agenda's", (waarde) =>
      config.gelukt ? kijkNaarAgenda(waarde, () => agenda(config.waarde), nu()) : [later("de instellingen")],
    ),
    metGemeente("Bereikbaar", (waarde) =>
      geheugen === null ? [later("de instellingen")] : kijkNaarBereik(waarde, geheugen),
    ),
  ];
}

function controle(naam: string, kijk: () => Gevonden, alsHetHangt = "Draai doctor nog een keer."): Controle {
  return { naam, alsHetHangt, kijk };
}

function later(wat: string): Bevinding {
  return nietGezien("Nog niet te zien.", `Herstel eerst ${wat}.`);
}
