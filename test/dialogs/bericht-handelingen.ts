import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { berichtenbeeld } from "../../dialogs/beelden/berichten.ts";
import { rolbeeld } from "../../dialogs/beelden/rollen.ts";
import { vondstzin } from "../../dialogs/beelden/vondstzin.ts";
import { weekberichtbeeld } from "../../dialogs/beelden/weekbericht.ts";
import { maakZicht, melding, type Zicht } from "../../dialogs/beelden/zicht.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import { TERUGGEEFREDENEN } from "../../src/domain/cijfers/feiten.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { GEVONDEN_SOORTEN, type Signaal } from "../../src/domain/signaal/signaal.ts";
import type { Weekbericht } from "../../src/domain/weekbericht.ts";
import { vondstsignaal } from "../domain/signaal/verzonnen-signaal.ts";
import { BEA, MARIJKE, PROEFGEMEENTE } from "./proefgemeente.ts";
import { NU } from "./records.ts";

/** A week in which everything happened. */
export const VOL_WEEKBERICHT: Weekbericht = {
  maandag: "2026-11-16",
  nieuw: 23,
  opgepakt: 19,
  klaar: "minder_dan_5",
  contact: { opTijd: 8, helft: "2" },
  onderwerpen: [
    { leefgebied: "financien", pijl: "meer" },
    { leefgebied: "huisvesting", pijl: null },
    { leefgebied: "sociaal_netwerk", pijl: "minder" },
  ],
  gemist: { aantal: 9, voorzieningen: ["taalcafe"] },
  partners: ["cjg"],
  teruggegeven: { aantal: 11, redenen: TERUGGEEFREDENEN },
  telling: {
    kwam_terug: "minder_dan_5",
    zelf: 31,
    niet_door: 5,
    niet_bereikt: 6,
    vertrouwt_niet: "minder_dan_5",
    veiligheid: 7,
  },
};
export const LEEG_WEEKBERICHT: Weekbericht = {
  maandag: "2026-11-16",
  nieuw: "minder_dan_5",
  opgepakt: 0,
  klaar: 0,
  contact: null,
  onderwerpen: [],
  gemist: { aantal: 0, voorzieningen: [] },
  partners: [],
  teruggegeven: { aantal: 0, redenen: [] },
  telling: { kwam_terug: 0, zelf: 0, niet_door: 0, niet_bereikt: 0, vertrouwt_niet: 0, veiligheid: 0 },
};

/** A find of every kind. */
export const VONDSTEN: readonly Signaal[] = GEVONDEN_SOORTEN.flatMap((soort) => {
  const over = {
    meer_dan_verwacht: { leefgebied: "financien" },
    mist_voorziening: { voorziening: "taalcafe" },
    wacht_bij_partner: { partner: "cjg" },
    verkeerde_plek: { functie: "cjg" },
    te_veel_werk: { functie: "werk_inkomen" },
    functie_afwezig: { functie: "wijkverpleegkundige" },
  } as const;
  const vondst = { vanaf: "2026-10-26", aantal: 14, verwacht: 6.2 };
  const gewoon = vondstsignaal({ soort, ...over[soort], vondst });
  if (soort !== "meer_dan_verwacht") return [gewoon];
  return [gewoon, { ...gewoon, vondst: { vanaf: "2026-08-31", aantal: 12, verwacht: 3.4, weken: 12 as const } }];
});
const CONTACT: readonly Weekbericht["contact"][] = [
  { opTijd: "altijd", helft: "0" },
  { opTijd: "nooit", helft: "langer" },
  { opTijd: 5, helft: "1" },
  { opTijd: 5, helft: null },
];

/** The digest, what the bot found in words, and the choice of what comes by itself. */
export function berichtHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const zicht = maakZicht(PROEFGEMEENTE, MARIJKE, NU, catalogus);
  const gesprek = nieuwGesprek(MARIJKE.oid);
  const uit = { ...gesprek, berichten: { daglijst: false, weekbericht: true } };
  return [
    weekberichtbeeld(zicht, "oost", VOL_WEEKBERICHT, VONDSTEN),
    weekberichtbeeld(zicht, "oost", LEEG_WEEKBERICHT, []),
    ...CONTACT.map((contact) => weekberichtbeeld(zicht, "west", { ...VOL_WEEKBERICHT, contact }, [vanCollega()])),
    ...[gesprek, uit].map((een) => berichtenbeeld(zicht, een)),
    gevonden(zicht),
    ...[MARIJKE, BEA].map((ik) => rolbeeld(maakZicht(PROEFGEMEENTE, ik, NU, catalogus), "8")),
  ];
}

function vanCollega(): Signaal {
  return { ...vondstsignaal({ leefgebied: "financien" }), soort: "patroon", van: MARIJKE.oid, vondst: null };
}

function gevonden(zicht: Zicht): Kaartbeeld {
  const zinnen = VONDSTEN.map((een) => vondstzin(zicht, een));
  return melding(zicht, "gevonden", { titel: zinnen[0] ?? "", zinnen, knoppen: [] });
}
