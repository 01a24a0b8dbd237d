import { leesConfig } from "../../src/config.ts";
import { maakLogboek } from "../../src/logboek.ts";
import { start } from "../../src/samenstel.ts";
import { dempConsole } from "../../src/teams/console.ts";
import { klokbestand, volgKlok } from "./klok.ts";

/** The bot as `src/main.ts` starts it, by a clock that a test puts forward: days pass in seconds. */
const config = leesConfig(process.env);
volgKlok(klokbestand(config.gemeenteMap));
const logboek = maakLogboek(config.logniveau);
dempConsole(logboek);
const bot = await start(config, logboek, { nu: () => Date.now() });
for (const sein of ["SIGTERM", "SIGINT"]) process.on(sein, () => void bot.stop().then(() => process.exit(0)));
