import type restify from "restify";

/** Who is still sending is not listened to any longer. */
export function weiger(verzoek: restify.Request, antwoord: restify.Response, status: number): void {
  if (!verzoek.readableEnded) antwoord.setHeader("Connection", "close");
  stuur(antwoord, status, null);
}

/** JSON, or an empty body. */
export function stuur(antwoord: restify.Response, status: number, lichaam: object | null): void {
  const tekst = lichaam === null ? "" : JSON.stringify(lichaam);
  if (tekst !== "") antwoord.setHeader("Content-Type", "application/json; charset=utf-8");
  antwoord.setHeader("Content-Length", Buffer.byteLength(tekst));
  antwoord.sendRaw(status, tekst);
}
