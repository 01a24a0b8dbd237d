import { z } from "zod";
import type { Buitenagenda } from "../app/poorten.ts";
import type { Tijdvak } from "../domain/casuistiek/casus.ts";
import { Storing } from "../fouten.ts";
import type { Adresboek } from "./graph-adressen.ts";
import { alsGraphtijd, Graphtijd } from "./graph-tijd.ts";
import type { Graph } from "./graph-vraag.ts";

/** `getSchedule` looks up twenty at a time, and less than 42 days (older documentation; 62 by now). */
const MEESTE_TEGELIJK = 20;
const LANGSTE_VENSTER_MS = 41.5 * 86_400_000;
const VAK_MS = 15 * 60_000;
const MEESTE_BLADEN = 20;

const Rooster = z.object({
  scheduleId: z.string(),
  availabilityView: z.string().nullish(),
  scheduleItems: z.array(z.object({ status: z.string(), start: Graphtijd, end: Graphtijd })).nullish(),
  error: z.object({}).nullish(),
});
type Rooster = z.infer<typeof Rooster>;
const Blad = z.object({ value: z.array(Rooster), "@odata.nextLink": z.string().optional() });

/** `free`, `workingElsewhere` and `unknown` hold nobody up; in the view these are 0 and 4. */
const BEZET = new Set(["tentative", "busy", "oof"]);

interface Vraag {
  readonly graph: Graph;
  readonly adresboek: Adresboek;
  /** Through whose mailbox is asked. */
  readonly via: string;
  readonly adressen: readonly string[];
  readonly venster: Tijdvak;
  readonly signaal: AbortSignal;
}

/**
 * Free and busy of everybody, in as few requests as Graph allows.
 *
 * @param geduldMs for all of it: somebody waits for a card
 */
export function maakBezet(graph: Graph, adresboek: Adresboek, geduldMs: number): Buitenagenda["bezet"] {
  return async (mensen, van, tot) => {
    const signaal = AbortSignal.timeout(geduldMs);
    const adressen = await adresboek.zoek(mensen, signaal);
    const vensters = inVensters(van, tot);
    const groepen = inGroepen([...adressen], MEESTE_TEGELIJK);
    const roosters = await Promise.all(
      groepen.flatMap((groep) =>
        vensters.map(async (venster) => {
          const via = groep[0]?.[0] ?? "";
          const namen = groep.map(([, adres]) => adres);
          return {
            venster,
            roosters: await vraagRoosters({ graph, adresboek, via, adressen: namen, venster, signaal }),
          };
        }),
      ),
    );
    return verzamel(adressen, roosters);
  };
}

interface Gevonden {
  readonly venster: Tijdvak;
  readonly roosters: readonly Rooster[];
}

/** Who is missing in one of the answers is left out: half an agenda looks like a free one. */
function verzamel(
  adressen: ReadonlyMap<string, string>,
  gevonden: readonly Gevonden[],
): ReadonlyMap<string, Tijdvak[]> {
  const per = new Map<string, Tijdvak[] | null>();
  for (const { venster, roosters } of gevonden)
    for (const rooster of roosters) {
      const adres = rooster.scheduleId.toLowerCase();
      const eerder = per.get(adres);
      const nieuw = vakkenIn(rooster, venster);
      per.set(adres, nieuw === null || eerder === null ? null : [...(eerder ?? []), ...nieuw]);
    }
  return new Map(
    [...adressen].flatMap(([wie, adres]) => {
      const vakken = per.get(adres) ?? null;
      return vakken === null ? [] : [[wie, vakken.toSorted((een, ander) => een.van - ander.van)] as const];
    }),
  );
}

/** Null for a mailbox that Graph does not know. Where only the merged view is given, that one. */
function vakkenIn({ error, scheduleItems, availabilityView }: Rooster, { van }: Tijdvak): readonly Tijdvak[] | null {
  if (error != null) return null;
  if (scheduleItems != null)
    return scheduleItems
      .filter(({ status }) => BEZET.has(status.toLowerCase()))
      .map(({ start, end }) => ({ van: start, tot: end }));
  if (availabilityView == null) return null;
  return [...availabilityView.matchAll(/[123]+/gu)].map(({ index, 0: rij }) => ({
    van: van + index * VAK_MS,
    tot: van + (index + rij.length) * VAK_MS,
  }));
}

async function vraagRoosters({
  graph,
  adresboek,
  via,
  adressen,
  venster,
  signaal,
}: Vraag): Promise<readonly Rooster[]> {
  const gevonden: Rooster[] = [];
  const lichaam = {
    schedules: adressen,
    startTime: alsGraphtijd(venster.van),
    endTime: alsGraphtijd(venster.tot),
    availabilityViewInterval: VAK_MS / 60_000,
  };
  const eerste = `/users/${encodeURIComponent(via)}/calendar/getSchedule`;
  let pad: string | undefined = eerste;
  for (let blad = 0; pad !== undefined; blad++) {
    if (blad === MEESTE_BLADEN) throw new Storing("agenda", "agenda houdt niet op");
    const verzoek = pad === eerste ? { methode: "POST" as const, lichaam } : { methode: "GET" as const };
    const { status, inhoud } = await graph({ ...verzoek, pad, mag: [403, 404], signaal });
    if (status >= 300) {
      adresboek.vergeet(via);
      throw new Storing("agenda", `agenda antwoordt met ${status}`);
    }
    const gelezen = Blad.safeParse(inhoud);
    if (!gelezen.success) throw new Storing("agenda", "antwoord van de agenda is niet te lezen");
    gevonden.push(...gelezen.data.value);
    pad = gelezen.data["@odata.nextLink"];
  }
  return gevonden;
}

function inVensters(van: number, tot: number): readonly Tijdvak[] {
  const begin = Math.floor(van / VAK_MS) * VAK_MS;
  const vensters: Tijdvak[] = [];
  for (let vanaf = begin; vanaf < tot; vanaf += LANGSTE_VENSTER_MS)
    vensters.push({ van: vanaf, tot: Math.min(vanaf + LANGSTE_VENSTER_MS, tot) });
  return vensters;
}

function inGroepen<T>(alle: readonly T[], grootte: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(alle.length / grootte) }, (_, plek) =>
    alle.slice(plek * grootte, (plek + 1) * grootte),
  );
}
