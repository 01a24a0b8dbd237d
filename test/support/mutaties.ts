import fc from "fast-check";

/** JSON that is twice `diep` levels deep. */
export const NEST = (diep: number): string => `${'{"a":['.repeat(diep)}${"]}".repeat(diep)}`;

/** An activity with one to three things wrong, as text: also what no JSON library would write. */
export function mutaties(basis: Readonly<Record<string, unknown>>): fc.Arbitrary<string> {
  const heel = JSON.stringify({
    ...basis,
    value: { action: { verb: "v", data: { a: 1 } } },
    entities: [{ type: "mention" }],
    attachments: [{ contentType: "text/html" }],
  });
  const velden = [...heel.matchAll(/"(\w+)":/gu)].map(([, naam]) => naam ?? "");
  const veld = fc.constantFrom(...velden);
  const soort = fc.constantFrom("message", "invoke", "conversationUpdate", "installationUpdate", "event", "");
  const wijziging: fc.Arbitrary<Wijziging> = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(veld, RAAR).map(([naam, waarde]) => vervang(naam, waarde)) },
    {
      weight: 2,
      arbitrary: fc.tuple(veld, RAAR).map(
        ([naam, waarde]) =>
          (s: string) =>
            `{"${naam}":${waarde},${s.slice(1)}`,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(heel.length), fc.string({ maxLength: 3 })).map(([plek, t]) => steek(plek, t)),
    },
    { weight: 1, arbitrary: veld.map((naam) => (s: string) => s.replace(`"${naam}":`, `"${naam}x":`)) },
  );
  return fc.tuple(soort, fc.array(wijziging, { minLength: 1, maxLength: 3 })).map(([type, stappen]) => {
    const begin = heel.replace('"type":"message"', `"type":"${type}","name":"adaptiveCard/action"`);
    return stappen.reduce((s, stap) => stap(s), begin);
  });
}

type Wijziging = (tekst: string) => string;

const WAARDEN = [
  "null",
  "true",
  "1e400",
  "-0",
  '""',
  '"NaN"',
  '"0000-00-00T99:99:99Z"',
  "[]",
  "{}",
  '"\\ud800"',
  '"\\u0000"',
];
const GROTE = [NEST(15), `[${"1,".repeat(5_000)}1]`, `"${"x".repeat(60_000)}"`, `"${"é".repeat(20_000)}"`];
const RAAR = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WAARDEN) },
  { weight: 1, arbitrary: fc.constantFrom(...GROTE) },
  { weight: 3, arbitrary: fc.json() },
  { weight: 3, arbitrary: fc.string({ unit: "binary" }).map((s) => JSON.stringify(s)) },
);

/** Puts something in the place of one character. */
function steek(plek: number, iets: string): Wijziging {
  return (tekst) => tekst.slice(0, plek) + iets + tekst.slice(plek + 1);
}

/** Replaces the value of a field: a text, number or word, or everything up to its first closing bracket. */
function vervang(veld: string, waarde: string): Wijziging {
  return (tekst) => {
    const plek = tekst.indexOf(`"${veld}":`);
    if (plek < 0) return tekst;
    const begin = plek + veld.length + 3;
    const oud = /^(?:"[^"]*"|\{[^{}]*\}|\[[^[\]]*\]|[\w.-]+)/u.exec(tekst.slice(begin))?.[0] ?? "";
    return tekst.slice(0, begin) + waarde + tekst.slice(begin + oud.length);
  };
}
