import { GENOEG_POGINGEN, isHerinnerd, isLeeg, opvolgrev } from "../../src/domain/opvolging.ts";
import { Functie } from "../../src/domain/sleutels.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { dagInWoorden } from "../../src/domain/werkkalender.ts";
import type { Alinea, Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { afspraakInWoorden, komendeAfspraak } from "./afspraak.ts";
import { doorgeefknoppen, doorgegeven, wegknoppen } from "./doorgeven.ts";
import { aanbodbeeld, contactdag, type Genummerd, gewijzigd, kenmerken, leesknop, tekstregels } from "./overdracht.ts";
import { momentInWoorden } from "./start.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

const DRIE_DAGEN_MS = 3 * 86_400_000;

/** The card of whoever owns it now. */
export function eigenaarbeeld(
  zicht: Zicht,
  { vraag, nummer }: Genummerd,
  meldingen: readonly string[] = [],
): Kaartbeeld {
  return {
    ...aanbodbeeld(zicht, { vraag, nummer }),
    naam: moetNu(zicht, vraag) ? "eigenaar/let_op" : "eigenaar",
    toon: moetNu(zicht, vraag) ? "let_op" : "goed",
    titel: zicht.zeg("eigenaar.titel", { nr: nummer }),
    alineas: [
      ...tekstregels(meldingen, "melding"),
      ...tekstregels(doorgegeven(zicht, vraag), "melding"),
      ...tekstregels(standregels(zicht, { vraag, nummer }), "gewoon"),
      ...tekstregels(gewijzigd(zicht, vraag), "gewoon"),
      ...tekstoverzicht(zicht, { vraag, nummer }),
    ],
    regels: eigenaarregels(zicht, vraag),
    knoppen: metDoorgeven(doorgeefknoppen(zicht, vraag), eigenaarknoppen(zicht, vraag)),
    basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
  };
}

/** The day of the first contact says nothing any more once they have spoken; an appointment is said with its day. */
function eigenaarregels(zicht: Zicht, vraag: Vraag): readonly Regel[] {
  const uiterlijk = zicht.zeg("regel.uiterlijk");
  const merken = vraag.merken.filter(({ merk }) => merk !== "afspraak");
  return kenmerken(zicht, { ...vraag, merken }, null).filter(
    ({ label }) => vraag.opvolging.contact === null || label !== uiterlijk,
  );
}

/** The resident must hear something today, or the words go soon and stand nowhere else. */
function moetNu(zicht: Zicht, vraag: Vraag): boolean {
  const { contact, overgenomen } = vraag.opvolging;
  return (contact === null && isHerinnerd(vraag)) || (overgenomen === null && gaatWeg(zicht, vraag));
}

function gaatWeg({ nu }: Zicht, vraag: Vraag): boolean {
  return !isLeeg(vraag) && vraag.wissenOp - nu <= DRIE_DAGEN_MS;
}

/** How far the owner is with it: what must be done next, else what was done. */
function standregels(zicht: Zicht, { vraag, nummer }: Genummerd): readonly string[] {
  const { contact, pogingen } = vraag.opvolging;
  const afspraak = komendeAfspraak(zicht, vraag);
  const bij = afspraak === null ? [] : [zicht.zeg("eigenaar.afspraak", afspraakInWoorden(zicht, afspraak))];
  if (contact !== null) return [zicht.zeg("eigenaar.gesproken", { moment: momentInWoorden(zicht, contact) }), ...bij];
  const n = pogingen.length;
  return [
    zicht.zeg("opgepakt.jij", { nr: nummer, dag: contactdag(zicht, vraag) }),
    ...(isHerinnerd(vraag) ? [zicht.zeg("herinnering.contact", { nr: nummer })] : []),
    ...(n === 0 ? [] : [zicht.zeg(n < GENOEG_POGINGEN ? "niet.bereikt" : "niet.bereikt.anders", { n })]),
    ...bij,
  ];
}

/** What becomes of the words: that they are gone, will go, or stay until a day. */
export function tekstoverzicht(zicht: Zicht, { vraag, nummer }: Genummerd): readonly Alinea[] {
  const { opvolging, wissenOp } = vraag;
  const { systeem } = zicht.gemeente;
  const dag = dagInWoorden(zicht.gemeente, wissenOp, zicht.nu);
  if (isLeeg(vraag)) return tekstregels([zicht.zeg("tekst.gewist")], "klein");
  if (opvolging.overgenomen !== null) return tekstregels([zicht.zeg("tekst.overgenomen", { systeem, dag })], "klein");
  return gaatWeg(zicht, vraag)
    ? tekstregels([zicht.zeg("overgenomen.waarschuwing", { nr: nummer, systeem, dag })], "nadruk")
    : tekstregels([zicht.zeg("tekst.blijft", { systeem, dag })], "klein");
}

/** At most five; what is needed less often stands behind "Meer". */
export function eigenaarknoppen(zicht: Zicht, vraag: Vraag): readonly Knop[] {
  const { contact, overgenomen } = vraag.opvolging;
  const meer = knop(zicht, "meer", "knop.meer");
  const afronden = knop(zicht, "afronden_kies", "knop.afronden");
  const lezen = isLeeg(vraag) ? [] : [leesknop(zicht)];
  const kopie = kopieerknop(zicht, vraag);
  // The words go soon: what keeps them comes before the rest.
  const nu = overgenomen === null && gaatWeg(zicht, vraag) ? [...kopie, ...overgenomenknop(zicht, vraag)] : null;
  if (contact === null)
    return [
      knop(zicht, "contact_gelegd", "knop.gesproken", { stijl: "hoofd" }),
      knop(zicht, "geen_gehoor", "knop.geen_gehoor"),
      ...(nu ?? [...(overgenomen === null ? lezen : overgenomenknop(zicht, vraag)), afronden]),
      meer,
    ];
  const systeem = overgenomen === null ? kopie : overgenomenknop(zicht, vraag);
  return metHoofd([...(nu === null ? [...lezen, ...systeem] : [...nu, ...lezen]), afronden, meer]);
}

function metHoofd([eerste, ...rest]: readonly Knop[]): readonly Knop[] {
  return eerste === undefined ? rest : [{ ...eerste, stijl: "hoofd" }, ...rest];
}

/** What was asked of somebody else comes first; closing can wait until that is answered. */
function metDoorgeven(eerst: readonly Knop[], eigen: readonly Knop[]): readonly Knop[] {
  if (eerst.length === 0) return eigen;
  return [...eerst, ...eigen.filter((een) => !("verb" in een) || een.verb !== "afronden_kies")];
}

/** To the block for the registration system; none when the words are gone. */
export function kopieerknop(zicht: Zicht, vraag: Vraag): readonly Knop[] {
  const titel = zicht.zeg("kopie.naar", { systeem: zicht.gemeente.systeem });
  return isLeeg(vraag) ? [] : [{ ...knop(zicht, "overnemen", "knop.meer"), titel }];
}

/** "It stands in the registration system", or back from that. */
export function overgenomenknop(zicht: Zicht, vraag: Vraag): readonly Knop[] {
  if (isLeeg(vraag)) return [];
  if (vraag.opvolging.overgenomen !== null) return [knop(zicht, "niet_overgenomen", "knop.toch_niet")];
  const titel = zicht.zeg("kopie.staat_erin", { systeem: zicht.gemeente.systeem });
  return [{ ...knop(zicht, "overgenomen", "knop.meer"), titel }];
}

/** What an owner needs now and then, as far as their card does not offer it; that it stands in the system is said beside the block. */
export function meerbeeld(zicht: Zicht, { vraag, nummer }: Genummerd): Kaartbeeld {
  const heeftKopie = eigenaarknoppen(zicht, vraag).some((een) => "verb" in een && een.verb === "overnemen");
  const afspraak = vraag.opvolging.afspraak === null ? "knop.afspraak" : "knop.afspraak_wijzigen";
  return melding(zicht, "eigenaar/meer", {
    titel: zicht.zeg("eigenaar.titel", { nr: nummer }),
    zinnen: [zicht.zeg("meer.uitleg"), zicht.zeg("meer.niet_bellen")],
    knoppen: [
      knop(zicht, "afspraak_kies", afspraak, { stijl: "hoofd" }),
      ...(heeftKopie ? [] : kopieerknop(zicht, vraag)),
      ...wegknoppen(zicht, vraag),
      knop(zicht, "teruggeven_kies", "knop.teruggeven"),
      knop(zicht, "afronden", "knop.niet_bellen", { data: { als: "niet_meer_nodig" }, zonderVelden: true }),
      knop(zicht, "ververs", "knop.terug"),
    ],
    basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
  });
}

/** Asked once, in one tap: whether this was the right place for the vraag. */
export function plekbeeld(zicht: Zicht, { vraag, nummer }: Genummerd, meldingen: readonly string[]): Kaartbeeld {
  const beeld = melding(zicht, "eigenaar/plek", {
    titel: zicht.zeg("eigenaar.titel", { nr: nummer }),
    zinnen: [zicht.zeg("plek.vraag")],
    knoppen: [...plekknoppen(zicht), knop(zicht, "ververs", "knop.sla_over")],
    basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
  });
  return { ...beeld, toon: "goed", alineas: [...tekstregels(meldingen, "melding"), ...beeld.alineas] };
}

export function plekknoppen(zicht: Zicht): readonly Knop[] {
  return [
    knop(zicht, "plek_goed", "knop.plek_goed", { stijl: "hoofd" }),
    knop(zicht, "plek_anders", "knop.plek_anders"),
  ];
}

/** Which function would have been right. */
export function plekkeuze(zicht: Zicht, { vraag, nummer }: Genummerd): Kaartbeeld {
  const functies = Functie.options.filter((functie) => functie !== vraag.plaatsing?.functie);
  return melding(zicht, "eigenaar/plekkeuze", {
    titel: zicht.zeg("lezen.titel", { nr: nummer }),
    zinnen: [zicht.zeg("plek.welke")],
    knoppen: [
      ...functies.map((functie) => ({
        ...knop(zicht, "plek_beter", "knop.meer", { data: { functie }, zonderVelden: true }),
        titel: hoofdletter(zicht.zeg(`functie.${functie}`)),
      })),
      knop(zicht, "plek_beter", "knop.weet_niet", { data: { functie: "" }, zonderVelden: true }),
      knop(zicht, "ververs", "knop.terug"),
    ],
    basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
  });
}

/** "de Wmo-consulent" as the words on a button: "Wmo-consulent". */
function hoofdletter(functie: string): string {
  const kaal = functie.replace(/^de /u, "");
  return kaal.charAt(0).toUpperCase() + kaal.slice(1);
}
