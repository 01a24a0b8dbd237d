import type {
  Bewaard,
  Geladen,
  Laadvraag,
  Pacht,
  RecordSleutel,
  Taakinhoud,
  Uitslag,
  Wijziging,
} from "../app/poorten.ts";
import type { Vertaling } from "./opdracht.ts";
import { ontsleutel } from "./versleuteling.ts";

const RECORDSOORT = /^(?:gesprek|vraag|oproep|casus|overleg|agenda|signaal|signaalconcept|week|beheer)\//u;

/** Reads what `laad.lua` gave. A damaged record does not keep the others from being used. */
export function leesGeladen(vertaling: Vertaling, vraag: Laadvraag, antwoord: unknown): Geladen {
  const [velden, actief, gevonden, eerder, leden, versie, punten, metNummer] = lijst(antwoord);
  const gevraagd = lijst(velden).map((record, plek) => {
    const sleutel = vraag.records[plek];
    if (sleutel === undefined) throw new TypeError("laad.lua gaf een record te veel");
    return bewaard(vertaling, vertaling.namen.record(sleutel), record, sleutel) ?? afwezig(sleutel);
  });
  const actieve = leesGevonden(vertaling, actief);
  const via = lijst(gevonden).map((een) => leesGevonden(vertaling, een));
  const records = [...gevraagd, actieve, ...via].filter((record) => record !== null);
  const opLijst = lijst(leden)
    .map((een) => leesGevonden(vertaling, een))
    .filter((een) => een !== null);
  return {
    records,
    actieve,
    via,
    lijst: opLijst,
    eerder: eerder === null ? null : tekst(eerder),
    belasting: leesPunten(punten),
    genummerd: leesGevonden(vertaling, metNummer),
    inrichting: versie === null ? 0 : Number(tekst(versie)),
  };
}

function leesPunten(punten: unknown): ReadonlyMap<string, number> {
  const delen = lijst(punten).map(tekst);
  return new Map(delen.flatMap((deel, plek) => (plek % 2 === 0 ? [[deel, Number(delen[plek + 1])] as const] : [])));
}

/** Reads what `commit.lua` gave. */
export function leesUitslag(wijzigingen: readonly Wijziging[], antwoord: unknown): Uitslag {
  const [soort, ...rest] = lijst(antwoord);
  switch (tekst(soort)) {
    case "botsing":
      return { uitslag: "botsing" };
    case "dubbel":
      return { uitslag: "dubbel", resultaat: tekst(rest[0]) };
    default: {
      const nummers = new Map<RecordSleutel, number>();
      wijzigingen.forEach(({ sleutel }, plek) => {
        const nummer = rest[plek];
        if (typeof nummer === "number") nummers.set(sleutel, nummer);
      });
      return { uitslag: "vast", nummers };
    }
  }
}

/**
 * Reads what `neem.lua` gave. A task that cannot be read is left to its lease and keeps nobody waiting.
 *
 * @param tot end of the lease
 */
export function leesPachten(antwoord: unknown, tot: number): readonly Pacht[] {
  return lijst(antwoord).flatMap((genomen) => {
    const [id, om, inhoud, poging, volgnummer] = lijst(genomen);
    const gelezen = leesJson(tekst(inhoud));
    if (!isTaakinhoud(gelezen)) return [];
    const taak = { id: tekst(id), om: Number(tekst(om)), inhoud: gelezen };
    return [{ taak, tot, poging: Number(poging), volgnummer: Number(volgnummer) }];
  });
}

function leesGevonden(vertaling: Vertaling, gevonden: unknown): Bewaard | null {
  if (gevonden === null) return null;
  const [naam, velden] = lijst(gevonden);
  return bewaard(vertaling, tekst(naam), velden, null);
}

/**
 * @param velden version, document, wrapped key and number; null when the key holds something else than a record
 * @param bekend what was asked for, or null when only the document says what it is
 * @returns null when there is no record
 */
function bewaard(vertaling: Vertaling, naam: string, velden: unknown, bekend: RecordSleutel | null): Bewaard | null {
  const [v, document, sleutel, n] = velden === null ? [] : lijst(velden);
  if (velden !== null && v === null && document === null && sleutel === null) return null;
  const versie = v instanceof Buffer ? Number(v) : 0;
  const nummer = n instanceof Buffer ? Number(n) : null;
  try {
    if (!(document instanceof Buffer) || !(sleutel instanceof Buffer)) throw new TypeError("record beschadigd");
    const plaats = { gemeente: vertaling.gemeente, record: naam, versie };
    const [eigen, inhoud] = lijst(leesJson(ontsleutel(vertaling.geheim, plaats, { document, sleutel })));
    if (!isRecordSleutel(eigen)) throw new TypeError("record beschadigd");
    return { sleutel: eigen, versie, inhoud, nummer };
  } catch (fout) {
    return beschadigd(bekend, versie, nummer, fout);
  }
}

function afwezig(sleutel: RecordSleutel): Bewaard {
  return { sleutel, versie: 0, inhoud: null, nummer: null };
}

/** Carries the damage to whoever uses this record; version and number stay readable, so that it can be erased. */
function beschadigd(bekend: RecordSleutel | null, versie: number, nummer: number | null, fout: unknown): Bewaard {
  return {
    get sleutel(): RecordSleutel {
      if (bekend === null) throw fout;
      return bekend;
    },
    versie,
    nummer,
    get inhoud(): never {
      throw fout;
    },
  };
}

function isRecordSleutel(waarde: unknown): waarde is RecordSleutel {
  return typeof waarde === "string" && RECORDSOORT.test(waarde);
}

function isTaakinhoud(waarde: unknown): waarde is Taakinhoud {
  return typeof waarde === "object" && waarde !== null && "soort" in waarde && typeof waarde.soort === "string";
}

function leesJson(bron: string): unknown {
  try {
    return JSON.parse(bron);
  } catch {
    return null;
  }
}

function lijst(waarde: unknown): readonly unknown[] {
  if (!Array.isArray(waarde)) throw new TypeError("onverwacht antwoord van een script");
  return waarde;
}

function tekst(waarde: unknown): string {
  if (!(waarde instanceof Buffer)) throw new TypeError("onverwacht antwoord van een script");
  return waarde.toString("utf8");
}
