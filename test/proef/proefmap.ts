import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for every test of the `describe` this is called in. */
export function proefmap(): { readonly pad: string } {
  const map = { pad: "" };
  beforeEach(() => {
    map.pad = mkdtempSync(join(tmpdir(), "wijkwijzer-proef-"));
  });
  afterEach(() => rmSync(map.pad, { recursive: true, force: true }));
  return map;
}
