import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ProefFout } from "./proef-fout.ts";

const OPDRACHT = fileURLToPath(new URL("../src/cli/wijkwijzer.ts", import.meta.url));

/**
 * Plays the week of `wijkwijzer demo`, after the figures of a year, in the Redis of this trial, unless there are vragen
 * already. What it says goes to the screen.
 *
 * @param gemeente folder with the opening hours that the week is played by
 * @param post where the cards go of who has no page
 * @throws {ProefFout} when it does not succeed
 */
export async function speelWeek(gemeente: string, post: string, env: Readonly<Record<string, string>>): Promise<void> {
  const argumenten = [OPDRACHT, "demo", "--map", gemeente, "--post", post, "--jaar", "--laat-staan"];
  const kind = spawn(process.execPath, argumenten, { stdio: ["ignore", "inherit", "inherit"], env });
  const stop = () => kind.kill();
  process.once("exit", stop);
  const [code] = await once(kind, "exit");
  process.removeListener("exit", stop);
  if (code !== 0)
    throw new ProefFout("De demo is niet gespeeld. Begin met een lege proef: npm start -- --demo --schoon.");
}
