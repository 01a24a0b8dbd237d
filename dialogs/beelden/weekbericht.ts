import { dagMetMaand } from "../../src/domain/signaal/datum.ts";
import type { Signaal } from "../../src/domain/signaal/signaal.ts";
import { dagenLater, weeknummer } from "../../src/domain/week.ts";
import {
  isLeegWeekbericht,
  TELREGELS,
  type Telregel,
  type Weekaantal,
  type Weekbericht,
} from "../../src/domain/weekbericht.ts";
import type { Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { gemistnaam } from "./sociale-voorstel.ts";
import { vondstzin } from "./vondstzin.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** More is a list, and that has a page. */
const MEESTE_VOORSTELLEN = 2;

/** The week of one team for who leads it: totals in a sentence each, with the way to the list behind them. */
export function weekberichtbeeld(
  zicht: Zicht,
  team: string,
  bericht: Weekbericht,
  open: readonly Signaal[],
): Kaartbeeld {
  const naam = zicht.gemeente.teams.get(team)?.naam ?? team;
  const dag = (over: number) => dagMetMaand(zicht.gemeente, dagenLater(bericht.maandag, over), zicht.nu);
  const leeg = isLeegWeekbericht(bericht) ? [zicht.zeg("weekbericht.leeg")] : [];
  return {
    ...melding(zicht, "weekbericht", {
      titel: zicht.zeg("weekbericht.titel", { team: naam, nr: weeknummer(bericht.maandag) }),
      zinnen: [zicht.zeg("weekbericht.uitleg", { van: dag(0), tot: dag(6) }), ...leeg],
      knoppen: [
        naar(zicht, "cijfers", "knop.cijfers.open"),
        naar(zicht, "signalen", "knop.signalen"),
        knop(zicht, "berichten_kies", "knop.niet_sturen", { data: { wat: "weekbericht", aan: false } }),
      ],
      nood: false,
    }),
    regels: [
      ...(leeg.length > 0 ? [] : weekregels(zicht, bericht)),
      ...open.slice(0, MEESTE_VOORSTELLEN).map((signaal) => voorstel(zicht, signaal)),
    ],
  };
}

function weekregels(zicht: Zicht, bericht: Weekbericht): readonly Regel[] {
  const { nieuw, opgepakt, klaar, telling } = bericht;
  const vragen = zicht.zeg("weekbericht.vragen.zin", {
    nieuw: aantal(zicht, nieuw),
    opgepakt: aantal(zicht, opgepakt),
    klaar: aantal(zicht, klaar),
  });
  return [
    { label: zicht.zeg("weekbericht.vragen"), waarde: vragen, knop: naar(zicht, "ons_team", "knop.tonen") },
    ...contact(zicht, bericht),
    ...onderwerpen(zicht, bericht),
    ...gemist(zicht, bericht),
    ...namen(
      zicht,
      "weekbericht.partners",
      bericht.partners.map((id) => zicht.gemeente.partners.get(id)?.naam ?? id),
    ),
    ...teruggegeven(zicht, bericht),
    ...TELREGELS.flatMap((regel) => telregel(zicht, regel, telling[regel])),
  ];
}

/** The list of a count that has one; of what was not written down by number there is none. */
const LIJST_VAN: Readonly<Partial<Record<Telregel, "te_laat" | "cijfers">>> = {
  kwam_terug: "te_laat",
  niet_bereikt: "te_laat",
  zelf: "cijfers",
  niet_door: "cijfers",
};

function telregel(zicht: Zicht, regel: Telregel, n: Weekaantal): readonly Regel[] {
  if (n === 0) return [];
  const lijst = LIJST_VAN[regel];
  return [
    {
      label: zicht.zeg(`weekbericht.${regel}`),
      waarde: zicht.zeg("weekbericht.keer", { n: aantal(zicht, n) }),
      ...(lijst === undefined ? {} : { knop: naar(zicht, lijst, "knop.tonen") }),
    },
  ];
}

function contact(zicht: Zicht, { contact: eerste }: Weekbericht): readonly Regel[] {
  if (eerste === null) return [];
  const { opTijd, helft } = eerste;
  const tijdig =
    typeof opTijd === "number"
      ? zicht.zeg("weekbericht.op_tijd", { p: opTijd })
      : zicht.zeg(opTijd === "altijd" ? "weekbericht.altijd_op_tijd" : "weekbericht.nooit_op_tijd");
  const zinnen = [tijdig, ...(helft === null ? [] : [helftzin(zicht, helft)])];
  return [
    { label: zicht.zeg("weekbericht.contact"), waarde: zinnen.join(" "), knop: naar(zicht, "te_laat", "knop.tonen") },
  ];
}

function helftzin(zicht: Zicht, helft: string): string {
  if (helft === "0") return zicht.zeg("weekbericht.helft_zelfde_dag");
  if (helft === "1") return zicht.zeg("weekbericht.helft_een_dag");
  return helft === "langer" ? zicht.zeg("weekbericht.helft_langer") : zicht.zeg("weekbericht.helft", { n: helft });
}

function onderwerpen(zicht: Zicht, { onderwerpen: alle }: Weekbericht): readonly Regel[] {
  const woorden = alle.map(({ leefgebied, pijl }) => {
    const naam = zicht.gemeente.onderwerpen.get(leefgebied)?.naam ?? leefgebied;
    return pijl === null ? naam : zicht.zeg(pijl === "meer" ? "weekbericht.meer" : "weekbericht.minder", { naam });
  });
  return namen(zicht, "weekbericht.onderwerpen", woorden, naar(zicht, "cijfers", "knop.tonen"));
}

function gemist(zicht: Zicht, { gemist: { aantal: n, voorzieningen } }: Weekbericht): readonly Regel[] {
  if (n === 0) return [];
  const vooral = voorzieningen.map((id) => gemistnaam(zicht, id));
  const open = naar(zicht, "sociale_kaart", "knop.tonen");
  return [{ label: zicht.zeg("weekbericht.gemist"), waarde: metVooral(zicht, n, vooral), knop: open }];
}

function teruggegeven(zicht: Zicht, { teruggegeven: { aantal: n, redenen } }: Weekbericht): readonly Regel[] {
  if (n === 0) return [];
  const vooral = redenen.map((reden) => zicht.zeg(`reden.${reden}`));
  // Not the day as a whole: those that came back more than once, which is what can be done something about.
  const open = { ...naar(zicht, "daglijst", "knop.tonen"), data: { lijn: "vaak_terug" } };
  return [{ label: zicht.zeg("weekbericht.teruggegeven"), waarde: metVooral(zicht, n, vooral), knop: open }];
}

function metVooral(zicht: Zicht, getal: Weekaantal, vooral: readonly string[]): string {
  const n = aantal(zicht, getal);
  if (vooral.length === 0) return zicht.zeg("weekbericht.keer", { n });
  return zicht.zeg("weekbericht.vooral", { n, wat: vooral.join(", ") });
}

function namen(
  zicht: Zicht,
  label: "weekbericht.partners" | "weekbericht.onderwerpen",
  woorden: readonly string[],
  open?: Knop,
): readonly Regel[] {
  if (woorden.length === 0) return [];
  return [{ label: zicht.zeg(label), waarde: woorden.join(", "), ...(open === undefined ? {} : { knop: open }) }];
}

/** What somebody typed stays in the window; what the bot found is a sentence of its own. */
function voorstel(zicht: Zicht, signaal: Signaal): Regel {
  const gevonden = vondstzin(zicht, signaal);
  return {
    label: zicht.zeg("weekbericht.collectief"),
    waarde: gevonden === "" ? zicht.zeg("weekbericht.van_collega") : gevonden,
    knop: knop(zicht, "signaal", "knop.tonen", { data: { signaal: signaal.id }, zonderVelden: true, inVenster: true }),
  };
}

function aantal({ zeg }: Zicht, n: Weekaantal): string | number {
  return n === "minder_dan_5" ? zeg("weekbericht.weinig") : n;
}

function naar(zicht: Zicht, verb: string, sleutel: "knop.tonen" | "knop.cijfers.open" | "knop.signalen"): Knop {
  return knop(zicht, verb, sleutel, { zonderVelden: true, inVenster: true });
}
