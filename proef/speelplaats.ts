import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Kind, type Kinderen, logVan } from "./kinderen.ts";
import type { Persona } from "./personas.ts";
import { ProefFout } from "./proef-fout.ts";

interface SpeelplaatsOpties {
  readonly kinderen: Kinderen;
  readonly map: string;
  readonly poort: number;
  readonly persona: Persona;
  readonly personas: readonly Persona[];
  readonly tenant: string;
  readonly botId: string;
  /** Where this page sends its activities. */
  readonly bot: string;
}

/** Fills the fifth place beside the four colleagues: the Playground wants exactly five others. */
const VREEMDE = { oid: "00000000-0000-4000-8000-00000000ffff", voornaam: "Robin", naam: "Robin van Elders" };

function gebruiker({ oid, voornaam, naam }: Pick<Persona, "oid" | "voornaam" | "naam">) {
  const post = `${oid}@voorbeeld.test`;
  return {
    id: `29:${oid}`,
    name: naam,
    userPrincipleName: post,
    aadObjectId: oid,
    givenName: voornaam,
    surname: naam.slice(voornaam.length).trim() || naam,
    email: post,
  };
}

function configuratie({ persona, personas, tenant, botId }: SpeelplaatsOpties) {
  const { oid } = persona;
  return {
    version: "0.1.1",
    tenantId: tenant,
    bot: { id: `28:${botId}`, name: "Wijkwijzer" },
    currentUser: gebruiker(persona),
    users: [...personas.filter((ander) => ander.oid !== oid), VREEMDE].map(gebruiker),
    personalChat: { id: `a:${oid}` },
    groupChat: { id: `19:groep-${oid}@thread.v2`, name: "Groepsgesprek" },
    team: {
      id: `19:team-${oid}@thread.tacv2`,
      name: "Wijkteam",
      aadGroupId: "00000000-0000-4000-8000-0000000000aa",
      channels: [{ id: `19:kanaal-${oid}@thread.tacv2`, name: "Algemeen" }],
    },
  };
}

function start(opties: SpeelplaatsOpties): Kind {
  const { kinderen, map, poort, persona, bot } = opties;
  mkdirSync(map, { recursive: true });
  const config = join(map, `${persona.oid}.json`);
  writeFileSync(config, JSON.stringify(configuratie(opties), null, 2));
  const programma = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  const voorlader = fileURLToPath(new URL("alleen-loopback.cjs", import.meta.url));
  const argumenten = ["--require", voorlader, programma, "-e", bot, "-c", "msteams", "--disable-telemetry"];
  argumenten.push("-p", String(poort), "--service-url", `${pagina(poort)}/_connector`);
  return kinderen.start({
    naam: `De pagina van ${persona.naam}`,
    logboek: `pagina-${persona.voornaam.toLowerCase()}-${poort}`,
    opdracht: process.execPath,
    argumenten,
    env: {
      TEAMSAPPTESTER_BROWSER: "none",
      APPLICATION_INSIGHTS_NO_STATSBEAT: "1",
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(map, `${persona.oid}.log`),
    },
  });
}

function pagina(poort: number): string {
  return `http://127.0.0.1:${poort}`;
}

/** The page is there only when its server says so on the right port: on a taken one it silently picks another. */
async function isKlaar(kind: Kind, poort: number): Promise<true | null> {
  const gekregen = /Listening on (\d+)/.exec(logVan(kind))?.[1];
  if (gekregen === undefined) return null;
  if (Number(gekregen) !== poort) {
    throw new ProefFout(`Poort ${poort} werd bezet terwijl de proef begon. Start opnieuw met npm start.`, kind.log);
  }
  try {
    return (await fetch(pagina(poort), { signal: AbortSignal.timeout(2000) })).ok ? true : null;
  } catch {
    return null;
  }
}

/** The Agents Playground for one person. Resolves to the address of the page once it can be opened. */
export async function startSpeelplaats(opties: SpeelplaatsOpties): Promise<string> {
  const kind = start(opties);
  const klaar = await opties.kinderen.wachtOp(() => isKlaar(kind, opties.poort), 30_000);
  if (klaar === null) {
    throw new ProefFout(`${kind.naam} was na 30 seconden niet klaar. Start opnieuw met npm start.`, kind.log);
  }
  return pagina(opties.poort);
}
