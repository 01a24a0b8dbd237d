import { vrijeZin } from "../../dialogs/eigen-zinnen.ts";
import { type Bewerking, metBewerking, opPad } from "../domain/beheer/bewerking.ts";
import { type Ingevuld, vulIn } from "../domain/beheer/invullen.ts";
import { bestandVan, type Onderdeel, onderdeelMet, padVan } from "../domain/beheer/onderdelen.ts";

import type { Voorbereiding } from "../domain/beheer/voorbereiding.ts";
import type { Beheerstand } from "./beheerstand.ts";
import type { Druk } from "./handelingen/gemeen.ts";

type Begin = Pick<Beheerstand, "inhoud" | "voorbereid">;

/** The part and the item that a tap is about; null: no such part. An item that is null is a new one. */
export function gekozen({ data }: Druk): { readonly onderdeel: Onderdeel; readonly item: string | null } | null {
  const onderdeel = onderdeelMet(data["deel"]);
  if (onderdeel === null) return null;
  const { item } = data;
  return {
    onderdeel,
    item: typeof item === "string" && item.length <= 100 ? item : onderdeel.vorm.soort === "vast" ? "" : null,
  };
}

/** What the form of this tap comes to; null when there is no such form. */
export function ingevuld({ inhoud, voorbereid }: Begin, druk: Druk): Ingevuld | null {
  const wat = gekozen(druk);
  if (wat === null) return null;
  const { onderdeel, item } = wat;
  const bestand = bestandVan(onderdeel, item ?? "");
  if (bestand === null) return null;
  const velden = onderdeel.vorm.soort === "per_sleutel" ? alsZin(item, druk) : druk.velden;
  return velden === null ? null : vulIn(onderdeel, item, velden, inhoud(bestand), voorbereid.doc.bewerkingen);
}

/** A sentence on one line; one that is as the bot says it by itself is none of the gemeente. Null: no such sentence. */
function alsZin(item: string | null, { velden }: Druk): Druk["velden"] | null {
  const zin = vrijeZin(item ?? "");
  if (zin === null) return null;
  const getypt = (velden["eigen_zin"] ?? "").replaceAll(/\s+/gu, " ").trim();
  return { ...velden, eigen_zin: getypt === zin.vast ? "" : getypt };
}

/** The preparation as this tap would have it; null when it changes nothing of it. */
export function voorgenomen(begin: Begin, druk: Druk): Voorbereiding | null {
  const { doc } = begin.voorbereid;
  const met = (bewerkingen: readonly Bewerking[], terugNaar: number | null = null): Voorbereiding => ({
    ...doc,
    bewerkingen: [...bewerkingen],
    terugNaar,
    revisie: doc.revisie + 1,
  });
  const { bewerkingen } = doc;
  switch (druk.verb) {
    case "beheer_zet": {
      const gedaan = ingevuld(begin, druk);
      return gedaan === null || gedaan.leeg.length > 0 || gedaan.bestaat ? null : met(gedaan.bewerkingen);
    }
    case "beheer_weg": {
      const weg = zonderItem(begin, druk);
      return weg === null ? null : met(metBewerking(bewerkingen, weg));
    }
    case "beheer_zin":
    case "beheer_zin_weg": {
      const zin = voorbeeldzin(begin, druk);
      return zin === null ? null : met(metBewerking(bewerkingen, zin));
    }
    // Changes are named by their place, so only on the page that shows them as they are.
    case "beheer_zonder":
      return druk.rev !== doc.revisie ? null : met(bewerkingen.filter((_, plek) => plek !== druk.data["plek"]));
    case "beheer_toch":
      return druk.rev !== doc.revisie
        ? null
        : met(bewerkingen.map((een, plek) => (plek === druk.data["plek"] ? opNieuw(begin, een) : een)));
    case "beheer_laat":
      return met([]);
    case "beheer_terug": {
      const { versie } = druk.data;
      return typeof versie === "number" && Number.isSafeInteger(versie) && versie > 0 ? met([], versie) : null;
    }
    default:
      return null;
  }
}

/** On what somebody else made of it meanwhile. */
function opNieuw({ inhoud }: Begin, een: Bewerking): Bewerking {
  return { ...een, was: opPad(inhoud(een.bestand), een.pad) };
}

function zonderItem({ inhoud }: Begin, druk: Druk): Bewerking | null {
  const wat = gekozen(druk);
  if (wat === null || wat.item === null) return null;
  if (!wat.onderdeel.groeit && wat.onderdeel.vorm.soort !== "per_sleutel") return null;
  const bestand = bestandVan(wat.onderdeel, wat.item);
  if (bestand === null) return null;
  const pad = [...padVan(wat.onderdeel, wat.item)];
  return { bestand, pad, was: opPad(inhoud(bestand), pad), wordt: null };
}

/** One line of examples that comes or goes. */
function voorbeeldzin({ inhoud }: Begin, druk: Druk): Bewerking | null {
  const wat = gekozen(druk);
  const bestand = wat?.onderdeel.id === "voorbeelden" ? bestandVan(wat.onderdeel, wat.item ?? "") : null;
  if (bestand === null) return null;
  const regel = druk.verb === "beheer_zin" ? nieuweRegel(druk) : druk.data["regel"];
  if (typeof regel !== "string" || regel === "" || regel.length > 900) return null;
  const pad = ["regels", { sleutel: "", is: regel }];
  const was = opPad(inhoud(bestand), pad);
  return { bestand, pad, was, wordt: druk.verb === "beheer_zin" ? regel : null };
}

function nieuweRegel({ velden }: Druk): string | null {
  const zin = (velden["zin"] ?? "").replaceAll(/\s+/gu, " ").replaceAll("|", ",").trim();
  const functie = velden["functie"] ?? "";
  return zin === "" || functie === "" ? null : `${functie} | - | ${velden["haast"] ?? "normaal"} | - | ${zin}`;
}
