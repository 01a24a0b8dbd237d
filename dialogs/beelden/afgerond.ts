import { isLeeg, opvolgrev, polsIsDaar, wachtBewoner } from "../../src/domain/opvolging.ts";
import { dagInWoorden } from "../../src/domain/werkkalender.ts";
import type { Kaartbeeld } from "../beeld.ts";
import { kopieerknop, overgenomenknop, plekknoppen, tekstoverzicht } from "./eigenaar.ts";
import { type Genummerd, tekstregels } from "./overdracht.ts";
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
      ],
      basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
    }),
    alineas: [
      ...tekstregels(meldingen, "melding"),
      ...tekstregels([zicht.zeg(wacht ? "afgerond.wacht" : "afgerond.jij", { nr: nummer })], "gewoon"),
      ...(pols === null
        ? []
        : tekstregels(
            [zicht.zeg("afgerond.pols", { dag: dagInWoorden(zicht.gemeente, pols + 1, zicht.nu) })],
            "gewoon",
          )),
      ...(plek ? tekstregels([zicht.zeg("plek.vraag")], "gewoon") : []),
      ...tekstoverzicht(zicht, { vraag, nummer }),
    ],
    verversen: knop(zicht, "ververs", "knop.ververs"),
  };
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
