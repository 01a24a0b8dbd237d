import type { Adres, Antwoord, Gebeurtenis, Groepsgebeurtenis, Zoekvraag } from "../app/gebeurtenis.ts";
import type { Logboek, Zender } from "../app/poorten.ts";
import type { Zoekantwoord } from "../app/zoeken.ts";
import { HTTP_LEEG, type HttpAntwoord, httpAntwoord, isInvoke } from "./antwoord.ts";
import { type Dialoogopties, dialoogAntwoord } from "./dialoog.ts";
import type { Inhoud } from "./inhoud.ts";
import { vertaal } from "./vertaling.ts";
import { leesZoekvraag, zoekAntwoord } from "./zoeken.ts";

export interface Uitvoeringsopties {
  readonly config: { readonly tenantId: string };
  readonly beurt: (gebeurtenis: Gebeurtenis) => Promise<Antwoord>;
  readonly groep: (gebeurtenis: Groepsgebeurtenis) => Promise<Antwoord>;
  readonly zoek: (vraag: Zoekvraag) => Promise<Zoekantwoord>;
  readonly zender: Zender;
  readonly logboek: Logboek;
  /** What a person reads when a turn failed or took too long. */
  readonly storingstekst: string;
  /** The neutral sentence that a notification of a direct answer shows. */
  readonly melding: string;
  readonly dialoog: Dialoogopties;
}

/** Carries out one admitted activity; `rust` waits for what outlived its request, at most `ms`. */
export interface Uitvoering {
  voerUit(activiteit: Inhoud): Promise<HttpAntwoord>;
  rust(ms: number): Promise<void>;
}

/** Teams gives a tap about ten seconds and shows an error after that; a person should know sooner (reliability.md P26). */
const BEURT_MS = 4_000;

export function maakUitvoering(opties: Uitvoeringsopties): Uitvoering {
  const lopend = new Set<Promise<unknown>>();

  /** Waits until `einde`; what takes longer goes on, and `rust` waits for it. */
  function afwachten<T>(belofte: Promise<T>, einde: number): Promise<T | null> {
    lopend.add(belofte);
    void belofte.finally(() => lopend.delete(belofte));
    return binnen(belofte, einde);
  }
  return {
    async voerUit(activiteit) {
      const dialoog = dialoogAntwoord(activiteit, opties.dialoog);
      if (dialoog !== null) return dialoog;
      const einde = performance.now() + BEURT_MS;
      const gezocht = leesZoekvraag(activiteit);
      if (gezocht !== null) return zoekAntwoord(await zoek(opties, gezocht, einde, afwachten));
      const gebeurtenis = vertaal(activiteit, opties.config.tenantId);
      const antwoord = gebeurtenis === null ? NIETS : await beantwoord(opties, gebeurtenis, einde, afwachten);
      if (isInvoke(activiteit)) return httpAntwoord(activiteit, antwoord);
      // Teams hears "received" in time, also when sending is slow: the state is committed, this only shows it.
      const adres = gebeurtenis?.adres ?? null;
      if (adres !== null) await afwachten(stuur(opties, adres, antwoord), einde);
      return HTTP_LEEG;
    },
    async rust(ms) {
      const einde = performance.now() + ms;
      while (lopend.size > 0 && performance.now() < einde) await binnen(Promise.allSettled(lopend), einde);
    },
  };
}

/** Teams gives a search five seconds; what was not found in time is said to be a failure. */
async function zoek(
  { zoek: vind, logboek, storingstekst, dialoog }: Uitvoeringsopties,
  gezocht: Exclude<ReturnType<typeof leesZoekvraag>, null>,
  einde: number,
  afwachten: <T>(belofte: Promise<T>, einde: number) => Promise<T | null>,
): Promise<Zoekantwoord> {
  if (gezocht === "niet_hier") return { soort: "zin", tekst: dialoog.nietHier };
  const uitkomst = vind(gezocht).catch((fout: unknown) => {
    logboek.error({ fout: foutnaam(fout) }, "zoeken mislukt");
    return null;
  });
  return (await afwachten(uitkomst, einde)) ?? { soort: "zin", tekst: storingstekst };
}

/** An answer always comes; one that comes too late is lost to the screen, not to the store. */
async function beantwoord(
  opties: Uitvoeringsopties,
  gebeurtenis: Gebeurtenis | Groepsgebeurtenis,
  einde: number,
  afwachten: <T>(belofte: Promise<T>, einde: number) => Promise<T | null>,
): Promise<Antwoord> {
  const { logboek, storingstekst } = opties;
  const { soort } = gebeurtenis;
  const storing: Antwoord = { soort: "zin", tekst: storingstekst };
  const uitkomst = beurt(opties, gebeurtenis).catch((fout: unknown) => {
    logboek.error({ fout: foutnaam(fout), soort }, "beurt mislukt");
    return storing;
  });
  const optijd = await afwachten(uitkomst, einde);
  if (optijd === null) logboek.error({ soort }, "beurt duurde te lang");
  return optijd ?? storing;
}

/** Outside an invoke the answer is a message of its own, sent once: it is not worth a second try. */
async function stuur(opties: Uitvoeringsopties, adres: Adres, antwoord: Antwoord): Promise<void> {
  if (antwoord.soort === "niets") return;
  const kaart = antwoord.soort === "kaart" ? antwoord.kaart : null;
  const tekst = antwoord.soort === "zin" ? antwoord.tekst : null;
  try {
    await opties.zender.stuur({ adres, kaart, tekst, melding: opties.melding });
  } catch (fout) {
    opties.logboek.error({ fout: foutnaam(fout) }, "antwoord niet verstuurd");
  }
}

const NIETS: Antwoord = { soort: "niets" };

/** Async, so that a synchronous throw is a rejection too. */
async function beurt(opties: Uitvoeringsopties, gebeurtenis: Gebeurtenis | Groepsgebeurtenis): Promise<Antwoord> {
  return gebeurtenis.soort === "groep" ? opties.groep(gebeurtenis) : opties.beurt(gebeurtenis);
}

/** The value, or null when it is not there by `einde` (of `performance.now`). */
async function binnen<T>(belofte: Promise<T>, einde: number): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const klok = setTimeout(resolve, Math.max(einde - performance.now(), 0), null);
  try {
    return await Promise.race([belofte, promise]);
  } finally {
    clearTimeout(klok);
  }
}

/** The name of an error, never its message: that may quote what a person typed. */
function foutnaam(fout: unknown): string {
  return fout instanceof Error ? fout.name : typeof fout;
}
