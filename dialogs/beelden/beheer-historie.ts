import type { Historieregel } from "../../src/domain/beheer/voorbereiding.ts";
import type { Deel, Kaartbeeld } from "../beeld.ts";
import { LEEG } from "./beheer.ts";
import type { Inhoud } from "./beheer-keuzes.ts";
import { verschilregel } from "./beheer-waarde.ts";
import { momentInWoorden } from "./start.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

export interface Historiestaat {
  readonly versies: readonly { readonly versie: number; readonly sinds: number }[];
  readonly regels: readonly Historieregel[];
  readonly inhoud: Inhoud;
}

const MEESTE_REGELS = 12;

/** The versions that are kept, newest first, with what each changed. */
export function historiebeeld(zicht: Zicht, { versies, regels, inhoud }: Historiestaat): Kaartbeeld {
  const { zeg } = zicht;
  const delen = versies.map(({ versie, sinds }, plek): Deel => {
    const regel = regels.find((een) => een.versie === versie);
    const vorige = versies[plek + 1];
    const terug = plek === 0 ? vorige?.versie : versie;
    const titel = plek === 0 ? "beheer.versie.nu" : "beheer.versie";
    return {
      titel: zeg(titel, { versie, moment: momentInWoorden(zicht, sinds) }),
      alineas: [{ tekst: wie(zicht, regel), stijl: "klein" }],
      regels: [
        ...(regel?.verschillen ?? []).slice(0, MEESTE_REGELS).map((verschil) => {
          const { wat, was, wordt } = verschilregel(zicht, verschil, inhoud);
          return { label: wat, waarde: zeg("beheer.veranderde", { was, wordt }) };
        }),
        ...(terug === undefined
          ? []
          : [
              {
                label: zeg(plek === 0 ? "beheer.ongedaan" : "beheer.zet_terug"),
                waarde: zeg("beheer.wordt_nieuwe"),
                knop: knop(zicht, "beheer_terug", plek === 0 ? "knop.beheer_ongedaan" : "knop.beheer_zet_terug", {
                  data: { versie: terug },
                }),
              },
            ]),
      ],
    };
  });
  return {
    ...LEEG,
    naam: "beheer/versies",
    toon: "gewoon",
    titel: zeg("beheer.versies.titel"),
    alineas: [{ tekst: zeg("beheer.versies.uitleg"), stijl: "gewoon" }],
    knoppen: [knop(zicht, "beheer", "knop.beheer_terug")],
    basis: {},
    delen,
  };
}

function wie(zicht: Zicht, regel: Historieregel | undefined): string {
  if (regel === undefined) return zicht.zeg("beheer.uit_bestanden");
  const naam = voornaam(zicht, regel.door);
  return regel.terugNaar === null
    ? zicht.zeg("beheer.door", { naam })
    : zicht.zeg("beheer.door_terug", { naam, versie: regel.terugNaar });
}

/** It is in force: what to do when that was not meant. */
export function toegepastbeeld(zicht: Zicht, versie: number): Kaartbeeld {
  const { zeg } = zicht;
  return {
    ...LEEG,
    naam: "beheer/toegepast",
    toon: "goed",
    titel: zeg("beheer.toegepast.titel"),
    alineas: [{ tekst: zeg("beheer.toegepast", { versie }), stijl: "gewoon" }],
    knoppen: [
      knop(zicht, "beheer", "knop.beheer_terug", { stijl: "hoofd" }),
      knop(zicht, "beheer_terug", "knop.beheer_ongedaan", { data: { versie: versie - 1 } }),
      knop(zicht, "beheer_versies", "knop.beheer_versies"),
    ],
    basis: {},
  };
}
