import assert from "node:assert/strict";
import fc from "fast-check";
import { alsVraag } from "../../src/app/stand.ts";
import { alsTaak } from "../../src/app/taken/taakwerk.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { SANNE } from "../support/bot.ts";
import { Bureau } from "../support/bureau.ts";
import { cijfersKloppen } from "./cijfers-klopt.ts";

const NACHT = process.env["WIJKWIJZER_NACHT"] === "1";
const DAG_MS = 86_400_000;
const DAGEN = [0.1, 1, 5, 9, 16, 40] as const;
const AFSLUITINGEN = ["informatie_en_advies", "vinger_aan_de_pols", "ondersteuning", "niet_meer_nodig"] as const;

const KAN = {
  heropent: ["afgesloten"],
  pols_goed: ["afgesloten"],
  wacht_nog: ["afgesloten"],
  trekt_in: ["aangeboden", "opgepakt", "wachtrij"],
  gooit_weg: ["concept"],
} as const satisfies Readonly<Record<string, readonly Vraag["toestand"]["soort"][]>>;
type Rest = keyof typeof KAN;

type Gebeurt =
  | { readonly wat: "begint" | "relay" }
  | { readonly wat: Rest | "pakt_op" | "geeft_terug"; readonly wie: number }
  | { readonly wat: "nieuw" | "dagen"; readonly hoe: number }
  | { readonly wat: "sluit" | "verhuist"; readonly wie: number; readonly hoe: number };

const wie = fc.nat(6);
const hoe = fc.nat(5);
const soort = <T extends string>(...soorten: readonly T[]) => fc.constantFrom(...soorten);
const gebeurt: fc.Arbitrary<Gebeurt> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ wat: soort("nieuw" as const), hoe }) },
  { weight: 2, arbitrary: fc.record({ wat: soort("dagen" as const), hoe }) },
  { weight: 4, arbitrary: fc.record({ wat: soort("sluit" as const), wie, hoe }) },
  { weight: 3, arbitrary: fc.record({ wat: soort("verhuist" as const), wie, hoe }) },
  { weight: 2, arbitrary: fc.record({ wat: soort("begint" as const, "relay") }) },
  {
    weight: 8,
    arbitrary: fc.record({
      wat: soort(
        "pakt_op" as const,
        "pakt_op",
        "geeft_terug",
        "heropent",
        "wacht_nog",
        "trekt_in",
        "gooit_weg",
        "pols_goed",
      ),
      wie,
    }),
  },
);

/** A desk and two teams, and what there is of vragen. */
class Wijk {
  readonly bureau = new Bureau();

  async vragen() {
    const sleutels = this.bureau.proces.gedaan.flatMap(({ wijzigingen }) => wijzigingen.map(({ sleutel }) => sleutel));
    const records = [...new Set(sleutels)].filter((sleutel) => sleutel.startsWith("vraag/"));
    return (await this.bureau.kast.opslag.laad({ records })).records.map(alsVraag).filter((een) => een !== null);
  }

  /** One of those that are in such a state. */
  async een(nummer: number, staat: (vraag: Vraag) => boolean): Promise<Vraag | undefined> {
    const passend = (await this.vragen()).map(({ doc }) => doc).filter(staat);
    return passend[nummer % Math.max(passend.length, 1)];
  }

  async laat(een: Gebeurt): Promise<void> {
    switch (een.wat) {
      case "nieuw":
        await this.bureau.nieuw(["financien", "mobiliteit", "geestelijke_gezondheid"][een.hoe % 3] ?? "financien");
        return;
      case "begint":
        await this.bureau.proces.tik(SANNE, "laat_terugbellen", { rev: 0 });
        return;
      case "dagen":
        this.bureau.klok.nu += (DAGEN[een.hoe] ?? 1) * DAG_MS;
        return this.bureau.proces.relay();
      case "relay":
        return this.bureau.proces.relay();
      case "sluit":
      case "verhuist":
        return een.wat === "sluit" ? this.#sluit(een.wie, een.hoe) : this.#verhuis(een.wie, een.hoe);
      case "pakt_op":
      case "geeft_terug":
        return this.#antwoord(een.wie, een.wat === "pakt_op" ? "oppakken" : "teruggeven");
      case "heropent":
      case "pols_goed":
      case "wacht_nog":
      case "trekt_in":
      case "gooit_weg":
        return this.#rest(een.wat, een.wie);
    }
  }

  async #antwoord(nummer: number, verb: "oppakken" | "teruggeven"): Promise<void> {
    const doc = await this.een(nummer, ({ toestand }) => ["aangeboden", "opgepakt"].includes(toestand.soort));
    const { toestand } = doc ?? {};
    const van =
      toestand?.soort === "aangeboden" ? toestand.aan : toestand?.soort === "opgepakt" ? toestand.eigenaar : "";
    if (doc !== undefined) await this.bureau.doe(van, verb, doc.id, { reden: "te_vol" });
  }

  async #sluit(nummer: number, keus: number): Promise<void> {
    const doc = await this.een(nummer, ({ toestand }) => toestand.soort === "opgepakt");
    if (doc?.toestand.soort !== "opgepakt") return;
    const als = AFSLUITINGEN[keus % AFSLUITINGEN.length] ?? "ondersteuning";
    await this.bureau.doe(doc.toestand.eigenaar, "afronden", doc.id, { als, na: "P14D" });
  }

  /** The desk corrects the postcode, and so perhaps the team. */
  async #verhuis(nummer: number, keus: number): Promise<void> {
    const doc = await this.een(nummer, ({ toestand }) => toestand.soort !== "concept");
    if (doc === undefined) return;
    await this.bureau.doe(SANNE, "corrigeren", doc.id);
    const { stroom } = await this.bureau.vraag(doc.id);
    const velden = { ...stroom.answers, postcode: keus % 2 === 0 ? "2035" : "2033" };
    await this.bureau.proces.tik(SANNE, "verder", {
      vraag: doc.id,
      rev: stroom.revision,
      stap: "terugbellen",
      ...Object.fromEntries(Object.entries(velden).map(([id, waarde]) => [`${id}_r${stroom.revision}`, waarde])),
    });
  }

  async #rest(wat: Rest, nummer: number): Promise<void> {
    const { bureau } = this;
    const doc = await this.een(nummer, ({ toestand }) => KAN[wat].some((soort) => soort === toestand.soort));
    if (doc === undefined) return;
    const eigenaar = doc.toestand.soort === "afgesloten" ? doc.toestand.eigenaar : "";
    const doe: Readonly<Record<Rest, () => Promise<unknown>>> = {
      heropent: () => bureau.doe(eigenaar, "heropenen", doc.id),
      pols_goed: () => bureau.doe(eigenaar, "pols_goed", doc.id),
      wacht_nog: () => bureau.proces.tik(SANNE, "bewoner_wacht_nog", { code: doc.code ?? "" }),
      trekt_in: () => bureau.doe(SANNE, "intrekken", doc.id),
      gooit_weg: () => bureau.proces.tik(SANNE, "weggooien", { vraag: doc.id, rev: doc.stroom.revision }),
    };
    await doe[wat]();
  }

  async klopt(): Promise<void> {
    const vragen = await this.vragen();
    await cijfersKloppen(this.bureau.kast, this.bureau.gemeente, vragen);
    const tel = async (...soorten: readonly string[]) =>
      (await this.bureau.kast.feiten()).filter((feit) => soorten.includes(feit["soort"] ?? "")).length;
    const nogBezig = vragen.filter(({ doc }) => doc.toestand.soort === "concept").length;
    assert.equal(await tel("begonnen"), (await tel("doorgegeven", "concept_weg", "einde")) + nogBezig, "aan de balie");
  }
}

describe("Whatever becomes of the vragen of two teams", () => {
  it("what came in less what went out is what is open, and the counts are what the log says", async () => {
    const gebeurd = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(gebeurt, { minLength: 20, maxLength: 45, size: "max" }), async (geschiedenis) => {
        const wijk = new Wijk();
        await wijk.bureau.begin();
        for (const een of [{ wat: "nieuw", hoe: 0 } as const, ...geschiedenis]) {
          await wijk.laat(een);
          await wijk.klopt();
        }
        for (const { soort: naam = "" } of await wijk.bureau.kast.feiten())
          gebeurd.set(naam, (gebeurd.get(naam) ?? 0) + 1);
      }),
      { numRuns: NACHT ? 1_500 : 20, endOnFailure: !NACHT },
    );
    for (const wat of [
      "verhuisd_uit",
      "heropend",
      "ingetrokken",
      "concept_weg",
      "gewist",
      "bewoner_terug",
      "afgesloten",
    ])
      assert.ok(gebeurd.has(wat), `nooit ${wat}: ${JSON.stringify([...gebeurd])}`);
  }).timeout(NACHT ? 3_600_000 : 180_000);

  it("a vraag that is erased while it is open is told as that, whoever erases it", async () => {
    const wijk = new Wijk();
    await wijk.bureau.begin();
    const id = await wijk.bureau.nieuw();
    const taak = { id: `x:${id}`, om: wijk.bureau.klok.nu, inhoud: { soort: "x", vraag: id } };
    const pacht = { taak, tot: wijk.bureau.klok.nu + 1, poging: 1, volgnummer: 1 };
    await alsTaak(wijk.bureau.proces.wereld, pacht, { records: [`vraag/${id}`] }, ({ records: [bewaard] }) => ({
      wijzigingen: [{ sleutel: `vraag/${id}`, versie: bewaard?.versie ?? 0, inhoud: null }],
    }));
    await wijk.klopt();
    assert.equal((await wijk.bureau.kast.feiten()).at(-1)?.["soort"], "gewist_open");
  });
});
