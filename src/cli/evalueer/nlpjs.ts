import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { z } from "zod";
import type { Voorbeeld } from "../../domain/taal/voorbeeld.ts";
import type { Lezer } from "./lezers.ts";

const Uitkomst = z.union([
  z.object({ classifications: z.array(z.object({ intent: z.string() })) }).transform((een) => een.classifications),
  z.array(z.object({ intent: z.string() })),
]);

/** As much of nlp.js as is used here; it comes without types. */
interface Nlu {
  train(regels: readonly { readonly utterance: string; readonly intent: string }[]): Promise<unknown>;
  process(tekst: string): Promise<unknown>;
}
interface Pakketten {
  readonly core: { containerBootstrap(): Promise<{ use(taal: unknown): void }> };
  readonly nlu: { readonly NluNeural: new (opties: object) => Nlu };
  readonly taal: { readonly LangNl: unknown };
}

/** nlp.js with its Dutch stemmer: one classifier for the leefgebied, one for the function. Null when not installed. */
export function nlpjsLezer(): Lezer | null {
  const pakketten = laadPakketten();
  if (pakketten === null) return null;
  return {
    naam: "nlp.js",
    async leer(voorbeelden) {
      const leefgebied = await leerNlu(pakketten, voorbeelden, (voorbeeld) => voorbeeld.leefgebied);
      const functie = await leerNlu(pakketten, voorbeelden, (voorbeeld) => voorbeeld.functie);
      return async (tekst) => ({
        leefgebieden: await leefgebied(tekst),
        functie: (await functie(tekst))[0] ?? "",
        urgentie: null,
        veiligheid: null,
        alarm: false,
      });
    },
  };
}

async function leerNlu(
  { core, nlu, taal }: Pakketten,
  voorbeelden: readonly Voorbeeld[],
  van: (voorbeeld: Voorbeeld) => string,
): Promise<(tekst: string) => Promise<readonly string[]>> {
  const container = await core.containerBootstrap();
  container.use(taal.LangNl);
  const lezer = new nlu.NluNeural({ container, locale: "nl", log: false, useNoneFeature: false });
  await lezer.train(gemengd(voorbeelden).map((voorbeeld) => ({ utterance: voorbeeld.tekst, intent: van(voorbeeld) })));
  return async (tekst) => {
    const gelezen = Uitkomst.parse(await lezer.process(tekst));
    return gelezen.map(({ intent }) => intent).filter((intent) => intent !== "None");
  };
}

/** The files hold one leefgebied each; nlp.js reads much worse what it learnt in that order. */
function gemengd(voorbeelden: readonly Voorbeeld[]): readonly Voorbeeld[] {
  const sleutel = ({ tekst }: Voorbeeld) => createHash("sha256").update(tekst).digest("hex");
  return voorbeelden
    .map((voorbeeld) => [sleutel(voorbeeld), voorbeeld] as const)
    .toSorted(([een], [ander]) => (een < ander ? -1 : 1))
    .map(([, voorbeeld]) => voorbeeld);
}

function laadPakketten(): Pakketten | null {
  const neem = createRequire(import.meta.url);
  try {
    // Only for comparing, so only there where the tools for building are.
    return { core: neem("@nlpjs/core"), nlu: neem("@nlpjs/nlu"), taal: neem("@nlpjs/lang-nl") } as Pakketten;
  } catch {
    return null;
  }
}
