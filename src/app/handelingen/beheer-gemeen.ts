import { beheerElders } from "../../../dialogs/beelden/beheer.ts";
import type { Inhoud } from "../../../dialogs/beelden/beheer-keuzes.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { type Bewerking, metWaarden } from "../../domain/beheer/bewerking.ts";
import { isLeegVoorbereid, type Voorbereiding } from "../../domain/beheer/voorbereiding.ts";
import type { Beheerstand } from "../beheerstand.ts";
import { wistaak, wistaakVan } from "../beheertaak.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { type Druk, type Handeling, zichtVan } from "./gemeen.ts";

/** A tap of the administrator in the window; in the chat it only says where that is done. */
export function beheert(doe: (beheer: Beheerstand, stand: Stand, druk: Druk, om: Omgeving) => Besluit): Handeling {
  return (stand, druk, om) => {
    const zicht = zichtVan(stand.ik, om);
    if (om.plek !== "venster") return laatZien(stand, beheerElders(zicht));
    if (stand.beheer !== undefined) return doe(stand.beheer, stand, druk, om);
    const knoppen = [knop(zicht, "overzicht", "knop.mijn_vragen")];
    const beeld = melding(zicht, "beheer/geen", {
      titel: zicht.zeg("beheer.titel"),
      zinnen: [zicht.zeg("beheer.geen_versie")],
      knoppen,
      nood: false,
    });
    return laatZien(stand, beeld);
  };
}

/** Keeps what is prepared, until it was not looked after for long; nothing of it is in force. */
export function bewaart(stand: Stand, { voorbereid }: Beheerstand, doc: Voorbereiding, { nu }: Omgeving): Besluit {
  const { sleutel, versie } = voorbereid;
  const weg = isLeegVoorbereid(doc);
  if (weg && versie === 0) return niets(stand);
  return {
    ...niets(stand),
    andere: [{ sleutel, versie, inhoud: weg ? null : doc }],
    ...(weg ? { vervallen: [wistaakVan(sleutel)] } : { taken: [wistaak(sleutel, nu)] }),
  };
}

/** The contents of the files as they would be with these changes. */
export function inhoudMet({ inhoud }: Beheerstand, bewerkingen: readonly Bewerking[]): Inhoud {
  return (bestand) =>
    metWaarden(
      inhoud(bestand),
      bewerkingen.filter((een) => een.bestand === bestand),
    );
}
