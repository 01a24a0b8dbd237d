import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { signaalbeeld } from "../../../dialogs/beelden/signaal.ts";
import type { Tekstsleutel } from "../../../dialogs/teksten.ts";
import type { FeitVan } from "../../domain/cijfers/feiten.ts";
import { tellingenPerTeam } from "../../domain/cijfers/teamtelling.ts";
import type { Tellingen } from "../../domain/cijfers/telling.ts";
import { type Blok, effectVan, effectweken } from "../../domain/signaal/effect.ts";
import { relatiesTotSignaal } from "../../domain/signaal/relaties.ts";
import type { Signaal } from "../../domain/signaal/signaal.ts";
import { historieBij } from "../../domain/teams.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { type Besluit, niets } from "../besluit.ts";
import type { Feit, Taak } from "../poorten.ts";
import { signaalkaart } from "../signaalgevolgen.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { type Druk, eis, type Handeling, stuurKaart, zichtVan } from "./gemeen.ts";

/** The card or page of a signal for this person. @param voluit with what somebody wrote; never on a card that is sent */
export function toonSignaal(
  stand: Stand,
  om: Omgeving,
  { doc, nummer }: Geborgd<Signaal>,
  boven: readonly string[] = [],
  voluit = om.plek === "venster",
): Kaartbeeld {
  const behandelt = behandelaar(stand, doc, om);
  const vandaag = lokaleDag(om.gemeente, om.nu).toString();
  const geteld = behandelt && effectweken(doc, vandaag).every((week) => stand.tellingen?.has(week) === true);
  const effect = geteld ? effectNu(om, doc, stand.tellingen ?? new Map(), vandaag) : [];
  return signaalbeeld(
    zichtVan(stand.ik, om),
    { signaal: doc, nummer: nummer ?? 0 },
    { behandelt, voluit, boven, effect },
  );
}

/** By the teams there are now, as all figures; of a team that was split nobody knows whose the past would have been. */
function effectNu({ gemeente }: Omgeving, doc: Signaal, tellingen: Tellingen, vandaag: string): readonly Blok[] {
  const team = historieBij(gemeente, doc.team);
  return gemeente.teams.has(team) ? effectVan({ ...doc, team }, tellingenPerTeam(gemeente, tellingen), vandaag) : [];
}

function behandelaar({ ik }: Stand, doc: Signaal, { gemeente, nu }: Omgeving): boolean {
  return relatiesTotSignaal(doc, ik, gemeente, nu).includes("behandelaar");
}

type Stap = (stand: Stand, geborgd: Geborgd<Signaal>, druk: Druk, om: Omgeving) => Besluit;

/** A step on a signal as it stands on the screen; when it changed meanwhile it is shown as it stands, and nothing is done. */
export function opNieuwste(doe: Stap): Handeling {
  return (stand, druk, om) => {
    const geborgd = eis(stand.signaal ?? null);
    return druk.rev === geborgd.doc.keer ? doe(stand, geborgd, druk, om) : zoStaatHet(stand, om, geborgd);
  };
}

/** The signal as it stands, with why nothing was done above it. */
export function zoStaatHet(
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Signaal>,
  waarom: Tekstsleutel = "signaal.veranderd",
): Besluit {
  const boven = [zichtVan(stand.ik, om).zeg(waarom)];
  return { ...niets(stand), toon: () => toonSignaal(stand, om, geborgd, boven), resultaat: geborgd.sleutel };
}

/** A changed signal, what it counts for, and the cards of the others: who gave it is told of every step that says something. */
export function vastgelegd(
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Signaal>,
  doc: Signaal,
  wat: { readonly feiten: readonly Feit[]; readonly meldt: boolean; readonly boven?: readonly string[] },
): Besluit {
  const { sleutel, versie } = geborgd;
  return {
    ...niets(stand),
    andere: [{ sleutel, versie, inhoud: doc }],
    taken: kaarten(om, geborgd.doc, doc, { behalve: stand.ik.oid, meldt: wat.meldt }),
    audit: [{ actie: "signaal.behandelen", object: doc.id, resultaat: "gelukt" }],
    feiten: wat.feiten,
    toon: () => toonSignaal(stand, om, { ...geborgd, doc }, wat.boven),
    resultaat: sleutel,
  };
}

/** The cards of everybody who has to do with it; only who gave it is announced anything, for the others it changes in place. */
export function kaarten(
  om: Omgeving,
  was: Signaal,
  doc: Signaal,
  { behalve, meldt }: { readonly behalve: string | null; readonly meldt: boolean },
): readonly Taak[] {
  return [...new Set([...betrokkenen(om, doc), ...betrokkenen(om, was)])]
    .filter((wie) => wie !== behalve)
    .map((wie) => signaalkaart(om, doc, wie, meldt && wie === doc.van));
}

/** Who gave it, who has it, and everybody who was asked, as far as they work here. */
function betrokkenen({ gemeente }: Omgeving, { van, bij, escalaties }: Signaal): readonly string[] {
  const mensen = new Set([...(van === null ? [] : [van]), bij, ...escalaties.map(({ naar }) => naar)]);
  return [...mensen].filter((wie) => gemeente.mensen.has(wie));
}

/** The record is gone: every card of it that is somewhere says so, and has no buttons of it any more. */
export function ingetrokkenkaarten(om: Omgeving, doc: Signaal): readonly Taak[] {
  return betrokkenen(om, doc)
    .map((wie) => om.schuilnaam(wie))
    .map((voor) => ({
      id: `signaal_weg:${doc.id}:${voor}`,
      om: om.nu,
      inhoud: { soort: "signaal_weg", signaal: doc.id, voor },
    }));
}

/** Ids of the cards that still wait to be sent. */
export function kaarttaken(om: Omgeving, doc: Signaal): readonly string[] {
  return betrokkenen(om, doc).flatMap((wie) =>
    [true, false].map((nieuw) => stuurKaart(om, `signaal/${doc.id}`, wie, { nieuw }).id),
  );
}

/** For the figures: kind, subject and team; never who. */
export function signaalfeit({
  soort,
  team,
  leefgebied,
}: Signaal): Pick<FeitVan<"signaal_gegeven">, "team" | "signaal" | "leefgebied"> {
  return { team, signaal: soort, leefgebied: leefgebied ?? "weet_niet" };
}
