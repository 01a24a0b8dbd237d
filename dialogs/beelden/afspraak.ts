import { opvolgrev } from "../../src/domain/opvolging.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { lokaleDag } from "../../src/domain/werkkalender.ts";
import type { Kaartbeeld, Keuze, Veld } from "../beeld.ts";
import { leesbareDag } from "../vraagsoorten.ts";
import type { Genummerd } from "./overdracht.ts";
import { tijd } from "./start.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** Half hours from eight in the morning until eight in the evening. */
const TIJDEN: readonly string[] = Array.from(
  { length: 25 },
  (_, plek) => `${String(8 + Math.floor(plek / 2)).padStart(2, "0")}:${plek % 2 === 0 ? "00" : "30"}`,
);

export interface Afspraak {
  readonly op: number;
  readonly plek: string;
}

/** The appointment that is still to come, or of today. */
export function komendeAfspraak({ gemeente, nu }: Zicht, { opvolging }: Vraag): Afspraak | null {
  const { afspraak, afspraakPlek } = opvolging;
  if (afspraak === null) return null;
  const voorbij = afspraak < nu && lokaleDag(gemeente, afspraak).toString() !== lokaleDag(gemeente, nu).toString();
  return voorbij ? null : { op: afspraak, plek: afspraakPlek };
}

/** Day, time and place of an appointment, for the blanks of a sentence. */
export function afspraakInWoorden(zicht: Zicht, { op, plek }: Afspraak) {
  return {
    dag: leesbareDag(lokaleDag(zicht.gemeente, op).toString()),
    tijd: tijd(zicht, op),
    plek: plekInWoorden(zicht, plek),
  };
}

function plekInWoorden(zicht: Zicht, plek: string): string {
  if (plek === "thuis" || plek === "bellen") return zicht.zeg(`afspraak.${plek}`);
  const locatie = zicht.gemeente.locaties.get(plek);
  return locatie === undefined ? zicht.zeg("afspraak.wijkteam") : `${locatie.naam}, ${locatie.adres}`;
}

/** Day, time and place are chosen on the card; nothing is typed that could be about the resident. */
export function afspraakkaart(
  zicht: Zicht,
  { vraag, nummer }: Genummerd,
  {
    ingevuld = {},
    fouten = {},
  }: { ingevuld?: Readonly<Record<string, string>>; fouten?: Readonly<Record<string, string>> } = {},
): Kaartbeeld {
  const { afspraak } = vraag.opvolging;
  return {
    ...melding(zicht, "afspraak", {
      titel: zicht.zeg("afspraak.titel", { nr: nummer }),
      zinnen: [zicht.zeg("afspraak.uitleg")],
      knoppen: [
        knop(zicht, "afspraak_maken", "knop.afspraak_maken", { stijl: "hoofd" }),
        ...(afspraak === null ? [] : [knop(zicht, "afspraak_weg", "knop.afspraak_weg", { zonderVelden: true })]),
        knop(zicht, "ververs", "knop.terug", { zonderVelden: true }),
      ],
      basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
    }),
    velden: velden(zicht, vraag, ingevuld).map((veld) => {
      const fout = fouten[veld.id];
      return fout === undefined ? veld : { ...veld, fout };
    }),
  };
}

function velden(zicht: Zicht, { opvolging }: Vraag, ingevuld: Readonly<Record<string, string>>): readonly Veld[] {
  const { afspraak, afspraakPlek } = opvolging;
  const dag = afspraak === null ? "" : lokaleDag(zicht.gemeente, afspraak).toString();
  const uur = afspraak === null ? "" : tijd(zicht, afspraak).replace(".", ":").replace(" uur", "");
  const vast = { verplicht: true } as const;
  return [
    { ...vast, id: "dag", label: zicht.zeg("afspraak.dag"), soort: "datum", waarde: ingevuld["dag"] ?? dag },
    {
      ...vast,
      id: "tijd",
      label: zicht.zeg("afspraak.tijd"),
      soort: "keuze",
      vorm: "lijst",
      waarde: ingevuld["tijd"] ?? uur,
      keuzes: TIJDEN.map((waarde): Keuze => ({ waarde, titel: waarde.replace(":", ".") })),
    },
    {
      ...vast,
      id: "plek",
      label: zicht.zeg("afspraak.plek"),
      soort: "keuze",
      vorm: "lijst",
      waarde: ingevuld["plek"] ?? afspraakPlek,
      keuzes: plekken(zicht),
    },
  ];
}

/** The desks of the gemeente, that of one's own team first, and the two places that are none. */
function plekken(zicht: Zicht): readonly Keuze[] {
  const locaties = [...zicht.gemeente.locaties.values()];
  const eigen = locaties.filter(({ team }) => team === zicht.ik.team);
  const rest = locaties.filter(({ team }) => team !== zicht.ik.team);
  return [
    ...[...eigen, ...rest].map(({ id, naam }) => ({ waarde: id, titel: naam })),
    { waarde: "thuis", titel: zicht.zeg("keuze.plek.thuis") },
    { waarde: "bellen", titel: zicht.zeg("keuze.plek.bellen") },
  ];
}

/** Whether this is a time that the card offers. */
export function isTijd(waarde: string): boolean {
  return TIJDEN.includes(waarde);
}
