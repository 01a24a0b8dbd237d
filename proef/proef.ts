// `npm start`: the trial on one machine, for people who want to see what Wijkwijzer does.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Proef, startProef } from "./omgeving.ts";
import { ProefFout } from "./proef-fout.ts";

const WORTEL = fileURLToPath(new URL("..", import.meta.url));
const GEBRUIK = `Zo start je de proef:

  npm start                       verder met wat er stond
  npm start -- --venster          schrijf en lees alleen in het venster, zoals met echte bewoners
  npm start -- --demo             speel eerst een verzonnen week in Haarlem, met volle lijsten
  npm start -- --schoon           begin leeg: alle vragen en concepten van de proef gaan weg
  npm start -- --poort 30000      gebruik de poorten 30000 tot en met 30009`;

function leesOpties(): {
  readonly poort?: number;
  readonly schoon: boolean;
  readonly venster: boolean;
  readonly demo: boolean;
} {
  const opties = {
    poort: { type: "string" },
    schoon: { type: "boolean", default: false },
    venster: { type: "boolean", default: false },
    demo: { type: "boolean", default: false },
  } as const;
  try {
    const { poort, schoon, venster, demo } = parseArgs({ options: opties }).values;
    if (poort === undefined) return { schoon, venster, demo };
    const getal = Number(poort);
    if (Number.isInteger(getal) && getal >= 1024 && getal <= 65_526) return { schoon, venster, demo, poort: getal };
  } catch {
    // An option we do not know gets the same answer as a port that is not one.
  }
  throw new ProefFout(GEBRUIK);
}

function welkom({ personas, inVenster, eerstDoen }: Proef): string {
  const breedte = Math.max(...personas.map(({ naam }) => naam.length));
  const regels = personas.map(
    ({ adres, naam, rol, blurb }) => `  ${adres}  ${naam.padEnd(breedte)}  ${rol}\n      ${blurb}`,
  );
  return [
    "",
    "De proef draait. Open deze pagina's in een browser, elke pagina is één collega:",
    "",
    ...regels,
    ...inVenster.flatMap(({ adres, naam, rol, blurb }) => [
      "",
      `Alleen in het venster: ${naam}, ${rol}`,
      `      ${blurb}`,
      `  ${adres}`,
    ]),
    "",
    "Begin zo:",
    ...eerstDoen.map((stap, plek) => `  ${plek + 1}. ${stap}`),
    "",
    "Het eigen venster van elke collega open je met de knop Open het venster op de startkaart.",
    "Alle mensen zijn verzonnen. Typ hier nooit gegevens van een echte bewoner.",
    "Stoppen: Ctrl-C. Wat je begon, staat er de volgende keer weer.",
  ].join("\n");
}

/** The first reason to stop: Ctrl-C, a closed terminal, or the process that started us is gone. */
function wachtOpStop(): Promise<void> {
  return new Promise((klaar) => {
    for (const signaal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signaal, () => klaar());
    if (process.channel) process.once("disconnect", () => klaar());
  });
}

async function draai(gestopt: Promise<void>): Promise<void> {
  console.log("Proef starten");
  let vorige = performance.now();
  const meld = (zin: string) => {
    const nu = performance.now();
    console.log(`  ${zin} (${((nu - vorige) / 1000).toFixed(1).replace(".", ",")} s)`);
    vorige = nu;
  };
  const opties = leesOpties();
  const begin = startProef({
    map: join(WORTEL, ".proef"),
    redis: process.env["WIJKWIJZER_REDIS"] ?? "redis-server",
    bot: join(WORTEL, "src", "main.ts"),
    gemeente: join(WORTEL, "config", opties.demo ? "haarlem" : "proef"),
    ...opties,
    meld,
  });
  const proef = await Promise.race([begin, gestopt.then(() => null)]);
  // Whatever was starting goes with us: the watchdog sees to that.
  if (proef === null) process.exit(130);
  try {
    console.log(welkom(proef));
    await Promise.race([gestopt, proef.loopt()]);
    console.log("\nDe proef stopt ...");
  } finally {
    await proef.stop();
  }
  console.log("De proef is gestopt.");
}

try {
  await draai(wachtOpStop());
} catch (fout) {
  if (!(fout instanceof ProefFout)) throw fout;
  console.error(`\n${fout.message}${fout.staart}`);
  process.exitCode = 1;
}
if (process.channel) process.disconnect();
