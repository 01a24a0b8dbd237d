import { oordeel } from "../../src/domain/bevoegdheid.ts";
import { leiderNu } from "../../src/domain/dag.ts";
import type { Kaartbeeld, Knop } from "../beeld.ts";
import type { Tekstsleutel } from "../teksten.ts";
import { knop, melding, voornaam, type Zicht } from "./zicht.ts";

interface Uitleg {
  readonly titel: Tekstsleutel;
  /** For whom it is, and who to ask. */
  readonly zin: Tekstsleutel;
  /** The same for who may give signals, where that helps. */
  readonly zelf?: Tekstsleutel;
  readonly vraagHet: "leider" | "beheer";
  readonly knoppen: (zicht: Zicht) => readonly Knop[];
}

const SIGNAAL: Uitleg = {
  titel: "geen.recht.signalen.titel",
  zin: "geen.recht.signaal",
  vraagHet: "leider",
  knoppen: signaalknoppen,
};

const TEAM: Uitleg = {
  titel: "geen.recht.team.titel",
  zin: "geen.recht.team",
  vraagHet: "leider",
  knoppen: (zicht) => [knop(zicht, "overzicht", "knop.mijn_vragen")],
};

/** By what the name of the verb begins with. */
const UITLEG: readonly (readonly [string, Uitleg])[] = [
  [
    "cijfers",
    {
      titel: "geen.recht.cijfers.titel",
      zin: "geen.recht.cijfers",
      vraagHet: "leider",
      knoppen: (zicht) => (magGeven(zicht) ? [knop(zicht, "signaal_geven", "knop.signaal.geven")] : []),
    },
  ],
  ["beheer", { titel: "geen.recht.beheer.titel", zin: "geen.recht.beheer", vraagHet: "beheer", knoppen: () => [] }],
  ["signalen", { ...SIGNAAL, zelf: "geen.recht.signalen" }],
  ["signaal", SIGNAAL],
  ["mijn_signalen", SIGNAAL],
  ["ons_team", TEAM],
  ["te_laat", TEAM],
  ["daglijst", TEAM],
];

/**
 * What somebody may not see or do: for whom it is, who to ask, and what they can do instead.
 *
 * @param verb of the button or the word; null when it was about something that is somebody else's
 */
export function geenrechtbeeld(zicht: Zicht, verb: string | null): Kaartbeeld {
  // Of what is somebody else's everybody reads the same.
  if (verb === null) return beeld(zicht, zicht.zeg("geen.recht.titel"), zicht.zeg("geen.recht.lezen"), []);
  const beheer = beheerknoppen(zicht);
  const uitleg = UITLEG.find(([begin]) => verb.startsWith(begin))?.[1];
  if (uitleg === undefined) {
    // Whoever administers is not sent to themselves.
    const zin =
      beheer.length > 0
        ? zicht.zeg("geen.recht.beheerder")
        : zicht.zeg("geen.recht", { naam: zicht.gemeente.beheerder });
    return beeld(zicht, zicht.zeg("geen.recht.titel"), zin, beheer);
  }
  const { titel, zin, zelf = zin, vraagHet, knoppen } = uitleg;
  const naam = vraagHet === "leider" ? leidernaam(zicht) : zicht.gemeente.beheerder;
  return beeld(zicht, zicht.zeg(titel), zicht.zeg(magGeven(zicht) ? zelf : zin, { naam }), [
    ...knoppen(zicht),
    ...beheer,
  ]);
}

/** A signal that is not there (any more), or lies with somebody else: the same words, whichever it is. */
export function geensignaalbeeld(zicht: Zicht): Kaartbeeld {
  return beeld(zicht, zicht.zeg("signaal.weg.titel"), zicht.zeg("signaal.weg"), signaalknoppen(zicht));
}

function beeld(zicht: Zicht, titel: string, zin: string, knoppen: readonly Knop[]): Kaartbeeld {
  const begin = knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" });
  return melding(zicht, "geen_recht", { titel, zinnen: [zin], knoppen: [...knoppen, begin] });
}

function beheerknoppen(zicht: Zicht): readonly Knop[] {
  return oordeel(zicht.ik.rollen, "beheer.bekijken", ["geen"]) === "ja" ? [knop(zicht, "beheer", "knop.beheer")] : [];
}

function leidernaam(zicht: Zicht): string {
  const { gemeente, ik, nu } = zicht;
  const leider = leiderNu(gemeente, ik.team, nu) ?? gemeente.teams.get(ik.team)?.teamleider;
  return leider === undefined ? gemeente.beheerder : voornaam(zicht, leider);
}

function signaalknoppen(zicht: Zicht): readonly Knop[] {
  const leidt = oordeel(zicht.ik.rollen, "signalen.bekijken", ["geen"]) === "ja";
  return [
    ...(leidt ? [knop(zicht, "signalen", "knop.signalen")] : []),
    ...(magGeven(zicht)
      ? [knop(zicht, "mijn_signalen", "knop.mijn_signalen"), knop(zicht, "signaal_geven", "knop.signaal.geven")]
      : []),
  ];
}

function magGeven({ ik }: Zicht): boolean {
  return oordeel(ik.rollen, "signaal.geven", ["geen"]) === "ja";
}
