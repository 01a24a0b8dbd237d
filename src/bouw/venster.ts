#!/usr/bin/env node
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";

const WORTEL = join(import.meta.dirname, "..", "..");
/** What the server hands out; made anew each time, never edited. */
const DOEL = join(WORTEL, ".venster");

/**
 * Makes the pages of the window from `src/tab`: hashed names, everything from our own origin, and beside each file its
 * gzip and brotli form, so that the server compresses nothing while somebody waits.
 */
export async function bouwVenster(doel: string = DOEL): Promise<void> {
  rmSync(doel, { recursive: true, force: true });
  await build({
    configFile: false,
    root: join(WORTEL, "src", "tab"),
    base: "/venster/",
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir: doel,
      emptyOutDir: true,
      assetsDir: "",
      assetsInlineLimit: 0,
      // Teams on the desk runs on Edge, on telephones on the system's own browser.
      target: ["chrome128", "edge128", "safari17.4"],
      cssTarget: ["chrome128", "safari17.4"],
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      license: false,
    },
  });
  for (const naam of readdirSync(doel)) drukSamen(join(doel, naam));
}

function drukSamen(pad: string): void {
  const inhoud = readFileSync(pad);
  writeFileSync(`${pad}.gz`, gzipSync(inhoud, { level: 9 }));
  writeFileSync(`${pad}.br`, brotliCompressSync(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await bouwVenster();
