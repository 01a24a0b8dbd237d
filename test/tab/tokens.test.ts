import assert from "node:assert/strict";
import { z } from "zod";
import { lees } from "../huis/bestanden.ts";

const Themas = z.looseObject({
  teamsLightTheme: z.record(z.string(), z.union([z.string(), z.number()])),
  teamsDarkTheme: z.record(z.string(), z.union([z.string(), z.number()])),
  teamsHighContrastTheme: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The formatter sets spaces of its own. */
function kaal(waarde: string): string {
  return waarde.replaceAll(/\s+/gu, " ").replaceAll(/, /gu, ",");
}

/** Each block of the style sheet with the values it sets. */
function blokken(
  css: string,
): readonly { readonly kiezer: string; readonly waarden: Readonly<Record<string, string>> }[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].map(([, kiezer = "", inhoud = ""]) => ({
    kiezer: kiezer.replaceAll(/\s+/gu, " ").trim(),
    waarden: Object.fromEntries(
      [...inhoud.matchAll(/--(\w+):\s+([^;]+);/gu)].map(([, naam = "", waarde = ""]) => [naam, kaal(waarde)]),
    ),
  }));
}

describe("The colours of the window", () => {
  const gevonden = blokken(lees("src/tab/tokens.css").replaceAll(/\/\*[\s\S]*?\*\//gu, ""));

  it("are those of Teams' three themes as Fluent publishes them now", async () => {
    // Comes with Fluent's web components, and only its values are used.
    const pakket = new URL("../../node_modules/@fluentui/tokens/lib/index.js", import.meta.url).href;
    const { teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme } = Themas.parse(await import(pakket));
    const bij = [teamsLightTheme, teamsLightTheme, teamsDarkTheme, teamsDarkTheme, teamsHighContrastTheme];
    assert.equal(gevonden.length, bij.length);
    for (const [plaats, { kiezer, waarden }] of gevonden.entries()) {
      assert.ok(Object.keys(waarden).length > 20, kiezer);
      const echt = Object.fromEntries(Object.keys(waarden).map((naam) => [naam, kaal(String(bij[plaats]?.[naam]))]));
      assert.deepEqual(waarden, echt, kiezer);
    }
  });

  it("are all there that our own style asks for, in every theme", () => {
    const [vast, licht, ...andere] = gevonden;
    const bekend = new Set([...Object.keys(vast?.waarden ?? {}), ...Object.keys(licht?.waarden ?? {})]);
    const gevraagd = [...lees("src/tab/stijl.css").matchAll(/var\(--([a-z]+[A-Z]\w+)/gu)].map(([, naam = ""]) => naam);
    assert.deepEqual(
      gevraagd.filter((naam) => !bekend.has(naam)),
      [],
    );
    for (const ander of andere)
      assert.deepEqual(Object.keys(ander.waarden), Object.keys(licht?.waarden ?? {}), ander.kiezer);
  });
});
