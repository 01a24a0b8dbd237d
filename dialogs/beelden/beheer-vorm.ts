import { alsTekst, opPad } from "../../src/domain/beheer/bewerking.ts";
import { veldenVan } from "../../src/domain/beheer/onderdelen.ts";
import { stempel } from "../../src/domain/casuistiek/blad.ts";
import type { Kaartbeeld } from "../beeld.ts";
import { type Beheervorm, veldenBij } from "./beheer-velden.ts";
import { itemnaam } from "./beheer-waarde.ts";
import { knop, type Zicht } from "./zicht.ts";

/** The form of one item, or of a part that is one. */
export function beheervormbeeld(zicht: Zicht, vorm: Beheervorm): Kaartbeeld {
  const { onderdeel, item, waarde, fouten } = vorm;
  const naam = opPad(waarde, ["naam"]);
  const vast = onderdeel.vorm.soort === "vast";
  const titel =
    item === null
      ? zicht.zeg("beheer.nieuw.titel", { wat: zicht.zeg(`beheer.deel.${onderdeel.id}`) })
      : naam === null || vast
        ? itemnaam(zicht, onderdeel, item)
        : alsTekst(naam);
  const basis = { deel: onderdeel.id, rev: vorm.revisie, zoals: stempel(waarde), ...(item === null ? {} : { item }) };
  return {
    naam: `beheer/vorm/${onderdeel.id}`,
    toon: "gewoon",
    titel,
    alineas: [
      { tekst: zicht.zeg(`beheer.deel.${onderdeel.id}.uitleg`), stijl: "klein" },
      ...(fouten[""] ?? []).map((tekst) => ({ tekst, stijl: "fout" as const })),
    ],
    velden: veldenVan(onderdeel, item === null).flatMap((veld) => veldenBij(zicht, veld, vorm)),
    regels: [],
    knoppen: [
      knop(zicht, "beheer_zet", "knop.beheer_zet", { stijl: "hoofd" }),
      knop(zicht, vast ? "beheer" : "beheer_deel", "knop.beheer_terug", { zonderVelden: true }),
      ...(onderdeel.groeit && item !== null
        ? [knop(zicht, "beheer_weg", "knop.beheer_weg", { stijl: "gevaar", zonderVelden: true })]
        : []),
    ],
    noodknoppen: [],
    schermLeeg: false,
    basis,
    venster: "beheer",
  };
}
