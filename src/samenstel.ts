import { randomBytes, randomInt } from "node:crypto";
import { catalogusVan, NEDERLANDS, verwoord } from "../dialogs/teksten.ts";
import { neemBeurt } from "./app/beurt.ts";
import { metInrichting } from "./app/inrichting.ts";
import type { Logboek, Opslag, Zender } from "./app/poorten.ts";
import { type Relay, startRelay } from "./app/relay.ts";
import type { Omgeving } from "./app/stand.ts";
import type { Wereld } from "./app/wereld.ts";
import { zoekVragen } from "./app/zoeken.ts";
import { openBeheer } from "./beheer.ts";
import { leesBesluiten } from "./beheerbesluiten.ts";
import { openBuitenagenda } from "./buitenagenda.ts";
import type { Config } from "./config.ts";
import { maakCode } from "./domain/code.ts";
import type { Gemeente } from "./domain/gemeente.ts";
import { leesGemeenteId } from "./gemeente.ts";
import { bewaakRedis, gereedheid, keurRedis } from "./gezondheid.ts";
import { maakAlarm } from "./http/redmiddel.ts";
import { maakServer } from "./http/server.ts";
import { richtIn } from "./inrichten.ts";
import { openKaartbeheer } from "./kaartbeheer.ts";
import { alsKanaalConfig } from "./kanaalconfig.ts";
import { legPaden } from "./paden.ts";
import { maakOpslag, type RedisOpslag } from "./redis/opslag.ts";
import { controleerRedis } from "./redis/veiligheid.ts";
import { maakVerbinding } from "./redis/verbinding.ts";
import { leesSleutels } from "./redis/versleuteling.ts";
import { metRolregels } from "./rolregels.ts";
import { adresregels, type Kanaal, maakKanaal } from "./teams/kanaal.ts";
import { maakToegang } from "./teams/toegang.ts";
import { maakZender } from "./teams/zender.ts";
import { kaartmaker, openVenster, type Venster } from "./venster.ts";

/** What tests put around the ports (a clock, a place to break off); the product leaves it out. */
export interface Tussenvoegsel {
  readonly nu?: () => number;
  readonly omhul?: (poorten: { readonly opslag: Opslag; readonly zender: Zender }) => {
    readonly opslag: Opslag;
    readonly zender: Zender;
  };
  readonly naRonde?: () => void;
  /** Changes every gemeente that is read: shorter terms, other people. */
  readonly gemeente?: (gemeente: Gemeente) => Gemeente;
}

export interface Wijkwijzer {
  readonly poort: number;
  /** Stops taking work, finishes what runs, at most ten seconds. */
  stop(): Promise<void>;
}

const SLUITTIJD_MS = 8_000;

/**
 * Wires everything and starts: storage first, then the relay, the door last.
 *
 * @throws {ConfiguratieFout} when the Redis would lose what it confirms, or the gemeente cannot be read
 */
export async function start(config: Config, logboek: Logboek, tussen: Tussenvoegsel = {}): Promise<Wijkwijzer> {
  const nu = tussen.nu ?? Date.now;
  const opslagdelen = await openOpslag(config, logboek, nu, tussen);
  const { redis, inrichting } = opslagdelen;
  const { gemeente } = inrichting;
  // Learning, or reading back what was learnt, is done before the first question.
  gemeente().taal.delen();
  const { opslag, zender } = maakPoorten(config, metInrichting(redis, inrichting), logboek, nu, tussen);
  let por = () => {};
  const werkKaartBij = openKaartbeheer({ opslag: redis, logboek, nu });
  const beheer = openBeheer({ opslag: redis, besluiten: () => leesBesluiten(config, nu), nu });
  const wereld = maakWereld(config, { gemeente, opslag, zender, logboek, nu, werkKaartBij, beheer, por: () => por() });
  const tijd = tussen.nu === undefined ? () => redis.tijd() : null;
  const gezondheid = await bewaakRedis(opslagdelen.controleer, { tijd, nu }, logboek);
  const relay = startRelay(wereld, { mag: () => gezondheid.klokGoed() });
  por = () => relay.por();
  const kanaal = openKanaal(config, wereld, nu);
  const venster = openVenster(config, wereld, nu);
  const server = maakServer({
    berichten: kanaal.berichten,
    gereed: () => gereedheid({ redis, kanaal, venster, inrichting, wachter: gezondheid }),
    routes: (web) => {
      legPaden(web, wereld);
      venster.routes(web);
    },
    logboek,
  });
  const poort = await server.luister(config.poort, config.host);
  return { poort, stop: () => sluitAf({ server, kanaal, venster, relay, gezondheid, beheer, redis }) };
}

interface Werelddelen
  extends Pick<Wereld, "gemeente" | "opslag" | "zender" | "logboek" | "por" | "werkKaartBij" | "beheer"> {
  readonly nu: () => number;
}

function maakWereld(config: Config, { nu, ...delen }: Werelddelen): Wereld {
  const { gemeente, opslag } = delen;
  const schuilnaam = (oid: string) => opslag.schuilnaam(oid);
  return {
    ...delen,
    kaart: kaartmaker(config, gemeente),
    omgeving: omgevingen({ gemeente, nu, publiekeUrl: config.publiekAdres, schuilnaam }),
    schuilnaam,
    alarmeer: maakAlarm(config.productie),
    buitenagenda: openBuitenagenda(config, nu),
  };
}

interface Onderdelen {
  readonly server: ReturnType<typeof maakServer>;
  readonly kanaal: Kanaal;
  readonly venster: Venster;
  readonly relay: Relay;
  readonly gezondheid: { stop(): void };
  readonly beheer: { sluit(): void };
  readonly redis: RedisOpslag;
}

/** The door first, then what was let in, then what is being sent, the store last. */
async function sluitAf({ server, kanaal, venster, relay, gezondheid, beheer, redis }: Onderdelen): Promise<void> {
  gezondheid.stop();
  await server.sluit(SLUITTIJD_MS / 2);
  await kanaal.rust(SLUITTIJD_MS / 4);
  await relay.stop(SLUITTIJD_MS / 4);
  kanaal.sluit();
  venster.sluit();
  beheer.sluit();
  await redis.sluit();
}

async function openOpslag(config: Config, logboek: Logboek, nu: () => number, tussen: Tussenvoegsel) {
  const gemeenteId = leesGemeenteId(config.gemeenteMap);
  const meld = (code: string) => logboek.warn({ code }, "verbinding met Redis");
  const client = maakVerbinding(config.redis.adres, "verzoek", meld);
  const relayClient = maakVerbinding(config.redis.adres, "relay", meld);
  const sleutels = leesSleutels(config.redis.sleutels);
  const redis = metRolregels(
    maakOpslag({
      client,
      relayClient,
      sleutels,
      gemeente: gemeenteId,
      ...(tussen.naRonde === undefined ? {} : { naRonde: tussen.naRonde }),
    }),
  );
  const duurzaamheid = config.redis.duurzaamheid === "replica" ? "replica" : "primair";
  const controleer = () => controleerRedis(client, { duurzaamheid });
  try {
    await keurRedis(controleer);
    const opties = { config, gemeenteId, opslag: redis, logboek, nu, wijzig: tussen.gemeente };
    return { redis, controleer, inrichting: await richtIn(opties) };
  } catch (fout) {
    await redis.sluit();
    throw fout;
  }
}

function maakPoorten(config: Config, redis: Opslag, logboek: Logboek, nu: () => number, { omhul }: Tussenvoegsel) {
  const kanaal = alsKanaalConfig(config);
  const poorten = {
    opslag: redis,
    zender: maakZender({ toegang: maakToegang(kanaal, nu), regels: adresregels(kanaal), logboek, nu }),
  };
  return omhul?.(poorten) ?? poorten;
}

function openKanaal(config: Config, wereld: Wereld, nu: () => number): Kanaal {
  const { logboek, zender, gemeente } = wereld;
  return maakKanaal({
    config: alsKanaalConfig(config),
    beurt: (gebeurtenis) => neemBeurt(wereld, gebeurtenis),
    zoek: (vraag) => zoekVragen(wereld, vraag),
    groep: () => Promise.resolve({ soort: "zin", tekst: verwoord(NEDERLANDS, "groepschat") }),
    zender,
    logboek,
    nu,
    get storingstekst() {
      return verwoord(NEDERLANDS, "storing", { teamnummer: gemeente().telefoon });
    },
    melding: verwoord(NEDERLANDS, "melding.kort"),
    dialoog: {
      publiekAdres: config.publiekAdres,
      titel: verwoord(NEDERLANDS, "dialoog.titel"),
      nietHier: verwoord(NEDERLANDS, "groepschat"),
    },
  });
}

interface Omgevingsdelen {
  readonly gemeente: () => Gemeente;
  readonly nu: () => number;
  readonly publiekeUrl: string;
  readonly schuilnaam: (oid: string) => string;
}

function omgevingen({ nu, gemeente, ...vast }: Omgevingsdelen): () => Omgeving {
  const deel = () => randomInt(2 ** 40) / 2 ** 40;
  return () => {
    const nuGeldend = gemeente();
    return {
      ...vast,
      gemeente: nuGeldend,
      catalogus: catalogusVan(nuGeldend),
      nu: nu(),
      plek: "chat",
      belasting: () => 0,
      vers: {
        id: randomBytes(12).toString("base64url"),
        geheim: randomBytes(24).toString("base64url"),
        code: maakCode(nuGeldend.codewoorden, [deel(), deel(), deel()]),
      },
    };
  };
}
