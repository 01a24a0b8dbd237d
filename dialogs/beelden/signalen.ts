import { antwoordIn, isAfgehandeld } from "../../src/domain/signaal/verloop.ts";
import { teamNu } from "../../src/domain/teams.ts";
import type { Deel, Kaartbeeld, Regel } from "../beeld.ts";
import type { Genummerd } from "./signaal.ts";
import { dagVan, onderwerpVan, signaaltitel, teamVan } from "./signaal-woorden.ts";
import { themaregels } from "./signalen-thema.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** What a card holds; on the page there is room for more. */
const PER_KAART = 8;
const PER_DEEL = 40;

/** For who leads: what asks for something, what was dealt with, and by theme what other teams run into. */
export function signalenbeeld(zicht: Zicht, teams: readonly string[], alle: readonly Genummerd[]): Kaartbeeld {
  // What was given in a team that is no more lies with the team that took it over.
  const teamVanNu = (team: string) => teamNu(zicht.gemeente, team)?.id ?? team;
  const eigen = alle.filter(({ signaal: { team, bij } }) => teams.includes(teamVanNu(team)) || bij === zicht.ik.oid);
  const open = eigen.filter(({ signaal }) => !isAfgehandeld(signaal));
  const klaar = eigen.filter(({ signaal }) => isAfgehandeld(signaal));
  const basis = melding(zicht, "signalen", {
    titel: zicht.zeg("signalen.titel"),
    zinnen:
      open.length === 0 ? [zicht.zeg("signalen.leeg")] : zicht.plek === "chat" ? [zicht.zeg("signalen.uitleg")] : [],
    knoppen: [
      knop(zicht, "signaal_geven", "knop.signaal.geven"),
      knop(zicht, "signalen_kwartaal", "knop.signalen.kwartaal"),
      knop(zicht, "mijn_signalen", "knop.mijn_signalen"),
    ],
  });
  if (zicht.plek === "chat") return { ...basis, regels: regelsVan(zicht, open.slice(0, PER_KAART)) };
  const anderen = alle.filter((een) => !eigen.includes(een));
  return {
    ...basis,
    delen: [
      ...deel(zicht.zeg("signalen.open"), regelsVan(zicht, open.slice(0, PER_DEEL))),
      ...deel(zicht.zeg("signalen.klaar"), regelsVan(zicht, klaar.slice(0, PER_DEEL))),
      ...deel(
        zicht.zeg("signalen.anderen"),
        themaregels(
          zicht,
          anderen.map(({ signaal }) => signaal),
        ),
        zicht.zeg("signalen.anderen.uitleg"),
      ),
    ],
  };
}

/** For who gave them: each with how it stands, and the way to the answer. */
export function mijnSignalenbeeld(zicht: Zicht, eigen: readonly Genummerd[]): Kaartbeeld {
  const regels = eigen.slice(0, zicht.plek === "chat" ? PER_KAART : PER_DEEL).map((een): Regel => {
    const regel = regelVan(zicht, een);
    const beantwoord = antwoordIn(een.signaal.stand) !== null;
    return beantwoord ? { ...regel, knop: toon(zicht, een, "knop.signaal.lees_antwoord") } : regel;
  });
  return {
    ...melding(zicht, "mijn_signalen", {
      titel: zicht.zeg("signalen.mijn.titel"),
      zinnen: [zicht.zeg(regels.length === 0 ? "signalen.mijn.leeg" : "signalen.mijn.uitleg")],
      knoppen: [
        knop(zicht, "signaal_geven", "knop.signaal.geven", { stijl: "hoofd" }),
        knop(zicht, "naar_start", "knop.naar_start"),
      ],
    }),
    regels,
  };
}

function deel(titel: string, regels: readonly Regel[], uitleg?: string): readonly Deel[] {
  if (regels.length === 0) return [];
  return [{ titel, alineas: uitleg === undefined ? [] : [{ tekst: uitleg, stijl: "gewoon" }], regels }];
}

function regelsVan(zicht: Zicht, lijst: readonly Genummerd[]): readonly Regel[] {
  return lijst.map((een) => regelVan(zicht, een));
}

function regelVan(zicht: Zicht, een: Genummerd): Regel {
  const { signaal } = een;
  const { stand, team, antwoordVoor } = signaal;
  const onderwerp = onderwerpVan(zicht, signaal);
  const wacht = antwoordIn(stand) === null;
  const voor = zicht.zeg(antwoordVoor <= zicht.nu ? "signalen.laat" : "signalen.voor", {
    dag: dagVan(zicht, antwoordVoor),
  });
  const delen = [
    ...(onderwerp === null ? [] : [onderwerp]),
    teamVan(zicht, team),
    zicht.zeg(`signalen.stand.${stand.soort}`),
    ...(wacht ? [voor] : []),
  ];
  return {
    label: signaaltitel(zicht, een),
    waarde: delen.join(" · "),
    knop: toon(zicht, een, "knop.signaal.lees"),
  };
}

function toon(zicht: Zicht, { signaal }: Genummerd, titel: "knop.signaal.lees" | "knop.signaal.lees_antwoord") {
  return knop(zicht, "signaal", titel, { data: { signaal: signaal.id, rev: signaal.keer }, zonderVelden: true });
}
