import type { Bladveld } from "../../src/domain/casuistiek/blad.ts";
import { SOORTEN_VRAAG } from "../../src/domain/casuistiek/casus.ts";
import type { Keuze } from "../beeld.ts";
import type { Zicht } from "./zicht.ts";

/** What a field is called, the same for who writes and who reads. */
export function veldnaam(zicht: Zicht, id: Bladveld): string {
  return id === "vraag" ? zicht.zeg("blad.veld.vraag.consult") : zicht.zeg(`blad.veld.${id}`);
}

/** What was filled in, in words: a chosen value by its title. */
export function bladwoorden(zicht: Zicht, id: Bladveld, waarde: string): string {
  const keuzes = id === "soort" ? soortkeuzes(zicht) : id === "veiligheid" ? janee(zicht) : null;
  if (keuzes !== null) return keuzes.find((keuze) => keuze.waarde === waarde)?.titel ?? waarde;
  if (id !== "erbij") return waarde;
  const functies = zicht.gemeente.casuistiek.functies.filter((functie) => waarde.split(",").includes(functie));
  return functies.map((functie) => zicht.zeg(`functie.${functie}`)).join(", ");
}

export function soortkeuzes(zicht: Zicht): readonly Keuze[] {
  return SOORTEN_VRAAG.map((soort) => ({ titel: zicht.zeg(`blad.soort.${soort}`), waarde: soort }));
}

export function janee(zicht: Zicht): readonly Keuze[] {
  return [
    { titel: zicht.zeg("blad.keuze.ja"), waarde: "ja" },
    { titel: zicht.zeg("blad.keuze.nee"), waarde: "nee" },
  ];
}
