import { AANWIJSSOORTEN } from "../../../src/domain/casuistiek/coach-soorten.ts";
import { type Coachtekst, type Meting, meet, som, TEKSTEN } from "./coach-meting.ts";

const HELFTEN = [
  ["voor", "Geschreven vóór de coach"],
  ["na", "Geschreven ná de coach, nooit op afgestemd"],
] as const;

/** What the anonymity coach finds, misses and points at for nothing, both halves apart, as Markdown. */
export function coachverslag(): string {
  const delen = HELFTEN.map(([helft, naam]) => {
    const eigen = TEKSTEN.filter((een) => een.helft === helft);
    const [met, zonder] = [eigen.filter(heeftFeiten), eigen.filter((een) => !heeftFeiten(een))];
    return [`### ${naam}`, "", ...tabel(meet(met)), "", ruim(zonder, meet(zonder))].join("\n");
  });
  return delen.join("\n\n");
}

function heeftFeiten({ feiten }: Coachtekst): boolean {
  return feiten.length > 0;
}

function tabel(meting: Meting): readonly string[] {
  const { perSoort, gemist, vals, teksten } = meting;
  const rijen = AANWIJSSOORTEN.map((soort) => [soort, perSoort.get(soort)] as const);
  const totaal = som(meting);
  return [
    `${teksten} teksten, ${totaal.er} feiten: ${totaal.gevonden} gevonden, ${totaal.er - totaal.gevonden} gemist, ${totaal.vals} keer vals gewezen. In ${new Set(gemist.map(({ nr }) => nr)).size} van de ${teksten} teksten bleef minstens één feit ongezien.`,
    "",
    "| soort | er staan | gevonden | gemist | onder een andere soort | vals |",
    "|---|--:|--:|--:|--:|--:|",
    ...[...rijen, ["samen", totaal] as const].flatMap(([soort, een]) =>
      een === undefined
        ? []
        : [`| ${soort} | ${een.er} | ${een.gevonden} | ${een.er - een.gevonden} | ${een.anders} | ${een.vals} |`],
    ),
    "",
    `Gemist: ${opsomming(gemist)}`,
    "",
    `Vals: ${opsomming(vals)}`,
  ];
}

function ruim(teksten: readonly Coachtekst[], meting: Meting): string {
  const raak = new Set(meting.vals.map(({ nr }) => nr)).size;
  return `${teksten.length} teksten die al ruim zijn: in ${raak} wijst de coach iets aan (${opsomming(meting.vals)}).`;
}

function opsomming(alle: Meting["gemist"]): string {
  return alle.length === 0 ? "niets" : alle.map(({ soort, woorden }) => `"${woorden}" (${soort})`).join(", ");
}
