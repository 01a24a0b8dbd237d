import { Agent, request } from "node:http";
import { setTimeout as pauze } from "node:timers/promises";

/** A person with a card in front of them. */
export interface Speler {
  /** The next tap as an activity, or null when the conversation is at its end. */
  tik(): object | null;
  /** Takes the card that came back. @throws {Error} when it is not the one that should come */
  ontvang(antwoord: string): void;
  /** The next tap on the way to a fresh conversation, or null when it is there; not measured. */
  begin(): object | null;
}

/** Latencies in milliseconds and what came back in bytes, over one stretch of traffic. */
export interface Verloop {
  readonly latenties: readonly number[];
  readonly duurMs: number;
  readonly bytes: number;
}

/** Kept-alive connections to one bot, under one token as Teams uses it for about an hour. */
export class Lijn {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256 });
  readonly #poort: number;
  readonly #token: string;
  /** Requests so far. */
  verstuurd = 0;

  constructor(poort: number, token: string) {
    this.#poort = poort;
    this.#token = token;
  }

  /** @throws {Error} on any status but 200 */
  stuur(activiteit: object): Promise<string> {
    this.verstuurd += 1;
    const lichaam = Buffer.from(JSON.stringify(activiteit));
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const verzoek = request(
      {
        agent: this.#agent,
        host: "127.0.0.1",
        port: this.#poort,
        path: "/api/messages",
        method: "POST",
        headers: {
          authorization: `Bearer ${this.#token}`,
          "content-type": "application/json; charset=utf-8",
          "content-length": lichaam.length,
        },
      },
      (antwoord) => {
        const stukken: Buffer[] = [];
        antwoord.on("data", (stuk: Buffer) => stukken.push(stuk));
        antwoord.once("error", reject);
        antwoord.once("end", () => {
          const tekst = Buffer.concat(stukken).toString("utf8");
          if (antwoord.statusCode === 200) resolve(tekst);
          else reject(new Error(`status ${antwoord.statusCode}: ${tekst.slice(0, 300)}`));
        });
      },
    );
    verzoek.once("error", reject);
    verzoek.end(lichaam);
    return promise;
  }

  sluit(): void {
    this.#agent.destroy();
  }
}

/** Puts a fresh conversation before everybody. */
export async function zetKlaar(lijn: Lijn, spelers: readonly Speler[], tegelijk: number): Promise<void> {
  const rij = [...spelers];
  const werker = async () => {
    for (let speler = rij.pop(); speler !== undefined; speler = rij.pop()) {
      for (let tik = speler.begin(); tik !== null; tik = speler.begin()) speler.ontvang(await lijn.stuur(tik));
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, werker));
}

/** Everybody to the end of their conversation, with always so many taps under way: the most the bot can carry. */
export async function volleLast(lijn: Lijn, spelers: readonly Speler[], tegelijk: number): Promise<Verloop> {
  const { verloop, tik } = maakBoek(lijn);
  const rij = [...spelers];
  const werker = async () => {
    for (let speler = rij.shift(); speler !== undefined; speler = rij.shift()) {
      const activiteit = speler.tik();
      if (activiteit === null) continue;
      await tik(speler, activiteit);
      rij.push(speler);
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, werker));
  return verloop();
}

/** Everybody to the end, with so many taps a second whether the bot keeps up or not. */
export async function gestadig(lijn: Lijn, spelers: readonly Speler[], perSeconde: number): Promise<Verloop> {
  const { verloop, tik } = maakBoek(lijn);
  const rij = [...spelers];
  const fouten: unknown[] = [];
  const begin = performance.now();
  let onderweg = 0;
  for (let keer = 0; (rij.length > 0 || onderweg > 0) && fouten.length === 0; ) {
    const moment = begin + (keer * 1000) / perSeconde;
    const nu = performance.now();
    const speler = nu < moment ? undefined : rij.shift();
    if (speler === undefined) {
      // Nobody is due, or everybody waits for an answer.
      await pauze(Math.max(1, Math.floor(moment - nu)));
      continue;
    }
    const activiteit = speler.tik();
    if (activiteit === null) continue;
    keer += 1;
    onderweg += 1;
    void tik(speler, activiteit)
      .then(() => rij.push(speler))
      .catch((fout: unknown) => fouten.push(fout))
      .finally(() => {
        onderweg -= 1;
      });
  }
  if (fouten.length > 0) throw fouten[0];
  return verloop();
}

function maakBoek(lijn: Lijn) {
  const latenties: number[] = [];
  let bytes = 0;
  const begin = performance.now();
  return {
    verloop: (): Verloop => ({ latenties, bytes, duurMs: performance.now() - begin }),
    tik: async (speler: Speler, activiteit: object) => {
      const van = performance.now();
      const antwoord = await lijn.stuur(activiteit);
      latenties.push(performance.now() - van);
      bytes += antwoord.length;
      speler.ontvang(antwoord);
    },
  };
}
