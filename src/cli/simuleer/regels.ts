import type { Gemeente } from "../../domain/gemeente.ts";
import type { Aandachtsoort, Regelstand } from "../../domain/routering/regelstand.ts";

const AANDACHT: Readonly<Record<Aandachtsoort, string>> = {
  verlopen: "is verlopen",
  nog_niet: "geldt nog niet",
  gedekt: "komt nooit aan de beurt, want eerder past altijd",
  nooit_gebruikt: "paste bij geen van deze vragen",
  collega_weg: "noemt een collega die weg is:",
  team_weg: "noemt een team dat er niet is:",
  partner_weg: "noemt een partner die weg is:",
};

/** What to look at in the rules, a line each; colleagues by their name. */
export function aandachtsregels(
  { mensen }: Pick<Gemeente, "mensen">,
  standen: readonly Regelstand[],
): readonly string[] {
  return standen.flatMap(({ regel, aandacht }) =>
    aandacht.map(({ soort, wat }) => {
      const waar = wat === null ? "" : ` ${mensen.get(wat)?.naam ?? wat}`;
      return `${regel}: ${AANDACHT[soort]}${waar}`;
    }),
  );
}
