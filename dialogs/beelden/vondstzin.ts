import { rond } from "../../src/domain/signaal/effect.ts";
import type { Signaal } from "../../src/domain/signaal/signaal.ts";
import { gemistnaam } from "./sociale-voorstel.ts";
import type { Zicht } from "./zicht.ts";

/** What the bot found, with the figures it went by; empty for a signal that somebody gave. */
export function vondstzin(zicht: Zicht, signaal: Signaal): string {
  const { soort, vondst } = signaal;
  if (vondst === null) return "";
  const team = zicht.gemeente.teams.get(signaal.team)?.naam ?? signaal.team;
  const [n, wat] = [rondaantal(zicht, vondst.aantal), watErIs(zicht, signaal)];
  switch (soort) {
    case "meer_dan_verwacht": {
      const weken = zicht.zeg(vondst.weken === 12 ? "vondst.twaalf" : "vondst.vier");
      return zicht.zeg("vondst.meer_dan_verwacht", { team, weken, n, wat, m: verwacht(zicht, vondst.verwacht) });
    }
    case "mist_voorziening":
      return zicht.zeg("vondst.mist_voorziening", { team, n, wat });
    case "wacht_bij_partner":
      return zicht.zeg("vondst.wacht_bij_partner", { team, n, wat });
    case "verkeerde_plek":
      return zicht.zeg("vondst.verkeerde_plek", { team, n, wat });
    case "te_veel_werk":
      return zicht.zeg("vondst.te_veel_werk", { team, n, wat });
    case "functie_afwezig":
      return zicht.zeg("vondst.functie_afwezig", { team, wat });
    case "knelpunt_aanbod":
    case "wachttijd":
    case "patroon":
    case "veiligheid":
    case "ketenpartner":
    case "spanningsveld":
      return "";
  }
}

/** The subject, the voorziening, the partner or the function it is about, in words. */
export function watErIs(zicht: Zicht, signaal: Signaal): string {
  const { gemeente, zeg } = zicht;
  const { leefgebied, voorziening, partner, functie } = signaal;
  if (leefgebied !== null) return gemeente.onderwerpen.get(leefgebied)?.naam ?? leefgebied;
  if (voorziening !== null) return gemistnaam(zicht, voorziening);
  if (partner !== null) return gemeente.partners.get(partner)?.naam ?? partner;
  return functie === null ? "" : zeg(`functie.${functie}`);
}

/** To the nearest five, so that four weeks taken off a published quarter leave no small count over. */
function rondaantal({ zeg }: Zicht, aantal: number): string {
  const n = rond(aantal);
  return n === "minder_dan_5" ? zeg("vondst.weinig") : zeg("vondst.ongeveer", { n });
}

function verwacht(zicht: Zicht, gemiddeld: number | null): string {
  return rondaantal(zicht, Math.max(1, Math.round(gemiddeld ?? 0)));
}
