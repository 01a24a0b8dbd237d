import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Antwoord } from "../../src/app/gebeurtenis.ts";
import type { Vastlegging } from "../../src/app/poorten.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { SANNE } from "../support/bot.ts";
import { delen } from "../support/persoon.ts";
import { EENMAAL, EERST, type Gebeuren, type Hoe, WIE, ZINNEN } from "./gebeuren.ts";
import { type Klok, type Losproces, maakLosproces, type Postbus } from "./losse-wereld.ts";
import { knopMet, leesAudit, leesTaken, leesVraag, type Toneel, zin } from "./toneel.ts";

interface Gezien {
  readonly activiteit: string;
  readonly kaart: object;
}

interface Getypt {
  readonly vraag: string | null;
  readonly id: string;
}

const NIET_BEWAARD = zin("niet.bewaard");

/** What stands there; where nothing does and something must, the first. */
function keuze({ choices, value, style }: Readonly<Record<string, unknown>>, id: string): string {
  const eerste = (choices as { value: string }[] | undefined)?.[0]?.value ?? "";
  return typeof value === "string" ? value : style === "expanded" || id === "leefgebied" ? eerste : "";
}

function knoppen(kaart: unknown) {
  return delen(kaart).filter((deel) => deel["type"] === "Action.Execute");
}

/** Questions that confirm the others: they fall when another answer changes. */
const VERVALT = new Set(["instemming", "niet_doorgeven", "melding", "folder_gegeven", "steun_bellen"]);

/** Two processes on one Redis, five people with a screen each, and what was ever typed where. */
export class Spel {
  readonly #toneel: Toneel;
  readonly #klok: Klok = { nu: Date.UTC(2026, 10, 23, 9) };
  readonly #post: Postbus = new Map();
  readonly #processen: readonly [Losproces, Losproces];
  /** What each person has seen, oldest first; the last of an activity is what is there now. */
  readonly #schermen = new Map<string, Gezien[]>();
  readonly #getypt = new Map<number, Getypt>();
  readonly #bewaard = new Map<string, ReadonlyMap<string, string>>();
  /** The answers that were handed over, by vraag, while a correction is open. */
  readonly #voorCorrectie = new Map<string, string>();
  readonly #stil = new Set<Vastlegging>();
  #teller = 0;
  #beurt = 0;

  constructor(toneel: Toneel) {
    this.#toneel = toneel;
    const maak = () => maakLosproces(toneel.opslag, toneel.gemeente, this.#klok, this.#post);
    this.#processen = [maak(), maak()];
  }

  async begin(): Promise<void> {
    await this.#toneel.opslag.client.flushdb();
    for (const wie of WIE) await this.#processen[0].komtBinnen(wie);
    await this.#processen[0].relay();
  }

  async laat(wat: Gebeuren): Promise<void> {
    switch (wat.soort) {
      case "tik":
        return this.#tik(wat);
      case "doe":
        return this.#doe(wat);
      case "loop":
        return this.#loop(wat);
      case "tekst":
        await this.#proces().zegt(WIE[wat.wie] ?? SANNE, ZINNEN[wat.zin] ?? "");
        return;
      case "klok":
        this.#klok.nu += wat.minuten * 60_000;
        return;
      case "relay":
        return this.#processen[wat.proces === 0 ? 0 : 1].relay();
      case "sterft":
        return this.#processen[wat.proces === 0 ? 0 : 1].pachtEnStopt();
    }
  }

  /** Whatever was left leased is taken up again; then nothing is due. */
  async komTotRust(): Promise<void> {
    this.#klok.nu += 16_000;
    await this.#proces().relay();
  }

  #proces(): Losproces {
    this.#beurt += 1;
    return this.#processen[this.#beurt % 2 === 0 ? 0 : 1];
  }

  #kaarten(wie: string) {
    const scherm = this.#schermen.get(wie) ?? [];
    this.#schermen.set(wie, scherm);
    for (const [activiteit, kaart] of this.#post.get(`a:${wie}`) ?? []) {
      if (!scherm.some((eerder) => eerder.activiteit === activiteit && eerder.kaart === kaart))
        scherm.push({ activiteit, kaart });
    }
    return scherm;
  }

  /** Any button of any card that somebody has seen, also one that is long gone. */
  async #tik({ wie: nummer, kaart: terug, knop: plek, ...rest }: Extract<Gebeuren, { soort: "tik" }>): Promise<void> {
    const wie = WIE[nummer] ?? SANNE;
    const scherm = this.#kaarten(wie);
    const op = scherm.at(-1 - (terug % Math.max(scherm.length, 1)));
    const alle = knoppen(op?.kaart);
    const knop = alle[plek % Math.max(alle.length, 1)];
    if (op !== undefined && knop !== undefined) await this.#druk(wie, op, knop, rest);
  }

  /** This button, on one of the cards that show it; a colleague looks at what arrived first. */
  async #doe({ wie: nummer, verb, kaart: terug, ...rest }: Extract<Gebeuren, { soort: "doe" }>): Promise<void> {
    const wie = WIE[nummer] ?? SANNE;
    if (nummer > 1) await this.#proces().relay();
    for (const knop of [EERST[verb] ?? verb, verb]) {
      const met = this.#kaarten(wie).filter((op) => knopMet(op.kaart, knop) !== undefined);
      const op = met.at(-1 - (terug % Math.max(met.length, 1)));
      if (op !== undefined) await this.#druk(wie, op, knopMet(op.kaart, knop) ?? {}, knop === verb ? rest : EENMAAL);
      if (knop === verb) return;
    }
  }

  /** Somebody goes on with a vraag, or begins one, and fills in some cards in a row. */
  async #loop({ wie: nummer, begin, kaarten }: Extract<Gebeuren, { soort: "loop" }>): Promise<void> {
    const wie = WIE[nummer] ?? SANNE;
    for (let gedaan = 0; gedaan < kaarten; gedaan++) {
      const scherm = this.#kaarten(wie);
      const plek = scherm.findLast(({ kaart }) => knopMet(kaart, "verder") ?? knopMet(kaart, begin))?.activiteit;
      const op = scherm.findLast(({ activiteit }) => activiteit === plek);
      const verb = ["alarm_gezien", "verder", begin].find((mogelijk) => knopMet(op?.kaart, mogelijk) !== undefined);
      if (op === undefined || verb === undefined) return;
      await this.#druk(wie, op, knopMet(op.kaart, verb) ?? {}, EENMAAL);
    }
  }

  async #druk(
    wie: string,
    op: Gezien,
    knop: Readonly<Record<string, unknown>>,
    { keer, tegelijk, nieuwId }: Hoe,
  ): Promise<void> {
    const gegevens = knop["data"] as Readonly<Record<string, unknown>>;
    const data = { ...gegevens, ...(knop["associatedInputs"] === "none" ? {} : this.#vulIn(op.kaart, gegevens)) };
    const activiteit = randomUUID();
    const doe = (n: number) =>
      this.#proces().tik(wie, String(knop["verb"]), data, {
        activiteit: nieuwId && n > 0 ? `${activiteit}-${n}` : activiteit,
        kaart: op.activiteit,
      });
    const bekend = new Set(this.#gedaan());
    const antwoorden: Antwoord[] = [];
    const nummers = Array.from({ length: keer }, (_, n) => n);
    if (tegelijk) antwoorden.push(...(await Promise.all(nummers.map(doe))));
    else for (const n of nummers) antwoorden.push(await doe(n));
    const scherm = this.#kaarten(wie);
    for (const antwoord of antwoorden) {
      if (antwoord.soort !== "kaart") continue;
      assert.ok(!JSON.stringify(antwoord.kaart).includes(NIET_BEWAARD), "niet bewaard, terwijl Redis het doet");
      scherm.push({ activiteit: op.activiteit, kaart: antwoord.kaart });
    }
    if (STIL.has(String(knop["verb"])))
      for (const nieuw of this.#gedaan()) if (!bekend.has(nieuw)) this.#stil.add(nieuw);
  }

  /** Every field that takes text gets a mark of its own; choices stay as they are shown, or take their first. */
  #vulIn(kaart: object, { vraag }: Readonly<Record<string, unknown>>): Record<string, string> {
    const velden = delen(kaart).filter((deel) => String(deel["type"]).startsWith("Input."));
    return Object.fromEntries(
      velden.flatMap((veld): [string, string][] => {
        const naam = String(veld["id"]);
        const id = naam.replace(/_r\d+$/, "");
        if (veld["type"] === "Input.ChoiceSet") return [[naam, keuze(veld, id)]];
        if (veld["type"] !== "Input.Text" || id === "postcode" || id === "code") return [];
        this.#teller += 1;
        this.#getypt.set(this.#teller, { vraag: typeof vraag === "string" ? vraag : null, id });
        return [[naam, veld["style"] === "tel" ? `06${10_000_000 + this.#teller}` : `${id} nr${this.#teller}.`]];
      }),
    );
  }

  #gedaan() {
    return this.#processen.flatMap(({ gedaan }) => gedaan);
  }

  #vragen(): ReadonlySet<string> {
    return new Set(
      this.#gedaan().flatMap(({ wijzigingen }) =>
        wijzigingen.flatMap(({ sleutel }) => (sleutel.startsWith("vraag/") ? [sleutel.slice("vraag/".length)] : [])),
      ),
    );
  }

  /** What must hold in every state, whatever happened. */
  async klopt(): Promise<void> {
    const [audit, taken] = [await leesAudit(this.#toneel), await leesTaken(this.#toneel)];
    const nummers = new Map<number, string>();
    for (const id of this.#vragen()) {
      const gevonden = await leesVraag(this.#toneel, id);
      this.#nietsKwijt(id, gevonden?.doc ?? null);
      const acties = audit.filter(({ object }) => object === id);
      assert.ok(
        acties.filter(({ actie }) => actie === "vraag.doorgeven").length <= 1,
        `${id} is twee keer doorgegeven`,
      );
      eenEigenaar(acties.map(({ actie, door }) => [actie ?? "", door ?? ""] as const));
      if (gevonden === null) continue;
      const { toestand } = gevonden.doc;
      if (gevonden.nummer !== null) {
        assert.ok(!nummers.has(gevonden.nummer), `nummer ${gevonden.nummer} is twee keer gegeven`);
        nummers.set(gevonden.nummer, id);
      }
      if (toestand.soort === "aangeboden") assert.ok(taken.has(`aanbod:${id}`), `${id} wacht op niemand en niets`);
      if (toestand.soort === "opgepakt") assert.ok(this.#toneel.gemeente.mensen.has(toestand.eigenaar));
      assert.ok(taken.has(`wis:${id}`), `${id} wordt nooit gewist`);
    }
    for (const vastlegging of this.#gedaan()) {
      const { operatie, wijzigingen, audit: regels } = vastlegging;
      const raakt =
        wijzigingen.some(({ sleutel, inhoud }) => sleutel.startsWith("vraag/") && inhoud !== null) ||
        wijzigingen.some(({ sleutel }) => sleutel.startsWith("oproep/"));
      if (raakt && !this.#stil.has(vastlegging))
        assert.ok(regels.length > 0, `${operatie} liet geen regel na in het log`);
    }
  }

  /** Each mark stands under the question and the vraag it was typed for, and stays until something newer replaces it. */
  #nietsKwijt(id: string, doc: Vraag | null): void {
    const nu = new Map<string, string>();
    for (const [vraag, waarde] of Object.entries(doc?.stroom.answers ?? {})) {
      if (typeof waarde !== "string") continue;
      const nummer = /^06(1\d{7})$/.exec(waarde)?.[1] ?? /nr(\d+)\.$/.exec(waarde)?.[1];
      if (nummer === undefined) continue;
      nu.set(vraag, waarde);
      const bron = this.#getypt.get(Number(nummer) % 10_000_000);
      assert.equal(bron?.id, vraag, `"${waarde}" staat bij ${vraag}`);
      if (bron.vraag !== null && !GEDEELD.has(vraag))
        assert.equal(bron.vraag, id, `"${waarde}" staat bij een andere vraag`);
    }
    // "Niet wijzigen" puts back what was handed over, and that alone.
    const was = this.#voorCorrectie.get(id);
    const teruggezet = doc?.voorCorrectie === null && JSON.stringify(doc.stroom.answers) === was;
    if (doc === null || doc.voorCorrectie === null) this.#voorCorrectie.delete(id);
    else this.#voorCorrectie.set(id, JSON.stringify(doc.voorCorrectie.answers));
    const voorbij = teruggezet || doc === null || !["concept", "aangeboden", "opgepakt"].includes(doc.toestand.soort);
    for (const [vraag, waarde] of this.#bewaard.get(id) ?? []) {
      if (voorbij || VERVALT.has(vraag)) continue;
      const over = nu.get(vraag);
      assert.ok(over !== undefined, `${vraag} "${waarde}" is weg`);
      assert.ok(teller(over) >= teller(waarde), `${vraag}: "${waarde}" is vervangen door het oudere "${over}"`);
    }
    this.#bewaard.set(id, nu);
  }
}

/** What somebody did with a safety card is counted and never kept with a name (practice review 4). */
const STIL = new Set(["alarm_gezien", "alarm_nvt"]);
/** What one contact with one resident shares between its questions. */
const GEDEELD = new Set(["taal", "welke_organisatie", "voornaam", "contact", "niet_op"]);

function teller(waarde: string): number {
  return Number(/(\d+)\.?$/.exec(waarde)?.[1]) % 10_000_000;
}

/** Between two accepts whoever had it gave it back. */
function eenEigenaar(regels: readonly (readonly [string, string])[]): void {
  let eigenaar: string | null = null;
  for (const [actie, door] of regels) {
    if (actie === "vraag.oppakken") {
      assert.equal(eigenaar, null, "twee eigenaars");
      eigenaar = door;
    }
    if (actie === "vraag.teruggeven" && door === eigenaar) eigenaar = null;
  }
}
