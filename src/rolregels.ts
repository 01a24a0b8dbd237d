import type { Inrichtingsopslag } from "./app/poorten.ts";
import { rolbericht } from "./app/rolbericht.ts";
import { type Rolbron, rolwissels } from "./domain/beheer/rolwissel.ts";
import type { Bestanden } from "./domain/inrichting.ts";
import { Storing } from "./fouten.ts";
import { inhoudVan } from "./gemeente/bewerken/bestanden.ts";

/** Where roles stand; when none of these changes, nobody's role does. */
const ROLBESTANDEN = ["mensen.yaml", "teams.yaml"] as const;

/**
 * A store in which no version comes in force that changes roles without saying so: a line in the audit log for each
 * person, and a message to who watches over that. Whoever puts it in force, and from where, makes no difference.
 */
export function metRolregels<T extends Inrichtingsopslag>(opslag: T): T {
  return {
    ...opslag,
    async zetInrichting(zetting) {
      // A tap writes three values that are no roles; with the first version nobody's role changes.
      if (zetting.tik === true || zetting.verwacht === 0) return opslag.zetInrichting(zetting);
      const eerder = await leesOfNiet(opslag, zetting.verwacht);
      if (eerder === null || ROLBESTANDEN.every((naam) => eerder[naam] === zetting.bestanden[naam]))
        return opslag.zetInrichting(zetting);
      const rollen = rolwissels(bronVan(eerder), bronVan(zetting.bestanden));
      if (rollen.length === 0) return opslag.zetInrichting(zetting);
      return opslag.zetInrichting({ ...zetting, rollen, taken: [rolbericht(zetting, rollen)] });
    },
  };
}

function bronVan(bestanden: Bestanden): Rolbron {
  const [mensen, teams] = ROLBESTANDEN.map((naam) => inhoudVan(naam, bestanden[naam] ?? ""));
  return { mensen, teams };
}

/** What was damaged says of nobody what they were. */
async function leesOfNiet(opslag: Inrichtingsopslag, versie: number): Promise<Bestanden | null> {
  try {
    return (await opslag.leesInrichting(versie))?.bestanden ?? null;
  } catch (fout) {
    if (fout instanceof Storing) throw fout;
    return null;
  }
}
