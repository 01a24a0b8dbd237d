import assert from "node:assert/strict";
import type { Vastlegging } from "../../src/app/poorten.ts";
import { alsVraag, type Geborgd } from "../../src/app/stand.ts";
import { belastingVan } from "../../src/domain/belasting.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { gevraagdeVan, vervaltOp } from "../../src/domain/overdracht.ts";
import { gewichtVan, grensVan } from "../../src/domain/rooster/ruimte.ts";
import { isAanwezig } from "../../src/domain/rooster.ts";
import { isVoorbij, type Vraag } from "../../src/domain/vraag.ts";
import { lokaleDag, volgendeOpening } from "../../src/domain/werkkalender.ts";
import { cijfersKloppen } from "./cijfers-klopt.ts";
import type { Kast } from "./geheugen.ts";

/** What must hold in every state, whatever happened: reads Redis, not what the bot thinks. */
export async function klopt(kast: Kast, gemeente: Gemeente, vragen: readonly Geborgd<Vraag>[]): Promise<void> {
  const taken = await kast.taken();
  for (const { doc } of vragen) nooitZonder(doc, taken);
  await lastKlopt(kast, gemeente, vragen);
  await rijKlopt(kast, vragen);
  await eigenaarDoorOppakken(kast, vragen);
  await cijfersKloppen(kast, gemeente, vragen);
}

/** P9, P10: an owner or somebody who is asked or a queue; and a due item that looks at it again. */
export function nooitZonder(doc: Vraag, taken: Awaited<ReturnType<Kast["taken"]>>): void {
  const { id, toestand } = doc;
  if (toestand.soort === "concept") return;
  assert.ok(taken.has(`wis:${id}`), `${id} (${toestand.soort}) wordt nooit gewist`);
  if (isVoorbij(doc)) return;
  const tot = vervaltOp(doc);
  if (toestand.soort !== "opgepakt") assert.ok(tot !== null, `${id} heeft geen termijn`);
  if (tot === null) return;
  const taak = taken.get(`aanbod:${id}`);
  assert.ok(taak, `${id} (${toestand.soort}) wacht op niets`);
  const { inhoud } = taak as { readonly inhoud: Readonly<Record<string, unknown>> };
  assert.equal(inhoud["soort"], toestand.soort === "wachtrij" ? "wachtrij_af" : "aanbod_af", id);
  if (toestand.soort !== "wachtrij") {
    assert.notEqual(gevraagdeVan(doc), null, `${id} wordt aan niemand gevraagd`);
    const ronde = toestand.soort === "opgepakt" ? toestand.doorgezet?.ronde : Reflect.get(toestand, "ronde");
    assert.equal(Number(inhoud["ronde"]), ronde, `de klok van ${id} loopt voor een andere ronde`);
  }
}

/** The load of everybody is the sum over the vragen, to the point. */
async function lastKlopt(kast: Kast, gemeente: Gemeente, vragen: readonly Geborgd<Vraag>[]): Promise<void> {
  const som = new Map<string, number>();
  for (const { doc } of vragen)
    for (const [wie, punten] of belastingVan(doc, gemeente.belasting)) {
      const naam = kast.opslag.schuilnaam(wie);
      som.set(naam, (som.get(naam) ?? 0) + punten);
    }
  const { belasting } = await kast.opslag.laad({ records: [], belasting: true });
  assert.deepEqual(Object.fromEntries(belasting), Object.fromEntries(som), "de belasting klopt niet");
}

async function rijKlopt(kast: Kast, vragen: readonly Geborgd<Vraag>[]): Promise<void> {
  const { lijst } = await kast.opslag.laad({ records: [], lijst: { naam: "wachtrij/oost", aantal: 100 } });
  const opLijst = new Set(lijst.map((een) => alsVraag(een)?.doc.id));
  const wachtend = vragen.filter(({ doc }) => doc.toestand.soort === "wachtrij").map(({ doc }) => doc.id);
  assert.deepEqual(opLijst, new Set(wachtend), "op de lijst van de wachtrij staat iets anders");
}

/** Ownership moves only when somebody takes it up: whoever has it was the last to say so. */
async function eigenaarDoorOppakken(kast: Kast, vragen: readonly Geborgd<Vraag>[]): Promise<void> {
  const audit = await kast.audit();
  for (const { doc } of vragen) {
    if (doc.toestand.soort !== "opgepakt") continue;
    const laatste = audit.findLast(
      ({ object, actie }) => object === doc.id && (actie === "vraag.oppakken" || actie === "vraag.heropenen"),
    );
    assert.equal(
      laatste?.door,
      kast.opslag.schuilnaam(doc.toestand.eigenaar),
      `${doc.id} kreeg een eigenaar die niets zei`,
    );
  }
}

const DOOR_DE_BOT = new Set(["functie", "reserve", "vervanger", "vervangende_functie"]);

/** The bot offers nobody more than their limit while another with this function is there, has room, and was not asked. */
export async function bewaakGrens(
  kast: Kast,
  gemeente: Gemeente,
  { wijzigingen }: Vastlegging,
  nu: number,
): Promise<void> {
  for (const { sleutel, inhoud, versie } of wijzigingen) {
    if (!sleutel.startsWith("vraag/") || inhoud === null) continue;
    const doc = alsVraag({ sleutel, versie, inhoud, nummer: null })?.doc;
    const laatste = doc?.gevraagd.at(-1);
    if (doc?.toestand.soort !== "aangeboden" || laatste?.om !== nu || !DOOR_DE_BOT.has(laatste.waarom)) continue;
    const { belasting } = await kast.opslag.laad({ records: [], belasting: true });
    const { plaatsing } = doc;
    if (plaatsing === null) continue;
    const erbij = gewichtVan(gemeente.belasting, plaatsing.haast);
    const past = (persoon: Persoon) =>
      (belasting.get(kast.opslag.schuilnaam(persoon.oid)) ?? 0) + erbij <= grensVan(gemeente.belasting, persoon);
    const gekozen = gemeente.mensen.get(laatste.wie);
    if (gekozen === undefined || past(gekozen)) continue;
    const gehad = new Set(doc.gevraagd.map(({ wie }) => wie));
    const vrij = [...gemeente.mensen.values()].filter(
      (persoon) =>
        persoon.team === plaatsing.team &&
        persoon.functies.includes(plaatsing.functie) &&
        !gehad.has(persoon.oid) &&
        isAanwezig(gemeente, persoon, volgendeOpening(gemeente, nu)) &&
        past(persoon),
    );
    assert.deepEqual(
      vrij.map(({ voornaam }) => voornaam),
      [],
      `${gekozen.voornaam} is vol, en er is iemand anders vrij`,
    );
  }
}

/** Whoever has room and was never asked is asked, as soon as they are there. */
export function rijIsLeeg(gemeente: Gemeente, vragen: readonly Geborgd<Vraag>[], nu: number): void {
  for (const { doc } of vragen) {
    const { toestand, plaatsing } = doc;
    if (toestand.soort !== "wachtrij" || plaatsing === null) continue;
    const vrij = [...gemeente.mensen.values()].filter(
      ({ oid, team, functies, werkdagen }) =>
        team === plaatsing.team &&
        functies.includes(plaatsing.functie) &&
        werkdagen.includes(lokaleDag(gemeente, volgendeOpening(gemeente, nu)).dayOfWeek) &&
        !doc.gevraagd.some(({ wie }) => wie === oid),
    );
    assert.deepEqual(
      vrij.map(({ voornaam }) => voornaam),
      [],
      `${doc.id} wacht, en er is iemand vrij`,
    );
  }
}

/** P28: nothing lapses before its term, however often or from whatever clock its task comes. */
export async function bewaakTermijn(kast: Kast, { operatie, wijzigingen }: Vastlegging, nu: number): Promise<void> {
  if (!operatie.startsWith("t:aanbod:")) return;
  for (const { sleutel } of wijzigingen) {
    const doc = alsVraag((await kast.opslag.laad({ records: [sleutel] })).records[0])?.doc;
    const tot = doc === undefined ? null : vervaltOp(doc);
    assert.ok(tot !== null && tot <= nu, `${sleutel} gaat verder voor zijn termijn om is`);
  }
}
