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
  const raar = fc.oneof(
    fc.constantFrom(
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
    ),
    fc.constantFrom(NEST(15), `[${"1,".repeat(5_000)}1]`, `"${"x".repeat(60_000)}"`, `"${"é".repeat(20_000)}"`),
    fc.json(),
    fc.string({ unit: "binary" }).map((s) => JSON.stringify(s)),
  );
  const velden = [...heel.matchAll(/"(\w+)":/gu)].map(([, naam]) => naam ?? "");
  const wijziging = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom(...velden), raar).map(
        ([veld, w]) =>
          (s: string) =>
            vervang(s, veld, w),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...velden), raar).map(
        ([veld, w]) =>
          (s: string) =>
            s.replace("{", `{"${veld}":${w},`),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(heel.length), fc.string({ maxLength: 3 })).map(
        ([plek, t]) =>
          (s: string) =>
            s.slice(0, plek) + t + s.slice(plek + 1),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...velden).map((veld) => (s: string) => s.replace(`"${veld}":`, `"${veld}x":`)),
    },
  );
  const soort = fc.constantFrom(
    "message",
    "invoke",
    "conversationUpdate",
    "installationUpdate",
    "messageReaction",
    "event",
    "",
  );
  return fc
    .tuple(soort, fc.array(wijziging, { minLength: 1, maxLength: 3 }))
    .map(([type, stappen]) =>
      stappen.reduce(
        (s, stap) => stap(s),
        heel.replace('"type":"message"', `"type":"${type}","name":"adaptiveCard/action"`),
      ),
    );
}

/** Replaces the value of a field: a text, number or word, or everything up to its first closing bracket. */
function vervang(tekst: string, veld: string, waarde: string): string {
  const plek = tekst.indexOf(`"${veld}":`);
  if (plek < 0) return tekst;
  const begin = plek + veld.length + 3;
  const oud = /^(?:"[^"]*"|\{[^{}]*\}|\[[^[\]]*\]|[\w.-]+)/u.exec(tekst.slice(begin))?.[0] ?? "";
  return tekst.slice(0, begin) + waarde + tekst.slice(begin + oud.length);
}
