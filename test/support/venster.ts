import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { veldId } from "../../cards/veld-id.ts";
import type { Kaartbeeld, Knop, Veld } from "../../dialogs/beeld.ts";
import { ADRES, type Vensterantwoord } from "../../src/tab/protocol.ts";

type Data = Readonly<Record<string, string | number | boolean>>;
type Velden = Readonly<Record<string, string | readonly string[] | boolean>>;

/** What came back over HTTP. */
export interface Vensteruitslag {
  readonly status: number;
  readonly koppen: Headers;
  readonly ruw: string;
}

/** Somebody in our own window: reads labels and titles, fills in, presses; what they see is the last view. */
export class Vensterpersoon {
  readonly #url: () => string;
  readonly #token: string;
  #beeld: Kaartbeeld | null = null;

  constructor(url: () => string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  get beeld(): Kaartbeeld {
    assert.ok(this.#beeld, "er staat niets op het scherm");
    return this.#beeld;
  }

  /** One request as the page makes it, whatever the answer. */
  async stuur(verb: string, data: Data = {}, op = wens()): Promise<Vensteruitslag> {
    const antwoord = await fetch(`${this.#url()}${ADRES}`, {
      method: "POST",
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      body: JSON.stringify({ op, verb, data }),
    });
    return { status: antwoord.status, koppen: antwoord.headers, ruw: await antwoord.text() };
  }

  /** Opens the window with a verb, or does one by hand; the view that comes is on the screen. */
  async doet(verb: string, data: Data = {}, op = wens()): Promise<Kaartbeeld> {
    const { status, ruw } = await this.stuur(verb, data, op);
    assert.equal(status, 200, `${verb}: ${ruw.slice(0, 300)}`);
    const antwoord = JSON.parse(ruw) as Vensterantwoord;
    assert.ok(antwoord.soort === "beeld", ruw.slice(0, 300));
    this.#beeld = antwoord.beeld;
    return antwoord.beeld;
  }

  /** Fills in by label or by question id and presses a button by its title. */
  async drukt(titel: string, velden: Velden = {}): Promise<Kaartbeeld> {
    const knop = knoppen(this.beeld).find((een) => een.titel === titel);
    assert.ok(
      knop !== undefined && "verb" in knop,
      `geen knop "${titel}" op ${this.beeld.naam}: ${titels(this.beeld)}`,
    );
    const ingevuld = knop.zonderVelden ? {} : this.#ingevuld(velden);
    return this.doet(knop.verb, { ...this.beeld.basis, ...knop.data, ...ingevuld });
  }

  /** Types without pressing anything: what the page keeps by itself. */
  async typt(velden: Velden, af = false): Promise<Kaartbeeld> {
    return this.doet(this.beeld.bewaart ?? "bewaar", {
      ...this.beeld.basis,
      ...this.#ingevuld(velden),
      ...(af ? { af } : {}),
    });
  }

  /** Everything on the page as one text. */
  leest(): string {
    return leesbaar(this.beeld);
  }

  veld(naam: string): Veld {
    const veld = this.beeld.velden.find(({ id, label }) => id === naam || label === naam);
    assert.ok(veld, `geen veld "${naam}": ${this.beeld.velden.map(({ id }) => id).join(", ")}`);
    return veld;
  }

  #ingevuld(velden: Velden): Data {
    const { beeld } = this;
    const onbekend = Object.keys(velden).filter(
      (naam) => !beeld.velden.some(({ id, label }) => id === naam || label === naam),
    );
    assert.deepEqual(onbekend, [], `geen veld op ${beeld.naam}`);
    const rev = beeld.basis["rev"] ?? 0;
    return Object.fromEntries(
      beeld.velden.map((veld) => {
        const gegeven = velden[veld.id] ?? velden[veld.label] ?? uitHeleLijst(beeld, veld, velden);
        if (staatElders(beeld, veld, gegeven)) return [veldId(veld.id, rev), zoalsHetStaat(veld)];
        return [veldId(veld.id, rev), gegeven === undefined ? zoalsHetStaat(veld) : alsWaarde(veld, gegeven)];
      }),
    );
  }
}

/** What is no suggestion is chosen from the whole list behind it, as a person would. */
function uitHeleLijst({ velden }: Kaartbeeld, { id }: Veld, gegeven: Velden): Velden[string] | undefined {
  const kort = velden.find((veld) => `${veld.id}_anders` === id);
  const waarde = kort === undefined ? undefined : (gegeven[kort.id] ?? gegeven[kort.label]);
  return kort !== undefined && waarde !== undefined && !heeftKeuze(kort, waarde) ? waarde : undefined;
}

function staatElders({ velden }: Kaartbeeld, veld: Veld, gegeven: Velden[string] | undefined): boolean {
  const lang = velden.some(({ id }) => id === `${veld.id}_anders`);
  return lang && gegeven !== undefined && !heeftKeuze(veld, gegeven);
}

function heeftKeuze(veld: Veld, gegeven: Velden[string]): boolean {
  return "keuzes" in veld && veld.keuzes.some(({ titel, waarde }) => titel === gegeven || waarde === gegeven);
}

/** A name for one wish, as the page makes it. */
export function wens(): string {
  return randomBytes(18).toString("base64url");
}

export function leesbaar(beeld: Kaartbeeld): string {
  const delen = beeld.delen ?? [];
  const regels = [...beeld.regels, ...delen.flatMap((deel) => deel.regels)];
  return [
    beeld.titel,
    ...[...beeld.alineas, ...delen.flatMap((deel) => deel.alineas)].map(({ tekst }) => tekst),
    ...delen.map(({ titel }) => titel),
    ...regels.map(({ label, waarde }) => `${label}: ${waarde}`),
    ...beeld.velden.flatMap((veld) => [veld.label, zoalsHetStaat(veld), veld.fout ?? "", veld.elders ?? ""]),
  ].join("\n");
}

function knoppen(beeld: Kaartbeeld): readonly Knop[] {
  const regels = [...beeld.regels, ...(beeld.delen ?? []).flatMap((deel) => deel.regels)];
  return [...beeld.knoppen, ...beeld.noodknoppen, ...regels.flatMap(({ knop }) => knop ?? [])];
}

function titels(beeld: Kaartbeeld): string {
  return knoppen(beeld)
    .map(({ titel }) => titel)
    .join(" · ");
}

function zoalsHetStaat(veld: Veld): string {
  if (veld.soort === "meer") return veld.waarde.join(",");
  return veld.soort === "vink" ? String(veld.waarde) : veld.waarde;
}

function alsWaarde(veld: Veld, gegeven: string | readonly string[] | boolean): string {
  if (typeof gegeven === "boolean") return String(gegeven);
  if (!("keuzes" in veld)) return String(gegeven);
  const waarden = (typeof gegeven === "string" ? [gegeven] : gegeven).map((naam) => {
    const keuze = veld.keuzes.find(({ titel, waarde }) => titel === naam || waarde === naam);
    assert.ok(keuze, `geen keuze "${naam}" bij ${veld.id}`);
    return keuze.waarde;
  });
  return waarden.join(",");
}

/** Goes through the window with what is proposed until this view, filling in what is given. */
export async function loop(
  venster: Vensterpersoon,
  velden: Readonly<Record<string, string>>,
  tot: string,
): Promise<void> {
  for (let stap = 0; stap < 15 && venster.beeld.naam !== tot; stap++) {
    const hier = venster.beeld.velden
      .filter(({ id }) => Object.hasOwn(velden, id))
      .map(({ id }) => [id, velden[id] ?? ""]);
    const leeg = venster.beeld.velden.filter(
      (veld) => veld.verplicht && !Object.hasOwn(velden, veld.id) && veld.waarde === "",
    );
    const keuzes = leeg.flatMap((veld) =>
      "keuzes" in veld ? [[veld.id, veld.keuzes[0]?.waarde ?? ""]] : [[veld.id, "Iets"]],
    );
    await venster.drukt(venster.beeld.knoppen[0]?.titel ?? "", Object.fromEntries([...keuzes, ...hier]));
  }
  assert.equal(venster.beeld.naam, tot);
}

export const WOORDEN = "Mevrouw kan de huur niet betalen";
export const VOORLEZEN = "stap/voorlezen";

/** What a resident said, for whoever needs a vraag that goes all the way. */
export const GEGEVEN = {
  eigen_woorden: WOORDEN,
  leefgebied: "Geldzaken",
  postcode: "2033",
  voornaam: "Ans",
  contact: "06 33330001",
};
