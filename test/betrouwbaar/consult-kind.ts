import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { proefopslag } from "../redis/opstelling.ts";
import { AMIRA, MET_CASUISTIEK } from "../support/casuistiek.ts";
import { knoppen, leesbaar, MAANDAG } from "../support/consultbureau.ts";
import { totdat } from "../support/totdat.ts";
import { maakLosproces } from "./losse-wereld.ts";

/** What one process tells the other at the end. */
export interface Uitkomst {
  readonly geboekt: number;
  readonly bezet: number;
  readonly anders: readonly string[];
}

const RONDEN = 25;

/** A process of its own: everybody asks for the first times again and again, as fast as it goes. */
async function boekMee(): Promise<Uitkomst> {
  const { REDIS = "", GEMEENTE = "", SLEUTELS = "", WELKE = "0" } = process.env;
  const opslag = proefopslag(REDIS, GEMEENTE, leesSleutels(SLEUTELS));
  await totdat(() => opslag.leeft(), "Redis");
  const proces = maakLosproces(opslag, MET_CASUISTIEK, { nu: MAANDAG }, new Map());
  const kaarten: string[] = [];
  process.send?.("klaar");
  await new Promise((begin) => process.once("message", begin));
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const ronden = [FATIMA, JOOST, MARIJKE, AMIRA].map(async ({ oid }, n) => {
      const rev = 1000 * (1 + Number(WELKE)) + 10 * ronde + n;
      const antwoord = await proces.tik(oid, "consult_tijden", { rev, expertise: "ggz" });
      const tijden = knoppen(antwoord.soort === "kaart" ? antwoord.kaart : {}, "consult_boek");
      const keus = tijden[ronde % 2];
      if (keus === undefined) return;
      const geboekt = await proces.tik(oid, "consult_boek", { ...keus, rev });
      kaarten.push(geboekt.soort === "kaart" ? leesbaar(geboekt.kaart) : "geen kaart");
    });
    await Promise.all(ronden);
  }
  await opslag.sluit();
  const geboekt = kaarten.filter((tekst) => /Consult \d+: ggz/u.test(tekst)).length;
  const bezet = kaarten.filter((tekst) => tekst.includes("net bezet")).length;
  const anders = kaarten.filter((tekst) => !/Consult \d+: ggz|net bezet/u.test(tekst));
  return { geboekt, bezet, anders };
}

if (process.send !== undefined) {
  const uitkomst = await boekMee();
  process.send(uitkomst);
}
