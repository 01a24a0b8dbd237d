import { houdThuis } from "./geen-cdn.ts";
import type { Thema } from "./thema.ts";

/** Who is at the page, as our API wants to hear it. */
export interface Aanmelding {
  readonly soort: "teams" | "los";
  readonly dialoog: boolean;
  readonly thema: Thema | null;
  /** @param vers the last one was refused. @returns null when there is none to be had without leaving the page */
  readonly token: (vers: boolean) => Promise<string | null>;
  /** Leaves the page to sign on again, where that is possible. */
  readonly verlaat: (() => void) | null;
  readonly open: (link: string) => void;
  readonly gereed: () => void;
}

export type Uitkomst = Aanmelding | "elders" | "niet_in_teams" | "mislukt";

/** Renewed when it has less than this left. */
const RESERVE_MS = 60_000;
/** A fictional persona of the local trial, never a person. */
const ALS = "wijkwijzer.als";
/** When the page last left to sign on; cleared when it came back with a token. */
const ONDERWEG = "wijkwijzer.onderweg";
/** Back within this time without a token: the next attempt is for the person to start. */
const KRING_MS = 30_000;

/** @returns `elders` when the browser is on its way to the place where one signs on */
export async function meldAan(opThema: (thema: Thema) => void): Promise<Uitkomst> {
  return window.parent === window ? losAanmelden() : inTeams(opThema);
}

async function inTeams(opThema: (thema: Thema) => void): Promise<Uitkomst> {
  const herstel = houdThuis();
  const teams = await import("./teams.ts").finally(herstel);
  try {
    const { eersteToken, ...kader } = await teams.beginInTeams(opThema);
    let houdbaar = eersteToken;
    return {
      soort: "teams",
      ...kader,
      async token(vers) {
        if (vers || einde(houdbaar) - Date.now() < RESERVE_MS)
          houdbaar = await teams.tokenVanTeams().catch(() => houdbaar);
        return houdbaar;
      },
      verlaat: null,
      open: (link) => void teams.openInTeams(link).catch(() => openLos(link)),
      gereed: teams.meldGereed,
    };
  } catch {
    return "mislukt";
  }
}

async function losAanmelden(): Promise<Uitkomst> {
  const gekregen = new URLSearchParams(location.hash.slice(1));
  const token = gekregen.get("token");
  if (location.hash !== "") history.replaceState(null, "", location.pathname + location.search);
  if (token === null) return zoekAanmelding();
  sessionStorage.setItem(ALS, gekregen.get("als") ?? "");
  sessionStorage.removeItem(ONDERWEG);
  const adres = aanmeldadres().catch(() => null);
  return {
    soort: "los",
    dialoog: false,
    thema: null,
    token: (vers) => Promise.resolve(vers || einde(token) < Date.now() ? null : token),
    verlaat: () => void adres.then((waar) => (waar === null ? location.reload() : ganaar(waar))),
    open: openLos,
    gereed: () => {},
  };
}

/** Without a token the page leaves at most once; when it comes back without one it says so instead of going round. */
async function zoekAanmelding(): Promise<Uitkomst> {
  const adres = await aanmeldadres().catch(() => undefined);
  if (adres === null) return "niet_in_teams";
  const terug = Date.now() - Number(sessionStorage.getItem(ONDERWEG) ?? 0) < KRING_MS;
  sessionStorage.removeItem(ONDERWEG);
  if (adres === undefined || terug) return "mislukt";
  sessionStorage.setItem(ONDERWEG, String(Date.now()));
  ganaar(adres);
  return "elders";
}

async function aanmeldadres(): Promise<string | null> {
  const antwoord = await fetch("/venster/opstelling.json");
  if (!antwoord.ok) throw new TypeError("geen opstelling");
  const opstelling: unknown = await antwoord.json();
  const adres: unknown =
    typeof opstelling === "object" && opstelling !== null ? Reflect.get(opstelling, "aanmelden") : null;
  return typeof adres === "string" && /^https?:\/\//u.test(adres) ? adres : null;
}

function ganaar(adres: string): void {
  const naar = location.pathname + location.search;
  const als = new URLSearchParams(location.search).get("als") ?? sessionStorage.getItem(ALS) ?? "";
  const vraag = new URLSearchParams({ als, naar });
  location.replace(`${adres}?${vraag.toString()}`);
}

function openLos(link: string): void {
  window.open(link, "_blank", "noopener,noreferrer");
}

/** When a token ends, in ms; unreadable ones are for the server to refuse. */
function einde(token: string): number {
  try {
    const deel = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const inhoud: unknown = JSON.parse(atob(deel));
    const exp: unknown = typeof inhoud === "object" && inhoud !== null ? Reflect.get(inhoud, "exp") : null;
    return typeof exp === "number" ? exp * 1000 : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
