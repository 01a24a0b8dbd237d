import { doorloop } from "../test/support/doorlopen.ts";
import { delen, Persoon } from "../test/support/persoon.ts";
import { totdat } from "../test/support/totdat.ts";
import type { BotProces } from "./bot-proces.ts";
import type { Opstelling } from "./opstelling.ts";

/** Of `config/proef`: who has the desk, who is on duty, and who stands in. */
const SANNE = "5a1e0000-0000-4000-9000-000000000001";
const FATIMA = "5a1e0000-0000-4000-9000-000000000003";
const JOOST = "5a1e0000-0000-4000-9000-000000000004";

/** One vraag with a history: handed over, given back with a reason, offered to the vervanger, taken up. */
export async function geefEenVraagDoor({ identiteit, teams }: Opstelling, { poort }: BotProces): Promise<void> {
  const persoon = (wie: string) => new Persoon({ identiteit, teams, wie, botUrl: () => `http://127.0.0.1:${poort}` });
  const [balie, fatima, joost] = [persoon(SANNE), persoon(FATIMA), persoon(JOOST)];
  for (const wie of [balie, fatima, joost]) await wie.opent();
  await druk(balie, "nieuwe_vraag");
  await doorloop(balie, {
    eigen_woorden: "Vragen over een formulier van de bibliotheek, en de brief van vorige week is niet duidelijk.",
    wens: "Iemand die samen naar de brief kijkt en uitlegt wat er moet gebeuren.",
    voornaam: "Gerrit",
    contact: "06 11110003",
  });
  await druk(fatima, "teruggeven_kies");
  await druk(fatima, "teruggeven");
  await druk(joost, "oppakken");
}

/** Presses the first button with this verb as soon as the newest card has one. */
async function druk(wie: Persoon, verb: string): Promise<void> {
  const titel = () => delen(wie.laatste().kaart).find((deel) => deel["verb"] === verb)?.["title"];
  await totdat(() => typeof titel() === "string", `a button ${verb}`, 10_000);
  await wie.drukt(String(titel()));
}
