import { rolverschillen } from "../../src/domain/beheer/rolwissel.ts";
import type { Historieregel, Verschil } from "../../src/domain/beheer/voorbereiding.ts";
import type { Versiekop } from "../../src/domain/inrichting.ts";
import type { Deel, Kaartbeeld, Regel } from "../beeld.ts";
import { LEEG } from "./beheer.ts";
import type { Inhoud } from "./beheer-keuzes.ts";
import { verschilregel } from "./beheer-waarde.ts";
import { momentInWoorden } from "./start.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

export interface Historiestaat {
  /** Newest first. */
  readonly versies: readonly Versiekop[];
  readonly regels: readonly Historieregel[];
  readonly inhoud: Inhoud;
}

const MEESTE_REGELS = 12;
const MEESTE_NAMEN = 3;

/** The versions that are kept, newest first, with what each changed; whose roles that were comes before all of it. */
export function historiebeeld(zicht: Zicht, { versies, regels, inhoud }: Historiestaat): Kaartbeeld {
  const { zeg } = zicht;
  const perVersie = versies.flatMap(({ versie }) => regels.find((een) => een.versie === versie) ?? []);
  return {
    ...LEEG,
    naam: "beheer/versies",
    toon: "gewoon",
    titel: zeg("beheer.versies.titel"),
    alineas: [{ tekst: zeg("beheer.versies.uitleg"), stijl: "gewoon" }],
    knoppen: [knop(zicht, "beheer", "knop.beheer_terug")],
    basis: {},
    delen: [
      ...rollenPerVersie(zicht, perVersie, inhoud),
      ...versies.map((_, plek) => versiedeel(zicht, { versies, regels, inhoud }, plek)),
    ],
  };
}

function versiedeel(zicht: Zicht, { versies, regels, inhoud }: Historiestaat, plek: number): Deel {
  const { zeg } = zicht;
  const { versie = 0, sinds = 0, basis } = versies[plek] ?? {};
  const regel = regels.find((een) => een.versie === versie);
  const titel = zeg(plek === 0 ? "beheer.versie.nu" : "beheer.versie", {
    versie,
    moment: momentInWoorden(zicht, sinds),
  });
  // Taps of owners are not undone here: what stands under them is.
  if (basis !== undefined)
    return { titel, alineas: [{ tekst: zeg("beheer.met_kaart", { versie: basis }), stijl: "klein" }], regels: [] };
  return {
    titel,
    alineas: [{ tekst: wie(zicht, regel), stijl: "klein" }],
    regels: [
      ...(regel?.verschillen ?? []).slice(0, MEESTE_REGELS).map((verschil) => veranderd(zicht, verschil, inhoud)),
      ...terugregels(zicht, versies, plek),
    ],
  };
}

/** The way back: before what is in force now, or to what was in force then. */
function terugregels(zicht: Zicht, versies: readonly Versiekop[], plek: number): readonly Regel[] {
  const geldt = plek === (versies[0]?.basis === undefined ? 0 : 1);
  const naar = versies[geldt ? plek + 1 : plek];
  if (naar === undefined) return [];
  return [
    {
      label: zicht.zeg(geldt ? "beheer.ongedaan" : "beheer.zet_terug"),
      waarde: zicht.zeg("beheer.wordt_nieuwe"),
      knop: knop(zicht, "beheer_terug", geldt ? "knop.beheer_ongedaan" : "knop.beheer_zet_terug", {
        data: { versie: naar.versie },
      }),
    },
  ];
}

function veranderd(zicht: Zicht, verschil: Verschil, inhoud: Inhoud): Regel {
  const { wat, was, wordt } = verschilregel(zicht, verschil, inhoud);
  return { label: wat, waarde: zicht.zeg("beheer.veranderde", { was, wordt }) };
}

function rollenPerVersie(zicht: Zicht, regels: readonly Historieregel[], inhoud: Inhoud): readonly Deel[] {
  const rijen = regels.flatMap(({ versie, verschillen }) =>
    rolverschillen(verschillen).map((verschil): Regel => {
      const { label, waarde } = veranderd(zicht, verschil, inhoud);
      return { label: zicht.zeg("beheer.rol_in_versie", { versie, wat: label }), waarde };
    }),
  );
  return rijen.length === 0 ? [] : [{ titel: zicht.zeg("beheer.rollen_gewijzigd"), alineas: [], regels: rijen }];
}

/** Whose roles a change is about, under a heading of its own; none when it is about nobody's. */
export function roldeel(zicht: Zicht, verschillen: readonly Verschil[], inhoud: Inhoud): readonly Deel[] {
  const regels = rolverschillen(verschillen).map((verschil): Regel => {
    const { wat, was, wordt } = verschilregel(zicht, verschil, inhoud);
    return { label: wat, waarde: zicht.zeg("beheer.verandert", { was, wordt }) };
  });
  if (regels.length === 0) return [];
  const alineas = [{ tekst: zicht.zeg("beheer.rollen_gemeld"), stijl: "gewoon" as const }];
  return [{ titel: zicht.zeg("beheer.rollen_wijzigen"), alineas, regels }];
}

/** What owners said of the sociale kaart since the version that comes back, and stays. */
export function blijftzin({ zeg }: Zicht, namen: readonly string[]): readonly string[] {
  if (namen.length === 0) return [];
  return namen.length > MEESTE_NAMEN
    ? [zeg("beheer.kaart_blijft.veel", { aantal: namen.length })]
    : [zeg("beheer.kaart_blijft", { wat: namen.join(", ") })];
}

function wie(zicht: Zicht, regel: Historieregel | undefined): string {
  if (regel === undefined) return zicht.zeg("beheer.uit_bestanden");
  const naam = voornaam(zicht, regel.door);
  return regel.terugNaar === null
    ? zicht.zeg("beheer.door", { naam })
    : zicht.zeg("beheer.door_terug", { naam, versie: regel.terugNaar });
}

/** It is in force: what to do when that was not meant, by the version that stood before. */
export function toegepastbeeld(zicht: Zicht, versie: number, vorige: number): Kaartbeeld {
  const { zeg } = zicht;
  return {
    ...LEEG,
    naam: "beheer/toegepast",
    toon: "goed",
    titel: zeg("beheer.toegepast.titel"),
    alineas: [{ tekst: zeg("beheer.toegepast", { versie }), stijl: "gewoon" }],
    knoppen: [
      knop(zicht, "beheer", "knop.beheer_terug", { stijl: "hoofd" }),
      knop(zicht, "beheer_terug", "knop.beheer_ongedaan", { data: { versie: vorige } }),
      knop(zicht, "beheer_versies", "knop.beheer_versies"),
    ],
    basis: {},
  };
}
