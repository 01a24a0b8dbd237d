import { cpus, totalmem, type } from "node:os";
import type { Cijfers, Uitkomst } from "./metingen.ts";
import type { Opstelling } from "./opstelling.ts";
import { percentiel, spreiding } from "./statistiek.ts";

/** At most this part of the processor time of stock botbuilder for a card click. */
const DOEL = 0.3;
const OPEN_DOEL = 4 * 1024;
const DOORGEGEVEN_DOEL = 8 * 1024;
const START_DOEL_MS = 600;
const P99_DOEL_MS = 15;
const RSS_DOEL_MB = 250;

/** More wants to run than there are cores: then everything takes longer, and rarely used code most. */
const DRUK = "THE MACHINE WAS BUSY with other work: look at the ratio, not at the figures, and measure again";

/** The outcome as plain text. */
export function verslag({ kernen, vlaggen }: Opstelling, uitkomst: Uitkomst, duurMs: number): string {
  const { bots, opslag, belasting } = uitkomst;
  const [ons] = bots;
  if (ons === undefined) throw new RangeError("nothing was measured");
  const processor = `${cpus().length} x ${cpus()[0]?.model.trim() ?? "unknown"}`;
  return [
    "",
    "A card click: an answer is stored, the next card comes back in the invoke's answer; authentication on, AOF always.",
    "",
    tabel([["", ...bots.map(({ naam }) => naam)], ...rijen(bots)]),
    "",
    ...verhoudingen(bots),
    "",
    "In Redis",
    `  an open vraagverkenning, all answers given: ${kb(opslag.open)}, largest ${kb(opslag.openGrootste)} ${oordeel(opslag.openGrootste, OPEN_DOEL, kb)}`,
    `  a vraag given back, offered again and taken up: ${kb(opslag.doorgegeven)} ${oordeel(opslag.doorgegeven, DOORGEGEVEN_DOEL, kb)}`,
    `  a colleague's chat with the operations that recognise a repeated tap: ${kb(opslag.gesprek)}`,
    "",
    "Aims for Wijkwijzer (docs/prestaties.md)",
    ...doelen(ons),
    "",
    `${processor}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, Node ${process.version}, ${vlaggen.join(" ") || "no flags"}`,
    ...(belasting.voor > cpus().length ? [DRUK] : []),
    `${kernen.zin}; load average ${belasting.voor.toFixed(1)} before, ${belasting.na.toFixed(1)} after; ${Math.round(duurMs / 1000)} s`,
  ].join("\n");
}

function rijen(bots: readonly Cijfers[]): readonly (readonly string[])[] {
  const rij = (wat: string, hoe: (bot: Cijfers) => string) => [wat, ...bots.map(hoe)];
  const van = (getallen: readonly number[], cijfers: number) => {
    const { mediaan, laagste, hoogste } = spreiding(getallen);
    return `${mediaan.toFixed(cijfers)} (${laagste.toFixed(cijfers)}-${hoogste.toFixed(cijfers)})`;
  };
  const latentie = ({ halveLast }: Cijfers, deel: number) => percentiel(halveLast.latenties, deel).toFixed(1);
  return [
    rij("CPU ms per click, median (range)", ({ vensters }) =>
      van(
        vensters.map(({ cpuMsPerTik }) => cpuMsPerTik),
        2,
      ),
    ),
    rij("clicks per second, 16 at once", ({ vensters }) =>
      van(
        vensters.map(({ tikkenPerSeconde }) => tikkenPerSeconde),
        0,
      ),
    ),
    rij("latency p50 ms, 16 at once", ({ vensters }) => percentiel(alle(vensters), 0.5).toFixed(1)),
    rij("latency p99 ms, 16 at once", ({ vensters }) => percentiel(alle(vensters), 0.99).toFixed(1)),
    rij("at half its own load, clicks/s", ({ halveLast }) => halveLast.perSeconde.toFixed(0)),
    rij("  latency p50 ms", (bot) => latentie(bot, 0.5)),
    rij("  latency p99 ms", (bot) => latentie(bot, 0.99)),
    rij("Redis round trips per click", ({ rondes }) => rondes.perTik.toFixed(2)),
    // The bots share one Redis, and only ours has a relay.
    rij("  relay beside it, per click", (bot) => (bot === bots[0] ? bot.rondes.ernaastPerTik.toFixed(2) : "-")),
    rij("Redis' own CPU ms per click", ({ redisCpuMsPerTik }) => spreiding(redisCpuMsPerTik).mediaan.toFixed(2)),
    rij("card bytes", ({ vensters }) => (som(vensters, ({ bytes }) => bytes) / alle(vensters).length).toFixed(0)),
    rij("spawn to ready ms, compile cache", ({ start }) => van(start.metCache, 0)),
    rij("  without compile cache", ({ start }) => start.zonderCache.toFixed(0)),
    rij("RSS MB at the end", ({ rssMb }) => rssMb.toFixed(0)),
    rij("  after so many clicks", ({ tikken }) => String(tikken)),
    rij("windows", ({ vensters }) => `${vensters.length} of ${vensters[0]?.latenties.length ?? 0} clicks`),
  ];
}

/** Ours against each other bot, window by window: what the machine did in between weighs least in neighbours. */
function verhoudingen([ons, ...anderen]: readonly Cijfers[]): readonly string[] {
  return anderen.map((ander) => {
    const paren = ander.vensters.map(
      ({ cpuMsPerTik }, plek) => (ons?.vensters[plek]?.cpuMsPerTik ?? Number.NaN) / cpuMsPerTik,
    );
    const { mediaan, laagste, hoogste } = spreiding(paren);
    const doel = ander.naam.startsWith("stock") ? ` ${oordeel(mediaan, DOEL, (getal) => getal.toFixed(2))}` : "";
    return `CPU per click against ${ander.naam}: ${mediaan.toFixed(2)} x (${laagste.toFixed(2)}-${hoogste.toFixed(2)})${doel}`;
  });
}

function doelen({ start, halveLast, rssMb, rondes }: Cijfers): readonly string[] {
  const ms = (getal: number) => `${getal.toFixed(0)} ms`;
  const p99 = percentiel(halveLast.latenties, 0.99);
  const gestart = spreiding(start.metCache).mediaan;
  return [
    `  round trips per click: ${rondes.perTik.toFixed(2)} ${oordeel(rondes.perTik, 2, String)}`,
    `  p99 at half load: ${p99.toFixed(1)} ms ${oordeel(p99, P99_DOEL_MS, ms)}`,
    `  spawn to ready with compile cache: ${ms(gestart)} ${oordeel(gestart, START_DOEL_MS, ms)}`,
    `  RSS: ${rssMb.toFixed(0)} MB ${oordeel(rssMb, RSS_DOEL_MB, (getal) => `${getal} MB`)}`,
  ];
}

function oordeel(waarde: number, grens: number, hoe: (getal: number) => string): string {
  return `[aim ${hoe(grens)}: ${waarde <= grens ? "met" : "MISSED"}]`;
}

function tabel(regels: readonly (readonly string[])[]): string {
  const breedte = (kolom: number) => Math.max(...regels.map((regel) => (regel[kolom] ?? "").length));
  const breedten = (regels[0] ?? []).map((_, kolom) => breedte(kolom));
  const streep = breedten.map((lengte) => "-".repeat(lengte)).join("  ");
  const gezet = regels.map((regel) =>
    regel
      .map((cel, kolom) => (kolom === 0 ? cel.padEnd(breedten[kolom] ?? 0) : cel.padStart(breedten[kolom] ?? 0)))
      .join("  "),
  );
  return [gezet[0] ?? "", streep, ...gezet.slice(1)].join("\n");
}

function alle(vensters: Cijfers["vensters"]): readonly number[] {
  return vensters.flatMap(({ latenties }) => latenties);
}

function som<T>(dingen: readonly T[], hoe: (ding: T) => number): number {
  return dingen.reduce((tot, ding) => tot + hoe(ding), 0);
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
