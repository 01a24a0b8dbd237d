import { existsSync } from "node:fs";
import { heeftApt, installeer, isRoot, zoekOpPad } from "./debian.mjs";
import { kondigAan, OpzetFout } from "./scherm.mjs";

const NAMEN = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const OPDRACHT = "apt-get install --no-install-recommends chromium fonts-liberation";

/** A Chromium for the browser tests; `npm start` never asks for it. */
export async function zorgVoorChromium() {
  const gekozen = process.env.WIJKWIJZER_CHROMIUM;
  if (gekozen && existsSync(gekozen)) return { pad: gekozen, zin: `Chromium: ${gekozen}` };
  const gevonden = zoekOpPad(NAMEN);
  if (gevonden !== null) return { pad: gevonden, zin: "Chromium van deze machine" };
  if (!isRoot() || !heeftApt()) {
    throw new OpzetFout(
      `voor de tests in een browser ontbreekt Chromium. Installeer het (Debian, als root: ${OPDRACHT}) of zet WIJKWIJZER_CHROMIUM op het pad ervan.`,
    );
  }
  kondigAan("Chromium installeren voor de tests in een browser; dat duurt ongeveer een minuut");
  const klacht = await installeer(["chromium", "fonts-liberation"]);
  const pad = zoekOpPad(NAMEN);
  if (klacht === null && pad !== null) return { pad, zin: "Chromium geïnstalleerd" };
  throw new OpzetFout(`Chromium installeren is niet gelukt (${klacht ?? "niet te vinden"}). Doe het zelf: ${OPDRACHT}`);
}
