import { ingangenVan, type Lijsten, type Lijstingangen, langeWoorden } from "./onderwerp.ts";
import { Woordenboek } from "./patroon.ts";
import { type Groepsingangen, groepsingangenVan } from "./woordgroepen.ts";

/** What looks for all lists in one pass: the groups of words by name, and the lists of the leefgebieden. */
export interface Zoekers {
  readonly boek: Woordenboek;
  readonly groepen: Groepsingangen;
  readonly lijsten: Lijstingangen;
}

/** Long words of groups and lists are recognised with one letter wrong. */
export function maakZoekers(groepen: ReadonlyMap<string, readonly string[]>, lijsten: Lijsten): Zoekers {
  const lang = [...groepen.values()].flat().filter((woord) => /^\p{L}{8,}$/u.test(woord));
  const boek = new Woordenboek({}, [...langeWoorden(lijsten), ...lang]);
  return { boek, groepen: groepsingangenVan(groepen, boek), lijsten: ingangenVan(lijsten, boek) };
}
