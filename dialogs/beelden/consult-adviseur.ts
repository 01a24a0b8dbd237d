import type { Casus, Consultafspraak } from "../../src/domain/casuistiek/casus.ts";
import { dagVooraf } from "../../src/domain/casuistiek/consult.ts";
import type { Alinea, Knop } from "../beeld.ts";
import {
  anderetijd,
  type Consultdeel,
  dagVoorop,
  dagwoord,
  expertiseBij,
  gewoon,
  isHerinnerd,
  nadruk,
  plekwoord,
  teamnaam,
  wanneer,
} from "./consult-woorden.ts";
import { tijd } from "./start.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

/** What the specialist reads: when, from which team, and what is asked of them now. */
export function adviseurdeel(zicht: Zicht, casus: Casus): Consultdeel {
  const { stand } = casus;
  switch (stand.soort) {
    case "gevraagd":
      return {
        naam: "consult/gevraagd",
        toon: "let_op",
        zinnen: [...wat(zicht, casus, stand.afspraak), gewoon(uiterlijk(zicht, casus, stand.antwoordVoor))],
        knoppen: [
          knop(zicht, "consult_akkoord", "knop.consult.past", { stijl: "hoofd" }),
          knop(zicht, "consult_andere_tijd", "knop.consult.andere_tijd"),
          knop(zicht, "consult_kan_niet_kies", "knop.consult.kan_niet"),
          ...leesknop(zicht, casus),
        ],
      };
    case "voorgesteld":
      return voorgesteld(zicht, casus, stand);
    case "afgesproken":
      return {
        naam: "consult/adviseur/afgesproken",
        toon: "goed",
        zinnen: metHerinnering(zicht, casus, stand),
        knoppen: [
          ...leesknop(zicht, casus),
          knop(zicht, "consult_verplaats", "knop.consult.verplaatsen"),
          knop(zicht, "consult_afzeggen_vraag", "knop.consult.toch_niet"),
        ],
      };
    case "besproken":
    case "afgezegd":
    case "coordinator":
    case "ingebracht":
    case "wacht":
      return besproken(zicht, casus);
  }
}

function voorgesteld(
  zicht: Zicht,
  casus: Casus,
  stand: Extract<Casus["stand"], { soort: "voorgesteld" }>,
): Consultdeel {
  const { afspraak, aan, vrijSinds } = stand;
  const naam = voornaam(zicht, casus.inbrenger);
  if (aan !== zicht.ik.oid)
    return {
      naam: "consult/adviseur/voorgesteld",
      zinnen: [
        nadruk(
          vrijSinds === undefined
            ? zicht.zeg("consult.voorgesteld", { ...wanneer(zicht, afspraak), naam })
            : zicht.zeg("consult.vrij.vastgehouden", {
                ...wanneer(zicht, afspraak),
                dag: dagVoorop(zicht, afspraak.van),
              }),
        ),
      ],
      knoppen: vrijSinds === undefined ? [knop(zicht, "consult_afzeggen_vraag", "knop.consult.toch_niet")] : [],
    };
  return { naam: "consult/adviseur/antwoord", ...anderetijd(zicht, afspraak, naam) };
}

/** After the talk: ten lines of advice. */
function besproken(zicht: Zicht, casus: Casus): Consultdeel {
  const naam = voornaam(zicht, casus.inbrenger);
  const zonderBlad = casus.route.soort === "consult" && casus.route.wijze === "over_bewoner";
  if (casus.nietGekomen !== null)
    return {
      naam: "consult/adviseur/niet_gekomen",
      zinnen: [gewoon(zicht.zeg("consult.niet_gekomen", { naam: voornaam(zicht, casus.nietGekomen) }))],
      knoppen: [],
    };
  if (zonderBlad || casus.advies !== null)
    return {
      naam: "consult/adviseur/klaar",
      zinnen: [gewoon(zicht.zeg(zonderBlad ? "consult.klaar" : "consult.advies.klaar", { naam }))],
      knoppen: zonderBlad ? [] : [knop(zicht, "advies_schrijven", "knop.consult.advies_wijzigen")],
    };
  return {
    naam: "consult/adviseur/besproken",
    toon: "let_op",
    zinnen: [nadruk(zicht.zeg("consult.advies"))],
    knoppen: [
      knop(zicht, "advies_schrijven", "knop.consult.advies", { stijl: "hoofd" }),
      ...leesknop(zicht, casus),
      { verb: "consult_niet_gekomen", titel: zicht.zeg("knop.consult.kwam_niet", { naam }) },
    ],
  };
}

/** "dinsdag om 9.00 uur: een vraag van Wijkteam Oost", and how it is talked over. */
function wat(zicht: Zicht, casus: Casus, afspraak: Consultafspraak): readonly Alinea[] {
  const { van, tot, plek } = afspraak;
  const n = Math.round((tot - van) / 60_000);
  const duur = gewoon(zicht.zeg("consult.duur", { n, plek: plekwoord(zicht, plek) }));
  const kop = { dag: dagVoorop(zicht, van), tijd: tijd(zicht, van), team: teamnaam(zicht, casus) };
  if (casus.route.soort === "consult" && casus.route.wijze === "over_bewoner")
    return [nadruk(zicht.zeg("consult.geboekt.specialist.met_naam", kop)), duur, gewoon(zicht.zeg("consult.met_naam"))];
  return [nadruk(zicht.zeg("consult.geboekt.specialist", { ...kop, leesdag: leesdag(zicht, casus, van) })), duur];
}

/** From when the sheet can be read: now when it was confirmed, else the day before the talk, when it must be there. */
function leesdag(zicht: Zicht, { gecontroleerd }: Casus, van: number): string {
  if (gecontroleerd !== null) return zicht.zeg("consult.nu");
  return dagwoord(zicht, Math.max(zicht.nu, dagVooraf(zicht.gemeente, van, 0) ?? van));
}

function uiterlijk(zicht: Zicht, casus: Casus, antwoordVoor: number): string {
  const bij = expertiseBij(zicht, casus)?.coordinator ?? "";
  const voor = { dag: dagwoord(zicht, antwoordVoor), tijd: tijd(zicht, antwoordVoor) };
  return zicht.zeg("consult.uiterlijk", { ...voor, coordinator: voornaam(zicht, bij) });
}

/** Once they are reminded it says when and with whom in the place of what was asked. */
function metHerinnering(
  zicht: Zicht,
  casus: Casus,
  stand: Extract<Casus["stand"], { soort: "afgesproken" }>,
): readonly Alinea[] {
  const { van } = stand.afspraak;
  const zinnen = wat(zicht, casus, stand.afspraak);
  if (!isHerinnerd(zicht, stand)) return zinnen;
  const waarden = { dag: dagVoorop(zicht, van), tijd: tijd(zicht, van), naam: voornaam(zicht, casus.inbrenger) };
  return [nadruk(zicht.zeg("consult.herinnering.specialist", waarden)), ...zinnen.slice(1)];
}

function leesknop(zicht: Zicht, { route, gecontroleerd }: Casus): readonly Knop[] {
  if (gecontroleerd === null || route.soort !== "consult" || route.wijze === "over_bewoner") return [];
  return [knop(zicht, "casus_lees", "knop.consult.lezen")];
}
