import assert from "node:assert/strict";
import type { Opslag, Pacht, Vastlegging } from "../../src/app/poorten.ts";
import { alsVraag } from "../../src/app/stand.ts";
import { maakZaaier } from "../../src/app/taken/dag.ts";
import { doeTaak } from "../../src/app/taken/doe-taak.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { opvolgrev } from "../../src/domain/opvolging.ts";
import { vervaltOp } from "../../src/domain/overdracht.ts";
import { isVoorbij, type Vraag } from "../../src/domain/vraag.ts";
import { FATIMA, MARIJKE, SANNE } from "../support/bot.ts";
import type { Kast } from "./geheugen.ts";
import {
  COLLEGAS,
  type Daad,
  IEDEREEN,
  ketengemeente,
  NADIA,
  OMAR,
  ONDERWERPEN,
  type Voorval,
  WOUT,
} from "./keten-gebeuren.ts";
import { bewaakGrens, bewaakTermijn, klopt, rijIsLeeg } from "./keten-klopt.ts";
import { type Klok, type Losproces, maakLosproces } from "./losse-wereld.ts";

const DAG_MS = 86_400_000;
const JAREN: Readonly<Record<"1970" | "2099", number>> = { "1970": DAG_MS, "2099": Date.UTC(2099, 5, 1) };

/** Monday at nine, and the Friday before summer time begins. */
const BEGIN = Date.UTC(2026, 10, 23, 9);
const VOOR_ZOMERTIJD = Date.UTC(2027, 2, 26, 12);

/**
 * Two processes on one Redis and a team that takes up, gives back, passes on, is away, leaves and comes back, while
 * tasks come late, twice, or from a process that dies.
 */
export class Ketenspel {
  readonly #kast: Kast;
  readonly #basis: Gemeente;
  readonly #klok: Klok = { nu: BEGIN };
  readonly #processen: [Losproces, Losproces];
  readonly #zaaiers: [() => Promise<void>, () => Promise<void>];
  #gemeente: Gemeente;
  readonly #gekend = new Set<string>();
  /** Leases that somebody took and will only now and then report on. */
  readonly #laat: Pacht[] = [];
  /** How each vraag stood the last time that was looked. */
  #stond: ReadonlyMap<string, string> = new Map();
  #teller = 0;
  #verteld = 0;

  constructor(kast: Kast, basis: Gemeente) {
    this.#kast = kast;
    this.#basis = ketengemeente(basis);
    this.#gemeente = this.#basis;
    this.#processen = [this.#maak(), this.#maak()];
    this.#zaaiers = [maakZaaier(this.#processen[0].wereld), maakZaaier(this.#processen[1].wereld)];
  }

  #maak(): Losproces {
    const { opslag } = this.#kast;
    const gezien: Opslag = {
      ...opslag,
      legVast: async (vastlegging: Vastlegging) => {
        await bewaakTermijn(this.#kast, vastlegging, this.#klok.nu);
        await bewaakGrens(this.#kast, this.#gemeente, vastlegging, this.#klok.nu);
        const uitslag = await opslag.legVast(vastlegging);
        for (const { sleutel } of vastlegging.wijzigingen)
          if (sleutel.startsWith("vraag/")) this.#gekend.add(sleutel.slice("vraag/".length));
        return uitslag;
      },
    };
    return maakLosproces(gezien, () => this.#gemeente, this.#klok, new Map());
  }

  async begin(): Promise<void> {
    await this.#kast.leeg();
    for (const wie of [SANNE, ...IEDEREEN]) await this.#processen[0].komtBinnen(wie);
    await this.#relay(0);
    for (const onderwerp of [0, 1]) await this.#nieuw({ soort: "nieuw", onderwerp, haast: "gewoon" });
  }

  async laat(wat: Voorval): Promise<void> {
    switch (wat.soort) {
      case "nieuw":
        return this.#nieuw(wat);
      case "doe":
        return this.#doe(wat);
      case "intrekken":
        return this.#trekIn(wat.vraag);
      case "rooster":
        this.#wijzigRooster(IEDEREEN[wat.wie] ?? IEDEREEN[0], wat.wat);
        return;
      case "klok":
        this.#klok.nu += wat.minuten * 60_000;
        return;
      case "sprong":
        return this.#spring(wat.naar);
      case "relay":
        return this.#relay(wat.proces, wat.hoe);
      case "herstart": {
        const plek = wat.proces === 0 ? 0 : 1;
        this.#processen[plek] = this.#maak();
        this.#zaaiers[plek] = maakZaaier(this.#processen[plek].wereld);
      }
    }
  }

  async klopt(): Promise<void> {
    const vragen = await this.#vragen();
    await klopt(this.#kast, this.#gemeente, vragen);
    for (const [id, soort] of this.#stond)
      if (!vragen.some(({ doc }) => doc.id === id))
        assert.ok(soort !== "aangeboden" && soort !== "wachtrij", `${id} is gewist terwijl niemand hem had (${soort})`);
    this.#stond = new Map(vragen.map(({ doc }) => [doc.id, doc.toestand.soort]));
  }

  /** Everybody is back with room enough, and weeks go by without anybody doing anything. */
  async komTotRust(): Promise<void> {
    // What a dead process had leased is free again.
    this.#klok.nu += 16_000;
    for (const proces of [0, 1]) await this.#relay(proces);
    for (const { doc } of await this.#vragen())
      if (doc.toestand.soort === "opgepakt")
        assert.ok(this.#gemeente.mensen.has(doc.toestand.eigenaar), `${doc.id} is van iemand die weg is`);
    for (const wie of IEDEREEN) {
      this.#wijzigRooster(wie, "terug");
      this.#wijzigRooster(wie, "ruim");
    }
    await this.#relay(0);
    rijIsLeeg(this.#gemeente, await this.#vragen(), this.#klok.nu);
    for (let dag = 0; dag < 12; dag++) {
      this.#klok.nu += DAG_MS;
      await this.#relay(dag % 2);
    }
    await this.klopt();
    for (const { doc } of await this.#vragen())
      assert.ok((vervaltOp(doc) ?? 0) < this.#klok.nu + 60 * DAG_MS, `${doc.id} wacht op een klok die fout was`);
    const wachtend = (await this.#vragen()).filter(({ doc }) => doc.toestand.soort === "wachtrij");
    assert.deepEqual(
      wachtend.map(({ doc }) => doc.id),
      [],
      "de wachtrij loopt niet leeg",
    );
  }

  /** How many vragen of this history were handed over. */
  get verteld(): number {
    return this.#verteld;
  }

  async #vragen() {
    const geladen = await this.#kast.opslag.laad({ records: [...this.#gekend].map((id) => `vraag/${id}` as const) });
    return geladen.records.map(alsVraag).filter((vraag) => vraag !== null);
  }

  async #nieuw({ onderwerp, haast }: Extract<Voorval, { soort: "nieuw" }>): Promise<void> {
    if (this.#verteld >= 8) return;
    this.#teller += 1;
    const proces = this.#processen[this.#teller % 2 === 0 ? 0 : 1];
    await proces.tik(SANNE, "laat_terugbellen", { rev: this.#teller });
    const id = proces.gedaan.at(-1)?.resultaat.slice("vraag/".length) ?? "";
    const dag = new Date(this.#klok.nu).toISOString().slice(0, 10);
    const woorden = haast === "vandaag" ? "Vannacht geen slaapplek" : "Een vraag over een formulier";
    const velden = {
      eigen_woorden_r1: `${woorden} ${this.#teller}`,
      contact_r1: `06${10_000_000 + this.#teller}`,
      leefgebied_r1: ONDERWERPEN[onderwerp] ?? "weet_niet",
      wanneer_r1: "maakt_niet_uit",
      ...(haast === "morgen" ? { datum_r1: dag } : {}),
    };
    await proces.tik(SANNE, "verder", { vraag: id, rev: 1, stap: "terugbellen", ...velden });
    this.#verteld += 1;
  }

  async #doe({ wie: nummer, verb, vraag: plek, keus, oud, keer }: Daad): Promise<void> {
    const open = (await this.#vragen()).filter(({ doc }) => !isVoorbij(doc));
    // Mostly where it can be done and by who can do it, else anywhere and by anybody.
    const passend = oud === 0 ? open.filter(({ doc }) => past(doc, verb)) : [];
    const vragen = passend.length > 0 ? passend : open;
    const doc = vragen[plek % Math.max(vragen.length, 1)]?.doc;
    if (doc === undefined) return;
    const wie = nummer === 0 ? FATIMA : (aanZet(doc, verb) ?? IEDEREEN[nummer] ?? SANNE);
    const rev = Math.max(0, (doc.toestand.soort === "opgepakt" ? opvolgrev(doc) : doc.gevraagd.length) - oud);
    const data = { vraag: doc.id, rev, ...keuzes(verb, keus, rev) };
    for (let n = 0; n < keer; n++) await this.#processen[(nummer + n) % 2 === 0 ? 0 : 1].tik(wie, verb, data);
  }

  async #trekIn(plek: number): Promise<void> {
    const vragen = await this.#vragen();
    const doc = vragen[plek % Math.max(vragen.length, 1)]?.doc;
    if (doc === undefined) return;
    await this.#processen[0].tik(SANNE, "intrekken", { vraag: doc.id, rev: doc.gevraagd.length + doc.correcties });
  }

  #wijzigRooster(oid: string, wat: Extract<Voorval, { soort: "rooster" }>["wat"]): void {
    const persoon = this.#gemeente.mensen.get(oid) ?? this.#basis.mensen.get(oid);
    if (persoon === undefined) throw new TypeError(oid);
    const mensen = new Map(this.#gemeente.mensen).set(oid, { ...persoon, ...ander(wat) });
    if (wat === "vertrekt") mensen.delete(oid);
    this.#gemeente = { ...this.#gemeente, mensen };
  }

  async #spring(naar: Extract<Voorval, { soort: "sprong" }>["naar"]): Promise<void> {
    if (naar === "uur_terug") this.#klok.nu -= 3_600_000;
    else if (naar === "uur_vooruit") this.#klok.nu += 3_600_000;
    else if (naar === "zomertijd") this.#klok.nu = Math.max(this.#klok.nu, VOOR_ZOMERTIJD);
    else {
      // One process has a clock that is wrong by years for a moment; its relay holds still (`bewaakKlok`).
      const goed = this.#klok.nu;
      this.#klok.nu = JAREN[naar];
      await this.#doe({ soort: "doe", wie: 1, verb: "teruggeven", vraag: 0, keus: 1, oud: 0, keer: 1 });
      this.#klok.nu = goed;
    }
  }

  async #relay(plek: number, hoe: Extract<Voorval, { soort: "relay" }>["hoe"] = "gewoon"): Promise<void> {
    const [proces, ander] = plek === 0 ? this.#processen : this.#processen.toReversed();
    if (proces === undefined || ander === undefined) return;
    await this.#zaaiers[plek === 0 ? 0 : 1]();
    if (hoe === "gewoon") {
      for (const pacht of this.#laat.splice(0)) await doeTaak(ander.wereld, pacht);
      return proces.relay();
    }
    const pachten = await this.#kast.opslag.neem(this.#klok.nu, 50, 15_000);
    if (hoe === "laat") this.#laat.push(...pachten);
    if (hoe === "dubbel")
      for (const pacht of pachten) {
        await doeTaak(proces.wereld, pacht);
        await doeTaak(ander.wereld, pacht);
      }
  }
}

function ander(wat: "weg" | "terug" | "vertrekt" | "vol" | "ruim"): Partial<Persoon> {
  if (wat === "weg") return { afwezig: [{ van: "2000-01-01", tot: "2098-12-31" }] };
  if (wat === "terug") return { afwezig: [] };
  return wat === "ruim" ? { grens: 100 } : { grens: 0 };
}

/** Whether this can be done with it at all. */
function past({ toestand, opvolging }: Vraag, verb: Daad["verb"]): boolean {
  switch (verb) {
    case "toewijzen":
      return toestand.soort === "wachtrij" || (toestand.soort === "aangeboden" && LEIDERS.has(toestand.aan));
    case "toch_zelf":
      return toestand.soort === "opgepakt" && toestand.doorgezet !== undefined;
    case "partner_nam_over":
      return toestand.soort === "opgepakt" && opvolging.partner !== null;
    case "afronden":
    case "naar_partner":
      return toestand.soort === "opgepakt";
    case "oppakken":
      return toestand.soort !== "opgepakt" || toestand.doorgezet !== undefined;
    case "doorzetten":
    case "teruggeven":
      return toestand.soort !== "wachtrij";
  }
}

const LEIDERS: ReadonlySet<string> = new Set([MARIJKE, WOUT]);

/** Whose turn it is. */
function aanZet({ toestand, plaatsing }: Vraag, verb: Daad["verb"]): string | null {
  if (toestand.soort === "wachtrij") {
    if (verb === "toewijzen") return plaatsing?.team === "west" ? WOUT : MARIJKE;
    return toestand.functie === "wmo_consulent" ? OMAR : NADIA;
  }
  if (toestand.soort === "aangeboden") return toestand.aan;
  if (toestand.soort !== "opgepakt") return null;
  const overnemer = toestand.doorgezet?.aan;
  return overnemer !== undefined && (verb === "oppakken" || verb === "teruggeven") ? overnemer : toestand.eigenaar;
}

function keuzes(verb: Daad["verb"], keus: number, rev: number): Readonly<Record<string, string>> {
  const redenen = ["te_vol", "ben_er_niet", "niet_mijn_onderwerp", "mist_iets"];
  const functies = ["functie:maatschappelijk_werk", "functie:wmo_consulent", "functie:opbouwwerker"];
  switch (verb) {
    case "teruggeven":
      return { reden: redenen[keus % redenen.length] ?? "te_vol" };
    case "toewijzen":
    case "doorzetten":
      return { [`collega_r${rev}`]: [...COLLEGAS, ...functies][keus % 8] ?? "" };
    case "afronden":
      return { als: keus % 2 === 0 ? "ondersteuning" : "informatie_en_advies" };
    case "naar_partner":
      return { partner: "cjg-loket" };
    case "oppakken":
    case "partner_nam_over":
    case "toch_zelf":
      return {};
  }
}
