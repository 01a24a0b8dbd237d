import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { adviesbeeld } from "../../dialogs/beelden/blad-advies.ts";
import { VINKEN } from "../../dialogs/beelden/blad-controle.ts";
import type { Plek } from "../../dialogs/beelden/zicht.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import { wijs } from "../../src/app/handelingen/blad-gemeen.ts";
import { type Druk, zichtVan } from "../../src/app/handelingen/gemeen.ts";
import type { Geborgd, Omgeving, Stand } from "../../src/app/stand.ts";
import { handel } from "../../src/app/wijzer.ts";
import { stempel } from "../../src/domain/casuistiek/blad.ts";
import { type Blad, type Casus, LEEG_BLAD } from "../../src/domain/casuistiek/casus.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { consult, ingebracht, NU, overlegMet } from "../app/bladtoneel.ts";
import { AMIRA, CASUISTIEK, MET_CASUISTIEK, NOOR, REEKS } from "../support/casuistiek.ts";
import { FATIMA } from "./proefgemeente.ts";

const JEUGD = { ...REEKS, id: "jeugd", thema: "jeugd", gasten: [] };
const GEMEENTE = {
  ...MET_CASUISTIEK,
  casuistiek: { ...CASUISTIEK, reeksen: new Map([REEKS, JEUGD].map((reeks) => [reeks.id, reeks])) },
};

/** A sheet that says too much, of a kind of everything that is pointed at. */
const VERTELT: Blad = {
  vraag: "Hoe help ik Karin van 43?",
  soort: "dilemma",
  speelt:
    "Karin is organiste en gereformeerd. Ze is sinds 12 maart 2025 ziek: het syndroom van Usher. J.B. belt haar op 06-12345678. " +
    "Ze heeft drie dochters op basisschool De Zandloper en werkt bij Bakkersland. Haar man is Syrisch.",
  goed: "Ze woont fijn op de woonboot aan de Zijlweg. BSN 123456782 staat op de brief uit Zwolle.",
  geprobeerd:
    "Sinds oud en nieuw, en in 1998, 2025, 2026, mei 2026, augustus 2025, 23-11-2019, 2 november en 3 januari.",
  erbij: ["werk_inkomen"],
  veiligheid: "ja",
};
const RUIM: Blad = { ...LEEG_BLAD, vraag: "Hoe blijf ik naast haar staan?", speelt: "Een veertiger zegt alles af." };
const BESPROKEN = { soort: "besproken", op: NU, met: NOOR.oid } as const;
const ADVIES = { tekst: "Vraag eerst wat zij wil.\nBel daarna samen.", door: NOOR.oid, functie: "ggz", op: NU };

const CASUSSEN: readonly Casus[] = [
  consult(),
  consult({ blad: VERTELT }),
  consult({ blad: RUIM, gecontroleerd: 1 }),
  consult({ stand: { soort: "wacht", sinds: NU }, blad: RUIM }),
  consult({
    stand: BESPROKEN,
    blad: RUIM,
    gecontroleerd: 1,
    advies: ADVIES,
    gaDoen: { wat: "Bellen", voor: "2026-12-01" },
  }),
  consult({ route: { soort: "consult", expertise: "ggz", wijze: "over_bewoner" } }),
  ingebracht({ blad: RUIM, gecontroleerd: 1 }),
  ingebracht({ route: { soort: "overleg", overleg: "jeugd_2026-12-08" }, blad: VERTELT }),
];

const VERBEN = [
  "casus_blad",
  "casus_bewaar",
  "casus_controle",
  "casus_klopt",
  "casus_vertel",
  "casus_lees",
  "advies_schrijven",
  "advies_half",
  "advies_bewaar",
  "ga_doen",
  "ga_doen_bewaar",
] as const;

const REGELS = Array.from({ length: 11 }, (_, nr) => `Regel ${nr}`).join("\n");
const VELDEN: readonly Readonly<Record<string, string>>[] = [
  {},
  { vraag: "Hoe verder?", speelt: "Hij slaat haar.", advies: "Vraag wat zij wil.", wat: "Bellen", voor: "2026-12-01" },
  { vraag: "Zonder teken", speelt: "x".repeat(801), advies: REGELS, wat: "Karin bellen", voor: "2026-01-01" },
  {
    vraag: "NL91ABNA0417164300?",
    speelt: "V-nummer 2871234567",
    advies: "Bel Karin",
    wat: "x".repeat(300),
    voor: "2029-01-01",
  },
  { vraag: "BSN 123456782?", advies: "x".repeat(1_001), wat: "Iets", voor: "geen dag" },
  Object.fromEntries(VINKEN.map((id) => [id, "true"])),
];
/** Verbs that look at what was filled in, and who fills it in. */
const INVULLEN: Readonly<Record<string, (ik: Persoon) => boolean>> = {
  casus_bewaar: (ik) => ik === AMIRA,
  casus_controle: (ik) => ik === AMIRA,
  casus_klopt: (ik) => ik === AMIRA,
  advies_half: (ik) => ik === NOOR,
  advies_bewaar: (ik) => ik === NOOR,
  ga_doen_bewaar: (ik) => ik === AMIRA,
};

function omgeving(catalogus: Catalogus, plek: Plek): Omgeving {
  const vers = { id: "casus-0010", code: "kastanje-fiets-28", geheim: "geheim" };
  const publiekeUrl = "https://bot.example";
  const schuilnaam = (oid: string) => `schuil-${oid}`;
  return { gemeente: GEMEENTE, catalogus, nu: NU, vers, plek, publiekeUrl, schuilnaam, belasting: () => 0 };
}

/** Every page of the case sheet, for who asks, who advises and who sits at the table. */
export function bladHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const [venster, chat] = [omgeving(catalogus, "venster"), omgeving(catalogus, "chat")];
  const standen = CASUSSEN.flatMap((doc) => [AMIRA, NOOR, FATIMA].map((ik) => standVan(ik, doc)));
  const getikt = standen.flatMap((stand) =>
    VERBEN.flatMap((verb) => {
      const rev = stempel(stand.casus?.doc.blad);
      const tik = (druk: Partial<Druk>, om = venster) =>
        handel(stand, { verb, rev, stap: null, velden: {}, data: {}, ...druk }, om).toon?.(12) ?? [];
      const vult = INVULLEN[verb]?.(stand.ik) === true;
      const ingevuld = vult ? VELDEN.flatMap((velden) => [tik({ velden }), tik({ velden, rev: 7 })]) : [];
      return [tik({}), tik({}, chat), tik({ data: { wijs: true, zeker: true } }), ...ingevuld].flat();
    }),
  );
  return [...getikt, aangewezen(catalogus)];
}

/** Everything there is to point at, in one text. */
function aangewezen(catalogus: Catalogus): Kaartbeeld {
  const om = omgeving(catalogus, "venster");
  const jaren = [1, 3, 8, 15, 25, 33, 45, 55, 65, 75, 85, 95].map((jaar) => `Zij is ${jaar} jaar.`);
  const dagen = ["1-1-2025", "1-4-2025", "1-7-2025", "1-10-2025", "1-1-2026", "1-4-2026", "1-7-2026", "1-10-2026"];
  const alles = [...Object.values(VERTELT), ...jaren, ...dagen.map((dag) => `Op ${dag} gebeurde het.`)].join(" ");
  const casus = consult();
  return adviesbeeld(zichtVan(NOOR, om), { casus, nummer: 12 }, "Iets", { wijst: wijs(om, [alles]) });
}

function standVan(ik: Persoon, doc: Casus): Stand {
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 1, nummer: null, doc: nieuwGesprek(ik.oid) } as const;
  const casus: Geborgd<Casus> = { sleutel: `casus/${doc.id}`, versie: 1, doc, nummer: 12 };
  const id = doc.route.soort === "overleg" ? doc.route.overleg : null;
  const overleg = id === null ? null : overlegMet(doc, { id, rollen: { advieshouder: FATIMA.oid } });
  const overleggen = new Map<string, Geborgd<Overleg>>(
    overleg === null ? [] : [[overleg.id, { sleutel: `overleg/${overleg.id}`, versie: 1, doc: overleg, nummer: null }]],
  );
  const planning = { agendas: new Map(), overleggen, casussen: new Map(), buiten: null };
  return { ik, gesprek, vraag: null, oproep: null, gevonden: null, casus, planning };
}
