import { isAfgelopen, type Oproep, wordtGeroepen } from "../../src/domain/oproep.ts";
import type { Alinea, Kaartbeeld, Knop } from "../beeld.ts";
import { roepBuitenTijd } from "./buiten-tijd.ts";
import { tijd } from "./start.ts";
import { coordinator } from "./veiligheid.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

/** What a called colleague sees: where, since when, and three answers of one tap. */
export function oproepVoorCollega(zicht: Zicht, oproep: Oproep): Kaartbeeld {
  const locatie = oproep.locatie === null ? null : (zicht.gemeente.locaties.get(oproep.locatie)?.naam ?? null);
  const roept = {
    naam: voornaam(zicht, oproep.van),
    locatie: locatie ?? zicht.zeg("balie_onbekend"),
    tijd: tijd(zicht, oproep.om),
  };
  const open = oproep.stand.soort === "roept" || oproep.stand.soort === "niemand";
  return {
    naam: `oproep/collega/${oproep.stand.soort}`,
    toon: open ? "gevaar" : "gewoon",
    titel: zicht.zeg("oproep.titel"),
    alineas: [
      {
        tekst: zicht.zeg(oproep.soort === "niet_pluis" ? "oproep.collega" : "oproep.collega_direct", roept),
        stijl: open ? "nadruk" : "gewoon",
      },
      ...(oproep.bewonerWeg ? [{ tekst: zicht.zeg("oproep.bewoner_weg"), stijl: "gewoon" as const }] : []),
      ...(open
        ? telefoonVan(zicht, oproep.van)
        : [{ tekst: standVoorCollega(zicht, oproep), stijl: "melding" as const }]),
    ],
    velden: [],
    regels: [],
    knoppen: open
      ? antwoorden(zicht)
      : isAfgelopen(oproep) || !isVanMij(zicht, oproep)
        ? []
        : [
            knop(zicht, "oproep_klaar", "knop.overgenomen", { stijl: "hoofd" }),
            knop(zicht, "oproep_kan_niet", "knop.kan_niet"),
          ],
    noodknoppen: [],
    schermLeeg: false,
    basis: { oproep: oproep.id },
    verversen: knop(zicht, "oproep_ververs", "knop.ververs"),
  };
}

function standVoorCollega(zicht: Zicht, oproep: Oproep): string {
  if (oproep.stand.soort === "klaar") return zicht.zeg("oproep.klaar_collega");
  return oproep.stand.soort === "ingetrokken" ? zicht.zeg("oproep.ingetrokken_collega") : standInWoorden(zicht, oproep);
}

/** What the desk sees of its own call: who is asked, who comes, and when to phone. */
export function oproepVoorBalie(zicht: Zicht, oproep: Oproep): Kaartbeeld {
  const wacht = wordtGeroepen(oproep);
  const niemand = oproep.stand.soort === "niemand";
  return {
    naam: `oproep/balie/${oproep.stand.soort}`,
    toon: niemand ? "gevaar" : wacht === null ? "goed" : "let_op",
    titel: zicht.zeg(niemand ? "oproep.titel_niemand" : "oproep.titel_balie"),
    alineas: [
      ...oproep.gevraagd.map((gevraagd) => ({ tekst: gevraagdInWoorden(zicht, gevraagd), stijl: "klein" as const })),
      ...nuVoorBalie(zicht, oproep),
    ],
    velden: [],
    regels: [],
    knoppen: balieknoppen(zicht, oproep),
    noodknoppen: isAfgelopen(oproep) ? [] : [knop(zicht, "direct_hulp", "knop.direct_hulp", { stijl: "gevaar" })],
    schermLeeg: true,
    basis: { oproep: oproep.id },
    verversen: knop(zicht, "oproep_ververs", "knop.ververs"),
  };
}

function nuVoorBalie(zicht: Zicht, oproep: Oproep): readonly Alinea[] {
  const team = zicht.gemeente.teams.get(zicht.ik.team);
  const laatste = oproep.gevraagd.at(-1);
  if (oproep.stand.soort === "niemand") {
    const nummer = team?.telefoon ?? zicht.gemeente.telefoon;
    return [
      { tekst: nummer, stijl: "telefoon" },
      { tekst: zicht.zeg("vertrouw.niemand", { coordinator: coordinator(zicht) }), stijl: "nadruk" },
    ];
  }
  const vorige = oproep.gevraagd.at(-2);
  if (oproep.stand.soort === "roept" && vorige !== undefined && laatste !== undefined && vorige.om < laatste.om) {
    const stil = vorige.wie;
    const nummer = zicht.gemeente.mensen.get(laatste.wie)?.telefoon ?? team?.telefoon ?? zicht.gemeente.telefoon;
    return [
      {
        tekst: zicht.zeg("vertrouw.wacht", {
          naam: voornaam(zicht, stil),
          vervanger: voornaam(zicht, laatste.wie),
          nummer,
        }),
        stijl: "nadruk",
      },
    ];
  }
  if (oproep.stand.soort === "roept") {
    const naam = laatste === undefined ? zicht.zeg("collega_met_dienst") : voornaam(zicht, laatste.wie);
    const buiten = roepBuitenTijd(zicht, laatste?.wie ?? "");
    return [
      ...(buiten === null ? [] : [{ tekst: buiten, stijl: "nadruk" as const }]),
      { tekst: zicht.zeg("oproep.wacht", { naam }), stijl: "gewoon" },
    ];
  }
  return [{ tekst: standInWoorden(zicht, oproep), stijl: "melding" }];
}

function gevraagdInWoorden(zicht: Zicht, gevraagd: Oproep["gevraagd"][number]): string {
  const waarden = { naam: voornaam(zicht, gevraagd.wie), tijd: tijd(zicht, gevraagd.om) };
  if (gevraagd.antwoord === "kan_niet") return zicht.zeg("oproep.kan_niet", waarden);
  return zicht.zeg(gevraagd.gezien ? "oproep.gezien" : "oproep.gevraagd", waarden);
}

function standInWoorden(zicht: Zicht, oproep: Oproep): string {
  switch (oproep.stand.soort) {
    case "komt":
      return zicht.zeg("oproep.komt", { naam: voornaam(zicht, oproep.stand.wie) });
    case "belt":
      return zicht.zeg("oproep.belt", { naam: voornaam(zicht, oproep.stand.wie) });
    case "klaar":
      return zicht.zeg("vertrouw.klaar");
    case "ingetrokken":
      return zicht.zeg("vertrouw.vals");
    case "roept":
    case "niemand":
      return zicht.zeg("oproep.loopt");
  }
}

function antwoorden(zicht: Zicht): readonly Knop[] {
  return [
    knop(zicht, "oproep_komt", "knop.ik_kom", { stijl: "hoofd" }),
    knop(zicht, "oproep_belt", "knop.ik_bel"),
    knop(zicht, "oproep_kan_niet", "knop.kan_niet"),
  ];
}

function balieknoppen(zicht: Zicht, oproep: Oproep): readonly Knop[] {
  if (isAfgelopen(oproep)) return [];
  const weg = oproep.bewonerWeg ? [] : [knop(zicht, "oproep_weg", "knop.bewoner_weg")];
  return [
    knop(zicht, "oproep_klaar", "knop.collega_er", { stijl: "hoofd" }),
    ...weg,
    knop(zicht, "oproep_intrekken", "knop.viel_mee"),
  ];
}

function telefoonVan(zicht: Zicht, oid: string): readonly Alinea[] {
  const wie = zicht.gemeente.mensen.get(oid);
  const nummer = wie?.telefoon ?? zicht.gemeente.teams.get(wie?.team ?? "")?.telefoon ?? zicht.gemeente.telefoon;
  return [{ tekst: nummer, stijl: "telefoon" }];
}

function isVanMij(zicht: Zicht, oproep: Oproep): boolean {
  return (oproep.stand.soort === "komt" || oproep.stand.soort === "belt") && oproep.stand.wie === zicht.ik.oid;
}
