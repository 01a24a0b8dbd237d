import { createHash } from "node:crypto";
import { z } from "zod";
import type { Buitenafspraak, Buitenagenda } from "../app/poorten.ts";
import { Storing } from "../fouten.ts";
import type { Adresboek } from "./graph-adressen.ts";
import { Evenement, type Gewenst, KEUZE, nieuwEvenement, SLEUTELVELD, verschil } from "./graph-evenement.ts";
import type { Graph } from "./graph-vraag.ts";

/** All requests for one appointment; shorter than a task is leased. */
const TERMIJN_MS = 10_000;
const POGINGEN = 4;
const MEESTE_BLADEN = 20;
const Bladzijde = z.object({ value: z.array(Evenement), "@odata.nextLink": z.string().optional() });

/** Where an event is: the organiser may leave the team, their event stays where it was made. */
interface Plek {
  readonly wie: string;
  readonly id: string;
}

/** One appointment being put in place. */
interface Werk {
  readonly graph: Graph;
  readonly signaal: AbortSignal;
  readonly gewenst: Gewenst;
}

/** Makes and changes events so that a repetition, or a lost answer, never makes a second one. */
export function maakZet(graph: Graph, adresboek: Adresboek): Buitenagenda["zet"] {
  return async (afspraak) => {
    const signaal = AbortSignal.timeout(TERMIJN_MS);
    const adressen = await adresboek.zoek(afspraak.mensen, signaal);
    const alsWerk = (wie: string) => ({ graph, signaal, gewenst: gewenstVoor(afspraak, wie, adressen) });
    const plek = afspraak.id === null ? null : leesPlek(afspraak.id);
    if (plek !== null && (await brengInLijn(alsWerk(plek.wie), plek, null))) return alsId(plek);
    const wie = [plek?.wie ?? "", ...afspraak.mensen].find((een) => adressen.has(een));
    if (wie === undefined) throw new Storing("agenda", "niemand heeft hier een postvak");
    // Its organiser deleted it. The same key would find what was deleted, so the next one follows from what is gone.
    const sleutel = plek === null ? afspraak.sleutel : `${afspraak.sleutel}~${kort(plek.id)}`;
    return alsId(await maak(alsWerk(wie), wie, sleutel));
  };
}

/** Calls an event off; one that is gone is fine. */
export function maakZegAf(graph: Graph): Buitenagenda["zegAf"] {
  return async ({ id }) => {
    const signaal = AbortSignal.timeout(TERMIJN_MS);
    const pad = padVan(leesPlek(id));
    const { status } = await graph({
      methode: "POST",
      pad: `${pad}/cancel`,
      lichaam: {},
      mag: [400, 404, 410],
      signaal,
    });
    // Without guests there is nobody to tell, and Graph only lets it be deleted.
    if (status === 400) await graph({ methode: "DELETE", pad, mag: [404, 410], signaal });
  };
}

/** Creates it, or finds what an earlier try with this key made. */
async function maak(werk: Werk, wie: string, sleutel: string): Promise<Plek> {
  const { graph, signaal, gewenst } = werk;
  const pad = `/users/${encodeURIComponent(wie)}/events`;
  for (let keer = 1; keer <= POGINGEN; keer++) {
    const deze = keer === 1 ? sleutel : `${sleutel}~${keer}`;
    const lichaam = nieuwEvenement(gewenst, deze);
    const { status, inhoud } = await graph({ methode: "POST", pad, lichaam, mag: [400, 409], signaal });
    const evenement = status < 300 ? leesEvenement(inhoud) : await zoekEerdere(werk, wie, deze, inhoud);
    if (evenement === null) continue;
    const plek = { wie, id: evenement.id };
    if (await brengInLijn(werk, plek, evenement)) return plek;
  }
  throw new Storing("agenda", "afspraak is niet te maken");
}

/** What was made with this key; null when that is gone too. @throws {Storing} when Graph refused for another reason */
async function zoekEerdere(werk: Werk, wie: string, sleutel: string, antwoord: unknown): Promise<Evenement | null> {
  const code = Weigering.safeParse(antwoord).data?.error.code ?? "";
  if (code !== "ErrorDuplicateTransactionId") throw new Storing("agenda", "agenda weigert de afspraak");
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${SLEUTELVELD}' and ep/value eq '${sleutel.replaceAll("'", "''")}')`;
  let pad: string | undefined =
    `/users/${encodeURIComponent(wie)}/events?${KEUZE}&$filter=${encodeURIComponent(filter)}`;
  for (let blad = 0; pad !== undefined; blad++) {
    if (blad === MEESTE_BLADEN) throw new Storing("agenda", "agenda houdt niet op");
    const { inhoud } = await werk.graph({ methode: "GET", pad, signaal: werk.signaal });
    const gelezen = Bladzijde.safeParse(inhoud);
    if (!gelezen.success) throw new Storing("agenda", "antwoord van de agenda is niet te lezen");
    const gevonden = gelezen.data.value.find(({ isCancelled }) => isCancelled !== true);
    if (gevonden !== undefined) return gevonden;
    pad = gelezen.data["@odata.nextLink"];
  }
  return null;
}

const Weigering = z.object({ error: z.object({ code: z.string() }) });

/**
 * Changes the event to what it must be, on the version that was read; somebody else's change is read first.
 *
 * @param gelezen the event when it was just read
 * @returns false when it is gone
 */
async function brengInLijn(werk: Werk, plek: Plek, gelezen: Evenement | null): Promise<boolean> {
  const { graph, signaal, gewenst } = werk;
  const pad = padVan(plek);
  let evenement = gelezen;
  for (let poging = 0; poging < POGINGEN; poging++) {
    evenement ??= await haal(werk, pad);
    if (evenement === null || evenement.isCancelled === true) return false;
    const lichaam = verschil(evenement, gewenst);
    if (lichaam === null) return true;
    const etag = evenement["@odata.etag"];
    const verzoek = { methode: "PATCH", pad, lichaam, mag: [404, 410, 412], signaal } as const;
    const { status } = await graph({ ...verzoek, ...(etag === undefined ? {} : { etag }) });
    if (status < 300) return true;
    if (status !== 412) return false;
    evenement = null;
  }
  throw new Storing("agenda", "afspraak verandert steeds");
}

async function haal({ graph, signaal }: Werk, pad: string): Promise<Evenement | null> {
  const { status, inhoud } = await graph({ methode: "GET", pad: `${pad}?${KEUZE}`, mag: [404, 410], signaal });
  return status < 300 ? leesEvenement(inhoud) : null;
}

function leesEvenement(inhoud: unknown): Evenement {
  const gelezen = Evenement.safeParse(inhoud);
  if (gelezen.success) return gelezen.data;
  throw new Storing("agenda", "antwoord van de agenda is niet te lezen");
}

function gewenstVoor(afspraak: Buitenafspraak, wie: string, adressen: ReadonlyMap<string, string>): Gewenst {
  const { van, tot, onderwerp, waar, online, mensen } = afspraak;
  const gasten = mensen.flatMap((een) => (een === wie ? [] : (adressen.get(een) ?? [])));
  const eigen = adressen.get(wie) ?? "";
  return { van, tot, onderwerp, waar, online, eigen, gasten: [...new Set(gasten)].filter((adres) => adres !== eigen) };
}

function padVan({ wie, id }: Plek): string {
  return `/users/${encodeURIComponent(wie)}/events/${encodeURIComponent(id)}`;
}

function alsId({ wie, id }: Plek): string {
  return `${wie}/${id}`;
}

function leesPlek(id: string): Plek {
  const streep = id.indexOf("/");
  return { wie: id.slice(0, streep), id: id.slice(streep + 1) };
}

function kort(tekst: string): string {
  return createHash("sha256").update(tekst).digest("base64url").slice(0, 12);
}
