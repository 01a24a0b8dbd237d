import { adviseurVan, type Casus } from "../../src/domain/casuistiek/casus.ts";
import { reeksVan } from "../../src/domain/casuistiek/relaties.ts";
import type { Alinea, Kaartbeeld } from "../beeld.ts";
import { melding, type Zicht } from "./zicht.ts";

/** A casus with the number people use for it; 0 while it has none. */
export interface Genummerd {
  readonly casus: Casus;
  readonly nummer: number;
}

/** "Casus 14: jeugd": made from what was booked, never typed, because a typed title tells too much. */
export function bladtitel(zicht: Zicht, { casus, nummer }: Genummerd): string {
  const { route } = casus;
  const { casuistiek } = zicht.gemeente;
  if (nummer === 0) return zicht.zeg("casus.titel.nieuw");
  if (route.soort === "consult") {
    const expertise = casuistiek.expertises.get(route.expertise)?.naam ?? route.expertise;
    return zicht.zeg("consult.titel", { nr: nummer, expertise });
  }
  const thema = reeksVan(route.overleg, casuistiek)?.thema ?? null;
  return thema === null
    ? zicht.zeg("casus.titel", { nr: nummer })
    : zicht.zeg("casus.titel.thema", { nr: nummer, thema });
}

/** Who is asked to advise; null at an overleg, and while nobody is. */
export function lezerVan({ gemeente }: Zicht, casus: Casus): string | null {
  const oid = casus.route.soort === "consult" ? adviseurVan(casus) : null;
  return oid === null ? null : (gemeente.mensen.get(oid)?.voornaam ?? null);
}

/** Day and night, also for advice without a name. */
const VEILIG_THUIS = "0800-2000";

/** Who is called for what cannot wait (practice review §9.10); the sheet stays. */
export function veiligalineas(zicht: Zicht): readonly Alinea[] {
  const { casuistiek, telefoon } = zicht.gemeente;
  const aandachtsfunctionaris = casuistiek.aandachtsfunctionaris || telefoon;
  return [
    { tekst: zicht.zeg("casus.veilig", { aandachtsfunctionaris }), stijl: "nadruk" },
    { tekst: VEILIG_THUIS, stijl: "telefoon" },
    { tekst: zicht.zeg("blad.blijft"), stijl: "gewoon" },
  ];
}

/** Guests hear the case at the table: less is told then. Nothing for a consult. */
export function gastalineas(zicht: Zicht, { route }: Casus): readonly Alinea[] {
  const reeks = route.soort === "overleg" ? reeksVan(route.overleg, zicht.gemeente.casuistiek) : null;
  if (reeks === null || reeks.gasten.length === 0) return [];
  return [{ tekst: zicht.zeg("casus.gasten", { functies: reeks.gasten.join(", ") }), stijl: "nadruk" }];
}

/** In a chat nothing of a casus is shown, whoever asks: the button to the window takes this one's place. */
export function vensterbeeld(zicht: Zicht, casus: string, venster: NonNullable<Kaartbeeld["venster"]>): Kaartbeeld {
  return {
    ...melding(zicht, "casus/venster", {
      titel: zicht.zeg("blad.venster.titel"),
      zinnen: [zicht.zeg("blad.venster")],
      knoppen: [],
      basis: { casus },
      nood: false,
    }),
    venster,
  };
}

/** Instead of a sheet: the talk is about a resident with a name, and stays outside this bot. */
export function geenBladbeeld(zicht: Zicht, { casus }: Genummerd): Kaartbeeld {
  return {
    ...melding(zicht, "casus/geen_blad", {
      titel: zicht.zeg("blad.geen.titel"),
      zinnen: [zicht.zeg("blad.geen", { systeem: zicht.gemeente.systeem })],
      knoppen: [],
      basis: { casus: casus.id },
      nood: false,
    }),
    venster: "casus_blad",
  };
}
