import type { Routebesluit, Vraag } from "../../src/domain/vraag.ts";
import { dagInWoorden, lokaleDag, volgendeOpening } from "../../src/domain/werkkalender.ts";
import type { Deel, Regel } from "../beeld.ts";
import { balierol } from "../vraagsoorten.ts";
import { voornaam, type Zicht } from "./zicht.ts";

type Gekozen = Routebesluit["kandidaten"][number];

/** From so many leefgebieden on a professional gets the hint to think of casuïstiek (practice review §3.1). */
const CASUISTIEK_VANAF = 3;

/**
 * "Naar Fatima, omdat het over geldzaken gaat en Fatima vandaag werkt": the last decision in one sentence, at most 25
 * words. How much somebody has is for colleagues of the team only. Null while nobody is asked.
 */
export function naarWie(zicht: Zicht, vraag: Vraag): string | null {
  const besluit = vraag.besluiten.at(-1);
  const { toestand } = vraag;
  if (toestand.soort === "wachtrij")
    return zicht.zeg("naar.niemand", { functie: zicht.zeg(`functie.${toestand.functie}`) });
  if (toestand.soort !== "aangeboden" || besluit === undefined) return null;
  const naam = voornaam(zicht, toestand.aan);
  // A colleague may have named somebody since the bot last looked.
  const gekozen = besluit.gekozen === toestand.aan ? kandidaatVan(besluit) : undefined;
  const reden = gekozen === undefined ? zicht.zeg("naar.gekozen") : redenVan(zicht, vraag, besluit, gekozen);
  return zicht.zeg("naar.wie", { naam, reden });
}

/** A colleague passed it on to another function than the one that was found for the subject. */
export function functieGekozen({ gevraagd, besluiten, plaatsing }: Vraag): boolean {
  const doorgezet = gevraagd.some(({ uitkomst }) => uitkomst === "doorgezet");
  return doorgezet && besluiten.some(({ functie }) => functie !== plaatsing?.functie);
}

function kandidaatVan({ kandidaten, gekozen }: Routebesluit): Gekozen | undefined {
  return kandidaten.find(({ wie }) => wie === gekozen);
}

/** What comes after "omdat"; some reasons stand on their own, the others come after what the question is about. */
function redenVan(
  zicht: Zicht,
  vraag: Vraag,
  besluit: Routebesluit,
  { wie, waarom, voor, belasting }: Gekozen,
): string {
  const onderwerp = omdat(zicht, vraag);
  const naam = voornaam(zicht, wie);
  switch (waarom) {
    case "regisseur":
      // A volunteer does not hear by a telephone number whether somebody gets help already.
      return balierol(zicht.ik) === "vrijwilliger" ? onderwerp : zicht.zeg("naar.regisseur");
    case "teamleider":
    case "teamleider_afwezig":
    case "teamleider_vervanger":
      // They were there and said nothing: not the same as nobody being free.
      return zicht.zeg(
        vraag.gevraagd.some(({ uitkomst }) => uitkomst === "vervallen") ? "naar.verlopen" : "naar.teamleider",
      );
    case "collega":
      return zicht.zeg("naar.collega", { onderwerp, naam });
    case "reserve":
      return zicht.zeg("naar.reserve", { onderwerp, naam });
    case "vervangende_functie":
      return zicht.zeg("naar.vervangende_functie", { onderwerp, naam });
    case "vervanger":
      return zicht.zeg("naar.vervanger", { onderwerp, naam, ander: voornaam(zicht, voor ?? "") });
    case "functie": {
      if (functieGekozen(vraag)) return zicht.zeg("naar.gekozen");
      const dag = werkdag(zicht, besluit.om);
      if (dag === null) return onderwerp;
      const minste = isCollega(zicht) && heeftMinste(besluit, wie, belasting);
      return minste
        ? zicht.zeg("naar.minste", { onderwerp, naam, dag })
        : zicht.zeg("naar.functie", { onderwerp, naam, dag });
    }
    default:
      return zicht.zeg("naar.gekozen");
  }
}

/** What the question is about, as it follows after "omdat". */
function omdat(zicht: Zicht, { plaatsing }: Vraag): string {
  const leefgebied = plaatsing?.leefgebied ?? null;
  const onderwerp = zicht.zeg(leefgebied === null ? "gaat.onbekend" : `gaat.${leefgebied}`);
  const tekst = plaatsing?.omdat ?? "";
  return tekst === "" ? zicht.zeg("gaat.over", { onderwerp }) : tekst.replaceAll("{onderwerp}", onderwerp);
}

/** The day on which this person was looked for, as long as it is not over. */
function werkdag({ gemeente, nu }: Zicht, om: number): string | null {
  const moment = volgendeOpening(gemeente, om);
  const voorbij = lokaleDag(gemeente, moment).toString() < lokaleDag(gemeente, nu).toString();
  return voorbij ? null : dagInWoorden(gemeente, moment + 1, nu);
}

/** Whether everybody else with the function has more. */
function heeftMinste({ kandidaten }: Routebesluit, gekozen: string, belasting: number): boolean {
  const anderen = kandidaten.filter(({ wie, waarom }) => wie !== gekozen && waarom === "functie");
  return anderen.length > 0 && anderen.every((ander) => ander.belasting > belasting);
}

/** Everybody looked at in the last decision, and why each was asked, comes later or was passed over. */
export function uitlegRoute(zicht: Zicht, vraag: Vraag): readonly Deel[] {
  const besluit = vraag.besluiten.at(-1);
  if (besluit === undefined || !isCollega(zicht)) return [];
  const zin = naarWie(zicht, vraag);
  const deel: Deel = {
    titel: zicht.zeg("route.titel"),
    alineas: [...(zin === null ? [] : [zin]), ...casuistiekhint(zicht, vraag)].map((tekst) => ({
      tekst,
      stijl: "gewoon" as const,
    })),
    regels: [
      ...besluit.kandidaten.map((een) => kandidaatregel(zicht, besluit, een)),
      ...besluit.overgeslagen
        .filter(({ wie, waarom }) => waarom !== "uitgesloten" || isGevraagd(vraag, wie))
        .map((een) => overslagregel(zicht, besluit, een)),
    ],
  };
  return [deel];
}

/** Several things at once: for the professional and the team lead only. */
function casuistiekhint(zicht: Zicht, { plaatsing }: Vraag): readonly string[] {
  return (plaatsing?.leefgebieden.length ?? 0) < CASUISTIEK_VANAF ? [] : [zicht.zeg("route.casuistiek")];
}

function kandidaatregel(zicht: Zicht, besluit: Routebesluit, { wie, waarom, belasting }: Gekozen): Regel {
  const stand = wie === besluit.gekozen ? zicht.zeg("route.gevraagd") : zicht.zeg("route.daarna");
  const bekend = Object.hasOwn(zicht.catalogus, `route.als.${waarom}`) ? waarom : "gekozen";
  const reden = zicht.zeg(`route.als.${bekend}` as "route.als.functie");
  const punten = zicht.ik.rollen.includes("teamleider") ? [zicht.zeg("route.punten", { n: belasting })] : [];
  return { label: voornaam(zicht, wie), waarde: [stand, reden, ...punten].join(", ") };
}

function overslagregel(
  zicht: Zicht,
  besluit: Routebesluit,
  { wie, waarom }: Routebesluit["overgeslagen"][number],
): Regel {
  return { label: voornaam(zicht, wie), waarde: overslag(zicht, besluit, waarom) };
}

function overslag(zicht: Zicht, besluit: Routebesluit, waarom: string): string {
  const dag = weekdag(zicht, volgendeOpening(zicht.gemeente, besluit.om));
  if (waarom === "geen_werkdag") return zicht.zeg("route.over.geen_werkdag", { dag });
  if (waarom === "bij_moederorganisatie") return zicht.zeg("route.over.bij_moederorganisatie", { dag });
  return zicht.zeg(`route.over.${waarom}` as "route.over.vol");
}

function weekdag({ gemeente }: Zicht, ms: number): string {
  const dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
  return dagen[lokaleDag(gemeente, ms).dayOfWeek - 1] ?? "";
}

/** Whom the resident would rather not have is nobody's business; who was asked before may be seen. */
function isGevraagd({ gevraagd }: Vraag, wie: string): boolean {
  return gevraagd.some((eerder) => eerder.wie === wie);
}

function isCollega({ ik }: Zicht): boolean {
  return ik.rollen.some((rol) => rol === "teamlid" || rol === "specialist" || rol === "teamleider");
}
