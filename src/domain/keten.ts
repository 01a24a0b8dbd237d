import type { Gemeente, Persoon } from "./gemeente.ts";
import { kandidatenVoor } from "./rooster/voordracht.ts";
import { teamleiderVan, type Voordracht } from "./rooster.ts";
import { nummerVan, regisseurVan } from "./routering/regisseur.ts";
import type { Functie, Haast, Rol } from "./sleutels.ts";
import type { Gevraagd, Vraag } from "./vraag.ts";
import { lokaleDag } from "./werkkalender.ts";

/** Where a vraag goes now that nobody has it. `redmiddel`: nobody is left, so this lead keeps being asked and the outside is told. */
export type Stap =
  | {
      readonly soort: "kandidaat" | "teamleider" | "redmiddel";
      readonly wie: string;
      readonly waarom: string;
      readonly voor: string | null;
    }
  | { readonly soort: "wachtrij" };

export interface Ketenvraag {
  readonly belasting: (oid: string) => number;
  readonly nu: number;
}

/** Reasons that pass: who gave these may be asked again on another day. */
const GAAT_OVER: ReadonlySet<string> = new Set(["te_vol", "ben_er_niet"]);
/** Asked by the queue, besides by the first round. */
const MEESTE_KEREN = 2;
/** The own lead, and one who stands in. */
const MEESTE_LEIDERS = 2;
const LEIDER = new Set(["teamleider", "teamleider_afwezig", "teamleider_vervanger"]);
const MAG_OPPAKKEN: readonly Rol[] = ["teamlid", "specialist", "teamleider"];

/**
 * The next step (design of the house, §3): whoever is free, else the queue of the function, else the team lead, else
 * who stands in for the lead, else the last resort. What is for now or today does not wait in a queue.
 */
export function volgendeStap(
  gemeente: Gemeente,
  vraag: Vraag,
  om: Ketenvraag,
): { readonly stap: Stap; readonly voordracht: Voordracht } {
  const { plaatsing, toestand } = vraag;
  if (plaatsing === null) throw new TypeError("niet doorgegeven");
  const voordracht = voordrachtVoor(
    gemeente,
    vraag,
    om,
    vraag.gevraagd.map(({ wie }) => wie),
  );
  const eerste = voordracht.kandidaten[0];
  if (eerste !== undefined)
    return { voordracht, stap: { soort: "kandidaat", wie: eerste.oid, waarom: eerste.waarom, voor: eerste.voor } };
  const gewacht = toestand.soort === "wachtrij" || (toestand.soort === "aangeboden" && toestand.inRij !== undefined);
  if (!kanNietWachten(plaatsing.haast) && !gewacht && !bijLeider(vraag))
    return { voordracht, stap: { soort: "wachtrij" } };
  return { voordracht, stap: leiderstap(gemeente, vraag, om.nu) };
}

/** Who takes it out of the queue now; null leaves it there. Who was asked on another day may have room again. */
export function uitDeRij(
  gemeente: Gemeente,
  vraag: Vraag,
  om: Ketenvraag,
): { readonly stap: Stap; readonly voordracht: Voordracht } | null {
  if (vraag.plaatsing === null) return null;
  const vandaag = lokaleDag(gemeente, om.nu).toString();
  const magWeer = (wie: string) => {
    const keren = vraag.gevraagd.filter((eerder) => eerder.wie === wie);
    return (
      keren.length < MEESTE_KEREN &&
      keren.every(
        ({ uitkomst, reden, om: toen }) =>
          (uitkomst !== "teruggegeven" || GAAT_OVER.has(reden ?? "")) && lokaleDag(gemeente, toen).toString() < vandaag,
      )
    );
  };
  const gehad = [...new Set(vraag.gevraagd.map(({ wie }) => wie))].filter((wie) => !magWeer(wie));
  const voordracht = voordrachtVoor(gemeente, vraag, om, gehad);
  const eerste = voordracht.kandidaten[0];
  return eerste === undefined
    ? null
    : { voordracht, stap: { soort: "kandidaat", wie: eerste.oid, waarom: eerste.waarom, voor: eerste.voor } };
}

/**
 * Who may be asked for one function, when an owner or somebody asked passes it on to that function.
 *
 * @param gehad who is passed over; everybody who was asked, unless told otherwise
 */
export function kandidatenVanFunctie(
  gemeente: Gemeente,
  vraag: Vraag,
  functie: Functie,
  om: Ketenvraag,
  gehad: readonly string[] = vraag.gevraagd.map(({ wie }) => wie),
): Voordracht {
  const { plaatsing } = vraag;
  if (plaatsing === null) throw new TypeError("niet doorgegeven");
  const anders: Vraag = {
    ...vraag,
    bekendBij: null,
    plaatsing: { ...plaatsing, functie, leefgebied: null, regel: "" },
  };
  const { kandidaten, overgeslagen } = voordrachtVoor(gemeente, anders, om, gehad);
  // Who passes it on means this function, not one that stands in for it.
  return { kandidaten: kandidaten.filter(({ waarom }) => waarom !== "vervangende_functie"), overgeslagen };
}

/** Who said no to it for a reason that does not pass, or has passed it on: asking them again is asking in vain. */
export function zeiNee({ gevraagd }: Vraag): readonly string[] {
  return gevraagd
    .filter(
      ({ uitkomst, reden }) => uitkomst === "doorgezet" || (uitkomst === "teruggegeven" && !GAAT_OVER.has(reden ?? "")),
    )
    .map(({ wie }) => wie);
}

/** What is for now or today: nobody waits for it in a queue, and no quiet hours hold it up. */
export function kanNietWachten(haast: Haast): boolean {
  return haast === "nu" || haast === "vandaag";
}

/** Whether somebody can still do anything with a vraag of theirs: on the roster, in service, in a role that takes up. */
export function isInDienst(gemeente: Pick<Gemeente, "mensen" | "tijdzone">, oid: string, nu: number): boolean {
  const persoon = gemeente.mensen.get(oid);
  return (
    persoon !== undefined && !isWeg(gemeente, persoon, nu) && persoon.rollen.some((rol) => MAG_OPPAKKEN.includes(rol))
  );
}

/** Their last day was before today: the roster may still have them, and nothing is for them any more. */
export function isWeg(gemeente: Pick<Gemeente, "tijdzone">, { tot }: Pick<Persoon, "tot">, nu: number): boolean {
  return tot !== null && tot < lokaleDag(gemeente, nu).toString();
}

function voordrachtVoor(
  gemeente: Gemeente,
  vraag: Vraag,
  { belasting, nu }: Ketenvraag,
  gehad: readonly string[],
): Voordracht {
  const { plaatsing } = vraag;
  if (plaatsing === null) throw new TypeError("niet doorgegeven");
  // Without its number nobody is recognised by it any more.
  const bekendBij = nummerVan(vraag) === null ? null : regisseurVan(vraag);
  const uitgesloten = [...gehad, ...lieverNiet(vraag)];
  return kandidatenVoor(gemeente, plaatsing, { uitgesloten, belasting, nu, bekendBij });
}

/** Whom the resident would rather not have. */
export function lieverNiet({ stroom }: Pick<Vraag, "stroom">): readonly string[] {
  const wie = stroom.answers["liever_niet"];
  return typeof wie === "string" && wie !== "" ? [wie] : [];
}

/** The leads that were asked one after the other, up to now: somebody they named in between begins anew. */
function leidersGehad({ gevraagd }: Vraag): readonly Gevraagd[] {
  const vanaf = gevraagd.findLastIndex(({ waarom }) => !LEIDER.has(waarom));
  return gevraagd.slice(vanaf + 1);
}

function bijLeider(vraag: Vraag): boolean {
  return leidersGehad(vraag).length > 0;
}

function leiderstap(gemeente: Gemeente, vraag: Vraag, nu: number): Stap {
  const team = vraag.plaatsing?.team ?? "";
  const gehad = leidersGehad(vraag).map(({ wie }) => wie);
  const kies = (uitgesloten: readonly string[]) => teamleiderVan(gemeente, team, { uitgesloten, nu });
  if (gehad.length < MEESTE_LEIDERS) {
    const leider = kies([...lieverNiet(vraag), ...gehad]);
    if (leider !== null && leider.waarom !== "teamleider_afwezig")
      return { soort: "teamleider", wie: leider.oid, waarom: alsLeider(leider.waarom), voor: leider.voor };
  }
  // Nobody is left: the lead who is there, or the one away, is asked for as long as it takes; another after a no.
  const laatste = vraag.gevraagd.at(-1);
  const zeiNee = laatste?.uitkomst === "teruggegeven" ? [laatste.wie] : [];
  const blijft = kies([...lieverNiet(vraag), ...zeiNee]) ?? kies(lieverNiet(vraag));
  const wie = blijft?.oid ?? vraag.indiener;
  return { soort: "redmiddel", wie, waarom: alsLeider(blijft?.waarom ?? "teamleider"), voor: blijft?.voor ?? null };
}

/** A vervanger of the lead is asked as a lead: to name somebody. */
function alsLeider(waarom: string): string {
  return LEIDER.has(waarom) ? waarom : "teamleider_vervanger";
}
