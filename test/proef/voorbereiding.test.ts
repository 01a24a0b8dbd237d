import assert from "node:assert/strict";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { meldAan } from "../../proef/aanmelding.ts";
import { leesOfMaakGeheimen } from "../../proef/geheimen.ts";
import { leesSpel } from "../../proef/personas.ts";
import { kiesPoorten } from "../../proef/poorten.ts";
import { neemSlot } from "../../proef/slot.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { proefmap } from "./proefmap.ts";

describe("The keys of the trial", () => {
  const map = proefmap();

  it("are made once, for their owner's eyes only, and are of use to the bot", () => {
    const eerste = leesOfMaakGeheimen(map.pad);
    assert.deepEqual(leesOfMaakGeheimen(map.pad), eerste);
    assert.equal(statSync(join(map.pad, "geheimen.json")).mode & 0o777, 0o600);
    assert.equal(leesSleutels(eerste.veldSleutels).nieuwste, 1);
  });

  it("are not replaced when data is left that needs them", () => {
    mkdirSync(join(map.pad, "redis"));
    assert.throws(() => leesOfMaakGeheimen(map.pad), /ontbreekt, maar er staan nog gegevens.*--schoon/);
  });

  it("are not guessed when the file is damaged", () => {
    writeFileSync(join(map.pad, "geheimen.json"), '{"redis": "kort"}');
    assert.throws(() => leesOfMaakGeheimen(map.pad), /niet te lezen.*--schoon/);
  });
});

describe("The five people of the trial", () => {
  const map = proefmap();

  const PERSONA = (n: number) => `  - {oid: o${n}, rol: teamlid, blurb: "Doe iets."}\n`;
  const schrijf = (personas: string, mensen: string) => {
    writeFileSync(join(map.pad, "proef.yaml"), `personas:\n${personas}eerst_doen: [Open de pagina.]\n`);
    writeFileSync(join(map.pad, "mensen.yaml"), mensen);
  };
  const mensen = [1, 2, 3, 4, 5].map((n) => `  - {oid: o${n}, voornaam: An${n}, naam: An${n} Voorbeeld}\n`).join("");

  it("come from the example municipality, each with a role and something to see", () => {
    const { personas, inVenster, eerstDoen } = leesSpel(fileURLToPath(new URL("../../config/proef", import.meta.url)));
    assert.deepEqual(
      personas.map(({ rol }) => rol),
      ["baliemedewerker", "vrijwilliger", "teamlid", "vervanger", "teamleider"],
    );
    assert.equal(new Set(personas.map(({ oid }) => oid)).size, 5);
    assert.deepEqual(
      inVenster.map(({ voornaam, rol, pagina }) => [voornaam, rol, pagina]),
      [["Yusuf", "functioneel beheerder", "beheer"]],
    );
    assert.ok(eerstDoen.length > 0);
  });

  it("get their names from the roster", () => {
    schrijf([1, 2, 3, 4, 5].map(PERSONA).join(""), `mensen:\n${mensen}`);
    assert.equal(leesSpel(map.pad).personas[4]?.naam, "An5 Voorbeeld");
  });

  it("are five, on the roster and in a file that can be read; else one sentence says what is wrong", () => {
    schrijf([1, 2, 3, 4].map(PERSONA).join(""), `mensen:\n${mensen}`);
    assert.throws(() => leesSpel(map.pad), /proef\.yaml klopt niet/);
    schrijf([1, 2, 3, 4, 9].map(PERSONA).join(""), `mensen:\n${mensen}`);
    assert.throws(() => leesSpel(map.pad), /noemt o9, maar die staat niet op het rooster/);
    schrijf([1, 2, 3, 4, 5].map(PERSONA).join(""), "mensen: [");
    assert.throws(() => leesSpel(map.pad), /mensen\.yaml is geen geldige YAML/);
    assert.throws(() => leesSpel(join(map.pad, "weg")), /ontbreekt/);
  });
});

describe("The ports of the trial", () => {
  let bezetter: Server;
  afterEach(() => bezetter.close());
  const bezet = (poort: number) =>
    new Promise<void>((klaar) => {
      bezetter = createServer().listen(poort, "127.0.0.1", klaar);
    });

  it("are a free block: one taken port moves all of them", async () => {
    const vrij = await kiesPoorten();
    await bezet(vrij.redis);
    const ander = await kiesPoorten();
    assert.ok(ander.paginas.every((poort) => !vrij.paginas.includes(poort)));
    assert.equal(new Set([...ander.paginas, ander.redis, ander.bot, ander.identiteit, ander.ondertekenaar]).size, 9);
  });

  it("are the asked ones or none", async () => {
    const { paginas } = await kiesPoorten();
    const begin = paginas[0] ?? 0;
    await bezet(begin + 3);
    await assert.rejects(kiesPoorten(begin), new RegExp(`Poort ${begin + 3} is bezet.*--poort`));
  });
});

describe("Signing on at the bot", () => {
  it("fails with one sentence when the bot refuses", async () => {
    const bot = createHttpServer((_, antwoord) => {
      antwoord.writeHead(401);
      antwoord.end();
    });
    await new Promise<void>((klaar) => bot.listen(0, "127.0.0.1", klaar));
    const plek = bot.address();
    const adres = `http://127.0.0.1:${typeof plek === "object" && plek !== null ? plek.port : 0}`;
    const persona = { oid: "o1", voornaam: "An", naam: "An Voorbeeld", rol: "teamlid", blurb: "Doe iets." };
    await assert.rejects(
      meldAan({ persona, pagina: adres, botId: "b", adres }),
      /weigert.*An Voorbeeld \(status 401\)/,
    );
    bot.closeAllConnections();
    bot.close();
  });
});

describe("The place of the trial", () => {
  const map = proefmap();

  it("is for one at a time, and free again afterwards", async () => {
    const geef = await neemSlot(map.pad);
    await assert.rejects(neemSlot(map.pad), /draait al een proef/);
    geef();
    (await neemSlot(map.pad))();
  });
});
