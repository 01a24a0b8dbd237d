import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { config } from "../../src/cli/config.ts";

/** One line of `mensen.yaml`. */
export type Roosterregel = Readonly<Record<string, unknown>>;

/** An administrator with a folder of their own and the command line. */
export interface Inrichter {
  readonly map: string;
  /** Changes people by their short name, null takes somebody off; the others stand as in `config/proef`. Puts it in force. */
  rooster(anders: Readonly<Record<string, Roosterregel | null>>): Promise<void>;
  /** Runs `wijkwijzer config` and gives what it says. */
  zegt(...args: readonly string[]): Promise<string>;
  weg(): void;
}

export function maakInrichter(env: Readonly<Record<string, string>>): Inrichter {
  const tijdelijk = mkdtempSync(join(tmpdir(), "inrichter-"));
  cpSync("config", tijdelijk, { recursive: true });
  const map = join(tijdelijk, "proef");
  // They name people of the roster: whoever takes them off would have to change them as well.
  for (const bestand of ["casuistiek.yaml", "sociale-kaart.yaml"]) rmSync(join(map, bestand), { force: true });
  const mensen = join(map, "mensen.yaml");
  const begin: { readonly mensen: readonly Roosterregel[] } = parse(readFileSync(mensen, "utf8"));
  const zegt: Inrichter["zegt"] = async (...args) => {
    const gezegd: string[] = [];
    const code = await config(args, { env, schrijf: (tekst) => gezegd.push(tekst) });
    assert.equal(code, 0, gezegd.join(""));
    return gezegd.join("");
  };
  return {
    map,
    zegt,
    async rooster(anders) {
      const regels = begin.mensen.flatMap((regel) => {
        const wijziging = anders[String(regel["kort"])];
        return wijziging === null ? [] : [{ ...regel, ...wijziging }];
      });
      writeFileSync(mensen, stringify({ mensen: regels }));
      await zegt("toepassen", map);
    },
    weg: () => rmSync(tijdelijk, { recursive: true, force: true }),
  };
}
