import { afspraakVan, type Casus, type Consultafspraak } from "../../src/domain/casuistiek/casus.ts";
import { laatsteAfwijzing, zeiZelfNee } from "../../src/domain/casuistiek/consult.ts";
import type { Alinea, Knop } from "../beeld.ts";
import { nabespreking } from "./consult-na.ts";
import {
  anderetijd,
  type Consultdeel,
  dagVoorop,
  dagwoord,
  expertiseBij,
  functiewoord,
  gewoon,
  isHerinnerd,
  nadruk,
  plekwoord,
  wanneer,
} from "./consult-woorden.ts";
import { afgezegddeel, gezochtdeel, wachtdeel } from "./consult-zonder.ts";
import { tijd } from "./start.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

type Stand<S extends Casus["stand"]["soort"]> = Extract<Casus["stand"], { soort: S }>;

/** What whoever asked reads: who has to do what now, and that the question stays theirs. */
export function vragerdeel(zicht: Zicht, casus: Casus, nummer: number): Consultdeel {
  const { stand } = casus;
  switch (stand.soort) {
    case "gevraagd":
      return gevraagd(zicht, casus, stand);
    case "voorgesteld":
      return stand.vrijSinds === undefined ? voorgesteld(zicht, casus, stand) : plekVrij(zicht, casus, stand);
    case "afgesproken":
      return afgesproken(zicht, casus, stand);
    case "wacht":
      return wachtdeel(zicht, casus, bladknop(zicht, casus));
    case "coordinator":
      return gezochtdeel(zicht, casus, stand.bij);
    case "besproken":
      return nabespreking(zicht, casus, nummer);
    case "afgezegd":
    case "ingebracht":
      return afgezegddeel(zicht, casus);
  }
}

function gevraagd(zicht: Zicht, casus: Casus, { afspraak, antwoordVoor }: Stand<"gevraagd">): Consultdeel {
  const naam = voornaam(zicht, afspraak.met);
  const vorige = laatsteAfwijzing(casus);
  const boven =
    vorige === null || vorige.wie === afspraak.met || !zeiZelfNee(vorige)
      ? []
      : [gewoon(zicht.zeg("consult.vorige", { naam: voornaam(zicht, vorige.wie), ander: naam }))];
  const functie = functiewoord(zicht, casus, afspraak.met);
  const voor = { dag: dagwoord(zicht, antwoordVoor), tijd: tijd(zicht, antwoordVoor) };
  return {
    naam: "consult/vrager/gevraagd",
    zinnen: [
      ...boven,
      nadruk(zicht.zeg("consult.vastgehouden", { ...wanneer(zicht, afspraak), functie })),
      gewoon(hoeLang(zicht, casus, afspraak)),
      gewoon(zicht.zeg("consult.antwoordt", { naam, ...voor })),
      ...overBlad(zicht, casus, afspraak),
    ],
    knoppen: [...bladknop(zicht, casus), ...verzetknoppen(zicht)],
  };
}

function voorgesteld(zicht: Zicht, casus: Casus, { afspraak, aan }: Stand<"voorgesteld">): Consultdeel {
  const naam = voornaam(zicht, afspraak.met);
  if (aan !== casus.inbrenger)
    return {
      naam: "consult/vrager/voorgesteld",
      zinnen: [
        nadruk(zicht.zeg("consult.voorgesteld", { ...wanneer(zicht, afspraak), naam })),
        ...overBlad(zicht, casus, afspraak),
      ],
      knoppen: [...bladknop(zicht, casus), ...verzetknoppen(zicht)],
    };
  return { naam: "consult/vrager/antwoord", ...anderetijd(zicht, afspraak, naam) };
}

function plekVrij(zicht: Zicht, casus: Casus, { afspraak, antwoordVoor }: Stand<"voorgesteld">): Consultdeel {
  const voor = { dag: dagwoord(zicht, antwoordVoor), tijd: tijd(zicht, antwoordVoor) };
  return {
    naam: "consult/vrager/vrij",
    toon: "let_op",
    zinnen: [
      nadruk(zicht.zeg("consult.vrij", wanneer(zicht, afspraak))),
      gewoon(zicht.zeg("consult.vrij.met", { functie: functiewoord(zicht, casus, afspraak.met) })),
      gewoon(hoeLang(zicht, casus, afspraak)),
      gewoon(zicht.zeg("consult.vrij.voor", voor)),
    ],
    knoppen: [
      knop(zicht, "consult_past", "knop.consult.ja", { stijl: "hoofd" }),
      knop(zicht, "consult_vrij_nee", "knop.consult.nee"),
    ],
  };
}

function afgesproken(zicht: Zicht, casus: Casus, stand: Stand<"afgesproken">): Consultdeel {
  const { afspraak } = stand;
  const zonderNaam = casus.route.soort === "consult" && casus.route.wijze === "zonder_naam";
  const herinnering = zonderNaam && isHerinnerd(zicht, stand);
  return {
    naam: "consult/vrager/afgesproken",
    toon: "goed",
    zinnen: [
      ...(herinnering
        ? herinnerd(zicht, casus, afspraak)
        : [
            gewoon(
              zicht.zeg("consult.geboekt", {
                ...wanneer(zicht, afspraak),
                functie: functiewoord(zicht, casus, afspraak.met),
                n: duurVan(zicht, casus, afspraak),
                plek: plekwoord(zicht, afspraak.plek),
              }),
            ),
          ]),
      ...overBlad(zicht, casus, afspraak),
    ],
    knoppen: [...bladknop(zicht, casus), ...verzetknoppen(zicht)],
  };
}

/** The day before: when and with whom, once. */
function herinnerd(zicht: Zicht, casus: Casus, afspraak: Consultafspraak): readonly Alinea[] {
  const { van, met } = afspraak;
  const om = { dag: dagVoorop(zicht, van), tijd: tijd(zicht, van), functie: functiewoord(zicht, casus, met) };
  const duur = { n: duurVan(zicht, casus, afspraak), plek: plekwoord(zicht, afspraak.plek) };
  return [nadruk(zicht.zeg("consult.herinnering", om)), gewoon(zicht.zeg("consult.duur.eigenaar", duur))];
}

/** How long, and how they meet. */
function hoeLang(zicht: Zicht, casus: Casus, afspraak: Consultafspraak): string {
  return zicht.zeg("consult.duur", { n: duurVan(zicht, casus, afspraak), plek: plekwoord(zicht, afspraak.plek) });
}

/** Minutes. */
function duurVan(zicht: Zicht, casus: Casus, { van, tot }: Consultafspraak): number {
  return expertiseBij(zicht, casus)?.minuten ?? Math.round((tot - van) / 60_000);
}

/** What the asker still has to do before the talk. */
function overBlad(zicht: Zicht, { route, gecontroleerd }: Casus, { met }: Consultafspraak): readonly Alinea[] {
  if (route.soort !== "consult" || route.wijze === "over_bewoner") return [gewoon(zicht.zeg("consult.met_naam"))];
  const naam = voornaam(zicht, met);
  return [gewoon(zicht.zeg(gecontroleerd === null ? "consult.blad.leeg" : "consult.blad.klaar", { naam }))];
}

function bladknop(zicht: Zicht, casus: Casus): readonly Knop[] {
  const { route, gecontroleerd } = casus;
  if (route.soort !== "consult" || route.wijze === "over_bewoner") return [];
  const leeg = gecontroleerd === null;
  const stijl = leeg && afspraakVan(casus) !== null ? { stijl: "hoofd" as const } : {};
  return [knop(zicht, "casus_blad", leeg ? "knop.consult.blad" : "knop.consult.blad_lezen", stijl)];
}

function verzetknoppen(zicht: Zicht): readonly Knop[] {
  return [
    knop(zicht, "consult_verplaats", "knop.consult.verplaatsen"),
    knop(zicht, "consult_afzeggen_vraag", "knop.consult.afzeggen"),
  ];
}
