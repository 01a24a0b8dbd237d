import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bericht, Breuk, Breukpunt, Opdracht } from "../support/main-met-breuk.ts";
import { totdat } from "../support/totdat.ts";

const PROGRAMMA = join(import.meta.dirname, "../support/main-met-breuk.ts");
const KLAAR_MS = 20_000;

/** Compiled code that the next process need not compile again; thrown away with us. */
const geheugen = mkdtempSync(join(tmpdir(), "wijkwijzer-code-"));
process.once("exit", () => rmSync(geheugen, { recursive: true, force: true }));

/** A process with everything loaded that waits for its settings, so that a restart costs little. */
let reserve: Kindproces | null = null;

class Kindproces {
  readonly kind: ChildProcess;
  readonly berichten: Bericht[] = [];
  uitvoer = "";

  constructor() {
    const env = { PATH: process.env["PATH"] ?? "", NODE_COMPILE_CACHE: geheugen };
    this.kind = fork(PROGRAMMA, { execArgv: [], stdio: ["ignore", "pipe", "pipe", "ipc"], env });
    this.kind.on("message", (bericht: Bericht) => this.berichten.push(bericht));
    for (const stroom of [this.kind.stdout, this.kind.stderr])
      stroom?.setEncoding("utf8").on("data", (tekst: string) => (this.uitvoer += tekst));
  }

  get dood(): boolean {
    return this.kind.exitCode !== null || this.kind.signalCode !== null;
  }

  async wacht<T>(kies: (bericht: Bericht) => T | undefined, wat: string): Promise<T> {
    const gevonden = () => this.berichten.map(kies).find((uitkomst) => uitkomst !== undefined);
    await totdat(() => this.dood || gevonden() !== undefined, wat, KLAAR_MS);
    const uitkomst = gevonden();
    if (uitkomst === undefined) throw new Error(`het proces stopte voor: ${wat}\n${this.uitvoer.slice(-2000)}`);
    return uitkomst;
  }

  zeg(opdracht: Opdracht): void {
    this.kind.send(opdracht);
  }

  async vraag(opdracht: Opdracht): Promise<void> {
    const begrepen = () => this.berichten.filter((bericht) => "begrepen" in bericht).length;
    const eerder = begrepen();
    this.zeg(opdracht);
    await totdat(() => this.dood || begrepen() > eerder, "een bevestiging");
  }

  async dood9(): Promise<void> {
    if (this.dood) return;
    const weg = once(this.kind, "exit");
    this.kind.kill("SIGKILL");
    await weg;
  }
}

/** The whole bot in a process of its own, that can be killed at a chosen moment. */
export class Kindbot {
  readonly url: string;
  readonly #proces: Kindproces;

  private constructor(proces: Kindproces, poort: number) {
    this.#proces = proces;
    this.url = `http://127.0.0.1:${poort}`;
  }

  /** @param verzetMs how far its clock runs ahead; a lease of a killed process ends that much earlier */
  static async start(omgeving: Record<string, string>, verzetMs = 0): Promise<Kindbot> {
    const proces = reserve === null || reserve.dood ? new Kindproces() : reserve;
    reserve = null;
    await proces.wacht((bericht) => ("geladen" in bericht ? true : undefined), "geladen");
    proces.zeg({ omgeving, verzetMs });
    const poort = await proces.wacht((bericht) => ("poort" in bericht ? bericht.poort : undefined), "een poort");
    reserve = new Kindproces();
    return new Kindbot(proces, poort);
  }

  /** Ends the process that waits in reserve. */
  static async ruimOp(): Promise<void> {
    await reserve?.dood9();
    reserve = null;
  }

  /** All it ever wrote on standard output and standard error. */
  get uitvoer(): string {
    return this.#proces.uitvoer;
  }

  get dood(): boolean {
    return this.#proces.dood;
  }

  /** Resolves when the process knows it. */
  breek(breuk: Breuk | null): Promise<void> {
    return this.#proces.vraag({ breuk });
  }

  verzet(verzetMs: number): Promise<void> {
    return this.#proces.vraag({ verzetMs });
  }

  bereikt(punt: Breukpunt): Promise<true> {
    return this.#proces.wacht((bericht) => ("bereikt" in bericht && bericht.bereikt === punt ? true : undefined), punt);
  }

  /** Resolves when it broke off by itself. */
  async weg(): Promise<void> {
    await totdat(() => this.dood, "het breekpunt", KLAAR_MS);
  }

  dood9(): Promise<void> {
    return this.#proces.dood9();
  }

  /** Asks it to stop, as a host does; gives the exit code. */
  async stop(): Promise<number | null> {
    const weg = once(this.#proces.kind, "exit");
    this.#proces.kind.kill("SIGTERM");
    await weg;
    return this.#proces.kind.exitCode;
  }
}
