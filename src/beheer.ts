import { createHash } from "node:crypto";
import type { Beheerpoort } from "./app/beheerpoort.ts";
import type { Inrichtingsopslag } from "./app/poorten.ts";
import { maakWerker, type Werker } from "./beheerdraad.ts";
import { type Leesdraad, maakLeesdraad } from "./beheerleesdraad.ts";
import type { Proef, Proefvraag } from "./domain/beheer/proef.ts";
import type { Bestanden, Inrichtingsversie } from "./domain/inrichting.ts";
import type { Weekgetal } from "./domain/routering/weekspel.ts";
import { Storing } from "./fouten.ts";
import { inhoudVan } from "./gemeente/bewerken/bestanden.ts";

export interface Beheerdelen {
  readonly opslag: Inrichtingsopslag;
  /** What was decided and is kept per week. */
  readonly besluiten: () => Promise<readonly Weekgetal[]>;
  readonly nu: () => number;
  /** Where is worked out what would be read otherwise; left out: in a thread of its own. */
  readonly leesdraad?: Leesdraad;
}

/** Outcomes that are kept: somebody who asks again gets the same one at once. */
const MEESTE_PROEVEN = 8;
/** Files that are kept as data: of some versions, as far as somebody looks at them. */
const MEESTE_INHOUDEN = 40;

/** The port of the administrator over the store, with a thread for what takes long. */
export function openBeheer(delen: Beheerdelen): Beheerpoort & { sluit(): void } {
  const { opslag } = delen;
  const werker = maakWerker();
  const leesdraad = delen.leesdraad ?? maakLeesdraad();
  const geldend = onthoudGeldend(opslag, (versie) => {
    leesdraad.vergeet();
    // What is in force is read beside while somebody still looks around, so that the first change is tried at once.
    werker.leesAlvast(versie.bestanden);
  });
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
    async probeer(vraag, binnenMs) {
      const uitkomst = await binnen(probeer(vraag), binnenMs);
      return uitkomst === null ? null : metLezing(uitkomst, leesdraad);
    },
    async zet({ verwacht, terugNaar, bestanden, nu, audit }) {
      const nuGeldt = await opslag.leesInrichting(verwacht);
      const eerder = terugNaar === null ? nuGeldt : await opslag.leesInrichting(terugNaar);
      if (nuGeldt === null || eerder === null) return false;
      const heel = metWijziging(nuGeldt.bestanden, eerder.bestanden, bestanden);
      const gezet = (await opslag.zetInrichting({ verwacht, bestanden: heel, nu, audit })) !== null;
      // Every process learns what is in force now: what was still being worked out would only be in the way.
      if (gezet) leesdraad.vergeet();
      return gezet;
    },
    sluit() {
      werker.sluit();
      leesdraad.vergeet();
    },
  };
}

/** What is in force, read once per version. */
function onthoudGeldend(
  opslag: Inrichtingsopslag,
  opNieuw: (versie: Inrichtingsversie) => void,
): Beheerpoort["geldend"] {
  let laatste: Inrichtingsversie | null = null;
  return async () => {
    const versie = await opslag.geldendeVersie();
    if (laatste?.versie === versie) return laatste;
    const gelezen = versie === 0 ? null : await opslag.leesInrichting();
    laatste = gelezen;
    if (gelezen !== null) opNieuw(gelezen);
    return gelezen;
  };
}

/** What came of a try, and the files to read with when there is anything to read. */
interface Uitkomst {
  readonly naam: string;
  readonly proef: Proef;
  readonly geldend: Bestanden;
  readonly straks: Bestanden;
}

type Doen = (vraag: Proefvraag) => Promise<Omit<Uitkomst, "naam">>;

function onthoudProeven(doe: Doen): (vraag: Proefvraag) => Promise<Uitkomst> {
  const proeven = new Map<string, Promise<Uitkomst>>();
  return (vraag) => {
    const naam = somVan(JSON.stringify(vraag));
    const bekend = proeven.get(naam);
    if (bekend !== undefined) return bekend;
    const proef = doe(vraag).then((uitkomst) => ({ naam, ...uitkomst }));
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

async function begin(
  vraag: Proefvraag,
  { opslag, besluiten, nu }: Beheerdelen,
  wie: Wie,
): Promise<Omit<Uitkomst, "naam">> {
  const geldend = await wie.geldend();
  // Somebody was first: what is asked for is not there any more, and the tap that comes sees what is.
  if (geldend?.versie !== vraag.versie) throw new Storing("beheer", "er geldt een andere versie");
  const eerder = vraag.terugNaar === null ? null : await opslag.leesInrichting(vraag.terugNaar);
  const proef = await wie.werker.doe({
    vraag,
    geldend: geldend.bestanden,
    eerder: eerder?.bestanden ?? null,
    besluiten: vraag.speel ? await besluiten() : [],
    nu: nu(),
  });
  const straks = metWijziging(geldend.bestanden, (eerder ?? geldend).bestanden, proef.bestanden);
  return { proef, geldend: geldend.bestanden, straks };
}

/** With what becomes different; of a version that comes back the files that it had not go. */
function metWijziging(geldend: Bestanden, eerder: Bestanden, anders: Bestanden): Bestanden {
  const blijft = Object.entries(geldend).filter(([naam]) => Object.hasOwn(eerder, naam));
  return { ...Object.fromEntries(blijft), ...anders };
}

/** Never waits for it: the page is there at once, asks again by itself, and can be put in force meanwhile. */
function metLezing({ naam, proef, geldend, straks }: Uitkomst, leesdraad: Leesdraad): Proef {
  if (proef.lezing === null) return proef;
  return { ...proef, lezing: leesdraad.stand(naam, () => ({ geldend, straks })) };
}

/** The newest so many. */
function houd(bekend: Map<string, unknown>, hoogstens: number): void {
  for (const oud of [...bekend.keys()].slice(0, -hoogstens)) bekend.delete(oud);
}

function somVan(tekst: string): string {
  return createHash("sha256").update(tekst).digest("base64url");
}

/** Null when it takes longer; it goes on, and whoever asks again finds it. */
async function binnen<T>(werk: Promise<T>, ms: number): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const klok = setTimeout(() => resolve(null), ms);
  try {
    return await Promise.race([werk, promise]);
  } finally {
    clearTimeout(klok);
  }
}
