import { type Bewerking, gelijk, metBewerking, metWaarden, opPad, type Waarde } from "./bewerking.ts";
import { bestandVan, type Onderdeel, padVan, type Veldvorm, veldenVan } from "./onderdelen.ts";
import { uitVeld, type Velden } from "./veldwaarde.ts";

/** What a form comes to: the changes with those of the form in them, or the fields that must be filled in first. */
export interface Ingevuld {
  readonly bewerkingen: readonly Bewerking[];
  /** Id of the item; that of a new one stands in its form. */
  readonly item: string;
  readonly leeg: readonly string[];
  /** A new one with the id of another. */
  readonly bestaat: boolean;
}

/**
 * @param inhoud the file as it is in force
 * @param item null for a new one
 */
export function vulIn(
  onderdeel: Onderdeel,
  item: string | null,
  velden: Velden,
  inhoud: unknown,
  eerder: readonly Bewerking[],
): Ingevuld {
  const { vorm } = onderdeel;
  const id = item ?? (vorm.soort === "lijst" ? (velden[vorm.sleutel] ?? "").trim() : "");
  const bestand = bestandVan(onderdeel, id) ?? "";
  const pad = padVan(onderdeel, id);
  const vormen = veldenVan(onderdeel, item === null);
  const voorbereid = metWaarden(
    inhoud,
    eerder.filter((een) => een.bestand === bestand),
  );
  const nu = opPad(voorbereid, pad);
  const waarden = vormen.map((veld) => ({ veld, wordt: uitVeld(veld, velden, opPad(nu, veld.pad)) }));
  const leeg = waarden
    .filter(({ veld, wordt }) => veld.verplicht === true && wordt === null)
    .map(({ veld }) => veld.id);
  const bestaat = item === null && nu !== null;
  if (leeg.length > 0 || bestaat) return { bewerkingen: eerder, item: id, leeg, bestaat };
  const isNieuw = pad.length > 0 && opPad(inhoud, pad) === null;
  const erbij: readonly Bewerking[] = isNieuw
    ? [{ bestand, pad: [...pad], was: null, wordt: alsItem(nu, waarden) }]
    : gewijzigd(nu, waarden, (blok) =>
        eerder.some((een) => een.bestand === bestand && gelijk([...een.pad], [...pad, blok])),
      ).map(({ pad: binnen, wordt }) => {
        const plek = [...pad, ...binnen];
        return { bestand, pad: plek, was: opPad(inhoud, plek), wordt };
      });
  return { bewerkingen: erbij.reduce(metBewerking, eerder), item: id, leeg, bestaat };
}

interface Gevuld {
  readonly veld: Veldvorm;
  readonly wordt: Waarde;
}

interface Gezet {
  readonly pad: readonly string[];
  readonly wordt: Waarde;
}

/**
 * The values that change. A block of which nothing is left goes whole, and one that was prepared whole stays so: two
 * changes of which one holds the other would not go together.
 *
 * @param heelEerder whether this block was prepared whole
 */
function gewijzigd(nu: Waarde, waarden: readonly Gevuld[], heelEerder: (blok: string) => boolean): readonly Gezet[] {
  const anders = waarden.filter(({ veld, wordt }) => !gelijk(wordt, opPad(nu, veld.pad)));
  const wordt = alsItem(nu, waarden);
  const heel = blokkenIn(anders).filter((blok) => opPad(wordt, [blok]) === null || heelEerder(blok));
  return [
    ...anders
      .map(({ veld, ...gezet }): Gezet => ({ pad: veld.pad, ...gezet }))
      .filter(({ pad: [eerst] }) => !heel.includes(eerst ?? "")),
    ...heel.map((blok): Gezet => ({ pad: [blok], wordt: opPad(wordt, [blok]) })),
  ];
}

/** The value with all that was filled in; a block in which nothing is left is not there. */
function alsItem(nu: Waarde, waarden: readonly Gevuld[]): Waarde {
  const zelf = waarden.find(({ veld }) => veld.pad.length === 0);
  if (zelf !== undefined) return zelf.wordt;
  const anders = waarden.filter(({ veld, wordt }) => !gelijk(wordt, opPad(nu, veld.pad)));
  const gemaakt = met(
    nu ?? {},
    anders.map(({ veld: { pad }, wordt }) => ({ pad, wordt })),
  );
  const leeg = blokkenIn(anders).filter((blok) => isLeeg(opPad(gemaakt, [blok])));
  return opPad(
    met(
      gemaakt,
      leeg.map((blok) => ({ pad: [blok], wordt: null })),
    ),
    [],
  );
}

function met(inhoud: unknown, lijst: readonly Gezet[]): unknown {
  return metWaarden(
    inhoud,
    lijst.map(({ pad, wordt }) => ({ bestand: "", pad: [...pad], was: null, wordt })),
  );
}

/** The blocks that these fields stand in. */
function blokkenIn(waarden: readonly Gevuld[]): readonly string[] {
  const namen = waarden.flatMap(
    ({
      veld: {
        pad: [eerst, ...dieper],
      },
    }) => (eerst !== undefined && dieper.length > 0 ? [eerst] : []),
  );
  return [...new Set(namen)];
}

function isLeeg(waarde: Waarde): boolean {
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) return waarde === null;
  return Object.values(waarde).every(isLeeg);
}
