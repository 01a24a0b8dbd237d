import { type Aanmelding, meldAan } from "./aanmelden.ts";
import { adresNa, type Ids, idsVoor, isTabpagina, leesAdres } from "./adres.ts";
import { maakBezig } from "./bezig.ts";
import { maak } from "./dom.ts";
import { maakHistorie } from "./historie.ts";
import { maakNavigatie, type Navigatie } from "./navigatie.ts";
import { type Bericht, Pagina } from "./pagina.ts";
import { maakSchermLeeg } from "./scherm-leeg.ts";
import { toonThema } from "./thema.ts";
import { maakVerbinding } from "./verbinding.ts";
import { maakVerzend } from "./verzend.ts";
import { Wensenrij } from "./wensen.ts";
import { WOORDEN } from "./woorden.ts";

const opnieuw = { titel: WOORDEN.opnieuw, doe: () => location.reload() };

/** Signs on, then asks for what the address says. */
async function begin(): Promise<void> {
  const bezig = maakBezig();
  document.body.append(bezig.element);
  bezig.begin(null);
  const aanmelding = await meldAan(toonThema);
  if (aanmelding === "elders") return;
  bezig.element.remove();
  if (aanmelding === "niet_in_teams" || aanmelding === "mislukt") {
    const bericht = aanmelding === "mislukt" ? WOORDEN.nietAangemeld : WOORDEN.openInTeams;
    alleenBericht({ ...bericht, knop: aanmelding === "mislukt" ? opnieuw : null });
    return;
  }
  if (aanmelding.thema !== null) toonThema(aanmelding.thema);
  werk(aanmelding);
}

function alleenBericht(bericht: Bericht): void {
  const pagina = new Pagina({
    voegToe: niets,
    buitenom: niets,
    open: niets,
    verberg: niets,
    opGetoond: niets,
    opGeweigerd: () => null,
  });
  document.body.append(maak("div", { class: "venster" }, [pagina.element]));
  pagina.toonBericht(bericht);
}

/** Puts the parts together. */
function werk(aanmelding: Aanmelding): void {
  const adres = leesAdres(location.search);
  const verbinding = maakVerbinding();
  const rij = new Wensenrij(maakVerzend(aanmelding.token), verbinding.meld);
  const vak = maak("div", { class: "venster" });
  const leeg = maakSchermLeeg(vak);
  let navigatie: Navigatie | null = null;
  // Without a trace in the history of the browser, but for the pages of the tab.
  let toonAdres = (nieuw: string) => history.replaceState(null, "", nieuw);
  let gelukt = false;
  const pagina = new Pagina({
    voegToe: (wens) => rij.voegToe(wens),
    buitenom: (verb, data) => rij.buitenom(verb, data),
    open: aanmelding.open,
    verberg: leeg.verberg,
    opGetoond(verb, data, beeld) {
      gelukt = true;
      leeg.zetAan(beeld.schermLeeg);
      // What was chosen in the fields of a page stands in what came of it.
      const ids = idsVoor(verb, { ...data, ...(isTabpagina({ doe: verb }) ? beeld.basis : {}) });
      const nieuw = adresNa(verb, ids, idsVoor("hervat", beeld.basis)["vraag"]);
      if (nieuw !== null) toonAdres(nieuw);
      navigatie?.zetHier(verb, ids);
      navigatie?.zetWegen(beeld.wegen);
    },
    opGeweigerd: (status, open) => weigering(aanmelding, status, { gelukt, open }),
  });
  const ganaar = (doe: string, ids: Ids) => pagina.vraag(doe, ids);
  if (!aanmelding.dialoog && isTabpagina(adres)) {
    navigatie = maakNavigatie(ganaar);
    toonAdres = maakHistorie(ganaar).toon;
  }
  vak.append(verbinding.element, ...(navigatie === null ? [] : [navigatie.element]), pagina.element);
  document.body.append(vak, leeg.element);
  aanmelding.gereed();
  volgBrowser(pagina, () => rij.por());
  pagina.vraag(adres.doe, adres.ids);
}

/** What the browser does with the page: hides it, shows it again, loses and finds the network, closes it. */
function volgBrowser(pagina: Pagina, por: () => void): void {
  window.addEventListener("online", por);
  window.addEventListener("pagehide", () => pagina.neemAfscheid());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") return pagina.bewaarNu();
    por();
    pagina.ververs();
  });
  window.addEventListener("beforeunload", (gebeurtenis) => {
    if (!pagina.isOpen()) return;
    pagina.bewaarNu();
    gebeurtenis.preventDefault();
  });
}

/** A sign-on that worked before is renewed by leaving the page, unless something typed would be lost by that. */
function weigering(
  { verlaat }: Aanmelding,
  status: number,
  { gelukt, open }: { readonly gelukt: boolean; readonly open: boolean },
): (Bericht & { alles: boolean }) | null {
  if (status === 401) {
    const knop = { titel: WOORDEN.meldAan, doe: verlaat ?? opnieuw.doe };
    const { titel, zinnen } = WOORDEN.nietAangemeld;
    if (!gelukt) return { titel, zinnen, knop, alles: true };
    if (open || verlaat === null) return { titel, zinnen: [WOORDEN.aanmeldingVoorbij], knop, alles: false };
    verlaat();
    return null;
  }
  if (status === 403) return { ...WOORDEN.geweigerd, knop: null, alles: true };
  const zin = status === 413 ? WOORDEN.teVeel : WOORDEN.misgegaan;
  return { titel: WOORDEN.naam, zinnen: [zin], knop: null, alles: false };
}

function niets(): void {
  return;
}

void begin();
