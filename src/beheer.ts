import { createHash } from "node:crypto";
import type { Beheerpoort } from "./app/beheerpoort.ts";
import type { Inrichtingsopslag } from "./app/poorten.ts";
import { maakWerker, type Werker } from "./beheerdraad.ts";
import type { Proef, Proefvraag } from "./domain/beheer/proef.ts";
import type { Inrichtingsversie } from "./domain/inrichting.ts";
import type { Weekgetal } from "./domain/routering/weekspel.ts";
import { Storing } from "./fouten.ts";
import { inhoudVan } from "./gemeente/bewerken/bestanden.ts";

export interface Beheerdelen {
  readonly opslag: Inrichtingsopslag;
  /** What was decided and is kept per week. */
  readonly besluiten: () => Promise<readonly Weekgetal[]>;
  readonly nu: () => number;
}

/** Outcomes that are kept: somebody who asks again gets the same one at once. */
const MEESTE_PROEVEN = 8;
/** Files that are kept as data: of some versions, as far as somebody looks at them. */
const MEESTE_INHOUDEN = 40;

/** The port of the administrator over the store, with a thread for what takes long. */
export function openBeheer(delen: Beheerdelen): Beheerpoort & { sluit(): void } {
  const { opslag } = delen;
  const werker = maakWerker();
  const geldend = onthoudGeldend(opslag, werker);
  const probeer = onthoudProeven((vraag) => begin(vraag, delen, { geldend, werker }));
  const inhouden = new Map<string, unknown>();
  return {
    geldend,
    versies: () => opslag.versies(),
    inhoud(bestanden, naam) {
      const tekst = bestanden[naam];
      if (tekst === undefined) return null;
      const som = somVan(`${naam}\n${tekst}`);
      if (!inhouden.has(som)) inhouden.set(som, inhoudVan(naam, tekst));
      houd(inhouden, MEESTE_INHOUDEN);
      return inhouden.get(som);
    },
    probeer: (vraag, binnenMs) => binnen(probeer(vraag), binnenMs),
    async zet({ verwacht, terugNaar, bestanden, nu, audit }) {
      const basis = await opslag.leesInrichting(terugNaar ?? verwacht);
      if (basis === null) return false;
      const heel = terugNaar === null ? { ...basis.bestanden, ...bestanden } : basis.bestanden;
      return (await opslag.zetInrichting({ verwacht, bestanden: heel, nu, audit })) !== null;
    },
    sluit: () => werker.sluit(),
  };
}

/** What is in force, read once per version. */
function onthoudGeldend(opslag: Inrichtingsopslag, werker: Werker): Beheerpoort["geldend"] {
  let laatste: Inrichtingsversie | null = null;
  return async () => {
    const versie = await opslag.geldendeVersie();
    if (laatste?.versie === versie) return laatste;
    const gelezen = versie === 0 ? null : await opslag.leesInrichting();
    laatste = gelezen;
    // What is in force is read beside while somebody still looks around, so that the first change is tried at once.
    if (gelezen !== null) werker.leesAlvast(gelezen.bestanden);
    return gelezen;
  };
}

function onthoudProeven(doe: (vraag: Proefvraag) => Promise<Proef>): (vraag: Proefvraag) => Promise<Proef> {
  const proeven = new Map<string, Promise<Proef>>();
  return (vraag) => {
    const naam = somVan(JSON.stringify(vraag));
    const bekend = proeven.get(naam);
    if (bekend !== undefined) return bekend;
    const proef = doe(vraag);
    proeven.set(naam, proef);
    // What failed is tried anew by whoever asks again.
    proef.catch(() => proeven.delete(naam));
    houd(proeven, MEESTE_PROEVEN);
    return proef;
  };
}

interface Wie {
  readonly geldend: Beheerpoort["geldend"];
  readonly werker: Werker;
}

async function begin(vraag: Proefvraag, { opslag, besluiten, nu }: Beheerdelen, wie: Wie): Promise<Proef> {
  const geldend = await wie.geldend();
  // Somebody was first: what is asked for is not there any more, and the tap that comes sees what is.
  if (geldend?.versie !== vraag.versie) throw new Storing("beheer", "er geldt een andere versie");
  const eerder = vraag.terugNaar === null ? null : await opslag.leesInrichting(vraag.terugNaar);
  return wie.werker.doe({
    vraag,
    geldend: geldend.bestanden,
    eerder: eerder?.bestanden ?? null,
    besluiten: vraag.speel ? await besluiten() : [],
    nu: nu(),
  });
}

/** The newest so many. */
function houd(bekend: Map<string, unknown>, hoogstens: number): void {
  for (const oud of [...bekend.keys()].slice(0, -hoogstens)) bekend.delete(oud);
}

function somVan(tekst: string): string {
  return createHash("sha256").update(tekst).digest("base64url");
}

/** Null when it takes longer; it goes on, and whoever asks again finds it. */
async function binnen(proef: Promise<Proef>, ms: number): Promise<Proef | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const klok = setTimeout(() => resolve(null), ms);
  try {
    return await Promise.race([proef, promise]);
  } finally {
    clearTimeout(klok);
  }
}
