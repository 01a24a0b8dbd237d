import { createServer } from "node:net";
import { ProefFout } from "./proef-fout.ts";

/**
 * Below the range from which systems take ports for outgoing connections: there, a browser page that keeps calling
 * a stopped trial can end up connected to itself and hold the port.
 */
const EERSTE = 26150;
const BLOK = 10;

/** The ports of one trial: a page per persona and the servers behind them. */
export interface Poorten {
  readonly paginas: readonly number[];
  readonly ondertekenaar: number;
  readonly identiteit: number;
  /** Takes the cards of who has no page. */
  readonly stil: number;
  readonly bot: number;
  readonly redis: number;
}

function isVrij(poort: number): Promise<boolean> {
  return new Promise((klaar) => {
    const server = createServer();
    server.once("error", () => klaar(false));
    server.listen(poort, "127.0.0.1", () => server.close(() => klaar(true)));
  });
}

async function bezetIn(begin: number): Promise<number | null> {
  for (let poort = begin; poort < begin + BLOK; poort += 1) {
    if (!(await isVrij(poort))) return poort;
  }
  return null;
}

function verdeel(begin: number): Poorten {
  return {
    paginas: [begin, begin + 1, begin + 2, begin + 3, begin + 4],
    ondertekenaar: begin + 5,
    bot: begin + 6,
    redis: begin + 7,
    identiteit: begin + 8,
    stil: begin + 9,
  };
}

/**
 * Ten free ports in a row, the same ones every start unless something else has them.
 * @throws {ProefFout} when the asked block is not free
 */
export async function kiesPoorten(gevraagd?: number): Promise<Poorten> {
  if (gevraagd !== undefined) {
    const bezet = await bezetIn(gevraagd);
    if (bezet === null) return verdeel(gevraagd);
    throw new ProefFout(`Poort ${bezet} is bezet. Kies een ander begin: npm start -- --poort ${gevraagd + 100}.`);
  }
  for (let begin = EERSTE; begin < EERSTE + 20 * BLOK; begin += BLOK) {
    if ((await bezetIn(begin)) === null) return verdeel(begin);
  }
  throw new ProefFout("Er zijn geen tien vrije poorten op een rij. Kies zelf een begin: npm start -- --poort 20000.");
}
