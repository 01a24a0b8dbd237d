import { alsTekst, opPad, type Waarde } from "../../src/domain/beheer/bewerking.ts";
import { ONDERDELEN, type Onderdeel, type Onderdeelid } from "../../src/domain/beheer/onderdelen.ts";
import { Leefgebied } from "../../src/domain/sleutels.ts";
import type { Deel, Kaartbeeld, Regel } from "../beeld.ts";
import type { Inhoud } from "./beheer-keuzes.ts";
import { itemnaam, itemregel } from "./beheer-waarde.ts";
import { momentInWoorden } from "./start.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

export const LEEG = { velden: [], regels: [], noodknoppen: [], schermLeeg: false, venster: "beheer" } as const;

/** In the chat: only that there is a page for it. */
export function beheerElders(zicht: Zicht): Kaartbeeld {
  return {
    ...melding(zicht, "beheer/elders", {
      titel: zicht.zeg("beheer.titel"),
      zinnen: [zicht.zeg("beheer.elders")],
      knoppen: [knop(zicht, "naar_start", "knop.naar_start", { zonderVelden: true })],
      nood: false,
    }),
    venster: "beheer",
  };
}

export interface Beheerstaat {
  readonly versie: number;
  /** Milliseconds since 1970. */
  readonly sinds: number;
  readonly aantal: number;
  readonly meldingen: readonly string[];
}

/** The first page: the parts, and what is prepared. */
export function beheerbeeld(zicht: Zicht, { versie, sinds, aantal, meldingen }: Beheerstaat): Kaartbeeld {
  const { zeg } = zicht;
  const delen: Deel[] = [
    {
      titel: zeg("beheer.onderdelen"),
      alineas: [],
      regels: ONDERDELEN.map(({ id }) => ({
        kop: true,
        label: zeg(`beheer.deel.${id}`),
        waarde: zeg(`beheer.deel.${id}.uitleg`),
        knop: knop(zicht, "beheer_deel", "knop.beheer_open", { data: { deel: id } }),
      })),
    },
  ];
  return {
    ...LEEG,
    naam: "beheer",
    toon: "gewoon",
    titel: zeg("beheer.titel"),
    alineas: [
      ...meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })),
      { tekst: zeg("beheer.geldt", { versie, moment: momentInWoorden(zicht, sinds) }), stijl: "gewoon" },
      ...(aantal === 0
        ? []
        : [
            {
              tekst: aantal === 1 ? zeg("beheer.voorbereid.een") : zeg("beheer.voorbereid", { aantal }),
              stijl: "nadruk" as const,
            },
          ]),
    ],
    knoppen: [
      ...(aantal === 0 ? [] : [knop(zicht, "beheer_bekijk", "knop.beheer_bekijk", { stijl: "hoofd" })]),
      knop(zicht, "beheer_versies", "knop.beheer_versies"),
    ],
    basis: {},
    delen,
  };
}

const MEESTE = 40;

export interface Lijststaat {
  readonly onderdeel: Onderdeel;
  readonly inhoud: Inhoud;
  readonly zoek: string;
  readonly revisie: number;
  /** Ids of items with something prepared. */
  readonly anders: ReadonlySet<string>;
  readonly meldingen?: readonly string[];
}

/** A short list needs no search. */
const KORTE_LIJST = 8;

/** The items of a part, found by a word in their name. */
export function beheerlijstbeeld(zicht: Zicht, staat: Lijststaat): Kaartbeeld {
  const { onderdeel, zoek, revisie, meldingen = [] } = staat;
  const { zeg } = zicht;
  const eerst = eerstInTeVullen(staat);
  const alle = regelsVan(zicht, staat);
  const data = { deel: onderdeel.id };
  const lang = alle.length > KORTE_LIJST;
  const veld = { id: "zoek", label: zeg("beheer.zoek"), verplicht: false, soort: "tekst", regels: "een" } as const;
  const erbij = knop(zicht, "beheer_nieuw", "knop.beheer_nieuw", { data, zonderVelden: true });
  return {
    ...LEEG,
    naam: `beheer/lijst/${onderdeel.id}`,
    toon: "gewoon",
    titel: zeg(`beheer.deel.${onderdeel.id}`),
    alineas: [
      ...meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })),
      { tekst: zeg(`beheer.deel.${onderdeel.id}.uitleg`), stijl: "klein" },
      ...(eerst === null
        ? []
        : [{ tekst: zeg("beheer.eerst", { deel: zeg(`beheer.deel.${eerst}`) }), stijl: "melding" as const }]),
    ],
    velden: lang ? [{ ...veld, waarde: zoek, maximum: 60 }] : [],
    knoppen: [
      ...(lang ? [knop(zicht, "beheer_deel", "knop.beheer_zoek", { data })] : []),
      ...(onderdeel.groeit && eerst === null ? [erbij] : []),
      knop(zicht, "beheer", "knop.beheer_terug", { zonderVelden: true }),
    ],
    basis: { rev: revisie },
    delen: [gevonden(zicht, alle, zoek)],
  };
}

/** The part that must be there before anything can come in this list; null when it can. */
function eerstInTeVullen({ onderdeel: { na, vorm }, inhoud }: Lijststaat): Onderdeelid | null {
  return na !== undefined && vorm.soort === "lijst" && inhoud(vorm.bestand) === null ? na : null;
}

function gevonden({ zeg }: Zicht, alle: readonly Regel[], zoek: string): Deel {
  const niets = alle.length === 0 ? zeg("beheer.nog_niets") : zeg("beheer.niets_gevonden");
  const er = alle.filter(({ label }) => label.toLowerCase().includes(zoek.trim().toLowerCase()));
  return {
    titel: zeg("beheer.gevonden"),
    alineas: [
      ...(er.length === 0 ? [{ tekst: niets, stijl: "gewoon" as const }] : []),
      ...(er.length > MEESTE ? [{ tekst: zeg("beheer.meer", { aantal: MEESTE }), stijl: "klein" as const }] : []),
    ],
    regels: er.slice(0, MEESTE),
  };
}

function regelsVan(zicht: Zicht, { onderdeel, inhoud, anders }: Lijststaat): readonly Regel[] {
  const open = (item: string) =>
    knop(zicht, "beheer_item", "knop.beheer_wijzig", { data: { deel: onderdeel.id, item }, zonderVelden: true });
  const bij = (item: string, waarde: string) =>
    anders.has(item) ? `${waarde} ${zicht.zeg("beheer.gewijzigd")}`.trim() : waarde;
  const { vorm } = onderdeel;
  if (vorm.soort === "per_leefgebied")
    return Leefgebied.options.map((item) => ({
      kop: true,
      label: itemnaam(zicht, onderdeel, item),
      waarde: bij(item, ""),
      knop: open(item),
    }));
  if (vorm.soort !== "lijst") return [];
  const items = opPad(inhoud(vorm.bestand), [vorm.lijst]);
  return (Array.isArray(items) ? items : []).map((waarde: Waarde) => {
    const item = alsTekst(opPad(waarde, [vorm.sleutel]));
    const regel = itemregel(zicht, onderdeel, waarde, inhoud);
    return { kop: true, label: regel.naam, waarde: bij(item, regel.bij), knop: open(item) };
  });
}
