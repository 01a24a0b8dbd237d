import { maakKaart } from "../cards/kaart.ts";
import type { Kaartbeeld } from "../dialogs/beeld.ts";
import { documentdelen, documentwaarden } from "../dialogs/beelden/document.ts";
import { type Opening, vensterpad } from "../dialogs/openingen.ts";
import { NEDERLANDS, verwoord } from "../dialogs/teksten.ts";
import { neemBeurt } from "./app/beurt.ts";
import { wegwijzer } from "./app/wegwijzers.ts";
import type { Wereld } from "./app/wereld.ts";
import type { Config } from "./config.ts";
import { oordeel } from "./domain/bevoegdheid.ts";
import type { Gemeente } from "./domain/gemeente.ts";
import { bestandsroutes } from "./http/bestanden.ts";
import { privacyroute } from "./http/privacypagina.ts";
import { vensterroute } from "./http/venster.ts";
import { maakTabwacht } from "./teams/tabwacht.ts";

/** Our own window: its pages, the door behind them, and whoever guards it. */
export interface Venster {
  routes(server: Parameters<typeof vensterroute>[0]): void;
  /** Age in hours of the keys that visitors are judged by; null when there are none, or there is no window. */
  sleutelUren(): number | null;
  sluit(): void;
}

/** No page of the window is a dead end, and its navigation offers nothing that would be refused. */
function alsPagina(wereld: Wereld, beeld: Kaartbeeld, voor: string): Kaartbeeld {
  const rollen = wereld.gemeente().mensen.get(voor)?.rollen ?? [];
  const mag = VRAAGT_RECHT.filter((weg) => {
    const actie = wegwijzer(weg)?.actie;
    return actie !== undefined && oordeel(rollen, actie, ["geen"]) === "ja";
  });
  const wegen = [...mag, ...(rollen.includes("teamleider") ? (["daglijst"] as const) : [])];
  if (beeld.knoppen.length > 0) return { ...beeld, wegen };
  const uitweg = { titel: verwoord(NEDERLANDS, "knop.mijn_vragen"), verb: "overzicht" };
  return { ...beeld, wegen, knoppen: [uitweg] };
}

/** The ways that not everybody may go. */
const VRAAGT_RECHT = [
  "nieuwe_vraag",
  "ons_team",
  "te_laat",
  "signalen",
  "mijn_signalen",
  "cijfers",
  "sociale_kaart",
  "beheer",
] as const satisfies readonly Opening[];

/** Where the build of the pages stands, made by `npm run venster`. */
const PAGINAS = `${import.meta.dirname}/../.venster`;

/** @throws {ConfiguratieFout} when the pages have not been built */
export function openVenster(config: Config, wereld: Wereld, nu: () => number): Venster {
  const { appId, sleuteladres, aanmeldadres } = config.tab;
  const lees = () => ({
    titel: verwoord(NEDERLANDS, "privacy.titel"),
    delen: documentdelen(NEDERLANDS, "privacy", documentwaarden(wereld.gemeente())),
  });
  if (appId === null)
    return { routes: (server) => privacyroute(server, lees), sleutelUren: () => null, sluit: () => {} };
  const { tenant: tenantId } = config.bot;
  const wacht = maakTabwacht({
    config: { appId, tenantId, sleuteladres, productie: config.productie },
    logboek: wereld.logboek,
    nu,
  });
  const inVenster: Wereld = {
    ...wereld,
    kaart: (beeld, voor) => alsPagina(wereld, beeld, voor),
    omgeving: () => ({ ...wereld.omgeving(), plek: "venster" }),
  };
  return {
    routes(server) {
      privacyroute(server, lees);
      bestandsroutes(server, PAGINAS, { aanmelden: aanmeldadres });
      vensterroute(server, {
        wie: (koppen) => wacht.wie(koppen),
        beurt: (gebeurtenis) => neemBeurt(inVenster, gebeurtenis),
      });
    },
    sleutelUren: () => wacht.sleutelUren(),
    sluit: () => wacht.sluit(),
  };
}

/** What differs on cards of the trial: the Playground cannot refresh, and has neither dialogs nor a personal tab. */
export function kaartmaker(config: Config, gemeente: () => Gemeente): Wereld["kaart"] {
  const metVenster = () => gemeente().vrijeTekst === "venster";
  if (!config.proef) return (beeld) => maakKaart(beeld, metVenster() ? "dialoog" : null);
  return (vol, voor) => {
    const { verversen: _, ...beeld } = vol;
    const opener = (pad: string) => aanmeldlink(config, voor, pad);
    const start = beeld.naam.startsWith("start/") && config.tab.aanmeldadres !== null;
    const link = { titel: verwoord(NEDERLANDS, "knop.open_venster"), link: opener(vensterpad("overzicht")) };
    return maakKaart(
      start ? { ...beeld, knoppen: [...beeld.knoppen, link] } : beeld,
      metVenster() ? opener : { alleenCasusblad: opener },
    );
  };
}

/** Where somebody of the trial signs on before the page opens. */
function aanmeldlink({ tab, publiekAdres }: Config, wie: string, pad: string): string {
  if (tab.aanmeldadres === null) return `${publiekAdres}${pad}`;
  return `${tab.aanmeldadres}?${new URLSearchParams({ als: wie, naar: pad }).toString()}`;
}
