import { z } from "zod";
import { maakServer } from "../../src/http/server.ts";
import { adresregels, maakKanaal } from "../../src/teams/kanaal.ts";
import { maakToegang } from "../../src/teams/toegang.ts";
import { maakZender } from "../../src/teams/zender.ts";

/**
 * The border with Teams as a process of its own, so that a test can see whether it survives and what memory it takes.
 * Gets its configuration as the first argument and answers each message of its parent with its own figures.
 */
const KanaalConfig = z.object({
  appId: z.string(),
  appType: z.string(),
  tenantId: z.string(),
  password: z.string(),
  openIdMetadataUrl: z.string(),
  tokenIssuer: z.string(),
  loginUrl: z.string(),
  serviceHosts: z.array(z.string()),
  productie: z.boolean(),
});
const config = KanaalConfig.parse(JSON.parse(process.argv[2] ?? ""));

const figuren = { beurten: 0, gezien: 0, verworpen: 0, vervuild: false };
const schrijf = (): void => undefined;
const logboek = { info: schrijf, warn: schrijf, error: schrijf };
const zender = maakZender({
  toegang: maakToegang(config, Date.now),
  regels: adresregels(config),
  logboek,
  nu: Date.now,
});
const beurt = async () => {
  figuren.beurten += 1;
  return { soort: "niets" } as const;
};
const kanaal = maakKanaal({
  config,
  beurt,
  groep: beurt,
  zoek: () => Promise.resolve({ soort: "zin", tekst: "" }),
  zender,
  logboek,
  storingstekst: "Storing.",
  melding: "Bericht.",
  dialoog: { publiekAdres: "https://wijkwijzer.example", titel: "Wijkwijzer", nietHier: "Niet hier." },
});
const gereed = async () => ({ klaar: kanaal.sleutelUren() !== null, controles: {} });
const server = maakServer({ berichten: kanaal.berichten, gereed, logboek });
process.on("unhandledRejection", () => {
  figuren.verworpen += 1;
});
process.on("message", () => {
  figuren.vervuild = Reflect.get({}, "x") !== undefined || Reflect.get({}, "vervuild") !== undefined;
  globalThis.gc?.();
  process.send?.({ ...figuren, rss: process.memoryUsage().rss });
});
process.send?.({ poort: await server.luister(0, "127.0.0.1") });
