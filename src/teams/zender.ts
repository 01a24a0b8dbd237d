import type { Adres } from "../app/gebeurtenis.ts";
import type { Bericht, Logboek, Verzending, Zender } from "../app/poorten.ts";
import { type Adresregels, toegestaanAdres } from "./adres.ts";
import { begrensdeTekst } from "./haal.ts";
import type { Toegang } from "./toegang.ts";
import { type Poging, uitkomst } from "./uitkomst.ts";

/** One try, one deadline; a slower Teams is a later try of the relay (reliability.md §1.7). */
const TERMIJN = 4_000;

interface Opties {
  readonly toegang: Toegang;
  readonly regels: Adresregels;
  readonly logboek: Logboek;
  /** Milliseconds since 1970. */
  readonly nu: () => number;
}

/**
 * Sends to Teams over plain fetch: no redirects, no retries, and our token only to hosts of the allow-list,
 * which is checked again here because an address may have been stored under an older list.
 */
export function maakZender(opties: Opties): Zender {
  return {
    stuur: (bericht) => verstuur(opties, bericht, null),
    wijzig: (activiteit, bericht) => verstuur(opties, bericht, activiteit),
  };
}

/** @param activiteit the activity to replace, or null for a new one */
async function verstuur(opties: Opties, bericht: Bericht, activiteit: string | null): Promise<Verzending> {
  const { toegang, regels, logboek, nu } = opties;
  const url = bestemming(bericht.adres, activiteit, regels);
  if (url === null) {
    logboek.error({}, "adres niet toegestaan, niets verstuurd");
    return { soort: "onbereikbaar", waarom: "adres_niet_toegestaan" };
  }
  const poging = await probeer(toegang, url, bericht, activiteit);
  if (poging.status === 401) toegang.vergeet();
  const verzending = uitkomst(poging, activiteit, nu());
  if (verzending.soort !== "gelukt") {
    const { status, fout, code } = poging;
    logboek.warn({ status, fout, code, uitkomst: verzending.soort }, "versturen naar Teams niet gelukt");
  }
  return verzending;
}

async function probeer(toegang: Toegang, url: URL, bericht: Bericht, activiteit: string | null): Promise<Poging> {
  const mislukt = (fout: string): Poging => ({ status: 0, fout, code: "", wacht: null, id: null });
  let token: string;
  try {
    token = await toegang.token();
  } catch {
    return mislukt("GEEN_TOKEN");
  }
  try {
    const antwoord = await fetch(url, {
      method: activiteit === null ? "POST" : "PUT",
      redirect: "manual",
      signal: AbortSignal.timeout(TERMIJN),
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(opmaak(bericht, activiteit)),
    });
    return await lees(antwoord);
  } catch (fout) {
    return mislukt(foutcode(fout));
  }
}

/** Where the request goes, or null when it must not: `.` and `..` would climb out of the path. */
function bestemming(adres: Adres, activiteit: string | null, regels: Adresregels): URL | null {
  const basis = toegestaanAdres(adres.serviceUrl, regels);
  const delen = activiteit === null ? [adres.gesprekId] : [adres.gesprekId, activiteit];
  if (basis === null || delen.some((deel) => /^\.{0,2}$/u.test(deel) || !deel.isWellFormed())) return null;
  const [gesprek = "", kaart] = delen.map(encodeURIComponent);
  const pad = `${basis.pathname.replace(/\/+$/u, "")}/v3/conversations/${gesprek}/activities`;
  return new URL(kaart === undefined ? pad : `${pad}/${kaart}`, basis.origin);
}

/** The activity; a sentence is plain text, so that nothing a person typed becomes a link or a mention. */
function opmaak(bericht: Bericht, activiteit: string | null): object {
  const { adres, kaart, tekst, melding } = bericht;
  return {
    type: "message",
    ...(activiteit === null ? {} : { id: activiteit }),
    from: { id: adres.botId },
    conversation: { id: adres.gesprekId, tenantId: adres.tenant },
    summary: melding,
    ...(tekst === null ? {} : { text: tekst, textFormat: "plain" }),
    ...(kaart === null
      ? {}
      : { attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: kaart }] }),
  };
}

async function lees(antwoord: Response): Promise<Poging> {
  const { status, headers } = antwoord;
  const wacht = headers.get("retry-after");
  // The status is in: whatever goes wrong with the rest of the answer does not change what happened.
  const inhoud = await begrensdeTekst(antwoord, 64 * 1024).catch(() => null);
  const gelezen = ontleed(inhoud ?? "");
  return { status, fout: "", code: gelezen.code, wacht, id: gelezen.id };
}

function ontleed(inhoud: string): { readonly id: string | null; readonly code: string } {
  try {
    const waarde: unknown = JSON.parse(inhoud);
    const id = lid(waarde, "id");
    const code = lid(lid(waarde, "error"), "code");
    return {
      id: typeof id === "string" && id !== "" ? id : null,
      code: typeof code === "string" && /^\w{1,60}$/u.test(code) ? code : "",
    };
  } catch {
    return { id: null, code: "" };
  }
}

function lid(waarde: unknown, naam: string): unknown {
  return typeof waarde === "object" && waarde !== null ? Reflect.get(waarde, naam) : undefined;
}

/** The system's code of a failed request: undici wraps it as the cause. */
function foutcode(fout: unknown): string {
  const oorzaak = lid(fout, "cause");
  const code = lid(oorzaak, "code") ?? lid(lid(lid(oorzaak, "errors"), "0"), "code");
  if (typeof code === "string") return code;
  return fout instanceof Error ? fout.name : "ONBEKEND";
}
