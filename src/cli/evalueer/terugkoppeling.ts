import { gemeenteMapUit } from "../../config.ts";
import { Functie, Leefgebied } from "../../domain/sleutels.ts";
import type { Kennis } from "../../domain/taal/model.ts";
import { Terugkoppelfeit } from "../../domain/taal/terugkoppeling.ts";
import { leesGemeenteId } from "../../gemeente.ts";
import { openFeiten } from "../../redis/feiten.ts";
import type { Omstandigheden } from "../omstandigheden.ts";
import { leesToegang, metVerbinding } from "../toegang.ts";

const MEESTE = 100_000;
/** Fewer corrections than this are chance. */
const MINSTENS = 3;

/** One way in which people decide otherwise than the words point. */
export interface Verbetering {
  readonly van: string;
  readonly naar: string;
  readonly aantal: number;
  /** What those questions had in common, most often first. */
  readonly kenmerken: readonly (readonly [string, number])[];
}

/** Shows what was corrected and which lines could be added; a person decides what goes into the files. */
export async function toonTerugkoppeling(
  { env, schrijf }: Omstandigheden,
  kennis: Kennis,
  json: boolean,
): Promise<number> {
  const gemeente = leesGemeenteId(gemeenteMapUit(env));
  const geteld = await metVerbinding(openFeiten({ ...leesToegang(env), gemeente }), (lezer) =>
    lezer.lees("terugkoppeling", Date.now(), MEESTE),
  );
  const gelezen = geteld.flatMap(({ wat, aantal }) => {
    const feit = leesTerugkoppeling(wat);
    return feit === null ? [] : Array.from({ length: aantal }, () => feit);
  });
  const verbeteringen = verbeteringenVan(gelezen);
  schrijf(json ? `${JSON.stringify(verbeteringen, null, 2)}\n` : inWoorden(verbeteringen, kennis));
  return 0;
}

function leesTerugkoppeling(wat: string): Terugkoppelfeit | null {
  try {
    return Terugkoppelfeit.parse(JSON.parse(wat));
  } catch {
    return null;
  }
}

/** The corrections by what they changed, most often first. */
export function verbeteringenVan(feiten: readonly Terugkoppelfeit[]): readonly Verbetering[] {
  const per = new Map<string, Terugkoppelfeit[]>();
  for (const feit of feiten) {
    const { voorgesteld, gekozen, functie_voorgesteld: functieVoorgesteld, functie } = feit;
    const paren = [
      gekozen !== "" && gekozen !== voorgesteld ? `${voorgesteld}>${gekozen}` : null,
      functie !== "" && functie !== functieVoorgesteld ? `${functieVoorgesteld}>${functie}` : null,
    ];
    for (const paar of paren) if (paar !== null) per.set(paar, [...(per.get(paar) ?? []), feit]);
  }
  return [...per]
    .map(([paar, rij]) => {
      const [van = "", naar = ""] = paar.split(">");
      return { van, naar, aantal: rij.length, kenmerken: geteld(rij) };
    })
    .toSorted((een, ander) => ander.aantal - een.aantal);
}

function geteld(feiten: readonly Terugkoppelfeit[]): Verbetering["kenmerken"] {
  const tellen = new Map<string, number>();
  for (const { kenmerken } of feiten) {
    for (const kenmerk of kenmerken.split(",").filter((deel) => deel !== ""))
      tellen.set(kenmerk, (tellen.get(kenmerk) ?? 0) + 1);
  }
  return [...tellen].toSorted((een, ander) => ander[1] - een[1]).slice(0, 8);
}

/** In Dutch, with the lines that could go into the files. */
export function inWoorden(verbeteringen: readonly Verbetering[], kennis: Kennis): string {
  if (verbeteringen.length === 0) return "Nog niemand heeft een voorstel verbeterd.\n";
  const delen = verbeteringen.map(({ van, naar, aantal, kenmerken }) => {
    const samen = kenmerken.map(([kenmerk, keer]) => `${kenmerk} (${keer})`).join(", ");
    const voorstel = aantal < MINSTENS ? [] : regelsVoor({ van, naar, aantal, kenmerken }, kennis);
    return [
      `${aantal} keer ${naar} in plaats van ${van}. Vaak erin: ${samen === "" ? "niets bekends" : samen}`,
      ...voorstel,
    ].join("\n");
  });
  return `${delen.join("\n\n")}\n\nNeem over wat klopt, en kijk met wijkwijzer evalueer --kruis of het beter wordt.\n`;
}

function regelsVoor({ naar, aantal, kenmerken }: Verbetering, { groepen }: Kennis): readonly string[] {
  const vaak = kenmerken
    .filter(([kenmerk, keer]) => keer * 2 >= aantal && !groepen.has(kenmerk))
    .map(([kenmerk]) => kenmerk);
  const leefgebied = Leefgebied.safeParse(naar);
  if (leefgebied.success)
    return [
      `  leefgebieden/${naar}.yaml, bij woorden: ${vaak.length === 0 ? "kies zelf een woord" : vaak.join(", ")}`,
      `  leefgebieden/voorbeelden/${naar}.txt: ${Functie.options[2]} | - | normaal | - | (verzin een zin met ${kenmerken
        .slice(0, 3)
        .map(([kenmerk]) => kenmerk)
        .join(", ")})`,
    ];
  return [
    `  Verzin een voorbeeldzin met functie ${naar} en: ${kenmerken
      .slice(0, 3)
      .map(([kenmerk]) => kenmerk)
      .join(", ")}`,
  ];
}
