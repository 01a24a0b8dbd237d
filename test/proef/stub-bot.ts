// Stands in for the bot in the tests of the trial: ready at once, it stops when it is told to, and its page of
// readiness says how many signed messages it got.
import { createServer } from "node:http";

let ondertekend = 0;
const server = createServer((verzoek, antwoord) => {
  if (verzoek.method === "POST" && verzoek.headers.authorization?.startsWith("Bearer ey")) ondertekend += 1;
  verzoek.resume();
  antwoord.end(String(ondertekend));
});
server.listen(Number(process.env["PORT"]), process.env["HOST"]);
process.on("SIGTERM", () => process.exit(0));
