import { ingangVan, waaromTeLaat } from "../../src/domain/lijst.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import type { Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { dringend, type Genummerd, onderwerpnaam } from "./overdracht.ts";
import { standInWoorden } from "./status.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** One page of a list, most pressing first. */
export interface Blad {
  readonly vragen: readonly Genummerd[];
  /** The place of the first, which counts from 0. */
  readonly vanaf: number;
  readonly meer: boolean;
  /** How many a page holds. */
  readonly per: number;
}

export type Bladverb = "overzicht" | "ons_team" | "te_laat" | "daglijst";

/** One vraag on a list: number and subject, whether it is late, how it stands, and what this person can do with it. */
export function vraagregel(zicht: Zicht, { vraag, nummer }: Genummerd): Regel {
  const label = zicht.zeg("team.vraag", { nr: nummer, onderwerp: onderwerpnaam(zicht, vraag) });
  const haast = dringend(vraag) ? [haastInWoorden(zicht, vraag)] : [];
  const laat = teLaatInWoorden(zicht, vraag);
  const waarde = [...(laat === null ? [] : [laat]), ...haast, standInWoorden(zicht, vraag)].join(" · ");
  const ingang = ingangVan(vraag, zicht.ik, zicht.gemeente);
  return { label, waarde, ...(ingang === null ? {} : { knop: rijknop(zicht, vraag, ingang) }) };
}

function haastInWoorden(zicht: Zicht, { plaatsing }: Vraag): string {
  return zicht.zeg("stand.haast", { haast: zicht.zeg(`haast.${plaatsing?.haast ?? "vandaag"}`) });
}

function rijknop(zicht: Zicht, vraag: Vraag, ingang: "openen" | "oppakken"): Knop {
  const data = { vraag: vraag.id, rev: vraag.gevraagd.length };
  return ingang === "oppakken"
    ? knop(zicht, "oppakken", "knop.oppakken", { data, zonderVelden: true })
    : knop(zicht, "toon_vraag", "knop.tonen", { data, zonderVelden: true });
}

/** Said in words, so that it does not hang on a colour; null for what is in time. */
function teLaatInWoorden(zicht: Zicht, vraag: Vraag): string | null {
  const waarom = waaromTeLaat(vraag, zicht.nu);
  if (waarom === null) return null;
  return zicht.zeg(waarom === "aanbod" ? "te_laat.aanbod" : "te_laat.woord");
}

/** The buttons that turn the page. */
export function bladknoppen(
  zicht: Zicht,
  verb: Bladverb,
  { vanaf, meer, per }: Blad,
  data: Readonly<Record<string, string>> = {},
): readonly Knop[] {
  const naar = (plek: number, sleutel: "knop.toon_meer" | "knop.toon_eerdere") =>
    knop(zicht, verb, sleutel, { data: { ...data, vanaf: plek }, zonderVelden: true });
  return [
    ...(meer ? [naar(vanaf + per, "knop.toon_meer")] : []),
    ...(vanaf > 0 ? [naar(Math.max(0, vanaf - per), "knop.toon_eerdere")] : []),
  ];
}

/** "Mijn vragen": the drafts that are open here, then what this person has, is asked for, or sent. */
export function mijnVragenbeeld(zicht: Zicht, concepten: readonly Regel[], blad: Blad): Kaartbeeld {
  const regels = [...concepten, ...blad.vragen.map((een) => vraagregel(zicht, een))];
  const leeg = blad.vanaf > 0 ? "lijst.einde" : "overzicht.leeg";
  return {
    ...melding(zicht, "overzicht", {
      titel: zicht.zeg("overzicht.titel"),
      zinnen: [zicht.zeg(regels.length === 0 ? leeg : "overzicht.uitleg")],
      knoppen: [
        ...bladknoppen(zicht, "overzicht", blad),
        knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" }),
      ],
    }),
    regels,
  };
}

/** What is late: with the teams somebody leads, else of themselves. */
export function teLaatbeeld(zicht: Zicht, blad: Blad, leidt: boolean): Kaartbeeld {
  const leeg = blad.vanaf > 0 ? "lijst.einde" : "te_laat.leeg";
  const uitleg = leidt ? "te_laat.uitleg_team" : "te_laat.uitleg";
  return {
    ...melding(zicht, "te_laat", {
      titel: zicht.zeg("te_laat.titel"),
      zinnen: [zicht.zeg(blad.vragen.length === 0 ? leeg : uitleg)],
      knoppen: [
        ...bladknoppen(zicht, "te_laat", blad),
        knop(zicht, "te_laat", "knop.ververs"),
        knop(zicht, "overzicht", "knop.mijn_vragen"),
      ],
    }),
    regels: blad.vragen.map((een) => vraagregel(zicht, een)),
  };
}
