import { bijwerkbeeld, type Kaartkeuze, sociaalbeeld, vernieuwbeeld } from "../../../dialogs/beelden/sociale-kaart.ts";
import { voornaam } from "../../../dialogs/beelden/zicht.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import { type Ingang, ingangBij, magBijwerken, metBeschikbaar, teVernieuwen } from "../../domain/sociale-kaart.ts";
import { type Beschikbaarheid, CAPACITEITEN } from "../../domain/voorziening.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import { kaarttaak } from "../kaarttaak.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { type Druk, type Handeling, zichtVan } from "./gemeen.ts";

const LANGSTE_WACHT_WEKEN = 260;

/** Where a resident can go, by subject; in the own area unless asked for all. */
export const socialeKaart: Handeling = (stand, druk, om) =>
  laatZien(stand, metRev(stand, sociaalbeeld(zichtVan(stand.ik, om), keuzeUit(druk))));

/** How it stands with one, to say whether that is still so. */
export const kaartBijwerken: Handeling = (stand, druk, om) => {
  const ingang = ingangBij(om.gemeente, druk.data["voorziening"]);
  if (ingang === null || !magBijwerken(ingang, stand.ik)) return nietJouw(stand, druk, om, ingang);
  return laatZien(stand, metRev(stand, bijwerkbeeld(zichtVan(stand.ik, om), ingang)));
};

/** "Klopt nog", or how it is now. The relay writes it in the configuration; here it shows at once. */
export const kaartStand: Handeling = (stand, druk, om): Besluit => {
  const ingang = ingangBij(om.gemeente, druk.data["voorziening"]);
  if (ingang === null || !magBijwerken(ingang, stand.ik)) return nietJouw(stand, druk, om, ingang);
  const nieuw = standUit(druk, ingang, om);
  if (nieuw === null) return kaartBijwerken(stand, druk, om);
  const gemeente = metBeschikbaar(om.gemeente, ingang, nieuw);
  const zicht = zichtVan(stand.ik, { ...om, gemeente });
  const nog = teVernieuwen(gemeente, nieuw.bijgewerkt).get(stand.ik.oid) ?? [];
  const gezegd = zicht.zeg("sociaal.genoteerd", { naam: ingang.naam });
  return {
    ...niets(stand),
    taken: [kaarttaak(om.nu, { ...nieuw, id: ingang.id })],
    audit: [{ actie: "sociale_kaart.bijwerken", object: ingang.id, resultaat: "gelukt" }],
    toon: () => metRev(stand, vernieuwbeeld(zicht, nog, [gezegd])),
  };
};

/** Somebody else keeps it, or it is not there any more: the map, and whom to tell. */
function nietJouw(stand: Stand, druk: Druk, om: Omgeving, ingang: Ingang | null): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const wie = ingang?.beschikbaar?.eigenaar ?? null;
  const naam = wie === null ? om.gemeente.beheerder : voornaam(zicht, wie);
  const gezegd = ingang === null ? [] : [zicht.zeg("sociaal.niet_jouw", { naam })];
  return laatZien(stand, metRev(stand, sociaalbeeld(zicht, keuzeUit(druk), gezegd)));
}

function keuzeUit({ velden, data }: Druk): Kaartkeuze {
  const leefgebied = Leefgebied.safeParse(velden["leefgebied"] ?? data["leefgebied"]);
  return {
    leefgebied: leefgebied.success ? leefgebied.data : null,
    gebied: velden["gebied"] === "alle" ? "alle" : "eigen",
  };
}

function standUit({ data, velden }: Druk, { beschikbaar }: Ingang, { gemeente, nu }: Omgeving): Beschikbaarheid | null {
  const bijgewerkt = lokaleDag(gemeente, nu).toString();
  if (data["stand"] === "klopt") return beschikbaar === null ? null : { ...beschikbaar, bijgewerkt };
  const capaciteit = CAPACITEITEN.find((een) => een === data["stand"]);
  if (capaciteit === undefined) return null;
  const weken = Number(velden["weken"]);
  const kan = capaciteit === "wachtlijst" && Number.isInteger(weken) && weken >= 1 && weken <= LANGSTE_WACHT_WEKEN;
  return { capaciteit, wachtWeken: kan ? weken : null, bijgewerkt, eigenaar: beschikbaar?.eigenaar ?? null };
}

function metRev<B extends object>({ gesprek }: Stand, beeld: B) {
  return { ...beeld, basis: { rev: gesprek.doc.revisie } };
}
