import {
  isGoedGelezen,
  type Leesproef,
  type Leesstand,
  type Leesverschil,
  type Nieuwezin,
} from "../../src/domain/beheer/leesproef.ts";
import { Functie, Leefgebied, Veiligheid } from "../../src/domain/sleutels.ts";
import type { Alinea, Deel, Regel } from "../beeld.ts";
import type { Zicht } from "./zicht.ts";

const MEESTE_WEGEN = 6;

/** How questions would be read: of the examples, which are invented, so that they may be shown. */
export function hoeGelezen(zicht: Zicht, lezing: Leesstand | null, magToepassen: boolean): readonly Deel[] {
  const { zeg } = zicht;
  if (lezing === null) return [];
  const deel = (alineas: readonly Alinea[], regels: readonly Regel[] = []): Deel => ({
    titel: zeg("beheer.lezing.titel"),
    alineas,
    regels,
  });
  if (lezing.stand !== "klaar")
    return [
      deel([
        { tekst: zeg(lezing.stand === "bezig" ? "beheer.lezing.bezig" : "beheer.lezing.mislukt"), stijl: "melding" },
        ...(magToepassen ? [{ tekst: zeg("beheer.lezing.hoeft_niet"), stijl: "gewoon" as const }] : []),
      ]),
    ];
  return [
    deel(
      alineasVan(zicht, lezing),
      lezing.verhuizingen.slice(0, MEESTE_WEGEN).map((weg) => wegregel(zicht, weg)),
    ),
    ...nieuweZinnen(zicht, lezing),
    ...andereZinnen(zicht, lezing),
  ];
}

function alineasVan({ zeg }: Zicht, { zinnen, anders, goed, gevaar, verhuizingen }: Leesproef): readonly Alinea[] {
  if (zinnen === 0) return [{ tekst: zeg("beheer.lezing.geen_zinnen"), stijl: "gewoon" }];
  const over = verhuizingen.length - MEESTE_WEGEN;
  return [
    ...(gevaar.weg + gevaar.bij === 0
      ? []
      : [
          // What is learnt beside the fixed rules raises no alarm by itself, so this is no fault.
          { tekst: zeg("beheer.lezing.gevaar", gevaar), stijl: "melding" as const },
          { tekst: zeg("beheer.lezing.gevaar_vast"), stijl: "gewoon" as const },
        ]),
    {
      tekst:
        anders === 0 ? zeg("beheer.lezing.niets", { zinnen }) : zeg("beheer.lezing.anders", { zinnen, aantal: anders }),
      stijl: "nadruk",
    },
    {
      tekst:
        goed.oud === goed.nieuw
          ? zeg("beheer.lezing.even_goed", { zinnen, aantal: goed.nieuw })
          : zeg("beheer.lezing.goed", { zinnen, was: goed.oud, wordt: goed.nieuw }),
      stijl: "gewoon",
    },
    { tekst: zeg("beheer.lezing.eerlijk"), stijl: "klein" },
    ...(over <= 0 ? [] : [{ tekst: zeg("beheer.lezing.meer", { aantal: over }), stijl: "klein" as const }]),
  ];
}

function wegregel(zicht: Zicht, weg: Leesproef["verhuizingen"][number]): Regel {
  const { zeg } = zicht;
  return {
    label: zeg("beheer.lezing.zoveel", { wat: zeg(`beheer.lezing.soort.${weg.soort}`), aantal: weg.aantal }),
    waarde: zeg("beheer.verandert", { was: inWoorden(zicht, weg.van), wordt: inWoorden(zicht, weg.naar) }),
  };
}

function andereZinnen(zicht: Zicht, { voorbeelden }: Leesproef): readonly Deel[] {
  const { zeg } = zicht;
  if (voorbeelden.length === 0) return [];
  const verschil = ({ soort, van, naar }: Leesverschil) =>
    zeg("beheer.lezing.verschil", {
      wat: zeg(`beheer.lezing.soort.${soort}`),
      was: inWoorden(zicht, van),
      wordt: inWoorden(zicht, naar),
    });
  return [
    {
      titel: zeg("beheer.lezing.zinnen"),
      alineas: [],
      regels: voorbeelden.map(({ tekst, verschillen }) => ({
        label: tekst,
        waarde: verschillen.map(verschil).join(" "),
      })),
    },
  ];
}

/** Whether what was added is read as it was meant. */
function nieuweZinnen(zicht: Zicht, { nieuw }: Leesproef): readonly Deel[] {
  const { zeg } = zicht;
  if (nieuw.aantal === 0) return [];
  return [
    {
      titel: zeg("beheer.lezing.nieuw"),
      alineas: [
        { tekst: zeg("beheer.lezing.nieuw_goed", { aantal: nieuw.aantal, goed: nieuw.goed }), stijl: "gewoon" },
        ...(nieuw.zinnen.every(isGoedGelezen)
          ? []
          : [{ tekst: zeg("beheer.lezing.nieuw_hulp"), stijl: "melding" as const }]),
      ],
      regels: nieuw.zinnen.map((zin) => ({ label: zin.tekst, waarde: gelezenAls(zicht, zin) })),
    },
  ];
}

function gelezenAls(zicht: Zicht, zin: Nieuwezin): string {
  const { zeg } = zicht;
  const als = (leefgebied: string | null, functie: string | null) => ({
    onderwerp: inWoorden(zicht, leefgebied),
    functie: inWoorden(zicht, functie),
  });
  const { bedoeld, gevaar } = zin;
  return [
    zeg("beheer.lezing.gelezen_als", als(zin.leefgebied, zin.functie)),
    isGoedGelezen(zin)
      ? zeg("beheer.lezing.zoals_bedoeld")
      : zeg("beheer.lezing.bedoeld_was", als(bedoeld.leefgebied, bedoeld.functie)),
    ...(gevaar.length === 0
      ? []
      : [zeg("beheer.lezing.met_gevaar", { gevaar: gevaar.map((label) => inWoorden(zicht, label)).join(", ") })]),
  ].join(" ");
}

/** A subject, a function or a kind of danger as people say it; the name of a partner stands as it is. */
function inWoorden({ zeg, gemeente }: Zicht, wat: string | null): string {
  if (wat === null) return zeg("beheer.niets");
  const leefgebied = Leefgebied.safeParse(wat);
  if (leefgebied.success) return gemeente.onderwerpen.get(leefgebied.data)?.naam ?? wat;
  const functie = Functie.safeParse(wat);
  if (functie.success) return zeg(`functie.${functie.data}`);
  const label = Veiligheid.safeParse(wat);
  return label.success ? zeg(`beheer.gevaar.${label.data}`) : wat;
}
