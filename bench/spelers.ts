import { z } from "zod";
import type { Identiteit } from "../proef/identiteit.ts";
import { Gesprek } from "../test/support/gesprek.ts";
import type { Speler } from "./verkeer.ts";

const Inhoud = z.record(z.string(), z.unknown());
type Inhoud = z.infer<typeof Inhoud>;
const Kaart = z.object({ type: z.literal("application/vnd.microsoft.card.adaptive"), value: Inhoud });

/** What the resident came for; the same words for every bot. Nothing in it asks for danger, a law or a correction. */
const GEZEGD: Readonly<Record<string, string>> = {
  eigen_woorden:
    "Hij vroeg hoe laat de bieb dichtgaat en bleef een half uur staan praten. Sinds zijn vrouw weg is, praat hij alleen nog tegen de radio.",
  over_wie: "mij",
  leefgebied: "sociaal_netwerk",
  postcode: "2033",
  wens: "Weer eens met hout bezig zijn, in een houtwerkplaats. Eerst een kop koffie om kennis te maken.",
  netwerk: "familie",
  voornaam: "Gerrit",
  bereik: "bellen",
  wanneer: "ochtend",
};

export interface Plaats {
  readonly identiteit: Identiteit;
  readonly serviceUrl: string;
  /** Entra object id of this person. */
  readonly wie: string;
}

/** Every tap is a new activity of this person's own chat. */
function tikken({ identiteit, serviceUrl, wie }: Plaats) {
  const gesprek = new Gesprek({ identiteit, serviceUrl, wie, gesprekId: `a:${wie}`, botUrl: "" });
  return (verb: string, data: Inhoud): object => {
    const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
    return gesprek.activiteit({ type: "invoke", name: "adaptiveCard/action", replyToId: `kaart-${wie}`, value });
  };
}

/** A colleague at the desk of Wijkwijzer: card for card through a vraagverkenning, up to the read-back card. */
export class Baliemedewerker implements Speler {
  readonly #tik: ReturnType<typeof tikken>;
  #kaart: Inhoud | null = null;

  constructor(plaats: Plaats) {
    this.#tik = tikken(plaats);
  }

  begin(): object | null {
    if (this.#kaart === null) return this.#tik("naar_start", {});
    const start = knop(this.#kaart, "nieuwe_vraag");
    if (start !== null) return this.#tik("nieuwe_vraag", start);
    const verder = knop(this.#kaart, "verder");
    return verder?.["stap"] === "woorden" ? null : this.#tik("weggooien", verder ?? {});
  }

  tik(): object | null {
    const data = this.#kaart === null ? null : knop(this.#kaart, "verder");
    if (data === null) throw new Error(`no card to go on with: ${JSON.stringify(this.#kaart).slice(0, 500)}`);
    return data["stap"] === "voorlezen" ? null : this.#tik("verder", { ...data, ...ingevuld(this.#kaart ?? {}) });
  }

  ontvang(antwoord: string): void {
    this.#kaart = Kaart.parse(JSON.parse(antwoord)).value;
  }
}

/** A person before the stock bot or another peer: as many taps with the same words, each with one card back. */
export class Gast implements Speler {
  readonly #tik: ReturnType<typeof tikken>;
  readonly #antwoorden: readonly string[];
  /** Null until a fresh conversation stands before them. */
  #stap: number | null = null;

  /** @param stappen taps of one conversation */
  constructor(plaats: Plaats, stappen: number) {
    this.#tik = tikken(plaats);
    const woorden = Object.values(GEZEGD);
    this.#antwoorden = Array.from({ length: stappen }, (_, stap) => woorden[stap % woorden.length] ?? "");
  }

  begin(): object | null {
    if (this.#stap === 0) return null;
    this.#stap = -1;
    return this.#tik("begin", {});
  }

  tik(): object | null {
    const stap = this.#stap ?? 0;
    const antwoord = this.#antwoorden[stap];
    return antwoord === undefined ? null : this.#tik("antwoord", { stap, antwoord });
  }

  /** The card says how many answers are stored: one that was lost shows at once. */
  ontvang(antwoord: string): void {
    const { value } = Kaart.parse(JSON.parse(antwoord));
    const stap = knop(value, "antwoord")?.["stap"];
    if (stap !== (this.#stap ?? 0) + 1) throw new Error(`card ${String(stap)} after card ${this.#stap}`);
    this.#stap = stap;
  }
}

/** The data of the first button with this verb, or null. */
function knop(kaart: Inhoud, verb: string): Inhoud | null {
  const gevonden = delen(kaart).find((deel) => deel["type"] === "Action.Execute" && deel["verb"] === verb);
  return gevonden === undefined ? null : Inhoud.parse(gevonden["data"] ?? {});
}

/** What Teams sends along for the inputs: what was filled in, and what stood there already. */
function ingevuld(kaart: Inhoud): Inhoud {
  const velden = delen(kaart).filter(({ type }) => typeof type === "string" && type.startsWith("Input."));
  const waarden = velden.map(({ id, value }): [string, unknown] => {
    const vraag = String(id).replace(/_r\d+$/, "");
    return [String(id), GEZEGD[vraag] ?? value ?? ""];
  });
  return Object.fromEntries(waarden.filter(([, waarde]) => waarde !== ""));
}

function delen(waarde: unknown): readonly Inhoud[] {
  if (Array.isArray(waarde)) return waarde.flatMap(delen);
  if (typeof waarde !== "object" || waarde === null) return [];
  const eigen = Object.entries(waarde);
  return [Object.fromEntries(eigen), ...eigen.flatMap(([naam, deel]) => (naam === "fallback" ? [] : delen(deel)))];
}
