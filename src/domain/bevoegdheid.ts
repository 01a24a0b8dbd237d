import type { Casusstandsoort } from "./casuistiek/casus.ts";
import type { Rol } from "./sleutels.ts";
import type { Toestand } from "./vraag.ts";

/** The states of a vraag, and those of a casus. */
export type Toestandsoort = Toestand["soort"] | Casusstandsoort;

/** What somebody can want to do; an action without a row below does not exist. */
export const ACTIES = [
  "scherm.openen",
  "team.bekijken",
  "vraag.beginnen",
  "vraag.invullen",
  "vraag.lezen",
  "vraag.status",
  "vraag.oppakken",
  "vraag.teruggeven",
  "vraag.toewijzen",
  "vraag.corrigeren",
  "vraag.intrekken",
  "vraag.briefje",
  "vraag.nog_een",
  "vraag.afronden",
  "vraag.doorzetten",
  "vraag.heropenen",
  "vraag.opvolgen",
  "vraag.overnemen",
  "vraag.beoordelen",
  "vraag.zoeken",
  "code.gebruiken",
  "telling.maken",
  "oproep.doen",
  "oproep.beantwoorden",
  "oproep.volgen",
  "casus.vragen",
  "casus.invullen",
  "casus.lezen",
  "casus.volgen",
  "casus.beantwoorden",
  "casus.verzetten",
  "casus.adviseren",
  "casus.nabespreken",
  "casus.regelen",
  "overleg.bekijken",
  "overleg.meedoen",
  "overleg.leiden",
  "overleg.opschrijven",
  "signaal.geven",
  "signaal.volgen",
  "signaal.intrekken",
  "signaal.behandelen",
  "signalen.bekijken",
  "cijfers.bekijken",
  "beheer.bekijken",
  "beheer.wijzigen",
  "sociale_kaart.bekijken",
  "sociale_kaart.bijwerken",
  "berichten.kiezen",
] as const;
export type Actie = (typeof ACTIES)[number];

/**
 * How somebody stands to the vraag or the call. Who `was_gevraagd` was silent or lost it to a colleague; `was_eigenaar`
 * closed it; `in_de_rij` has the function for which it waits in this team; `geen` is everybody else. Of a casus: the
 * `adviseur` is asked or has promised; the `coordinator` finds somebody when nobody answers; a `deelnemer` sits at the
 * table of the overleg, the `leider` leads it and the `advieshouder` writes down what was advised. The `behandelaar`
 * leads the team that a signal is about, or stands in for who does.
 */
export const RELATIES = [
  "indiener",
  "eigenaar",
  "was_eigenaar",
  "gevraagd",
  "was_gevraagd",
  "in_de_rij",
  "adviseur",
  "coordinator",
  "deelnemer",
  "leider",
  "advieshouder",
  "behandelaar",
  "geen",
] as const;
export type Relatie = (typeof RELATIES)[number];

const BALIE: readonly Rol[] = ["vrijwilliger", "baliemedewerker", "teamlid", "specialist"];
const BALIE_VAST: readonly Rol[] = ["baliemedewerker", "teamlid", "specialist"];
const TEAM: readonly Rol[] = ["teamlid", "specialist", "teamleider"];
const IEDEREEN: readonly Rol[] = [
  "vrijwilliger",
  "baliemedewerker",
  "teamlid",
  "specialist",
  "teamleider",
  "functioneel_beheerder",
  "privacy_officer",
  "technisch_beheerder",
];

/** What one action needs: who, standing how to the thing, and while it is in which state. */
interface Regel {
  readonly wie: Readonly<Partial<Record<Relatie, readonly Rol[]>>>;
  /** States of a vraag in which this can be done; left out: any, or the action is on something without states. */
  readonly in?: readonly Toestandsoort[];
}

const LOPEND: readonly Toestandsoort[] = ["aangeboden", "wachtrij", "opgepakt"];
const VOOR_HET_GESPREK: readonly Toestandsoort[] = [
  "gevraagd",
  "voorgesteld",
  "afgesproken",
  "wacht",
  "coordinator",
  "ingebracht",
];

/**
 * Who may do what, in chat and window alike: per action the relations, per relation the roles, and the states of the
 * vraag. What is not here is refused (domain reference §2.4; practice review §7).
 */
export const BEVOEGDHEDEN: Readonly<Record<Actie, Regel>> = {
  "scherm.openen": { wie: { geen: IEDEREEN } },
  "team.bekijken": { wie: { geen: TEAM } },
  "vraag.beginnen": { wie: { geen: BALIE } },
  // A handed-over vraag is filled in again while its sender corrects it.
  "vraag.invullen": { wie: { indiener: BALIE }, in: ["concept", ...LOPEND] },
  "vraag.lezen": { wie: { eigenaar: TEAM, gevraagd: ["teamlid", "specialist"] }, in: LOPEND },
  "vraag.status": {
    wie: {
      indiener: BALIE,
      eigenaar: TEAM,
      was_eigenaar: TEAM,
      gevraagd: TEAM,
      was_gevraagd: TEAM,
      in_de_rij: TEAM,
    },
  },
  "vraag.oppakken": {
    wie: { gevraagd: TEAM, was_gevraagd: TEAM, in_de_rij: ["teamlid", "specialist"] },
    // What its owner passes on is taken up as well; from anybody else it is too late then.
    in: ["aangeboden", "wachtrij", "opgepakt"],
  },
  "vraag.teruggeven": { wie: { gevraagd: TEAM, was_gevraagd: TEAM, eigenaar: TEAM }, in: LOPEND },
  "vraag.toewijzen": { wie: { gevraagd: ["teamleider"], in_de_rij: ["teamleider"] }, in: ["aangeboden", "wachtrij"] },
  "vraag.corrigeren": { wie: { indiener: BALIE_VAST }, in: LOPEND },
  "vraag.intrekken": { wie: { indiener: BALIE }, in: LOPEND },
  "vraag.briefje": { wie: { indiener: BALIE, eigenaar: TEAM }, in: LOPEND },
  "vraag.nog_een": { wie: { indiener: BALIE }, in: [...LOPEND, "afgesloten", "ingetrokken"] },
  "vraag.afronden": { wie: { eigenaar: TEAM }, in: ["opgepakt"] },
  // Whoever has it, or is asked for it, brings it to a person or a function; ownership still waits for "oppakken".
  "vraag.doorzetten": { wie: { eigenaar: TEAM, gevraagd: TEAM }, in: ["aangeboden", "opgepakt"] },
  "vraag.heropenen": { wie: { was_eigenaar: TEAM }, in: ["afgesloten"] },
  // First contact, a call, an appointment, vinger aan de pols, a partner: what the owner does with it.
  "vraag.opvolgen": { wie: { eigenaar: TEAM, was_eigenaar: TEAM }, in: ["opgepakt", "afgesloten"] },
  // The block for the registration system, and "overgenomen".
  "vraag.overnemen": { wie: { eigenaar: TEAM, was_eigenaar: TEAM }, in: ["opgepakt", "afgesloten"] },
  "vraag.beoordelen": { wie: { eigenaar: TEAM, was_eigenaar: TEAM }, in: ["opgepakt", "afgesloten"] },
  "vraag.zoeken": { wie: { geen: [...BALIE, "teamleider"] } },
  "code.gebruiken": { wie: { geen: BALIE } },
  "telling.maken": { wie: { geen: BALIE } },
  "oproep.doen": { wie: { geen: IEDEREEN } },
  "oproep.beantwoorden": { wie: { gevraagd: TEAM } },
  "oproep.volgen": { wie: { indiener: IEDEREEN, gevraagd: TEAM } },
  // Casuïstiek is for professionals: what is asked there is anonymous, and still close to a resident.
  "casus.vragen": { wie: { geen: TEAM } },
  "casus.invullen": { wie: { indiener: TEAM }, in: VOOR_HET_GESPREK },
  "casus.lezen": { wie: { indiener: TEAM, adviseur: TEAM, deelnemer: TEAM } },
  // Whoever was asked and is not any more sees that, and nothing else.
  "casus.volgen": { wie: { indiener: TEAM, adviseur: TEAM, coordinator: TEAM, was_gevraagd: TEAM } },
  "casus.beantwoorden": { wie: { adviseur: TEAM }, in: ["gevraagd"] },
  "casus.verzetten": { wie: { indiener: TEAM, adviseur: TEAM }, in: VOOR_HET_GESPREK },
  "casus.adviseren": { wie: { adviseur: TEAM, advieshouder: TEAM }, in: ["afgesproken", "ingebracht", "besproken"] },
  "casus.nabespreken": { wie: { indiener: TEAM }, in: ["besproken"] },
  "casus.regelen": { wie: { coordinator: TEAM }, in: ["coordinator"] },
  "overleg.bekijken": { wie: { deelnemer: TEAM, leider: TEAM } },
  "overleg.meedoen": { wie: { deelnemer: TEAM } },
  "overleg.leiden": { wie: { leider: TEAM } },
  "overleg.opschrijven": { wie: { advieshouder: TEAM, leider: TEAM } },
  // Anybody may see that something is missing. What becomes of it is for who leads the team.
  "signaal.geven": { wie: { geen: [...BALIE, "teamleider"] } },
  "signaal.volgen": { wie: { indiener: [...BALIE, "teamleider"], behandelaar: TEAM } },
  "signaal.intrekken": { wie: { indiener: [...BALIE, "teamleider"] } },
  // Who stands in for a team lead need not be one.
  "signaal.behandelen": { wie: { behandelaar: TEAM } },
  "signalen.bekijken": { wie: { geen: ["teamleider"] } },
  // Counts only, small ones hidden: for who works with them and who answers for them.
  "cijfers.bekijken": { wie: { geen: [...TEAM, "functioneel_beheerder", "privacy_officer"] } },
  "beheer.bekijken": { wie: { geen: ["functioneel_beheerder"] } },
  "beheer.wijzigen": { wie: { geen: ["functioneel_beheerder"] } },
  "sociale_kaart.bekijken": { wie: { geen: IEDEREEN } },
  "sociale_kaart.bijwerken": { wie: { geen: [...TEAM, "functioneel_beheerder"] } },
  "berichten.kiezen": { wie: { geen: IEDEREEN } },
};

/** `nu_niet`: the right is there, but the thing is not in a state for it; then how it stands may be shown. */
export type Oordeel = "ja" | "nu_niet" | "nee";

/**
 * Whether somebody with these roles may do this, standing so to the thing it is done to.
 *
 * @param toestand of the vraag it is done to; left out where there is none
 */
export function oordeel(
  rollen: readonly Rol[],
  actie: Actie,
  relaties: readonly Relatie[],
  toestand?: Toestandsoort,
): Oordeel {
  const { wie, in: toestanden } = BEVOEGDHEDEN[actie];
  if (!relaties.some((relatie) => wie[relatie]?.some((rol) => rollen.includes(rol)))) return "nee";
  if (toestanden === undefined) return "ja";
  return toestand !== undefined && toestanden.includes(toestand) ? "ja" : "nu_niet";
}
