import { keurVrijeTekst } from "../../config.ts";
import { ConfiguratieFout } from "../../fouten.ts";
import { leesSleutels } from "../../redis/versleuteling.ts";
import { type Bevinding, fout, goed, letOp, nietGezien, uitProbleem } from "./bevinding.ts";
import type { Dossier } from "./dossier.ts";

const MINSTE_NODE = 24;

/** @param versie as `process.version` gives it */
export function kijkNaarNode(versie: string): readonly Bevinding[] {
  if (Number.parseInt(versie.replace(/^v/, ""), 10) >= MINSTE_NODE) return [goed(`Node ${versie}.`)];
  return [
    fout(`Node ${versie} is te oud.`, `Gebruik Node ${MINSTE_NODE}: start met npm run serve, of met npx wijkwijzer.`),
  ];
}

export function kijkNaarInstellingen({ config }: Dossier): readonly Bevinding[] {
  if (!config.gelukt) return config.problemen.map((probleem) => uitProbleem("fout", probleem));
  if (config.waarde.productie) return [goed("Alles is ingevuld en beveiligd.")];
  return [
    letOp(
      "Alles is ingevuld, maar NODE_ENV is niet production.",
      "Zet NODE_ENV=production zodra er echte mensen mee werken; dan gelden alle beveiligingen.",
    ),
  ];
}

export function kijkNaarSleutels({ env }: Dossier): readonly Bevinding[] {
  const tekst = env["VELD_SLEUTELS"]?.trim() ?? "";
  if (tekst === "") return [];
  try {
    const { nieuwste } = leesSleutels(tekst);
    return [goed(`VELD_SLEUTELS is bruikbaar; versie ${nieuwste} versleutelt.`)];
  } catch (oorzaak) {
    if (!(oorzaak instanceof ConfiguratieFout)) throw oorzaak;
    return oorzaak.problemen.map((probleem) => uitProbleem("fout", probleem));
  }
}

export function kijkNaarGemeente({ gemeente }: Dossier): readonly Bevinding[] {
  if (!gemeente.gelukt) return gemeente.problemen.map((probleem) => uitProbleem("fout", probleem));
  const { teams, mensen, naam } = gemeente.waarde;
  return [goed(`${naam}: ${teams.size} teams en ${mensen.size} mensen.`)];
}

/** What residents say may stay in Teams' own storage in the local trial only. */
export function kijkNaarVrijeTekst({ config, gemeente }: Dossier): readonly Bevinding[] {
  if (!gemeente.gelukt) return [];
  if (!config.gelukt)
    return gemeente.waarde.vrijeTekst === "venster"
      ? [goed("vrije_tekst is venster.")]
      : [nietGezien("vrije_tekst is kaart.", "Herstel eerst de instellingen; buiten de proef mag dit niet.")];
  try {
    keurVrijeTekst(config.waarde, gemeente.waarde);
    return [goed(`vrije_tekst is ${gemeente.waarde.vrijeTekst}.`)];
  } catch (oorzaak) {
    if (!(oorzaak instanceof ConfiguratieFout)) throw oorzaak;
    // Without the registration of the window, that check says what to do.
    const problemen = oorzaak.problemen.filter((probleem) => !probleem.startsWith("TAB_APP_ID"));
    return problemen.map((probleem) => uitProbleem("fout", probleem));
  }
}
