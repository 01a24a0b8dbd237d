#!/usr/bin/env node
import { ConfiguratieFout } from "../fouten.ts";
import type { Omstandigheden } from "./omstandigheden.ts";

const GEBRUIK = `wijkwijzer: gereedschap voor wie Wijkwijzer beheert

  wijkwijzer doctor [--json]       kijkt of alles goed staat om te starten, en zegt bij elk probleem wat je doet
  wijkwijzer manifest [--uit wijkwijzer.zip] [--versie 1.0.0]
                                   maakt het app-pakket om in Teams te uploaden
  wijkwijzer controleer [map]      leest een gemeentemap en noemt elk probleem met bestand en regel
  wijkwijzer zinnen [woorden]      zoekt de zinnen van de bot die een gemeente mag wijzigen, met hun sleutel
  wijkwijzer config toepassen [map] [--op versie] | tonen | uitvoeren <map>
                                   laat een gemeentemap gelden in elk proces, toont wat geldt, schrijft het terug
  wijkwijzer routeer --jsonl       leest vragen van standaardinvoer, een JSON-object per regel:
                                   {"id","tekst","postcode"?}, en schrijft per regel wat de bot erin leest
  wijkwijzer rooster <bestand.csv> [--map config/gemeente] [--toepassen]
                                   toont wat een rooster uit Excel verandert, en schrijft het in mensen.yaml
  wijkwijzer simuleer vragen.jsonl | --besluiten [--map nieuw] [--tegen oud] [--json]
                                   toont wat een gewijzigde inrichting zou veranderen, zonder iets te doen
  wijkwijzer evalueer vragen.jsonl | --kruis | --terugkoppeling [--json]
                                   toont hoe goed de bot vragen leest, en wat collega's verbeterden
  wijkwijzer hertel [--map map]    telt alle feiten opnieuw en vergelijkt dat met de cijfers
  wijkwijzer demo [--map config/haarlem] [--dagen 5] [--vragen 150] [--zaad 1] [--jaar]
                                   speelt een verzonnen week in de Redis op deze machine, om mee te proberen;
                                   met --jaar staan er ook cijfers van een verzonnen jaar

De instellingen komen uit de omgeving, en uit .env als dat bestand er is. De gemeentemap is die van
GEMEENTE_CONFIG, en anders config/haarlem.
`;

/** Each command loads only what it needs, so that the quick ones stay quick. */
async function main([opdracht = "hulp", ...rest]: readonly string[], om: Omstandigheden): Promise<number> {
  switch (opdracht) {
    case "routeer":
      return (await import("./routeer.ts")).routeerRegels(om);
    case "controleer":
      return (await import("./controleer.ts")).controleer(rest, om);
    case "zinnen":
      return (await import("./zinnen.ts")).zinnen(rest, om);
    case "config":
      return (await import("./config.ts")).config(rest, om);
    case "rooster":
      return (await import("./rooster.ts")).rooster(rest, om);
    case "simuleer":
      return (await import("./simuleer.ts")).simuleer(rest, om);
    case "evalueer":
      return (await import("./evalueer.ts")).evalueer(rest, om);
    case "hertel":
      return (await import("./hertel.ts")).hertel(rest, om);
    case "demo":
      return (await import("./demo.ts")).demo(rest, om);
    case "manifest":
      return (await import("./manifest.ts")).schrijfManifest(rest, om);
    case "doctor":
      return (await import("./doctor.ts")).doctor(rest, om);
    default:
      om.schrijf(GEBRUIK);
      return opdracht === "hulp" || opdracht === "--help" ? 0 : 2;
  }
}

/** What stands in the environment already goes before the file. */
function leesEnvBestand(): void {
  try {
    process.loadEnvFile();
  } catch {
    // There is no .env: the environment is all there is.
  }
}

leesEnvBestand();
main(process.argv.slice(2), {
  env: process.env,
  invoer: process.stdin,
  schrijf: (tekst) => process.stdout.write(tekst),
  klaag: (tekst) => process.stderr.write(tekst),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (fout: unknown) => {
    const regels =
      fout instanceof ConfiguratieFout ? fout.problemen : [fout instanceof Error ? fout.message : "onbekende fout"];
    process.stderr.write(`${regels.join("\n")}\n`);
    process.exitCode = 1;
  },
);
