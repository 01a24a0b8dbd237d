// What the window weighs and how soon it can be used: node bench/venster.ts
import { readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { chromiumOpDezeMachine } from "../test/browser/chromium.ts";
import { ALLES } from "../test/browser/vensterbeelden.ts";
import { Vensterproef } from "../test/browser/vensterproef.ts";

const RONDES = 15;
/** A telephone or an old machine at the desk. */
const TRAAG = 4;
/** Notes when the first button of the page can be pressed. */
const KIJKER = `new MutationObserver((_, kijker) => {
  if (document.querySelector(".acties fluent-button:defined") === null) return;
  kijker.disconnect();
  window.bruikbaar = performance.now();
}).observe(document, { childList: true, subtree: true });`;

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(8);
}

function gewichten(map: string): string {
  const namen = readdirSync(map).filter((naam) => [".html", ".js", ".css"].includes(extname(naam)));
  const regels = namen.map((naam) => ({
    naam,
    maten: ["", ".gz", ".br"].map((eind) => statSync(join(map, naam + eind)).size),
  }));
  const som = [0, 1, 2].map((plek) => regels.reduce((tot, { maten }) => tot + (maten[plek] ?? 0), 0));
  const rij = (naam: string, maten: readonly number[]): string => `  ${naam.padEnd(24)}${maten.map(kb).join("")}`;
  const kop = `  ${"KB".padEnd(24)}${["plain", "gzip", "brotli"].map((woord) => woord.padStart(8)).join("")}`;
  return [kop, ...regels.map(({ naam, maten }) => rij(naam, maten)), rij("together", som)].join("\n");
}

async function eenKeer(proef: Vensterproef, inTeams: boolean, rem: number): Promise<number> {
  proef.antwoord = () => ALLES;
  const { venster } = await proef.venster({
    async vooraf(page) {
      await page.addInitScript(KIJKER);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send("Emulation.setCPUThrottlingRate", { rate: rem });
    },
    ...(inTeams ? { teams: {} } : {}),
  });
  await venster.locator(".acties fluent-button").first().waitFor();
  const ms = await venster.evaluate<number>("window.bruikbaar");
  await proef.opnieuw();
  return ms;
}

async function tijden(proef: Vensterproef, naam: string, inTeams: boolean, rem: number): Promise<string> {
  const ms: number[] = [];
  for (let ronde = 0; ronde <= RONDES; ronde += 1) ms.push(await eenKeer(proef, inTeams, rem));
  // The first warms up the browser itself.
  const [minste, midden, meeste] = ms
    .slice(1)
    .toSorted((a, b) => a - b)
    .filter((_, plek) => [0, (RONDES - 1) / 2, RONDES - 1].includes(plek));
  return `  ${naam.padEnd(32)}${[midden, minste, meeste].map((getal) => (getal ?? 0).toFixed(0).padStart(8)).join("")}`;
}

const executablePath = chromiumOpDezeMachine();
if (executablePath === null) {
  console.error("Er is geen Chromium; npm test zet hem klaar, of zet WIJKWIJZER_CHROMIUM op het pad ervan.");
  process.exit(1);
}
const proef = await Vensterproef.open(executablePath);
try {
  console.log(gewichten(proef.map));
  console.log(
    `\n  ${"ms until usable, empty cache".padEnd(32)}${["median", "least", "most"].map((woord) => woord.padStart(8)).join("")}`,
  );
  console.log(await tijden(proef, "alone", false, 1));
  console.log(await tijden(proef, "in a host page that plays Teams", true, 1));
  console.log(await tijden(proef, `alone, processor ${TRAAG} times slower`, false, TRAAG));
} finally {
  await proef.sluit();
}
