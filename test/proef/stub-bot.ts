// Stands in for the bot in the tests of the trial: ready at once, it stops when it is told to, and its page of
// readiness says how many signed messages it got, and another one what it was told about the window.
import { createServer } from "node:http";

let ondertekend = 0;
const server = createServer((verzoek, antwoord) => {
  if (verzoek.method === "POST" && verzoek.headers.authorization?.startsWith("Bearer ey")) ondertekend += 1;
  verzoek.resume();
  const tab = Object.fromEntries(Object.entries(process.env).filter(([naam]) => naam.startsWith("TAB_")));
  antwoord.end(verzoek.url === "/tab" ? JSON.stringify(tab) : String(ondertekend));
});
server.listen(Number(process.env["PORT"]), process.env["HOST"]);
process.on("SIGTERM", () => process.exit(0));
