import { z } from "zod";
import { VEILIGHEIDSKAARTEN } from "./veiligheid/kaarten.ts";

/** A call for help from the desk: it stands on its own, so that it outlives any draft. */
export const Oproep = z.object({
  schema: z.literal(1),
  id: z.string(),
  van: z.string(),
  locatie: z.string().nullable(),
  /** `niet_pluis` is the button "Ik vertrouw het niet". */
  soort: z.enum([...VEILIGHEIDSKAARTEN, "niet_pluis"]),
  vraag: z.string().nullable(),
  om: z.number().int(),
  /** Asked so far, in order; the last one is being called now. */
  gevraagd: z.array(
    z.object({
      wie: z.string(),
      om: z.number().int(),
      gezien: z.boolean(),
      antwoord: z.enum(["wacht", "kan_niet", "stil"]),
    }),
  ),
  stand: z.discriminatedUnion("soort", [
    z.object({ soort: z.literal("roept") }),
    z.object({ soort: z.literal("niemand") }),
    z.object({ soort: z.literal("komt"), wie: z.string(), om: z.number().int() }),
    z.object({ soort: z.literal("belt"), wie: z.string(), om: z.number().int() }),
    z.object({ soort: z.literal("klaar"), om: z.number().int() }),
    z.object({ soort: z.literal("ingetrokken"), om: z.number().int() }),
  ]),
  /** The resident had left when the button was pressed. */
  bewonerWeg: z.boolean(),
});
export type Oproep = z.infer<typeof Oproep>;

export function wordtGeroepen(oproep: Oproep): string | null {
  const laatste = oproep.gevraagd.at(-1);
  return oproep.stand.soort === "roept" && laatste?.antwoord === "wacht" ? laatste.wie : null;
}

export function isAfgelopen(oproep: Oproep): boolean {
  return oproep.stand.soort === "klaar" || oproep.stand.soort === "ingetrokken";
}

/** The next colleague to call, or nobody left: then the desk must phone. */
export function roep(oproep: Oproep, wie: string | null, nu: number): Oproep {
  const gevraagd = oproep.gevraagd.map((eerder) =>
    eerder.antwoord === "wacht" ? { ...eerder, antwoord: "stil" as const } : eerder,
  );
  if (wie === null) return { ...oproep, gevraagd, stand: { soort: "niemand" } };
  return {
    ...oproep,
    gevraagd: [...gevraagd, { wie, om: nu, gezien: false, antwoord: "wacht" }],
    stand: { soort: "roept" },
  };
}

/** Somebody answers the call; the first one counts, whoever was asked may still come. */
export function beantwoord(oproep: Oproep, wie: string, hoe: "komt" | "belt", nu: number): Oproep | { al: string } {
  if (oproep.stand.soort === "komt" || oproep.stand.soort === "belt") return { al: oproep.stand.wie };
  return { ...oproep, stand: { soort: hoe, wie, om: nu } };
}

export function kanNiet(oproep: Oproep, wie: string): Oproep {
  const gevraagd = oproep.gevraagd.map((eerder) =>
    eerder.wie === wie ? { ...eerder, antwoord: "kan_niet" as const } : eerder,
  );
  return { ...oproep, gevraagd };
}
