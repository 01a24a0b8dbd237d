import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

interface Verbinding {
  readonly klant: Socket;
  readonly dienst: Socket;
  bevroren: boolean;
}

/** Stands between a client and a service on loopback and does what bad networks do. */
export class TcpProxy {
  readonly poort: number;
  readonly #server: Server;
  readonly #verbindingen = new Set<Verbinding>();
  #verlies = 0;
  #vertraging = 0;
  #gat = false;
  #verloren = 0;

  private constructor(server: Server, poort: number) {
    this.#server = server;
    this.poort = poort;
  }

  static async start(doelPoort: number): Promise<TcpProxy> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const adres = server.address();
    if (adres === null || typeof adres === "string") throw new Error("geen poort");
    const proxy = new TcpProxy(server, adres.port);
    server.on("connection", (klant) => proxy.#verbind(klant, doelPoort));
    return proxy;
  }

  /** How many replies were lost so far. */
  get verloren(): number {
    return this.#verloren;
  }

  /** The service does its work, but its next `n` replies never arrive: each is dropped and its connection cut. */
  loseReply(n = 1): void {
    this.#verlies += n;
  }

  /** Cuts every open connection now; new ones are accepted. */
  cut(): void {
    for (const { klant, dienst } of this.#verbindingen) {
      klant.destroy();
      dienst.destroy();
    }
  }

  /** Holds every reply back for `ms` from now on. */
  delay(ms: number): void {
    this.#vertraging = ms;
  }

  /** While on, connections are accepted and nothing passes in either direction. */
  blackhole(aan: boolean): void {
    this.#gat = aan;
  }

  /** The connections open now carry nothing any more, without an end; new ones do. */
  freeze(): void {
    for (const verbinding of this.#verbindingen) verbinding.bevroren = true;
  }

  async stop(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, "close");
  }

  #verbind(klant: Socket, doelPoort: number): void {
    const dienst = connect(doelPoort, "127.0.0.1");
    const verbinding: Verbinding = { klant, dienst, bevroren: false };
    this.#verbindingen.add(verbinding);
    for (const [een, ander] of [
      [klant, dienst],
      [dienst, klant],
    ] as const) {
      een.setNoDelay(true);
      een.on("error", () => ander.destroy());
      een.on("close", () => {
        ander.destroy();
        this.#verbindingen.delete(verbinding);
      });
    }
    klant.on("data", (data) => {
      if (!this.#gat && !verbinding.bevroren) dienst.write(data);
    });
    dienst.on("data", (data) => this.#antwoord(verbinding, data));
  }

  #antwoord(verbinding: Verbinding, data: Buffer): void {
    if (this.#gat || verbinding.bevroren) return;
    if (this.#verlies > 0) {
      this.#verlies -= 1;
      this.#verloren += 1;
      verbinding.klant.destroy();
      verbinding.dienst.destroy();
      return;
    }
    if (this.#vertraging === 0) verbinding.klant.write(data);
    else setTimeout(() => verbinding.klant.destroyed || verbinding.klant.write(data), this.#vertraging);
  }
}
