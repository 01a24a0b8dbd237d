import { createServer } from "node:http";

/** The chats of colleagues who have no page in the trial: every card arrives and nobody looks at it. */
export interface StillePost {
  readonly host: string;
  readonly serviceUrl: string;
  stop(): Promise<void>;
}

/** Starts it on loopback. It keeps nothing of what it gets. */
export async function startStillePost(poort: number): Promise<StillePost> {
  let volgnummer = 0;
  const server = createServer((verzoek, antwoord) => {
    verzoek.resume();
    verzoek.once("end", () => {
      const nieuw = verzoek.method === "POST";
      volgnummer += nieuw ? 1 : 0;
      const id = nieuw ? `stil-${volgnummer}` : (verzoek.url?.split("/").at(-1) ?? "");
      // In two steps: restify, when it is loaded in the same process, makes `writeHead` return nothing.
      antwoord.writeHead(nieuw ? 201 : 200, { "content-type": "application/json" });
      antwoord.end(JSON.stringify({ id }));
    });
  });
  await new Promise<void>((klaar, mis) => {
    server.once("error", mis);
    server.listen(poort, "127.0.0.1", klaar);
  });
  const host = `127.0.0.1:${poort}`;
  return {
    host,
    serviceUrl: `http://${host}/`,
    stop: () =>
      new Promise((klaar) => {
        server.close(() => klaar());
        server.closeAllConnections();
      }),
  };
}
