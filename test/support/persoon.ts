import assert from "node:assert/strict";
import type { Identiteit } from "../../proef/identiteit.ts";
import { Gesprek, type Httpantwoord } from "./gesprek.ts";
import type { NepTeams } from "./nep-teams.ts";
import { totdat } from "./totdat.ts";

interface Deel {
  readonly [sleutel: string]: unknown;
}

interface Persoonopties {
  readonly identiteit: Identiteit;
  readonly teams: NepTeams;
  readonly wie: string;
  readonly botUrl: () => string;
}

/** A card as it stands on the screen: which activity, and what is on it now. */
export interface Schermkaart {
  readonly activiteit: string;
  readonly kaart: Deel;
}

/** Somebody at a screen: reads labels and titles, fills in, taps. What they see is what the bot sent them. */
export class Persoon {
  readonly oid: string;
  readonly #opties: Persoonopties;
  /** What an invoke put in place of the stored card, for this viewer only. */
  readonly #eigen = new Map<string, { kaart: Deel; versie: number }>();
  /** Taps so far: one for each button pressed. */
  tikken = 0;

  constructor(opties: Persoonopties) {
    this.#opties = opties;
    this.oid = opties.wie;
  }

  get gesprekId(): string {
    return `a:${this.oid}`;
  }

  get gesprek(): Gesprek {
    const { identiteit, teams, wie, botUrl } = this.#opties;
    return new Gesprek({ identiteit, botUrl: botUrl(), serviceUrl: teams.serviceUrl, wie, gesprekId: this.gesprekId });
  }

  /** Opens the chat; resolves when the start card is there. */
  async opent(): Promise<Schermkaart> {
    const voor = this.kaarten().length;
    await this.gesprek.installeert();
    await totdat(() => this.kaarten().length > voor, "een startkaart");
    return this.laatste();
  }

  /** Types something; resolves when a new card or sentence came. */
  async typt(tekst: string): Promise<string> {
    const voor = this.#berichten().length;
    const antwoord = await this.gesprek.zegt(tekst);
    assert.equal(antwoord.status, 200);
    await totdat(() => this.#berichten().length > voor, `een antwoord op "${tekst.slice(0, 30)}"`);
    return this.leest();
  }

  /** Everything in this chat that is a card, oldest first. */
  kaarten(): readonly Schermkaart[] {
    return this.#berichten().flatMap(({ id, activiteit, versies }) => {
      const eigen = this.#eigen.get(id);
      const kaart = eigen !== undefined && eigen.versie === versies ? eigen.kaart : kaartIn(activiteit);
      return kaart === null ? [] : [{ activiteit: id, kaart }];
    });
  }

  laatste(): Schermkaart {
    const kaart = this.kaarten().at(-1);
    assert.ok(kaart, "er staat geen kaart op het scherm");
    return kaart;
  }

  /** The newest card that shows this text. */
  kaartMet(tekst: string): Schermkaart {
    const kaart = this.kaarten().findLast((op) => leesbaar(op.kaart).includes(tekst));
    assert.ok(kaart, `geen kaart met "${tekst}"; laatste: ${leesbaar(this.laatste().kaart).slice(0, 400)}`);
    return kaart;
  }

  /** Waits for a card with this text. */
  async ziet(tekst: string, binnenMs = 5_000): Promise<Schermkaart> {
    await totdat(
      () => this.kaarten().some((op) => leesbaar(op.kaart).includes(tekst)),
      `een kaart met "${tekst}"`,
      binnenMs,
    );
    return this.kaartMet(tekst);
  }

  /** The words of the last message, as read aloud. */
  leest(): string {
    const laatste = this.#berichten().at(-1);
    if (laatste === undefined) return "";
    const kaart = this.kaarten().find(({ activiteit }) => activiteit === laatste.id);
    return kaart === undefined ? tekstVan(laatste.activiteit["text"]) : leesbaar(kaart.kaart);
  }

  /**
   * Fills in fields by their labels and presses a button by its title, on the last card unless another is given.
   * A choice is given by its title, several as a list; a tick as true.
   */
  async drukt(
    titel: string,
    velden: Readonly<Record<string, string | readonly string[] | boolean>> = {},
    op: Schermkaart = this.laatste(),
  ): Promise<string> {
    this.tikken += 1;
    const antwoord = await this.gesprek.tikt(...this.invoke(titel, velden, op));
    return this.verwerk(antwoord, op, titel);
  }

  /** What a tap would send: verb, data with fields, and which card it came from. */
  invoke(
    titel: string,
    velden: Readonly<Record<string, string | readonly string[] | boolean>>,
    op: Schermkaart,
  ): [string, Deel, Deel] {
    const knop = delen(op.kaart).find((deel) => deel["type"] === "Action.Execute" && deel["title"] === titel);
    assert.ok(knop, `geen knop "${titel}" op: ${titels(op.kaart).join(" · ")}`);
    const data = { ...(knop["data"] as Deel) };
    if (knop["associatedInputs"] !== "none") Object.assign(data, invullen(op.kaart, velden));
    return [String(knop["verb"]), data, { replyToId: op.activiteit }];
  }

  /** Puts the answer to a tap on the screen, as Teams does. */
  verwerk(antwoord: Httpantwoord, op: Schermkaart, titel: string): string {
    assert.equal(antwoord.status, 200, `${titel}: ${antwoord.ruw.slice(0, 300)}`);
    const { type, value } = antwoord.json ?? {};
    if (type === "application/vnd.microsoft.activity.message") return String(value);
    assert.equal(type, "application/vnd.microsoft.card.adaptive", antwoord.ruw.slice(0, 300));
    const versie = this.#berichten().find(({ id }) => id === op.activiteit)?.versies ?? 0;
    this.#eigen.set(op.activiteit, { kaart: value as Deel, versie });
    return leesbaar(value as Deel);
  }

  #berichten() {
    return this.#opties.teams.kaarten(this.gesprekId);
  }
}

function tekstVan(waarde: unknown): string {
  return typeof waarde === "string" ? waarde : "";
}

/** Every object inside a card. */
export function delen(waarde: unknown): readonly Deel[] {
  if (Array.isArray(waarde)) return waarde.flatMap(delen);
  if (typeof waarde !== "object" || waarde === null) return [];
  return [
    waarde as Deel,
    ...Object.entries(waarde).flatMap(([naam, deel]) => (naam === "fallback" ? [] : delen(deel))),
  ];
}

/** The words on a card, without titles of buttons. */
export function leesbaar(kaart: unknown): string {
  return delen(kaart)
    .flatMap((deel) => {
      if (deel["type"] === "RichTextBlock") return [];
      return [deel["text"], deel["label"]].filter((tekst) => typeof tekst === "string");
    })
    .join("\n")
    .replaceAll("\\", "");
}

export function titels(kaart: unknown): readonly string[] {
  return delen(kaart).flatMap((deel) => (String(deel["type"]).startsWith("Action.") ? [String(deel["title"])] : []));
}

function kaartIn(activiteit: Deel): Deel | null {
  const bijlagen = activiteit["attachments"];
  const eerste: unknown = Array.isArray(bijlagen) ? bijlagen[0] : null;
  return typeof eerste === "object" && eerste !== null && "content" in eerste ? (eerste.content as Deel) : null;
}

/** What Teams sends for the inputs: what is filled in, and what stood there already. */
function invullen(kaart: Deel, velden: Readonly<Record<string, string | readonly string[] | boolean>>): Deel {
  const gebruikt = new Set<string>();
  const waarden: Record<string, string> = {};
  for (const deel of delen(kaart)) {
    if (!String(deel["type"]).startsWith("Input.")) continue;
    const label = String(deel["label"] ?? deel["title"]).replace(" (mag leeg blijven)", "");
    const sleutel = Object.keys(velden).find((naam) => naam === label || naam === String(deel["title"]));
    if (sleutel !== undefined) gebruikt.add(sleutel);
    const waarde = sleutel === undefined ? tekstVan(deel["value"]) : alsWaarde(deel, velden[sleutel] ?? "");
    if (waarde !== "") waarden[String(deel["id"])] = waarde;
  }
  const over = Object.keys(velden).filter((naam) => !gebruikt.has(naam));
  assert.deepEqual(over, [], `geen veld met label: ${over.join(", ")}`);
  return waarden;
}

function alsWaarde(deel: Deel, gegeven: string | readonly string[] | boolean): string {
  if (typeof gegeven === "boolean") return String(gegeven);
  if (deel["type"] !== "Input.ChoiceSet") return String(gegeven);
  const keuzes = (deel["choices"] as { title: string; value: string }[]) ?? [];
  const gekozen = (typeof gegeven === "string" ? [gegeven] : gegeven).map((titel) => {
    const keuze = keuzes.find(({ title }) => title === titel);
    assert.ok(keuze, `geen keuze "${titel}" bij: ${keuzes.map(({ title }) => title).join(" · ")}`);
    return keuze.value;
  });
  return gekozen.join(",");
}
