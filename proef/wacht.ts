import { setTimeout as pauze } from "node:timers/promises";

/** Asks again until `vraag` has an answer; null when there is none within `binnen` milliseconds or `einde` comes first. */
export async function wachtOp<T>(
  vraag: () => Promise<T | null> | T | null,
  binnen: number,
  einde?: AbortSignal,
): Promise<T | null> {
  const grens = performance.now() + binnen;
  for (;;) {
    const antwoord = await vraag();
    if (antwoord !== null) return antwoord;
    if (performance.now() >= grens || einde?.aborted) return null;
    await pauze(50);
  }
}
