import { createInterface } from "node:readline";
import { z } from "zod";
import { gemeenteMapUit } from "../config.ts";
import { routeer } from "../domain/routeer.ts";
import { leesGemeente } from "../gemeente.ts";
import type { Omstandigheden } from "./omstandigheden.ts";

const Regel = z.object({ id: z.union([z.string(), z.number()]), tekst: z.string().max(30_000) });

/** `routeer --jsonl`: one answer per line, in the order asked; a line that cannot be read is named and the rest goes on. */
export async function routeerRegels({ env, invoer, schrijf, klaag }: Omstandigheden): Promise<number> {
  const gemeente = leesGemeente(gemeenteMapUit(env));
  let fouten = 0;
  let nummer = 0;
  for await (const regel of createInterface({ input: invoer })) {
    nummer++;
    if (regel.trim() === "") continue;
    const gelezen = Regel.safeParse(veilig(regel));
    if (gelezen.success)
      schrijf(`${JSON.stringify({ id: gelezen.data.id, ...routeer(gemeente, gelezen.data.tekst) })}\n`);
    else {
      fouten++;
      klaag(`regel ${nummer}: geen JSON-object met id en tekst\n`);
    }
  }
  return fouten === 0 ? 0 : 1;
}

function veilig(regel: string): unknown {
  try {
    return JSON.parse(regel);
  } catch {
    return null;
  }
}
