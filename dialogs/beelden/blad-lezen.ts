import { alsVeld, BLADVELDEN, isLeesbaar, stempel } from "../../src/domain/casuistiek/blad.ts";
import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import { lokaleDag } from "../../src/domain/werkkalender.ts";
import type { Alinea, Deel, Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { leesbareDag } from "../vraagsoorten.ts";
import { bladtitel, type Genummerd, gastalineas, lezerVan } from "./blad-gemeen.ts";
import { bladwoorden, veldnaam } from "./blad-woorden.ts";
import { knop, melding, noodknoppen, type Zicht } from "./zicht.ts";

/** The sheet as others see it: what was filled in and nothing else. The preview shows this very part. */
export function bladdeel(zicht: Zicht, { blad }: Casus, titel: string): Deel {
  const regels = BLADVELDEN.flatMap((id): readonly Regel[] => {
    const waarde = alsVeld(blad[id]).trim();
    return waarde === "" ? [] : [{ label: veldnaam(zicht, id), waarde: bladwoorden(zicht, id, waarde) }];
  });
  return { titel, alineas: regels.length === 0 ? [{ tekst: zicht.zeg("blad.leeg"), stijl: "klein" }] : [], regels };
}

/** What was advised: the day and the function, no name. */
export function adviesdelen(zicht: Zicht, { advies }: Casus): readonly Deel[] {
  if (advies === null) return [];
  const dag = leesbareDag(lokaleDag(zicht.gemeente, advies.op).toString());
  const regels = advies.tekst.split("\n").filter((regel) => regel.trim() !== "");
  return [
    {
      titel: zicht.zeg("advies.kop", { dag }),
      alineas: [
        ...regels.map((tekst) => ({ tekst, stijl: "gewoon" as const })),
        { tekst: zicht.zeg("advies.van", { functie: advies.functie }), stijl: "klein" },
      ],
      regels: [],
    },
  ];
}

/** "Ik ga …, vóór …": for the asker alone. */
export function gaDoendelen(zicht: Zicht, { gaDoen, inbrenger }: Casus): readonly Deel[] {
  if (gaDoen === null || zicht.ik.oid !== inbrenger) return [];
  const tekst = zicht.zeg("gadoen.regel", { wat: gaDoen.wat, dag: leesbareDag(gaDoen.voor) });
  return [{ titel: zicht.zeg("gadoen.kop"), alineas: [{ tekst, stijl: "gewoon" }], regels: [] }];
}

/** The casus for whoever may read it, with what was advised. */
export function leesbladbeeld(zicht: Zicht, genummerd: Genummerd, knoppen: readonly Knop[]): Kaartbeeld {
  const { casus } = genummerd;
  const eigen = casus.inbrenger === zicht.ik.oid;
  const alleen = zicht.zeg(casus.route.soort === "consult" ? "blad.lezen.consult" : "blad.lezen.overleg");
  const alineas: readonly Alinea[] = eigen ? [] : [{ tekst: alleen, stijl: "nadruk" }, ...gastalineas(zicht, casus)];
  const titel = zicht.zeg(eigen ? "blad.dit_zien.jij" : "blad.lezen.titel");
  return {
    ...pagina(zicht, genummerd, { naam: "casus/lezen", titel: bladtitel(zicht, genummerd), alineas, knoppen }),
    delen: [
      ...adviesdelen(zicht, casus),
      ...gaDoendelen(zicht, casus),
      ...(eigen || isLeesbaar(casus) ? [bladdeel(zicht, casus, titel)] : []),
    ],
    venster: "casus_lees",
  };
}

/** Confirmed: who can read it now, and what they see. */
export function klaarbeeld(zicht: Zicht, genummerd: Genummerd): Kaartbeeld {
  const { casus } = genummerd;
  const naam = lezerVan(zicht, casus);
  const wie =
    casus.route.soort === "overleg"
      ? zicht.zeg("blad.klaar.overleg")
      : naam === null
        ? zicht.zeg("blad.klaar.wacht")
        : zicht.zeg("blad.klaar.consult", { naam });
  return {
    ...pagina(zicht, genummerd, {
      naam: "casus/klaar",
      titel: zicht.zeg("blad.klaar.titel"),
      alineas: [{ tekst: wie, stijl: "melding" }],
      knoppen: [knop(zicht, "casus_blad", "knop.casus_pas_aan")],
    }),
    delen: [bladdeel(zicht, casus, zicht.zeg("blad.dit_zien"))],
    venster: "casus_blad",
  };
}

/** Not confirmed (any more): whoever may read it waits. */
export function nogNietbeeld(zicht: Zicht, genummerd: Genummerd): Kaartbeeld {
  const beeld = melding(zicht, "casus/nog_niet", {
    titel: zicht.zeg("blad.nog_niet.titel"),
    zinnen: [zicht.zeg("blad.nog_niet")],
    knoppen: [],
    basis: { casus: genummerd.casus.id },
    nood: false,
  });
  return { ...beeld, verversen: knop(zicht, "casus_lees", "knop.ververs"), venster: "casus_lees" };
}

function pagina(
  zicht: Zicht,
  { casus }: Genummerd,
  inhoud: Pick<Kaartbeeld, "naam" | "titel" | "alineas" | "knoppen">,
): Kaartbeeld {
  return {
    ...inhoud,
    toon: "gewoon",
    velden: [],
    regels: [],
    noodknoppen: noodknoppen(zicht),
    schermLeeg: true,
    basis: { casus: casus.id, rev: stempel(casus.blad) },
  };
}
