import { app, authentication } from "@microsoft/teams-js";
import type { Thema } from "./thema.ts";

/** What Teams tells about where the page is shown. */
export interface Kader {
  readonly thema: Thema;
  /** A task module: one thing at a time, without navigation. */
  readonly dialoog: boolean;
  readonly eersteToken: string;
}

/** Longer than Teams ever takes; a page with an opener and no host would wait for ever. */
const TERMIJN_MS = 3_000;
/** Somebody may have to say yes to something first. */
const TOKENTERMIJN_MS = 60_000;

/** @throws when nobody who may embed us answers in time, or Teams gives no token */
export async function beginInTeams(opThema: (thema: Thema) => void): Promise<Kader> {
  await binnen(TERMIJN_MS, app.initialize());
  const [{ page, app: over }, eersteToken] = await Promise.all([binnen(TERMIJN_MS, app.getContext()), tokenVanTeams()]);
  app.registerOnThemeChangeHandler((thema) => opThema(alsThema(thema)));
  return { thema: alsThema(over.theme), dialoog: page.frameContext === "task", eersteToken };
}

/** A token for our own API, from Teams; it keeps one until shortly before its end. */
export function tokenVanTeams(): Promise<string> {
  return binnen(TOKENTERMIJN_MS, authentication.getAuthToken());
}

export function meldGereed(): void {
  void app.notifySuccess();
}

/** Opens a link as Teams wants it: in its own window or in the browser. */
export async function openInTeams(link: string): Promise<void> {
  await app.openLink(link);
}

function alsThema(thema: string): Thema {
  if (thema === "dark") return "donker";
  return thema === "contrast" ? "contrast" : "licht";
}

async function binnen<T>(ms: number, werk: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const klok = setTimeout(() => reject(new Error("Teams antwoordt niet")), ms);
  return Promise.race([werk, promise]).finally(() => clearTimeout(klok));
}
