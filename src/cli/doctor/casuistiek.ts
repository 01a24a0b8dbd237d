import type { Expertise, Reeks } from "../../domain/casuistiek/inrichting.ts";
import { bijeenkomsten } from "../../domain/casuistiek/reeks.ts";
import { vrijeTijden } from "../../domain/casuistiek/tijden.ts";
import type { Gemeente, Persoon } from "../../domain/gemeente.ts";
import { dagVan, waaromAfwezig } from "../../domain/rooster/aanwezigheid.ts";
import { dagInWoorden, lokaleDag, openingOp } from "../../domain/werkkalender.ts";
import { opsomming } from "./accounts.ts";
import { type Bevinding, goed, letOp } from "./bevinding.ts";

const TWEE_WEKEN_DAGEN = 14;
const DAG_MS = 86_400_000;
const DAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/**
 * Whether colleagues can be asked: specialists who left or have no time in the coming two weeks, hours outside the
 * opening hours, series whose participants left or are too few. By the roster alone; what is booked is not looked at.
 */
export function kijkNaarCasuistiek(gemeente: Gemeente, nu: number): readonly Bevinding[] {
  const { expertises, reeksen } = gemeente.casuistiek;
  if (expertises.size === 0 && reeksen.size === 0) return [goed("Deze gemeente heeft geen casuïstiek.")];
  const gevonden = [
    ...[...expertises.values()].flatMap((expertise) => expertiseproblemen(gemeente, expertise, nu)),
    ...[...reeksen.values()].flatMap((reeks) => reeksproblemen(gemeente, reeks, nu)),
  ];
  if (gevonden.length > 0) return gevonden;
  return [
    goed(
      `Voor elk advies is er iemand (${expertises.size}), en elk overleg heeft genoeg deelnemers (${reeksen.size}).`,
    ),
  ];
}

function expertiseproblemen(gemeente: Gemeente, expertise: Expertise, nu: number): readonly Bevinding[] {
  const { naam, coordinator, bel } = expertise;
  const weg = wegVan(
    gemeente,
    expertise.specialisten.map(({ wie }) => wie),
    nu,
  );
  const gevonden: Bevinding[] = [];
  if (weg.length > 0)
    gevonden.push(
      letOp(
        `${naam}: specialist die weg is: ${opsomming(weg)}.`,
        "Haal deze collega in casuistiek.yaml weg bij de specialisten, of zet er iemand anders neer.",
      ),
    );
  if (bel === null && wegVan(gemeente, [coordinator], nu).length > 0)
    gevonden.push(
      letOp(`${naam}: de coordinator is weg.`, "Zet in casuistiek.yaml bij coordinator een andere collega."),
    );
  if (bel === null && !heeftTijd(gemeente, expertise, nu))
    gevonden.push(
      letOp(
        `${naam}: de komende twee weken heeft geen specialist tijd.`,
        "Zet er in casuistiek.yaml een specialist of een spreekuur bij, of kijk in mensen.yaml wie afwezig is.",
      ),
    );
  return [...gevonden, ...uurproblemen(gemeente, expertise)];
}

/** For a colleague who is always at work; somebody's own days off are not the fault of the expertise. */
function heeftTijd(gemeente: Gemeente, expertise: Expertise, nu: number): boolean {
  const vrager = "wie dan ook";
  const [iemand] = gemeente.mensen.values();
  if (iemand === undefined) return false;
  const altijd: Persoon = { ...iemand, ...ALTIJD, oid: vrager };
  const dezeWeken: Gemeente = {
    ...gemeente,
    mensen: new Map([...gemeente.mensen, [vrager, altijd]]),
    casuistiek: { ...gemeente.casuistiek, vooruitDagen: TWEE_WEKEN_DAGEN },
  };
  const vraag = { expertise, vrager, nu, plek: null, alleen: null, nietMet: [], verzet: null, vanaf: null };
  return vrijeTijden(dezeWeken, { boekingen: () => [], buiten: null }, vraag, 1).length > 0;
}

const ALTIJD = {
  werkdagen: [1, 2, 3, 4, 5, 6, 7],
  moederdagen: [],
  afwezig: [],
  mist: [],
  vanaf: null,
  tot: null,
} satisfies Partial<Persoon>;

function uurproblemen({ openingstijden, mensen }: Gemeente, { naam, specialisten }: Expertise): readonly Bevinding[] {
  return specialisten.flatMap(({ wie, spreekuren }) =>
    spreekuren.flatMap(({ dag, van, tot }) => {
      const persoon = mensen.get(wie);
      const uur = `${naam}: het spreekuur van ${persoon?.naam ?? "een collega"} op ${DAGEN[dag - 1] ?? "een dag"} (${van}-${tot})`;
      const open = openingstijden.get(dag);
      if (open === undefined || van < open[0] || tot > open[1])
        return letOp(
          `${uur} valt voor een deel buiten de openingstijden.`,
          "Dat deel kan niemand boeken. Pas het spreekuur aan in casuistiek.yaml, of de openingstijden in gemeente.yaml.",
        );
      if (persoon === undefined || (persoon.werkdagen.includes(dag) && !persoon.moederdagen.includes(dag))) return [];
      return letOp(
        `${uur} is op een dag dat deze collega er niet is.`,
        "Niemand kan het boeken. Kies in casuistiek.yaml een andere dag, of pas in mensen.yaml de werkdagen aan.",
      );
    }),
  );
}

function reeksproblemen(gemeente: Gemeente, reeks: Reeks, nu: number): readonly Bevinding[] {
  const vandaag = lokaleDag(gemeente, nu).toString();
  if (reeks.tot !== null && reeks.tot < vandaag)
    return [
      letOp(`${titel(reeks)}: de laatste dag is geweest.`, "Verleng tot in casuistiek.yaml, of haal de reeks weg."),
    ];
  const weg = wegVan(gemeente, reeks.deelnemers, nu);
  const gevonden: Bevinding[] = [];
  if (weg.length > 0)
    gevonden.push(
      letOp(
        `${titel(reeks)}: deelnemers die weg zijn: ${opsomming(weg)}.`,
        "Haal hen in casuistiek.yaml weg bij de deelnemers, en kijk of er iemand bij moet.",
      ),
    );
  return [...gevonden, ...keerproblemen(gemeente, reeks, nu)];
}

/** Themes across teams may share a name. */
function titel({ naam, thema }: Reeks): string {
  return thema === null ? naam : `${naam}, thema ${thema}`;
}

/** Looks at the next time only: who is away once need not be a fault, a group that is too small for it will be told. */
function keerproblemen(gemeente: Gemeente, reeks: Reeks, nu: number): readonly Bevinding[] {
  const [keer] = bijeenkomsten(gemeente, reeks, nu, nu + gemeente.casuistiek.vooruitDagen * DAG_MS);
  if (keer === undefined) return [];
  const wanneer = dagInWoorden(gemeente, keer.van, nu);
  const gevonden: Bevinding[] = [];
  const dag = dagVan(gemeente, keer.van);
  const open = openingOp(gemeente, lokaleDag(gemeente, keer.van));
  if (open === null || keer.van < open.van || keer.tot > open.tot)
    gevonden.push(
      letOp(
        `${titel(reeks)}: ${wanneer} valt buiten de openingstijden.`,
        "Klopt dat niet? Pas rrule, om of minuten aan in casuistiek.yaml.",
      ),
    );
  const aanwezig = reeks.deelnemers.filter((oid) => {
    const persoon = gemeente.mensen.get(oid);
    return persoon !== undefined && waaromAfwezig(persoon, dag) === null;
  });
  if (aanwezig.length < reeks.quorum)
    gevonden.push(
      letOp(
        `${titel(reeks)}: ${wanneer} werken er ${aanwezig.length} deelnemers, en er zijn er ${reeks.quorum} nodig.`,
        "Kies in casuistiek.yaml een andere dag, verlaag quorum, of zet er deelnemers bij.",
      ),
    );
  return gevonden;
}

/** Names of those who are no longer on the team on this day, or not on the roster at all. */
function wegVan(gemeente: Gemeente, wie: readonly string[], nu: number): readonly string[] {
  const vandaag = lokaleDag(gemeente, nu).toString();
  return wie.flatMap((oid) => {
    const persoon = gemeente.mensen.get(oid);
    if (persoon === undefined) return ["een collega die niet op de lijst staat"];
    return persoon.tot !== null && persoon.tot < vandaag ? [persoon.naam] : [];
  });
}
