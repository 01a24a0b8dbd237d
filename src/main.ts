import { leesConfig } from "./config.ts";
import { ConfiguratieFout } from "./fouten.ts";
import { maakLogboek } from "./logboek.ts";
import { start } from "./samenstel.ts";
import { dempConsole } from "./teams/console.ts";

/** Starts the bot; a configuration that cannot be used is said whole, and the port never opens. */
async function main(): Promise<void> {
  const config = leesConfig(process.env);
  const logboek = maakLogboek(config.logniveau);
  dempConsole(logboek);
  const bot = await start(config, logboek);
  logboek.info({ poort: bot.poort }, "gestart");
  let stoppend = false;
  const stop = () => {
    if (stoppend) return;
    stoppend = true;
    void bot.stop().then(() => process.exit(0));
    setTimeout(() => process.exit(0), 10_000).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch((fout: unknown) => {
  const regels =
    fout instanceof ConfiguratieFout
      ? ["Wijkwijzer start niet. Dit moet eerst goed:", ...fout.problemen.map((probleem) => `  - ${probleem}`)]
      : [`Wijkwijzer start niet: ${fout instanceof Error ? fout.message : "onbekende fout"}`];
  process.stderr.write(`${regels.join("\n")}\n`);
  process.exit(1);
});
