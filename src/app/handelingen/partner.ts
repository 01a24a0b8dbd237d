import { eigenaarbeeld } from "../../../dialogs/beelden/eigenaar.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import type { Partner } from "../../domain/gemeente.ts";
import { opvolgrev, sluitAf } from "../../domain/opvolging.ts";
import { geldigheid, partnersVan } from "../../domain/routering/route.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { lokaleDag, voegTermijnToe } from "../../domain/werkkalender.ts";
import { afsluitingenBij } from "../../domain/wettelijk.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Feit, Taak } from "../poorten.ts";
import { vergetenRegisseur } from "../regisseur.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { toonVraag } from "./alarm.ts";
import { eis, type Handeling, zichtVan } from "./gemeen.ts";
import { metMelding, vastgelegd } from "./opvolgen.ts";
import { teamfeit } from "./plaatsfeit.ts";

/** After so many working days the owner is asked whether the partner took it. */
const HERINNER = "P5D";

/** The partners outside of this team. They are asked warm, by the owner, who stays the owner. */
export const naarPartnerKiezen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const partners = geldige(om, doc);
  const beeld = melding(zicht, "partner", {
    titel: zicht.zeg("partner.titel", { nr: nummer ?? 0 }),
    zinnen: [zicht.zeg(partners.length === 0 ? "partner.geen" : "partner.uitleg")],
    knoppen: [knop(zicht, "ververs", "knop.terug")],
    basis: { vraag: doc.id, rev: opvolgrev(doc) },
  });
  const regels = partners.map(({ id, naam, telefoon, hoe }) => ({
    label: telefoon === null ? naam : `${naam}, ${telefoon}`,
    waarde: hoe,
    knop: {
      ...knop(zicht, "naar_partner", "knop.meer", { data: { partner: id }, zonderVelden: true }),
      titel: zicht.zeg("partner.gevraagd", { partner: naam }),
    },
  }));
  return laatZien(stand, { ...beeld, regels });
};

/** The owner asked this partner. Nothing hangs there: the owner stays, and is reminded. */
export const naarPartner: Handeling = (stand, druk, om): Besluit => {
  const geborgd = eis(stand.vraag);
  const partner = geldige(om, geborgd.doc).find(({ id }) => id === druk.data["partner"]);
  if (!isVan(geborgd.doc, stand) || partner === undefined)
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const doc = metPartner(geborgd.doc, { id: partner.id, sinds: om.nu, overgenomen: null });
  const besluit = opgevolgd(stand, om, doc, [{ soort: "naar_partner", partner: partner.id, ...teamfeit(doc) }]);
  return { ...besluit, taken: [...besluit.taken, partnerTaak(om, doc)] };
};

/** The owner records that the partner took it, and so closes it; as long as its text is there it can be taken up again. */
export const partnerNamOver: Handeling = (stand, _druk, om): Besluit => {
  const geborgd = eis(stand.vraag);
  const { partner } = geborgd.doc.opvolging;
  if (!isVan(geborgd.doc, stand) || partner === null)
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const over = metPartner(geborgd.doc, { ...partner, overgenomen: om.nu });
  // An official request is not closed with advice only.
  const advies = afsluitingenBij(over.merken).includes("informatie_en_advies");
  const doc = sluitAf(om.gemeente, over, advies ? "informatie_en_advies" : "ondersteuning", om.nu, null);
  const besluit = vastgelegd(stand, om, doc, {
    actie: "vraag.afronden",
    feiten: [{ soort: "partner_nam_over", partner: partner.id, ...teamfeit(doc) }],
    toon: () => metMelding(stand, om, doc, "partner.klaar"),
  });
  const ongeldig = vergetenRegisseur(geborgd.doc, "informatie_en_advies");
  return { ...besluit, ongeldig, vervallen: [`aanbod:${doc.id}`, `partner:${doc.id}`] };
};

/** The partner does not take it: it is the owner's alone again. */
export const partnerTochNiet: Handeling = (stand, _druk, om): Besluit => {
  const geborgd = eis(stand.vraag);
  if (!isVan(geborgd.doc, stand)) return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const was = geborgd.doc.opvolging.partner;
  const doc = metPartner(geborgd.doc, null);
  const feiten: readonly Feit[] =
    was === null ? [] : [{ soort: "partner_toch_niet", partner: was.id, ...teamfeit(doc) }];
  return { ...opgevolgd(stand, om, doc, feiten), vervallen: [`partner:${doc.id}`] };
};

/** Asks the owner again whether the partner took it. */
export function partnerTaak({ gemeente, nu }: Omgeving, { id }: Vraag): Taak {
  return {
    id: `partner:${id}`,
    om: voegTermijnToe(gemeente, nu, HERINNER, "werk"),
    inhoud: { soort: "partner", vraag: id },
  };
}

function opgevolgd(stand: Stand, om: Omgeving, doc: Vraag, feiten: readonly Feit[]): Besluit {
  const genummerd = { vraag: doc, nummer: eis(stand.vraag).nummer ?? 0 };
  const toon = () => eigenaarbeeld(zichtVan(stand.ik, om), genummerd);
  return vastgelegd(stand, om, doc, { actie: "vraag.opvolgen", feiten, toon });
}

function geldige({ gemeente, nu }: Omgeving, { plaatsing }: Vraag): readonly Partner[] {
  const vandaag = lokaleDag(gemeente, nu).toString();
  const eigen = partnersVan(gemeente, gemeente.teams.get(plaatsing?.team ?? ""));
  return eigen.filter((partner) => geldigheid(partner, vandaag) === "geldig");
}

function metPartner(vraag: Vraag, partner: Vraag["opvolging"]["partner"]): Vraag {
  const { opvolging } = vraag;
  return { ...vraag, opvolging: { ...opvolging, partner, keer: opvolging.keer + 1 } };
}

function isVan({ toestand }: Vraag, { ik }: Stand): boolean {
  return toestand.soort === "opgepakt" && toestand.eigenaar === ik.oid;
}
