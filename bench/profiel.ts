import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Deelnemer } from "./deelnemer.ts";
import type { Omvang } from "./metingen.ts";
import type { Opstelling } from "./opstelling.ts";

const RONDES = 6;
const TOP = 15;

const Profiel = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type Frame = z.infer<typeof Profiel>["nodes"][number]["callFrame"];

/** Where our processor time goes: self time by package and by function, start-up included. */
export async function profileer(opstelling: Opstelling, { spelers: aantal }: Omvang): Promise<string> {
  const vlaggen = [...opstelling.vlaggen, "--cpu-prof", "--cpu-prof-dir", opstelling.map];
  const bots = opstelling.bots.map((bot) => ({ ...bot, vlaggen }));
  const deelnemer = await Deelnemer.start({ ...opstelling, bots }, 0, aantal);
  for (let ronde = 0; ronde < RONDES; ronde++) await deelnemer.venster(aantal);
  const { tikken } = deelnemer;
  await deelnemer.stop();
  const bestand = readdirSync(opstelling.map).find((naam) => naam.endsWith(".cpuprofile"));
  if (bestand === undefined) throw new Error("the bot left no profile");
  const { nodes, samples, timeDeltas } = Profiel.parse(JSON.parse(readFileSync(join(opstelling.map, bestand), "utf8")));
  const perNode = new Map<number, number>();
  samples.forEach((id, plek) => perNode.set(id, (perNode.get(id) ?? 0) + (timeDeltas[plek] ?? 0) / 1000));
  const bezig = nodes.filter(({ callFrame }) => callFrame.functionName !== "(idle)");
  const tijden = bezig.map(({ id, callFrame }) => ({ callFrame, ms: perNode.get(id) ?? 0 }));
  return [
    `${tikken} clicks, start-up included`,
    "",
    ...top(tijden, ({ url, functionName }) => pakket(url, functionName)),
    "",
    ...top(tijden, (frame) => `${frame.functionName || "(anonymous)"}  ${plaats(frame)}`),
  ].join("\n");
}

function top(tijden: readonly { callFrame: Frame; ms: number }[], naam: (frame: Frame) => string): readonly string[] {
  const alles = tijden.reduce((som, { ms }) => som + ms, 0);
  const perNaam = new Map<string, number>();
  for (const { callFrame, ms } of tijden) perNaam.set(naam(callFrame), (perNaam.get(naam(callFrame)) ?? 0) + ms);
  return [...perNaam]
    .toSorted(([, een], [, ander]) => ander - een)
    .slice(0, TOP)
    .map(([wat, ms]) => `${((ms / alles) * 100).toFixed(1).padStart(5)} %  ${ms.toFixed(0).padStart(6)} ms  ${wat}`);
}

function pakket(url: string, functie: string): string {
  const naam = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (naam !== undefined) return naam;
  if (url.startsWith("node:")) return "node";
  if (url === "") return functie === "(garbage collector)" ? functie : "V8";
  return /\/((?:src\/\w+(?:\/\w+)?|dialogs|cards|bench))\b/.exec(url)?.[1] ?? "other";
}

function plaats({ url, lineNumber }: Frame): string {
  return `${url.replace(/^.*?\/(node_modules|src|dialogs|cards|bench)\//, "$1/")}:${lineNumber + 1}`;
}
