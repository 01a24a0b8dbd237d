import { type Ids, isTabpagina, leesAdres } from "./adres.ts";

/** What the back button of the browser leads to. */
export interface Historie {
  /** The page shows what belongs to this address now. */
  readonly toon: (adres: string) => void;
}

/**
 * Makes the back button go one page back within the tab, where it would leave the window. Only the pages of the tab
 * stay behind in it: the step of a vraag that somebody was on makes way for the next one.
 *
 * @param ganaar asks for the page of an address, as a tap in the navigation does
 */
export function maakHistorie(ganaar: (doe: string, ids: Ids) => void): Historie {
  let begonnen = false;
  window.addEventListener("popstate", () => {
    const { doe, ids } = leesAdres(location.search);
    ganaar(doe, ids);
  });
  return {
    toon(adres) {
      if (adres === location.pathname + location.search) {
        begonnen = true;
        return;
      }
      // The first page stands where its link stood.
      if (begonnen && isTabpagina(leesAdres(location.search))) history.pushState(null, "", adres);
      else history.replaceState(null, "", adres);
      begonnen = true;
    },
  };
}
