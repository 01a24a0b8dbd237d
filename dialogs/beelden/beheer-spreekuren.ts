import type { Waarde } from "../../src/domain/beheer/bewerking.ts";
import type { Veldvorm } from "../../src/domain/beheer/onderdelen.ts";
import { spreekurenIn } from "../../src/domain/beheer/spreekuren.ts";
import type { Velden } from "../../src/domain/beheer/veldwaarde.ts";
import type { Veld } from "../beeld.ts";
import { type Inhoud, keuzesVan, teBieden } from "./beheer-keuzes.ts";
import { spreekureninWoorden } from "./beheer-waarde.ts";
import type { Zicht } from "./zicht.ts";

interface Deel {
  readonly basis: Pick<Veld, "id" | "label" | "verplicht" | "fout">;
  readonly getypt: Velden | null;
  readonly inhoud: Inhoud;
}

/** The hours there are can be kept or taken away, and one can come. */
export function spreekuurvelden(zicht: Zicht, { id }: Veldvorm, nu: Waarde, deel: Deel): readonly Veld[] {
  const { getypt, inhoud } = deel;
  const er = spreekurenIn(nu);
  const nieuw = nieuwSpreekuur(zicht, id, deel, er.length === 0);
  if (er.length === 0) return nieuw;
  const woorden = spreekureninWoorden(zicht, nu, inhoud);
  const blijft: Veld = {
    ...deel.basis,
    id: `${id}_houd`,
    uitleg: zicht.zeg("beheer.hoe.spreekuren"),
    soort: "meer",
    waarde: getypt === null ? er.map(({ waarde }) => waarde) : (getypt[`${id}_houd`] ?? "").split(","),
    keuzes: er.map(({ waarde }, plek) => ({ titel: woorden[plek] ?? waarde, waarde })),
  };
  return [blijft, ...nieuw];
}

function nieuwSpreekuur(zicht: Zicht, id: string, { basis, getypt, inhoud }: Deel, isEerste: boolean): readonly Veld[] {
  const { zeg } = zicht;
  const waarde = (welk: string) => getypt?.[`${id}_${welk}`] ?? "";
  const lijst = { verplicht: false, soort: "keuze", vorm: "lijst" } as const;
  const mensen = teBieden(zicht, "mensen", inhoud, null);
  const dagen = keuzesVan(zicht, "weekdagen", inhoud);
  const wie = { ...lijst, id: `${id}_wie`, label: zeg("beheer.spreekuur.wie"), waarde: waarde("wie"), keuzes: mensen };
  const uitleg = zeg("beheer.hoe.spreekuur_tijd");
  const tekst = { verplicht: false, soort: "tekst", regels: "een", maximum: 20, uitleg } as const;
  return [
    { ...wie, ...(isEerste && basis.fout !== undefined ? { fout: basis.fout } : {}) },
    { ...lijst, id: `${id}_dag`, label: zeg("beheer.spreekuur.dag"), waarde: waarde("dag"), keuzes: dagen },
    { ...tekst, id: `${id}_tijd`, label: zeg("beheer.spreekuur.tijd"), waarde: waarde("tijd") },
    {
      id: `${id}_plekken`,
      label: zeg("beheer.spreekuur.plekken"),
      verplicht: false,
      soort: "meer",
      waarde: waarde("plekken")
        .split(",")
        .filter((een) => een !== ""),
      keuzes: keuzesVan(zicht, "consultplekken", inhoud),
    },
  ];
}
