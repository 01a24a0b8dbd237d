import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Teams from "adaptivecards";
import { Ajv } from "ajv";
import type { AdaptiveCard } from "../../cards/adaptief.ts";

/** Our budget: Teams accepts 100 KB a message, and a slow desk PC draws a small card at once. */
export const MEESTE_BYTES = 25 * 1024;

/** The published schema lives beside the repository, not in it. */
const SCHEMA = new URL("../../../shared/schemas/adaptive-card-1.5.schema.json", import.meta.url);

// The package's own entry point is written for bundlers and does not load in Node.
const teams: typeof Teams = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");

/** What the library that draws cards in Teams has to say about a card; nothing for a good one. */
export function opmerkingen(kaart: unknown): readonly string[] {
  // Its check of `lang` remembers where it was in the previous card, and then finds every other card wrong.
  const lang = teams.CardElement.langProperty.regEx;
  if (lang) lang.lastIndex = 0;
  const context = new teams.SerializationContext(teams.Versions.v1_5);
  const gelezen = new teams.AdaptiveCard();
  gelezen.parse(kaart, context);
  const bijLezen = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message);
  return [...bijLezen, ...gelezen.validateProperties().validationEvents.map((fout) => fout.message)];
}

/** Checks against the published schema; null where the schema is not beside the repository. */
export function schemakeuring(): ((kaart: unknown) => readonly string[]) | null {
  if (!existsSync(SCHEMA)) return null;
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, "utf8"));
  const keur = new Ajv({ strict: false, allErrors: true, formats: { uri: true, "uri-reference": true } }).compile(
    schema,
  );
  return (kaart) =>
    keur(kaart) ? [] : (keur.errors ?? []).map((fout) => `${fout.instancePath} ${fout.message ?? ""}`);
}

export function bytes(kaart: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(kaart));
}

/** Fails on a card that Teams would refuse, change or draw slowly. */
export function keurKaart(kaart: AdaptiveCard): void {
  assert.deepEqual(opmerkingen(kaart), []);
  assert.ok(bytes(kaart) <= MEESTE_BYTES, `de kaart is ${bytes(kaart)} bytes, meer dan ${MEESTE_BYTES}`);
}
