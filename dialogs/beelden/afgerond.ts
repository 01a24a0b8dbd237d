import { isLeeg, opvolgrev, polsIsDaar, wachtBewoner } from "../../src/domain/opvolging.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { dagInWoorden } from "../../src/domain/werkkalender.ts";
import type { Kaartbeeld, Regel } from "../beeld.ts";
import { kopieerknop, overgenomenknop, plekknoppen, tekstoverzicht } from "./eigenaar.ts";
import { type Genummerd, tekstregels } from "./overdracht.ts";
import { voorstelregels } from "./sociale-voorstel.ts";
import { signaalknop } from "./start.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** What is left for whoever closed it: the words for a while, the date to look again, and a way back. */
export function afgerondbeeld(
  zicht: Zicht,
  { vraag, nummer }: Genummerd,
  meldingen: readonly string[] = [],
): Kaartbeeld {
  if (polsIsDaar(vraag, zicht.nu)) return polsbeeld(zicht, { vraag, nummer });
  const { pols, contact, juistePlek } = vraag.opvolging;
  const wacht = wachtBewoner(vraag);
  const waarheen = terecht(zicht, vraag);
  // Who spoke the resident was asked then.
  const plek = contact === null && juistePlek === null && !isLeeg(vraag) && !wacht;
  return {
    ...melding(zicht, "afgerond", {
      titel: zicht.zeg("lezen.titel", { nr: nummer }),
      toon: wacht ? "let_op" : "goed",
      zinnen: [],
      knoppen: [
        ...(plek ? plekknoppen(zicht) : []),
        ...kopieerknop(zicht, vraag),
        ...overgenomenknop(zicht, vraag),
        knop(zicht, "heropenen", "knop.heropenen", wacht ? { stijl: "hoofd" } : {}),
        signaalknop(zicht, vraag.plaatsing?.leefgebied ?? undefined),
      ],
      basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
    }),
    alineas: [
      ...tekstregels(meldingen, "melding"),
      ...tekstregels([zicht.zeg(wacht ? "afgerond.wacht" : "afgerond.jij", { nr: nummer })], "gewoon"),
      ...tekstregels(pols === null ? [] : [polsdag(zicht, pols)], "gewoon"),
      ...(plek ? tekstregels([zicht.zeg("plek.vraag")], "gewoon") : []),
      ...tekstoverzicht(zicht, { vraag, nummer }),
      ...tekstregels([zicht.zeg("signaal.start")], "klein"),
      ...tekstregels(waarheen.length === 0 ? [] : [zicht.zeg("sociaal.hier")], "nadruk"),
    ],
    regels: waarheen,
    verversen: knop(zicht, "ververs", "knop.ververs"),
  };
}

function polsdag(zicht: Zicht, pols: number): string {
  return zicht.zeg("afgerond.pols", { dag: dagInWoorden(zicht.gemeente, pols + 1, zicht.nu) });
}

/** Who was told something goes on alone: where to, and what was not there. */
function terecht(zicht: Zicht, { toestand, plaatsing, opvolging }: Vraag): readonly Regel[] {
  if (toestand.soort !== "afgesloten" || toestand.als !== "informatie_en_advies") return [];
  const gemist = { verb: "vraag_gemist" as const, al: opvolging.gemist ?? [] };
  return voorstelregels(zicht, plaatsing?.leefgebied ?? null, plaatsing?.team ?? zicht.ik.team, gemist);
}

/** The date came on which the owner wanted to hear how it goes; only the number stands here. */
function polsbeeld(zicht: Zicht, { vraag, nummer }: Genummerd): Kaartbeeld {
  const zelf = vraag.toestand.soort === "afgesloten" && vraag.toestand.eigenaar === zicht.ik.oid;
  const waar = zicht.zeg("pols.waar", { systeem: zicht.gemeente.systeem });
  return {
    ...melding(zicht, "pols", {
      titel: zicht.zeg("pols.titel", { nr: nummer }),
      zinnen: [zicht.zeg(zelf ? "pols.jij" : "pols.ander"), ...(isLeeg(vraag) ? [waar] : [])],
      knoppen: [
        knop(zicht, "pols_goed", "knop.pols_goed", { stijl: "hoofd" }),
        knop(zicht, "heropenen", "knop.heropenen"),
        knop(zicht, "pols_later", "knop.pols_later"),
        ...kopieerknop(zicht, vraag),
      ],
      basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
    }),
    verversen: knop(zicht, "ververs", "knop.ververs"),
  };
}
