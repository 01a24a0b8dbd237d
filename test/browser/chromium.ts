import { existsSync } from "node:fs";

/** Nothing leaves the machine, and no graphics card is asked for. */
export const VLAGGEN = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where the browser is, or null. */
export function chromiumOpDezeMachine(): string | null {
  const mogelijk = process.env["WIJKWIJZER_CHROMIUM"] ?? "/usr/bin/chromium";
  return existsSync(mogelijk) ? mogelijk : null;
}
