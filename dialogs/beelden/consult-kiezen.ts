import type { Consultplek, Consultsoort, Expertise } from "../../src/domain/casuistiek/inrichting.ts";
import type { Vrijetijd } from "../../src/domain/casuistiek/tijden.ts";
import type { Alinea, Kaartbeeld, Knop, Veld } from "../beeld.ts";
import type { Tekstsleutel } from "../teksten.ts";
import { tijdregel } from "./consult-tijd.ts";
import { coordinatorwoord, dagwoord, spoedzin } from "./consult-woorden.ts";
import { tijd } from "./start.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** As many as fit on a card without a list that folds out. */
const KORTE_LIJST = 5;

const SOORTEN: Readonly<Record<Consultsoort, Tekstsleutel>> = {
  zonder_naam: "consult.soort.zonder_naam",
  over_bewoner: "consult.soort.over_bewoner",
};

const ANDERS: Readonly<Record<Consultplek, Tekstsleutel>> = {
  bellen: "knop.consult.bellen",
  online: "knop.consult.online",
  wijkpost: "knop.consult.wijkpost",
};

type Basis = Kaartbeeld["basis"];

/** The first card of a consult: danger first, then with whom, and whether it is about somebody in particular. */
export function consultbegin(zicht: Zicht, basis: Basis, boven: readonly string[] = []): Kaartbeeld {
  const expertises = [...zicht.gemeente.casuistiek.expertises.values()];
  const leeg = expertises.length === 0;
  return {
    ...melding(zicht, "consult/begin", {
      titel: zicht.zeg("consult.begin.titel"),
      zinnen: [],
      knoppen: leeg
        ? [knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" })]
        : [knop(zicht, "consult_tijden", "knop.consult.kies_tijd", { stijl: "hoofd" })],
      basis,
    }),
    alineas: [
      { tekst: spoedzin(zicht), stijl: "nadruk" },
      ...boven.map((tekst): Alinea => ({ tekst, stijl: "fout" })),
      {
        tekst: leeg
          ? zicht.zeg("consult.begin.geen", { beheer: zicht.gemeente.beheerder })
          : zicht.zeg("consult.begin.uitleg"),
        stijl: "gewoon",
      },
    ],
    velden: leeg ? [] : beginvelden(zicht, expertises),
  };
}

function beginvelden(zicht: Zicht, expertises: readonly Expertise[]): readonly Veld[] {
  const wijzen = (["zonder_naam", "over_bewoner"] as const).filter((wijze) =>
    expertises.some(({ soorten, bel }) => bel === null && soorten.includes(wijze)),
  );
  return [
    {
      id: "expertise",
      label: zicht.zeg("consult.begin.veld"),
      verplicht: true,
      soort: "keuze",
      vorm: expertises.length <= KORTE_LIJST ? "knoppen" : "lijst",
      waarde: "",
      keuzes: expertises.map(({ id, naam }) => ({ waarde: id, titel: naam })),
    },
    ...(wijzen.length < 2
      ? []
      : [
          {
            id: "wijze",
            label: zicht.zeg("consult.soort"),
            verplicht: true,
            soort: "keuze",
            vorm: "knoppen",
            waarde: "zonder_naam",
            keuzes: wijzen.map((waarde) => ({ waarde, titel: zicht.zeg(SOORTEN[waarde]) })),
          } as const,
        ]),
  ];
}

/** What was asked for, so that every button asks for the same. */
export interface Keus {
  readonly expertise: Expertise;
  readonly wijze: Consultsoort;
  readonly plek: Consultplek | null;
  /** The other way was asked and this expertise does not know it. */
  readonly anders?: boolean;
}

/** Times of which one tap books. @param eerst what must be read above them, such as a time that was just taken */
export function tijdenkaart(
  zicht: Zicht,
  keus: Keus,
  { tijden, later, eerst = [] }: { tijden: readonly Vrijetijd[]; later: boolean; eerst?: readonly string[] },
  basis: Basis,
): Kaartbeeld {
  const { expertise } = keus;
  const laatste = tijden.at(-1);
  const verder = laatste === undefined ? [] : [latereknop(zicht, keus, laatste.tot)];
  return {
    ...melding(zicht, "consult/tijden", {
      titel: zicht.zeg("consult.tijden.titel", { expertise: expertise.naam }),
      zinnen: [],
      knoppen: [...verder, ...anderePlekken(zicht, keus), lijstknop(zicht, keus), begin(zicht)],
      basis,
    }),
    alineas: [
      ...eerst.map((tekst): Alinea => ({ tekst, stijl: "melding" })),
      ...vooraf(zicht, keus),
      { tekst: zicht.zeg(tijden.length > 0 ? "consult.tijden.uitleg" : geen(later)), stijl: "gewoon" },
    ],
    regels: tijden.map((een) => tijdregel(zicht, een, boekknop(zicht, keus, een))),
  };
}

function geen(later: boolean): Tekstsleutel {
  return later ? "consult.geen.later" : "consult.geen.plek";
}

/** No time this week: the first there is, the list, or the telephone. */
export function geenTijdkaart(
  zicht: Zicht,
  keus: Keus,
  eerste: Vrijetijd | null,
  basis: Basis,
  eerst: readonly string[] = [],
): Kaartbeeld {
  const { expertise } = keus;
  const coordinator = coordinatorwoord(zicht, expertise.coordinator);
  const zin =
    eerste === null
      ? zicht.zeg("consult.geen.tijd.ooit", { coordinator })
      : zicht.zeg("consult.geen.tijd", { dag: dagwoord(zicht, eerste.van), coordinator });
  return {
    ...melding(zicht, "consult/geen_tijd", {
      titel: zicht.zeg("consult.tijden.titel", { expertise: expertise.naam }),
      zinnen: [],
      knoppen: [
        lijstknop(zicht, keus, eerste === null ? { stijl: "hoofd" } : {}),
        ...(eerste === null ? [] : [latereknop(zicht, keus, eerste.tot)]),
        ...anderePlekken(zicht, keus),
        begin(zicht),
      ],
      toon: "let_op",
      basis,
    }),
    alineas: [
      ...eerst.map((tekst): Alinea => ({ tekst, stijl: "melding" })),
      ...vooraf(zicht, keus),
      { tekst: zin, stijl: "nadruk" },
    ],
    regels: eerste === null ? [] : [tijdregel(zicht, eerste, boekknop(zicht, keus, eerste))],
  };
}

/** This is phoned and never booked. */
export function belkaart(zicht: Zicht, expertise: Expertise, basis: Basis): Kaartbeeld {
  const { bel, naam, coordinator, regel } = expertise;
  return {
    ...melding(zicht, "consult/bel", {
      titel: zicht.zeg("consult.bel.titel", { expertise: naam }),
      zinnen: [],
      knoppen: [begin(zicht)],
      toon: "let_op",
      basis,
    }),
    alineas: [
      { tekst: bel ?? coordinatorwoord(zicht, coordinator), stijl: bel === null ? "nadruk" : "telefoon" },
      { tekst: zicht.zeg(bel === null ? "consult.bel.coordinator" : "consult.bel"), stijl: "nadruk" },
      ...(regel === "" ? [] : [{ tekst: regel, stijl: "gewoon" as const }]),
    ],
  };
}

function boekknop(zicht: Zicht, { expertise, wijze }: Keus, { van, met, plek }: Vrijetijd): Knop {
  const titel = zicht.zeg("knop.consult.deze", { tijd: tijd(zicht, van) });
  return { titel, verb: "consult_boek", data: { expertise: expertise.id, wijze, met, van, plek }, zonderVelden: true };
}

function keusdata({ expertise, wijze, plek }: Keus): Record<string, string> {
  return { expertise: expertise.id, wijze, ...(plek === null ? {} : { plek }) };
}

function latereknop(zicht: Zicht, keus: Keus, vanaf: number): Knop {
  return knop(zicht, "consult_tijden", "knop.consult.later", { data: { ...keusdata(keus), vanaf } });
}

function lijstknop(zicht: Zicht, keus: Keus, meer: { stijl?: "hoofd" } = {}): Knop {
  return knop(zicht, "consult_wacht", "knop.consult.op_lijst", { data: keusdata(keus), ...meer });
}

function begin(zicht: Zicht): Knop {
  return knop(zicht, "consult_begin", "knop.terug");
}

/** The other ways to meet that this expertise knows. */
function anderePlekken(zicht: Zicht, keus: Keus): readonly Knop[] {
  const { plekken } = keus.expertise;
  if (plekken.length < 2) return [];
  return plekken
    .filter((plek) => plek !== keus.plek)
    .map((plek) => knop(zicht, "consult_tijden", ANDERS[plek], { data: { ...keusdata(keus), plek } }));
}

/** What everybody must know before booking: danger, the rule of the route, and what the other way came to. */
function vooraf(zicht: Zicht, { expertise, wijze, anders }: Keus): readonly Alinea[] {
  return [
    { tekst: spoedzin(zicht), stijl: "klein" },
    ...(expertise.regel === "" ? [] : [{ tekst: expertise.regel, stijl: "nadruk" as const }]),
    ...(anders === true
      ? [
          {
            tekst: zicht.zeg("consult.anders", { expertise: expertise.naam, soort: zicht.zeg(SOORTEN[wijze]) }),
            stijl: "melding" as const,
          },
        ]
      : []),
  ];
}
