import type { Vraag } from "../../src/domain/vraag.ts";
import { dagInWoorden, isOpen, kalenderVan, tijdInWoorden, volgendeOpening } from "../../src/domain/werkkalender.ts";
import type { Zicht } from "./zicht.ts";

/**
 * What the desk does instead of waiting for an answer on the screen: Teams is no alarm. Null while both the team and
 * the desk are there. The team goes by the hours of the gemeente, the desk by its own: the answer of an open team does
 * not reach a desk that has gone home.
 */
export function buitenTijd(zicht: Zicht, vraag: Vraag, nummer: string): string | null {
  const { gemeente, nu } = zicht;
  if (!isOpen(gemeente, nu)) {
    const open = volgendeOpening(gemeente, nu);
    return zicht.zeg("buiten.tijd", {
      dag: dagInWoorden(gemeente, open + 1, nu),
      tijd: tijdInWoorden(gemeente, open),
      nummer,
    });
  }
  const plek = aanDeBalie(vraag) ? gemeente.locaties.get(vraag.locatie ?? "") : undefined;
  if (plek === undefined || isOpen(kalenderVan(gemeente, plek.id), nu)) return null;
  return zicht.zeg("buiten.balie", { plek: plek.naam, nummer });
}

/** The line with a call for help while the team is not there; null while it is. */
export function roepBuitenTijd(zicht: Zicht, geroepen: string): string | null {
  if (isOpen(zicht.gemeente, zicht.nu)) return null;
  const nummer =
    zicht.gemeente.mensen.get(geroepen)?.telefoon ??
    zicht.gemeente.teams.get(zicht.ik.team)?.telefoon ??
    zicht.gemeente.telefoon;
  return zicht.zeg("buiten.roep", { nummer });
}

/** On the telephone and on a visit the hours of the desk say nothing. */
function aanDeBalie({ stroom }: Vraag): boolean {
  const kanaal = stroom.answers["kanaal"];
  return kanaal !== "telefoon" && kanaal !== "huisbezoek";
}
