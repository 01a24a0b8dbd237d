import { z } from "zod";
import { Storing } from "../fouten.ts";
import type { Graph } from "./graph-vraag.ts";

export interface Adresboek {
  /** The address of everybody's mailbox, by oid; who has none that we may reach is left out. @throws {Storing} */
  zoek(mensen: readonly string[], signaal: AbortSignal): Promise<ReadonlyMap<string, string>>;
  /** The mailbox turned out to be gone: look again next time. */
  vergeet(wie: string): void;
}

const Kalender = z.object({ owner: z.object({ address: z.string().min(3).max(320) }) });
const GELDIG_MS = 12 * 3_600_000;
/** Somebody without a mailbox may get one today. */
const ONBEKEND_MS = 600_000;

/**
 * Graph looks up free time and invites by address, and we know people by oid. Somebody's own calendar says whose it
 * is, so that no right to read the directory is needed. Addresses stay in memory only.
 *
 * @param nu milliseconds since 1970
 */
export function maakAdresboek(graph: Graph, nu: () => number): Adresboek {
  const bekend = new Map<
    string,
    { readonly adres: string | null; readonly geweigerd: boolean; readonly tot: number }
  >();

  async function zoekEen(wie: string, signaal: AbortSignal): Promise<void> {
    const pad = `/users/${encodeURIComponent(wie)}/calendar?$select=id,owner`;
    const { status, inhoud } = await graph({ methode: "GET", pad, mag: [403, 404], signaal });
    const gelezen = Kalender.safeParse(inhoud);
    const adres = status === 200 && gelezen.success ? gelezen.data.owner.address.toLowerCase() : null;
    const tot = nu() + (adres === null ? ONBEKEND_MS : GELDIG_MS);
    bekend.set(wie, { adres, geweigerd: status === 403, tot });
  }

  async function zoek(mensen: readonly string[], signaal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    const uniek = [...new Set(mensen)];
    await Promise.all(uniek.filter((wie) => (bekend.get(wie)?.tot ?? 0) <= nu()).map((wie) => zoekEen(wie, signaal)));
    // Refused for everybody is no gap in the list of mailboxes: the right itself is not there.
    if (uniek.length > 0 && uniek.every((wie) => bekend.get(wie)?.geweigerd === true)) {
      for (const wie of uniek) bekend.delete(wie);
      throw new Storing("agenda", "agenda antwoordt met 403");
    }
    return new Map(
      uniek.flatMap((wie) => {
        const adres = bekend.get(wie)?.adres ?? null;
        return adres === null ? [] : [[wie, adres] as const];
      }),
    );
  }
  return { zoek, vergeet: (wie) => bekend.delete(wie) };
}
