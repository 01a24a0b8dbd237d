import type { Bezwaar } from "../../src/domain/beheer/bezetting.ts";
import type { Proef, Proefspel } from "../../src/domain/beheer/proef.ts";
import type { Verschil } from "../../src/domain/beheer/voorbereiding.ts";
import { Functie } from "../../src/domain/sleutels.ts";
import { datumInWoorden } from "../../src/domain/werkkalender.ts";
import type { Alinea, Deel, Kaartbeeld, Regel, Tabel } from "../beeld.ts";
import { LEEG } from "./beheer.ts";
import type { Inhoud } from "./beheer-keuzes.ts";
import { hoeGelezen } from "./beheer-lezing.ts";
import { verschilregel } from "./beheer-waarde.ts";
import { knop, type Zicht } from "./zicht.ts";

/** Fewer than this is told as "minder dan 5". */
const KLEIN = 5;
/** How soon the page asks again by itself, in milliseconds. */
const NOG_EENS_MS = 1_500;
const LEEST_NOG_MS = 2_500;
const MEESTE_WEGEN = 10;

export interface Voorbeeldstaat {
  /** Null: it is still being worked out. */
  readonly proef: Proef | null;
  readonly terugNaar: number | null;
  readonly revisie: number;
  readonly magToepassen: boolean;
  readonly inhoud: Inhoud;
  /** Place of the change among those prepared, for a difference that comes of one. */
  readonly plekVan: (verschil: Verschil) => number | null;
  /** Changes that somebody else made otherwise meanwhile: their place, what they are about, how it is now. */
  readonly botsingen: readonly { readonly plek: number; readonly verschil: Verschil }[];
  readonly meldingen?: readonly string[];
}

/** What changes in words, what would go elsewhere, and the button that puts it in force. */
export function voorbeeldbeeld(zicht: Zicht, staat: Voorbeeldstaat): Kaartbeeld {
  const { zeg } = zicht;
  const { proef, revisie, terugNaar } = staat;
  const begin = {
    ...LEEG,
    naam: proef === null ? "beheer/bezig" : "beheer/voorbeeld",
    toon: "gewoon",
    titel: terugNaar === null ? zeg("beheer.voorbeeld.titel") : zeg("beheer.terug.titel", { versie: terugNaar }),
    basis: { rev: revisie },
  } as const;
  const terug = [knop(zicht, "beheer", "knop.beheer_verder", { zonderVelden: true })];
  const laat = knop(zicht, "beheer_laat", "knop.beheer_laat", { stijl: "gevaar" });
  if (proef === null)
    return {
      ...begin,
      alineas: [...(staat.meldingen ?? []), zeg("beheer.duurt_even")].map((tekst) => ({ tekst, stijl: "melding" })),
      knoppen: [knop(zicht, "beheer_bekijk", "knop.beheer_kijk_nog_eens"), ...terug, laat],
      verversen: knop(zicht, "beheer_bekijk", "knop.beheer_kijk_nog_eens"),
      ververstNa: NOG_EENS_MS,
    };
  return {
    ...begin,
    alineas: alineasVan(zicht, staat, proef),
    knoppen: [
      ...(staat.magToepassen
        ? [knop(zicht, "beheer_toepassen", "knop.beheer_toepassen", { stijl: "hoofd" as const })]
        : []),
      ...terug,
      laat,
    ],
    delen: [
      ...watVerandert(zicht, staat, proef),
      ...hoeGelezen(zicht, proef.lezing, staat.magToepassen),
      ...watAndersGaat(zicht, proef),
    ],
    ...(proef.lezing?.stand === "bezig"
      ? { verversen: knop(zicht, "beheer_bekijk", "knop.beheer_kijk_nog_eens"), ververstNa: LEEST_NOG_MS }
      : {}),
  };
}

function alineasVan(
  zicht: Zicht,
  { magToepassen, meldingen = [], botsingen }: Voorbeeldstaat,
  proef: Proef,
): readonly Alinea[] {
  const { zeg } = zicht;
  const fouten = [
    ...(botsingen.length === 0 ? [] : [zeg("beheer.botst")]),
    ...(proef.afloop.includes("past_niet") ? [zeg("beheer.past_niet")] : []),
    ...proef.bezwaren.map((bezwaar) => bezwaarzin(zicht, bezwaar)),
    ...proef.problemen.map(({ zin }) => zin),
  ];
  return [
    ...meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })),
    ...fouten.map((tekst) => ({ tekst, stijl: "fout" as const })),
    { tekst: magToepassen ? zeg("beheer.voorbeeld.uitleg") : zeg("beheer.voorbeeld.niet"), stijl: "gewoon" },
  ];
}

/** Why a change is refused that the files by themselves allow. */
export function bezwaarzin({ zeg, gemeente }: Zicht, bezwaar: Bezwaar): string {
  if (bezwaar.soort === "geen_beheerder")
    return bezwaar.tot === null
      ? zeg("beheer.geen_beheerder")
      : zeg("beheer.geen_beheerder.na", { dag: datumInWoorden(bezwaar.tot) });
  const team = gemeente.teams.get(bezwaar.team)?.naam ?? bezwaar.team;
  return bezwaar.tot === null
    ? zeg("beheer.geen_teamleider", { team })
    : zeg("beheer.geen_teamleider.na", { team, dag: datumInWoorden(bezwaar.tot) });
}

function watVerandert(zicht: Zicht, staat: Voorbeeldstaat, proef: Proef): readonly Deel[] {
  const { zeg } = zicht;
  const gewoon = proef.verschillen.map((verschil) => regelVan(zicht, staat, verschil));
  const botst = staat.botsingen.map(({ plek, verschil }): Regel => {
    const { wat, was, wordt } = verschilregel(zicht, verschil, staat.inhoud);
    const toch = knop(zicht, "beheer_toch", "knop.beheer_toch", { data: { plek } });
    return { label: wat, waarde: zeg("beheer.anders_nu", { was, wordt }), knop: toch };
  });
  const weg = staat.botsingen.map(({ plek, verschil }): Regel => {
    const { wat, was } = verschilregel(zicht, verschil, staat.inhoud);
    return {
      label: wat,
      waarde: zeg("beheer.laat_zo", { was }),
      knop: knop(zicht, "beheer_zonder", "knop.beheer_zonder", { data: { plek } }),
    };
  });
  return [
    {
      titel: zeg("beheer.wat_verandert"),
      alineas: [
        ...(gewoon.length + botst.length === 0 && proef.ook.length === 0
          ? [{ tekst: zeg("beheer.verandert_niets"), stijl: "gewoon" as const }]
          : []),
        ...(proef.ook.length === 0
          ? []
          : [{ tekst: zeg("beheer.ook", { bestanden: proef.ook.join(", ") }), stijl: "klein" as const }]),
      ],
      regels: [...gewoon, ...botst, ...weg],
    },
  ];
}

function regelVan(zicht: Zicht, staat: Voorbeeldstaat, verschil: Verschil): Regel {
  const { wat, was, wordt } = verschilregel(zicht, verschil, staat.inhoud);
  const plek = staat.plekVan(verschil);
  return {
    label: wat,
    waarde: zicht.zeg("beheer.verandert", { was, wordt }),
    ...(plek === null ? {} : { knop: knop(zicht, "beheer_zonder", "knop.beheer_zonder", { data: { plek } }) }),
  };
}

function watAndersGaat(zicht: Zicht, { spel }: Proef): readonly Deel[] {
  const { zeg } = zicht;
  if (spel === null) return [];
  const tabel = spel.verhuizingen.length === 0 ? {} : { tabel: tabelVan(zicht, spel) };
  const zinnen = spel.besluiten === 0 ? [zeg("beheer.spel.geen")] : spelzinnen(zicht, spel);
  return [
    {
      titel: zeg("beheer.spel.titel"),
      alineas: zinnen.map((tekst) => ({ tekst, stijl: "gewoon" as const })),
      regels: [],
      ...tabel,
    },
  ];
}

function spelzinnen(zicht: Zicht, spel: Proefspel): readonly string[] {
  const { zeg } = zicht;
  const wachten = { was: telwoord(zicht, spel.wacht.oud), wordt: telwoord(zicht, spel.wacht.nieuw) };
  return [
    zeg("beheer.spel.uitleg", { besluiten: telwoord(zicht, spel.besluiten), week: datumInWoorden(spel.week) }),
    zeg("beheer.spel.verhuisd", { aantal: telwoord(zicht, spel.verhuisd) }),
    zeg("beheer.spel.persoon", { aantal: telwoord(zicht, spel.anderePersoon) }),
    wachten.was === wachten.wordt
      ? zeg("beheer.spel.wacht_zelfde", { aantal: wachten.wordt })
      : zeg("beheer.spel.wacht", wachten),
  ];
}

/** Ways with few go together, so that none of them can be worked out from the whole. */
function tabelVan(zicht: Zicht, { verhuizingen }: Proefspel): Tabel {
  const { zeg } = zicht;
  const groot = verhuizingen.filter(({ aantal }) => aantal >= KLEIN).slice(0, MEESTE_WEGEN);
  const rest = verhuizingen.filter((weg) => !groot.includes(weg)).reduce((som, { aantal }) => som + aantal, 0);
  // A rest that is small would follow from the total: then the smallest of the others goes with it.
  const mee = rest > 0 && rest < KLEIN ? groot.at(-1) : undefined;
  const getoond = mee === undefined ? groot : groot.slice(0, -1);
  const over = rest + (mee?.aantal ?? 0);
  return {
    bijschrift: zeg("beheer.spel.tabel"),
    kolommen: [zeg("beheer.spel.van"), zeg("beheer.spel.naar"), zeg("beheer.spel.aantal")],
    rijen: [
      ...getoond.map(({ van, naar, aantal }) => ({
        kop: plek(zicht, van),
        waarden: [plek(zicht, naar), telwoord(zicht, aantal)],
      })),
      ...(over === 0
        ? []
        : [{ kop: zeg("beheer.spel.ergens"), waarden: [zeg("beheer.spel.ergens_anders"), telwoord(zicht, over)] }]),
    ],
  };
}

/** "wmo_consulent (oost)" as people say it. */
function plek({ zeg, gemeente }: Zicht, naam: string): string {
  const [, functie = naam, team] = /^(\w+)(?: \((.+)\))?$/u.exec(naam) ?? [];
  const gelezen = Functie.safeParse(functie);
  const woord = gelezen.success ? zeg(`functie.${gelezen.data}`) : functie;
  return team === undefined
    ? woord
    : zeg("beheer.spel.plek", { functie: woord, team: gemeente.teams.get(team)?.naam ?? team });
}

/** Never a number from 1 to 4. */
export function telwoord({ zeg }: Zicht, aantal: number): string {
  if (aantal === 0) return zeg("beheer.geen");
  return aantal < KLEIN ? zeg("beheer.minder_dan_5") : String(aantal);
}
