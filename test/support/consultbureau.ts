import assert from "node:assert/strict";
import type { Antwoord } from "../../src/app/gebeurtenis.ts";
import type { Bewaard } from "../../src/app/poorten.ts";
import { alsAgenda, alsCasus } from "../../src/app/stand.ts";
import { overlapt } from "../../src/domain/casuistiek/agenda.ts";
import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { Geheugen } from "../betrouwbaar/geheugen.ts";
import { type Losproces, maakLosproces, type Postbus } from "../betrouwbaar/losse-wereld.ts";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { AMIRA, MET_CASUISTIEK, NOOR, PIET } from "./casuistiek.ts";
import { delen, leesbaar } from "./persoon.ts";

/** Local time in the winter of 2026: one hour ahead of UTC. */
export const om = (tekst: string) => Date.parse(`${tekst}:00+01:00`);
export const MAANDAG = om("2026-11-23T10:00");
export const COLLEGAS = [FATIMA, JOOST, MARIJKE, NOOR, PIET, AMIRA] as const;

type Data = Readonly<Record<string, unknown>>;

/** Everybody of `MET_CASUISTIEK` in a chat of their own, one process in memory and a clock to set. */
export class Consultbureau {
  readonly kast = new Geheugen();
  readonly klok = { nu: MAANDAG };
  readonly post: Postbus = new Map();
  gemeente: Gemeente = MET_CASUISTIEK;
  readonly proces: Losproces = maakLosproces(this.kast.opslag, () => this.gemeente, this.klok, this.post);

  async begin(): Promise<this> {
    for (const { oid } of COLLEGAS) await this.proces.komtBinnen(oid);
    await this.proces.relay();
    return this;
  }

  /** To this moment, doing what falls due on the way at its own time. */
  async naar(wanneer: number): Promise<void> {
    for (;;) {
      await this.proces.relay();
      const volgende = await this.kast.opslag.eerstvolgende();
      if (volgende === null || volgende > wanneer) break;
      this.klok.nu = Math.max(this.klok.nu, volgende);
    }
    this.klok.nu = wanneer;
  }

  tik(wie: string, verb: string, data: Data = {}): Promise<Antwoord> {
    return this.proces.tik(wie, verb, data);
  }

  /** Taps the button with this verb on a card, with its own data; the card that answers. */
  async druk(wie: string, kaart: unknown, verb: string, welke: Data = {}, activiteit?: string): Promise<object> {
    const data = knopdata(kaart, verb, welke);
    const antwoord = await this.proces.tik(wie, verb, data, activiteit === undefined ? {} : { activiteit });
    assert.equal(antwoord.soort, "kaart", `geen kaart na ${verb}`);
    return antwoord.soort === "kaart" ? antwoord.kaart : {};
  }

  /** The card that came last in somebody's chat about this casus. */
  kaart(wie: string, id?: string): object {
    const alle = [...(this.post.get(`a:${wie}`)?.values() ?? [])];
    const kaart = alle.findLast((een) => id === undefined || JSON.stringify(een).includes(id));
    return kaart ?? assert.fail(`geen kaart bij ${wie}`);
  }

  aantalKaarten(wie: string): number {
    return this.post.get(`a:${wie}`)?.size ?? 0;
  }

  /** Asks for the first time of ggz that is free; gives the id and the card. */
  async boek(wie: string, welke: Data = {}): Promise<{ readonly id: string; readonly kaart: object }> {
    const antwoord = await this.tik(wie, "consult_tijden", { rev: await this.revisie(wie), expertise: "ggz" });
    assert.ok(antwoord.soort === "kaart");
    const kaart = await this.druk(wie, antwoord.kaart, "consult_boek", welke);
    const id = /"casus":"([\w-]+)"/u.exec(JSON.stringify(kaart))?.[1] ?? assert.fail(leesbaar(kaart));
    return { id, kaart };
  }

  async revisie(wie: string): Promise<number> {
    const [bewaard] = (await this.kast.opslag.laad({ records: [`gesprek/${wie}`] })).records;
    return Number((bewaard?.inhoud as { revisie?: number } | null)?.revisie ?? 0);
  }

  async bewaard(sleutel: `casus/${string}` | `agenda/${string}`): Promise<Bewaard> {
    return (await this.kast.opslag.laad({ records: [sleutel] })).records[0] ?? assert.fail(sleutel);
  }

  async casus(id: string): Promise<Casus> {
    return alsCasus(await this.bewaard(`casus/${id}`))?.doc ?? assert.fail(`geen casus ${id}`);
  }

  async isGewist(id: string): Promise<boolean> {
    return (await this.bewaard(`casus/${id}`)).inhoud === null;
  }

  async agenda(wie: string) {
    return alsAgenda(await this.bewaard(`agenda/${wie}`), wie).doc.boekingen;
  }

  async lijst(naam: `casussen/${string}` | `plek/${string}`): Promise<readonly string[]> {
    const { lijst } = await this.kast.opslag.laad({ records: [], lijst: { naam, aantal: 50 } });
    return lijst.map(({ sleutel }) => sleutel.slice("casus/".length));
  }

  /** Fails when anybody is booked for two things at once, or one of two does not hold what the other does. */
  async nietDubbel(): Promise<number> {
    const perCasus = new Map<string, number>();
    for (const { oid } of COLLEGAS) {
      const boekingen = await this.agenda(oid);
      for (const [plek, een] of boekingen.entries()) {
        perCasus.set(`${een.casus} ${een.van}`, (perCasus.get(`${een.casus} ${een.van}`) ?? 0) + 1);
        const dubbel = boekingen.slice(plek + 1).find((ander) => overlapt(een, ander));
        assert.equal(dubbel, undefined, `${oid} is dubbel geboekt`);
      }
    }
    for (const [wat, mensen] of perCasus) assert.equal(mensen, 2, `${wat} staat in ${mensen} agenda's`);
    return perCasus.size;
  }
}

/** The data of the button with this verb, and of several the one that has `welke`. */
export function knopdata(kaart: unknown, verb: string, welke: Data = {}): Data {
  const knop = knoppen(kaart, verb).find((data) => Object.entries(welke).every(([naam, is]) => data[naam] === is));
  return knop ?? assert.fail(`geen knop ${verb} ${JSON.stringify(welke)} op:\n${leesbaar(kaart)}`);
}

export function knoppen(kaart: unknown, verb: string): readonly Data[] {
  return delen(kaart)
    .filter((deel) => deel["type"] === "Action.Execute" && deel["verb"] === verb && deel["id"] !== "ververs")
    .map((deel) => deel["data"] as Data);
}

export { delen, leesbaar };
