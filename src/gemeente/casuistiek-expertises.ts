import type { Expertiseregel } from "./casuistiek-bestanden.ts";
import { type Collegazoeker, keurCoordinator, keurDubbeleCollega } from "./casuistiek-collega.ts";
import type { Onderdeel } from "./keur.ts";
import type { Plaats, Problemen } from "./problemen.ts";

type Opening = readonly [string, string];
type Specialistregel = NonNullable<Expertiseregel["specialisten"]>[number];
type Spreekuurregel = Specialistregel["spreekuren"][number];

/** What an expertise is checked against. */
export interface Omgeving {
  /** By ISO weekday; null while `gemeente.yaml` cannot be read. */
  readonly openingstijden: ReadonlyMap<number, Opening> | null;
  readonly zoek: Collegazoeker;
  readonly problemen: Problemen;
}

/** Whether there is somebody to ask, and every hour of a specialist can be booked. */
export function keurExpertise({ waarde, plaats }: Onderdeel<Expertiseregel>, om: Omgeving): void {
  if (waarde === null) return;
  const { specialisten, bel, coordinator } = waarde;
  const wie = specialisten ?? [];
  if (wie.length === 0 && !bel)
    om.problemen.meld(
      plaats(),
      "Hier is niemand om te vragen. Zet er specialisten met een spreekuur bij, of een telefoonnummer bij bel.",
    );
  if (wie.length > 0 && bel)
    om.problemen.meld(
      plaats("bel"),
      "Hier wordt gebeld of geboekt, niet allebei. Haal bel weg, of haal de specialisten weg.",
    );
  if (coordinator) keurCoordinator(coordinator, plaats("coordinator"), om.zoek, om.problemen);
  const genoemd = wie.map((een, index) => {
    const waar = (...weg: PropertyKey[]) => plaats("specialisten", index, ...weg);
    const persoon = om.zoek(een.wie, waar("wie"));
    keurSpreekuren(een, waarde.minuten, waar, om);
    return { persoon, plaats: waar("wie") };
  });
  keurDubbeleCollega(genoemd, om.problemen);
}

function keurSpreekuren(
  { spreekuren }: Specialistregel,
  minuten: number,
  waar: (...weg: PropertyKey[]) => Plaats,
  { openingstijden, problemen }: Omgeving,
): void {
  for (const [index, uur] of spreekuren.entries()) {
    const hier = waar("spreekuren", index);
    const reden = waaromNooit(uur, minuten, openingstijden);
    if (reden !== null) problemen.meld(hier, reden);
    const eerder = spreekuren.slice(0, index).findIndex((een) => overlapt(een, uur));
    if (eerder >= 0)
      problemen.meld(
        hier,
        `Dit spreekuur valt samen met dat op regel ${waar("spreekuren", eerder).regel}. Maak er een van, of kies een andere tijd.`,
      );
  }
}

/**
 * Why nobody could ever book an hour, with the remedy; null when it can be booked. Days off are not looked at: a new
 * roster must not be held up by an hour that stayed behind (`kijkNaarCasuistiek` tells it).
 */
function waaromNooit(
  { dag, tijd }: Spreekuurregel,
  minuten: number,
  openingstijden: Omgeving["openingstijden"],
): string | null {
  if (minutenTussen(tijd) < minuten)
    return `Dit spreekuur is korter dan een consult van ${minuten} minuten. Maak het spreekuur langer, of zet bij minuten een lager getal.`;
  if (openingstijden === null) return null;
  const open = openingstijden.get(dag);
  if (open === undefined)
    return "Op deze dag is alles dicht, dus niemand kan dit boeken. Kies een dag die in gemeente.yaml open is.";
  const samen: Opening = [later(tijd[0], open[0]), eerder(tijd[1], open[1])];
  return minutenTussen(samen) < minuten
    ? `Dit spreekuur valt buiten de openingstijden, dus niemand kan het boeken. Kies een tijd tussen ${open[0]} en ${open[1]}.`
    : null;
}

function overlapt(een: Spreekuurregel, ander: Spreekuurregel): boolean {
  return een.dag === ander.dag && een.tijd[0] < ander.tijd[1] && ander.tijd[0] < een.tijd[1];
}

function later(een: string, ander: string): string {
  return een > ander ? een : ander;
}

function eerder(een: string, ander: string): string {
  return een < ander ? een : ander;
}

/** Times of one day in order, "08:30" and "17:00"; negative when they are not. */
function minutenTussen([van, tot]: Opening): number {
  return inMinuten(tot) - inMinuten(van);
}

function inMinuten(tijd: string): number {
  const [uren = 0, minuten = 0] = tijd.split(":").map(Number);
  return uren * 60 + minuten;
}
