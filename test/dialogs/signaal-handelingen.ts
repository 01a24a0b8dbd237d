import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { geenrechtbeeld } from "../../dialogs/beelden/geen-recht.ts";
import { ingetrokkenbeeld } from "../../dialogs/beelden/signaal.ts";
import type { Plek } from "../../dialogs/beelden/zicht.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import { type Druk, zichtVan } from "../../src/app/handelingen/gemeen.ts";
import { toonSignaal } from "../../src/app/handelingen/signaal-gemeen.ts";
import type { Geborgd, Omgeving, Stand } from "../../src/app/stand.ts";
import { handel } from "../../src/app/wijzer.ts";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { conceptstempel, leegConcept } from "../../src/domain/signaal/concept.ts";
import { effectweken } from "../../src/domain/signaal/effect.ts";
import {
  ANTWOORDSOORTEN,
  GEGEVEN_SOORTEN,
  GEVONDEN_SOORTEN,
  HOE_VAAK,
  type Signaal,
  type Signaalstand,
} from "../../src/domain/signaal/signaal.ts";
import { lokaleDag } from "../../src/domain/werkkalender.ts";
import { GEMEENTE, KEES, LEIDER, maakSignaal, NU } from "../app/signaaltoneel.ts";
import { BEA, HENK, SANNE } from "./proefgemeente.ts";

const DAG_MS = 86_400_000;
const COLLECTIEF = ANTWOORDSOORTEN.map(
  (antwoord): Signaalstand => ({ soort: "collectief", op: NU, antwoord, wat: "Een middag.", vanaf: "2026-03-10" }),
);
const STANDEN: readonly Signaalstand[] = [
  { soort: "nieuw" },
  { soort: "gezien", op: NU },
  { soort: "opgepakt", op: NU },
  ...COLLECTIEF,
  { soort: "niet_nu", op: NU, waarom: "Eerst de balie." },
  { soort: "klaar", op: NU, gedaan: "Er is een groep bij." },
];
const VONDST = { vanaf: "2026-10-26", aantal: 14, verwacht: 6 };

const SIGNALEN: readonly Signaal[] = [
  maakSignaal(),
  ...STANDEN.slice(1).map((stand) => maakSignaal({ stand, vorige: { soort: "nieuw" }, door: LEIDER.oid })),
  ...HOE_VAAK.map((hoeVaak) => maakSignaal({ hoeVaak, werktAl: "De inloop.", voorstel: "Een tweede groep." })),
  ...GEGEVEN_SOORTEN.map((soort) => maakSignaal({ soort, leefgebied: null })),
  ...GEVONDEN_SOORTEN.map((soort) => maakSignaal({ soort, van: null, wat: "", hoeVaak: "", vondst: VONDST })),
  maakSignaal({ functie: "opbouwwerker", partner: "cjg", voorziening: "weg", begonnen: NU - 400 * DAG_MS }),
  maakSignaal({
    soort: "mist_voorziening",
    van: null,
    wat: "",
    hoeVaak: "",
    vondst: VONDST,
    voorziening: "geen",
    leefgebied: null,
  }),
  maakSignaal({ bij: KEES.oid, escalaties: [{ op: NU, naar: KEES.oid }] }),
  maakSignaal({ antwoordVoor: NU - DAG_MS, herinnerd: [1, 2] }),
  maakSignaal({ antwoordVoor: NU - DAG_MS, herinnerd: [1, 2], stand: { soort: "opgepakt", op: NU } }),
];

const MET_SIGNAAL = [
  "signaal",
  "signaal_toon",
  "signaal_gezien",
  "signaal_oppakken",
  "signaal_terug",
  "signaal_intrekken",
  "signaal_antwoord",
  "signaal_antwoord_geef",
] as const;
const VORMEN = ["collectief", "niet_nu", "klaar", "iets anders"] as const;
const TEKSTEN = [
  "",
  "Een middag over geld.",
  "Karin van 43 komt.",
  "Bel 06-12345678",
  "Hij slaat haar.",
  "x".repeat(600),
];
const GEEFT: readonly Readonly<Record<string, string>>[] = [
  {},
  { soort: "wachttijd", wat: "De groep is vol.", onderwerp: "financien", hoe_vaak: "vaak" },
  { soort: "wachttijd", wat: "Karin van 43 wacht. BSN 123456782.", werkt_al: "x".repeat(501) },
  { soort: "wachttijd", wat: "Karin van 43 wacht. BSN 123456782." },
  { wat: "Hij slaat haar." },
  { wat: "Ze heeft vannacht geen slaapplek.", soort: "veiligheid" },
];

export function omgeving(catalogus: Catalogus, plek: Plek, vrijeTekst: "kaart" | "venster"): Omgeving {
  return {
    gemeente: { ...GEMEENTE, vrijeTekst },
    catalogus,
    nu: NU,
    vers: { id: "signaal-0010", code: "kastanje-fiets-28", geheim: "geheim" },
    plek,
    publiekeUrl: "https://bot.example",
    schuilnaam: (oid) => `schuil-${oid}`,
    belasting: () => 0,
  };
}

export function standVan(ik: Persoon, doc: Signaal | null, meer: Partial<Stand> = {}): Stand {
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 1, nummer: null, doc: nieuwGesprek(ik.oid) } as const;
  const signaal = doc === null ? null : alsGeborgd(doc);
  return { ik, gesprek, vraag: null, oproep: null, gevonden: null, signaal, ...meer };
}

function alsGeborgd(doc: Signaal, nummer = 7): Geborgd<Signaal> {
  return { sleutel: `signaal/${doc.id}`, versie: 1, doc, nummer };
}

/** Everything counted around this signal: none, a few, and enough, in turn. */
function geteld(doc: Signaal, { gemeente }: Omgeving): Stand["tellingen"] {
  const weken = effectweken(doc, lokaleDag(gemeente, NU).toString());
  const cel = `doorgegeven|${doc.team}|leefgebied=${doc.leefgebied ?? ""}`;
  return new Map(weken.map((week, n) => [week, new Map([[cel, [0, 1, 4][Math.floor(n / 4) % 3] ?? 0]])]));
}

/** Every card and page about signals, for who gives them, who deals with them and who leads another team; each once. */
export function signaalHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const omgevingen = [
    omgeving(catalogus, "venster", "venster"),
    omgeving(catalogus, "chat", "venster"),
    omgeving(catalogus, "chat", "kaart"),
  ];
  return omgevingen.flatMap(signaalbeeldenBij);
}

/** The same for one place where somebody looks. */
export function signaalbeeldenBij(om: Omgeving): readonly Kaartbeeld[] {
  const alle = [...perSignaal(om), ...gegeven(om), ...lijsten(om), ...zonderRecht(om)];
  return [...new Map(alle.map((beeld) => [JSON.stringify(beeld), beeld])).values()];
}

function tik(stand: Stand, om: Omgeving, verb: string, deel: Partial<Druk> = {}): readonly Kaartbeeld[] {
  const rev = stand.signaal?.doc.keer ?? 0;
  const beeld = handel(stand, { verb, rev, stap: null, velden: {}, data: {}, ...deel }, om).toon?.(12);
  return beeld === undefined ? [] : [beeld];
}

/** On a card the same is said in fewer words: some of the ways it can stand are enough there. */
function perSignaal(om: Omgeving): readonly Kaartbeeld[] {
  const welke = om.plek === "venster" ? SIGNALEN : SIGNALEN.filter((_, n) => n < 4 || n >= SIGNALEN.length - 3);
  return welke.flatMap((doc) =>
    [HENK, LEIDER, KEES].flatMap((ik) => {
      const stand = standVan(ik, doc, { tellingen: geteld(doc, om) ?? new Map() });
      const antwoorden = VORMEN.flatMap((wat) => tik(stand, om, "signaal_antwoord", { data: { wat } }));
      const gegevenAntwoorden =
        doc !== SIGNALEN[0] || ik !== LEIDER || om.plek === "chat"
          ? []
          : VORMEN.flatMap((wat) => antwoordMet(stand, om, wat));
      return [
        ...MET_SIGNAAL.flatMap((verb) => [...tik(stand, om, verb), ...tik(stand, om, verb, { rev: 9 })]),
        toonSignaal(stand, om, alsGeborgd(doc), ["Een melding."]),
        ...antwoorden,
        ...gegevenAntwoorden,
      ];
    }),
  );
}

function antwoordMet(stand: Stand, om: Omgeving, wat: string): readonly Kaartbeeld[] {
  return TEKSTEN.flatMap((tekst) =>
    [{ antwoord: "training", vanaf: "2026-12-01" }, { vanaf: "2029-01-01" }].flatMap((meer) =>
      tik(stand, om, "signaal_antwoord_geef", { velden: { tekst, ...meer }, data: { wat } }),
    ),
  );
}

function gegeven(om: Omgeving): readonly Kaartbeeld[] {
  return [HENK, SANNE, LEIDER].flatMap((ik) => {
    const stand = standVan(ik, null);
    return [
      ...tik(stand, om, "signaal_geven"),
      ...tik(stand, om, "signaal_geven", { data: { wat: "huisvesting" } }),
      ...GEEFT.flatMap((velden) => tik(stand, om, "signaal_geef", { velden })),
      ...GEEFT.flatMap((velden) => concepten(ik, om, velden)),
      ingetrokkenbeeld(zichtVan(ik, om)),
    ];
  });
}

/** With a draft: as it is opened again, typed on, kept in another window, and thrown away. */
function concepten(ik: Persoon, om: Omgeving, velden: Readonly<Record<string, string>>): readonly Kaartbeeld[] {
  const doc = { ...leegConcept(), velden: { ...leegConcept().velden, wat: "De groep is vol.", soort: "wachttijd" } };
  const concept = { ...doc, begonnen: NU, wissenOp: NU + 14 * DAG_MS };
  const geborgd = { sleutel: `signaalconcept/schuil-${ik.oid}`, versie: 1, doc: concept, nummer: null } as const;
  const stand = standVan(ik, null, { signaalconcept: geborgd });
  const versie = conceptstempel(concept);
  return [
    ...tik(stand, om, "signaal_geven"),
    ...[{ versie }, { versie, nagekeken: 1 }, {}].flatMap((data) => tik(stand, om, "signaal_bewaar", { velden, data })),
    ...tik(stand, om, "signaal_weggooien"),
  ];
}

/** What whoever may not see it is told instead. */
function zonderRecht(om: Omgeving): readonly Kaartbeeld[] {
  return [HENK, SANNE, LEIDER, BEA].flatMap((ik) =>
    ["cijfers", "beheer", "signalen", "signaal_geven", "mijn_signalen", "ons_team", "te_laat", "nieuwe_vraag"].map(
      (verb) => geenrechtbeeld(zichtVan(ik, om), verb),
    ),
  );
}

function lijsten(om: Omgeving): readonly Kaartbeeld[] {
  const signalen = SIGNALEN.map((doc, n) => alsGeborgd({ ...doc, id: `signaal-${n}` }, n));
  const klaar = signalen.map(({ doc }) => alsGeborgd({ ...doc, begonnen: NU }));
  return [HENK, LEIDER, KEES].flatMap((ik) =>
    [[], signalen.slice(0, 3), signalen, klaar].flatMap((alle) =>
      ["signalen", "mijn_signalen", "signalen_kwartaal"].flatMap((verb) => [
        ...tik(standVan(ik, null, { signalen: alle }), om, verb),
        ...tik(standVan(ik, null, { signalen: alle }), om, verb, { data: { wat: "2026-K3" } }),
      ]),
    ),
  );
}
