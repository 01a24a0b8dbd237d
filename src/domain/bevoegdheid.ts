import type { Rol } from "./sleutels.ts";

/** What somebody can want to do; an action without a row below does not exist. */
export const ACTIES = [
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
  "code.gebruiken",
  "telling.maken",
  "oproep.doen",
  "oproep.beantwoorden",
  "oproep.volgen",
] as const;
export type Actie = (typeof ACTIES)[number];

/** How somebody stands to the vraag or the call; who `was_gevraagd` has lost it to a colleague; `geen` is everybody else. */
export const RELATIES = ["indiener", "eigenaar", "gevraagd", "was_gevraagd", "geen"] as const;
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

/**
 * Who may do what: per action the relations, per relation the roles. What is not here is refused
 * (domain reference §2.4; practice review §7).
 */
export const BEVOEGDHEDEN: Readonly<Record<Actie, Readonly<Partial<Record<Relatie, readonly Rol[]>>>>> = {
  "vraag.beginnen": { geen: BALIE },
  "vraag.invullen": { indiener: BALIE },
  "vraag.lezen": { eigenaar: TEAM, gevraagd: ["teamlid", "specialist"] },
  "vraag.status": { indiener: BALIE, eigenaar: TEAM, gevraagd: TEAM, was_gevraagd: TEAM },
  "vraag.oppakken": { gevraagd: TEAM, was_gevraagd: TEAM },
  "vraag.teruggeven": { gevraagd: TEAM, was_gevraagd: TEAM, eigenaar: TEAM },
  "vraag.toewijzen": { gevraagd: ["teamleider"] },
  "vraag.corrigeren": { indiener: BALIE_VAST },
  "vraag.intrekken": { indiener: BALIE },
  "vraag.briefje": { indiener: BALIE, eigenaar: TEAM },
  "vraag.nog_een": { indiener: BALIE },
  "vraag.afronden": { eigenaar: TEAM },
  "code.gebruiken": { geen: BALIE },
  "telling.maken": { geen: BALIE },
  "oproep.doen": { geen: IEDEREEN },
  "oproep.beantwoorden": { gevraagd: TEAM },
  "oproep.volgen": { indiener: IEDEREEN, gevraagd: TEAM },
};

/** Whether somebody with these roles may do this, standing so to the thing it is done to. */
export function mag(rollen: readonly Rol[], actie: Actie, relatie: Relatie): boolean {
  const toegestaan = BEVOEGDHEDEN[actie][relatie] ?? [];
  return rollen.some((rol) => toegestaan.includes(rol));
}
