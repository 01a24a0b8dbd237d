#!/usr/bin/env node
import { createInterface } from "node:readline";
import { z } from "zod";
import { gemeenteMapUit } from "../config.ts";
import { routeer } from "../domain/routeer.ts";
import { lokaleDag } from "../domain/werkkalender.ts";
import { ConfiguratieFout } from "../fouten.ts";
import { leesGemeente } from "../gemeente.ts";

const GEBRUIK = `wijkwijzer: gereedschap voor wie Wijkwijzer beheert

  wijkwijzer routeer --jsonl       leest vragen van standaardinvoer, een JSON-object per regel:
                                   {"id","tekst","postcode"?}, en schrijft per regel wat de bot erin leest
  wijkwijzer controleer [map]      leest een gemeentemap en noemt elk probleem met bestand en regel

De map is die van GEMEENTE_CONFIG, en anders config/haarlem.
`;

const Regel = z.object({ id: z.union([z.string(), z.number()]), tekst: z.string().max(30_000) });

async function main(args: readonly string[]): Promise<number> {
  const [opdracht = "hulp", ...rest] = args;
  switch (opdracht) {
    case "routeer":
      return routeerRegels();
    case "controleer":
      leesGemeente(rest[0] ?? gemeenteMapUit(process.env));
      process.stdout.write("De gemeente is in orde.\n");
      return 0;
    default:
      process.stdout.write(GEBRUIK);
      return opdracht === "hulp" || opdracht === "--help" ? 0 : 2;
  }
}

/** One answer per line, in the order asked; a line that cannot be read is named and the rest goes on. */
async function routeerRegels(): Promise<number> {
  const gemeente = leesGemeente(gemeenteMapUit(process.env));
  const vandaag = lokaleDag(gemeente, Date.now()).toString();
  let fouten = 0;
  let nummer = 0;
  for await (const regel of createInterface({ input: process.stdin })) {
    nummer++;
    if (regel.trim() === "") continue;
    const gelezen = Regel.safeParse(veilig(regel));
    if (gelezen.success)
      process.stdout.write(
        `${JSON.stringify({ id: gelezen.data.id, ...routeer(gemeente, gelezen.data.tekst, vandaag) })}\n`,
      );
    else {
      fouten++;
      process.stderr.write(`regel ${nummer}: geen JSON-object met id en tekst\n`);
    }
  }
  return fouten === 0 ? 0 : 1;
}

function veilig(regel: string): unknown {
  try {
    return JSON.parse(regel);
  } catch {
    return null;
  }
}

main(process.argv.slice(2)).then(
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
