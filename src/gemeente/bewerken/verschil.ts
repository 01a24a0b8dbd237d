import { alsTekst, gelijk, metWaarden, opPad, type Pad, Waarde } from "../../domain/beheer/bewerking.ts";
import { bestandVan, ONDERDELEN, type Onderdeel, padVan } from "../../domain/beheer/onderdelen.ts";
import type { Verschil } from "../../domain/beheer/voorbereiding.ts";
import { type Bestanden, verschillen } from "../../domain/inrichting.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import { inhoudVan } from "./bestanden.ts";

export interface Inhoudsverschil {
  readonly verschillen: readonly Verschil[];
  /** Files in which something changed that no form shows: a comment, a key of its own. */
  readonly ook: readonly string[];
}

interface Paar {
  readonly oud: unknown;
  readonly nieuw: unknown;
}

/** What differs between two configurations, field by field as the forms show them. */
export function inhoudsverschil(oud: Bestanden, nieuw: Bestanden): Inhoudsverschil {
  const inhoud = (bestanden: Bestanden, naam: string) => inhoudVan(naam, bestanden[naam] ?? "");
  const anders = verschillen(oud, nieuw);
  const gelezen = new Map(
    anders.map((naam) => [naam, { oud: inhoud(oud, naam), nieuw: inhoud(nieuw, naam) }] as const),
  );
  const gevonden = ONDERDELEN.flatMap((onderdeel) => vanOnderdeel(onderdeel, gelezen));
  const ook = anders.filter((naam) =>
    isAnders(
      gelezen.get(naam),
      gevonden.filter((een) => bestandBij(een) === naam),
    ),
  );
  return { verschillen: gevonden, ook };
}

function bestandBij({ onderdeel, item }: Verschil): string | null {
  const van = ONDERDELEN.find(({ id }) => id === onderdeel);
  return van === undefined ? null : bestandVan(van, item);
}

/** Whether something is different still when all that was named is made the same. */
function isAnders(paar: Paar | undefined, genoemd: readonly Verschil[]): boolean {
  if (paar === undefined) return true;
  if (genoemd.length === 0) return true;
  const gemaakt = metWaarden(
    paar.oud,
    genoemd.map((een) => ({ bestand: "", pad: [...padBij(een)], was: een.was, wordt: een.wordt })),
  );
  const [een, ander] = [Waarde.safeParse(gemaakt ?? null), Waarde.safeParse(paar.nieuw ?? null)];
  return !(een.success && ander.success && gelijk(een.data, ander.data));
}

function padBij({ onderdeel, item, veld, was, wordt }: Verschil): Pad {
  const van = ONDERDELEN.find(({ id }) => id === onderdeel);
  if (van === undefined) return [];
  if (van.id === "voorbeelden") return ["regels", { sleutel: "", is: alsTekst(was ?? wordt) }];
  const vorm = van.velden.find(({ id }) => id === veld);
  return [...padVan(van, item), ...(vorm?.pad ?? [])];
}

function vanOnderdeel(onderdeel: Onderdeel, gelezen: ReadonlyMap<string, Paar>): readonly Verschil[] {
  const { vorm } = onderdeel;
  if (vorm.soort === "per_leefgebied") {
    return Leefgebied.options.flatMap((item) => {
      const paar = gelezen.get(bestandVan(onderdeel, item) ?? "");
      if (paar === undefined) return [];
      return vorm.uitgang === "txt" ? vanRegels(item, paar) : vanItem(onderdeel, item, "", paar);
    });
  }
  const paar = gelezen.get(vorm.bestand);
  if (paar === undefined) return [];
  if (vorm.soort === "vast") return vanItem(onderdeel, "", "", paar);
  if (vorm.soort === "per_sleutel") return vanSleutels(onderdeel, vorm.blok, paar);
  const ids = new Set([...idsIn(paar.oud, vorm), ...idsIn(paar.nieuw, vorm)]);
  return [...ids].flatMap((item) => {
    const pad = padVan(onderdeel, item);
    const [was, wordt] = [opPad(paar.oud, pad), opPad(paar.nieuw, pad)];
    const naam = naamVan(wordt ?? was) ?? item;
    if (was === null || wordt === null) return [{ onderdeel: onderdeel.id, item, naam, veld: null, was, wordt }];
    return vanItem(onderdeel, item, naam, { oud: was, nieuw: wordt });
  });
}

function vanSleutels(onderdeel: Onderdeel, blok: string, { oud, nieuw }: Paar): readonly Verschil[] {
  const sleutels = new Set([oud, nieuw].flatMap((inhoud) => sleutelsIn(opPad(inhoud, [blok]))));
  return [...sleutels].flatMap((item) => {
    const pad = padVan(onderdeel, item);
    return vanItem(onderdeel, item, "", { oud: opPad(oud, pad), nieuw: opPad(nieuw, pad) });
  });
}

function sleutelsIn(waarde: Waarde): readonly string[] {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde) ? Object.keys(waarde) : [];
}

function vanItem({ id, velden }: Onderdeel, item: string, naam: string, { oud, nieuw }: Paar): readonly Verschil[] {
  return velden.flatMap(({ id: veld, pad }) => {
    const [was, wordt] = [opPad(oud, pad), opPad(nieuw, pad)];
    return gelijk(was, wordt) ? [] : [{ onderdeel: id, item, naam, veld, was, wordt }];
  });
}

function vanRegels(item: string, { oud, nieuw }: Paar): readonly Verschil[] {
  const [was, wordt] = [new Set(regelsIn(oud)), new Set(regelsIn(nieuw))];
  const verschil = (een: string | null, ander: string | null) =>
    ({ onderdeel: "voorbeelden", item, naam: "", veld: null, was: een, wordt: ander }) as const;
  return [
    ...[...wordt].filter((regel) => !was.has(regel)).map((regel) => verschil(null, regel)),
    ...[...was].filter((regel) => !wordt.has(regel)).map((regel) => verschil(regel, null)),
  ];
}

function regelsIn(inhoud: unknown): readonly string[] {
  const regels = opPad(inhoud, ["regels"]);
  return Array.isArray(regels) ? regels.map(alsTekst) : [];
}

function idsIn(
  inhoud: unknown,
  { lijst, sleutel }: { readonly lijst: string; readonly sleutel: string },
): readonly string[] {
  const items = opPad(inhoud, [lijst]);
  return Array.isArray(items) ? items.flatMap((item) => tekstVan(item, sleutel) ?? []) : [];
}

function naamVan(item: Waarde): string | null {
  return tekstVan(item, "naam");
}

function tekstVan(item: Waarde, sleutel: string): string | null {
  const waarde = opPad(item, [sleutel]);
  return waarde === null ? null : alsTekst(waarde);
}
