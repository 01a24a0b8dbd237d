import type { Bevinding, Controle, Uitkomst } from "./bevinding.ts";
import { fout } from "./bevinding.ts";

/** A check that has not answered by then has answered: what it asks hangs. */
const GEDULD_MS = 3_000;

/** Runs all checks side by side and gives their findings in order; none can throw or hang. */
export async function draai(controles: readonly Controle[], geduldMs = GEDULD_MS): Promise<readonly Uitkomst[]> {
  const gevonden = await Promise.all(controles.map((controle) => eenmaal(controle, geduldMs)));
  return controles.flatMap(({ naam }, plek) =>
    (gevonden[plek] ?? []).map((bevinding) => ({ controle: naam, ...bevinding })),
  );
}

async function eenmaal({ kijk, alsHetHangt }: Controle, geduldMs: number): Promise<readonly Bevinding[]> {
  const { promise: teLaat, resolve } = Promise.withResolvers<readonly Bevinding[]>();
  const klok = setTimeout(
    () => resolve([fout(`Geen antwoord binnen ${geduldMs / 1000} seconden.`, alsHetHangt)]),
    geduldMs,
  );
  try {
    return await Promise.race([(async () => kijk())(), teLaat]);
  } catch (oorzaak) {
    // Its message may quote an address with a password in it; its name cannot.
    const soort = oorzaak instanceof Error ? oorzaak.name : "onbekend";
    return [fout(`Deze controle ging zelf mis (${soort}).`, alsHetHangt)];
  } finally {
    clearTimeout(klok);
  }
}
