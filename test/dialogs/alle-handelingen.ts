import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Plek } from "../../dialogs/beelden/zicht.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import type { Besluit } from "../../src/app/besluit.ts";
import type { Druk } from "../../src/app/handelingen/gemeen.ts";
import { beurtVanTekst } from "../../src/app/handelingen/tekst.ts";
import type { Geborgd, Omgeving, Stand } from "../../src/app/stand.ts";
import { VERBEN, wegwijzer } from "../../src/app/wegwijzers.ts";
import { handel } from "../../src/app/wijzer.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import type { Oproep } from "../../src/domain/oproep.ts";
import { Afsluiting } from "../../src/domain/sleutels.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { agendaHandelingen } from "./agenda-handelingen.ts";
import { IEDEREEN } from "./alle-beelden.ts";
import { beheerHandelingen } from "./beheer-handelingen.ts";
import { berichtHandelingen } from "./bericht-handelingen.ts";
import { bladHandelingen } from "./blad-handelingen.ts";
import { cijferHandelingen } from "./cijfer-handelingen.ts";
import { consultHandelingen } from "./consult-handelingen.ts";
import { kaartHandelingen } from "./kaart-handelingen.ts";
import { LIJSTVRAGEN } from "./lijstvragen.ts";
import { overlegHandelingen } from "./overleg-handelingen.ts";
import { FATIMA, JOOST, MARIJKE, PROEFGEMEENTE, SANNE } from "./proefgemeente.ts";
import { CONCEPTEN, DOORGEGEVEN, maakVraag, NU, OPROEPEN } from "./records.ts";
import { signaalHandelingen } from "./signaal-handelingen.ts";

/** What somebody may have filled in: nothing, the step as it should be, and everything that is pointed out. */
const VELDEN: readonly Readonly<Record<string, string>>[] = [
  {},
  { eigen_woorden: "Een lek in het dak.", over_wie: "mij", kanaal: "balie", weinig_nederlands: "false" },
  { eigen_woorden: "BSN 111222333 en IBAN NL91ABNA0417164300" },
  { eigen_woorden: "Mevrouw De Vries van Dorpsstraat 12, geboren 1-2-1950, 06-12345678, piet@example.org" },
  { eigen_woorden: "Zij heeft kanker en haar zoontje Kevin plaste in bed." },
  { eigen_woorden: "Kenteken 12-ABC-3 en V-nummer 1234567890." },
  { contact: "06-12345678", onderwerp: "financien", code: "kastanje-fiets-27", collega: FATIMA.oid },
  { collega: JOOST.oid, reden: "te_vol" },
  { collega: "functie:opbouwwerker" },
];

const GETYPT = [
  "hulp",
  "stop",
  "terug",
  "verder",
  "overzicht",
  "help mij nu",
  "kastanje fiets 27",
  "hoi",
  "Een lek in het dak van mevrouw.",
  "BSN 111222333 staat op de brief",
  `Een lang verhaal. ${"x".repeat(900)}`,
];

function geborgd<T extends { readonly id: string }>(soort: "vraag" | "oproep", doc: T): Geborgd<T> {
  return { sleutel: `${soort}/${doc.id}`, versie: 1, doc, nummer: 12 };
}

function omgeving(catalogus: Catalogus, vrijeTekst: "kaart" | "venster", nu: number, plek: Plek = "chat"): Omgeving {
  const vers = { id: "vraag-0002", code: "kastanje-fiets-28", geheim: "geheim" };
  return {
    gemeente: { ...PROEFGEMEENTE, vrijeTekst },
    catalogus,
    nu,
    vers,
    plek,
    publiekeUrl: "https://bot.example",
    schuilnaam: (oid) => `schuil-${oid}`,
    belasting: () => 0,
  };
}

function standen(
  vragen: readonly (Vraag | null)[],
  oproepen: readonly (Oproep | null)[],
  gevonden: readonly (Vraag | null)[],
): readonly Stand[] {
  return IEDEREEN.flatMap((ik) =>
    vragen.flatMap((vraag) =>
      oproepen.flatMap((oproep) =>
        gevonden.map((ander) => ({
          ik,
          gesprek: {
            sleutel: `gesprek/${ik.oid}`,
            versie: 1,
            nummer: null,
            doc: {
              ...nieuwGesprek(ik.oid),
              onbegrepen: vraag === null ? 0 : 1,
              open: vraag === null ? [] : [{ vraag: vraag.id, sinds: NU }],
            },
          },
          vraag: vraag === null ? null : geborgd("vraag", vraag),
          oproep: oproep === null ? null : geborgd("oproep", oproep),
          gevonden: ander === null ? null : geborgd("vraag", ander),
          lijst: { vragen: LIJSTVRAGEN.map((op) => geborgd("vraag", op)), meer: true },
        })),
      ),
    ),
  );
}

const ANDER = { ...(DOORGEGEVEN[0] ?? maakVraag()), id: "vraag-0009", contact: "contact-0009" };
const MET_VRAAG = standen([...CONCEPTEN, ...DOORGEGEVEN], [null], [null]);
/** A draft of which the telephone number stands in another vraag as well. */
const MET_DUBBEL = standen([maakVraag()], [null], [ANDER]).filter(({ ik }) => ik === SANNE);
const MET_OPROEP = standen([null], OPROEPEN.slice(0, 10), [null]);
const MET_GESPREK = standen([null, maakVraag()], [null], [null]);
/** A code that leads to a draft, or to a vraag that was handed over. */
const MET_CODE = standen([null], [null], [maakVraag({ code: "kastanje-fiets-27" }), ...DOORGEGEVEN.slice(4)]).filter(
  ({ ik }) => ik === SANNE,
);

function drukken(verb: string, stand: Stand): readonly Druk[] {
  const rev = stand.vraag?.doc.stroom.revision ?? 0;
  const vast = { verb, rev, stap: stand.vraag?.doc.stroom.asked ?? null };
  const data: readonly Druk["data"][] =
    verb === "afronden"
      ? Afsluiting.options.map((als) => ({ als }))
      : verb === "lees"
        ? ["protocol", "eerste_dag", "privacy", "iets anders"].map((wat) => ({ wat }))
        : [{ kaart: "thuis", leefgebied: "financien", stap: "woorden", af: true, partner: "cjg" }];
  const vult = INVULLEN.has(verb) && (stand.ik === SANNE || stand.ik === MARIJKE || verb === "doorzetten");
  const velden = vult ? VELDEN : VELDEN.slice(0, 1);
  const gewoon = velden.flatMap((deel) => data.map((meer) => ({ ...vast, velden: deel, data: meer })));
  const oud = INVULLEN.has(verb) || verb === "terug" ? [{ ...vast, rev: rev + 1, velden: {}, data: {} }] : [];
  return [...gewoon, ...oud];
}

/** Verbs that look at what was filled in. */
const INVULLEN: ReadonlySet<string> = new Set([
  "verder",
  "bewaar",
  "snel_tel",
  "code_zoeken",
  "toewijzen",
  "doorzetten",
]);

/** Every card that a button or a typed word leads to, for everybody, in every state a vraag or a call can be in. */
export function alleHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const nu = omgeving(catalogus, "kaart", NU);
  const [venster, later] = [omgeving(catalogus, "venster", NU), omgeving(catalogus, "kaart", NU + 3 * 86_400_000)];
  const inVenster = omgeving(catalogus, "venster", NU, "venster");
  const standenBij = {
    vraag: [...MET_VRAAG, ...MET_DUBBEL],
    oproep: MET_OPROEP,
    gesprek: [...MET_GESPREK, ...MET_CODE],
    casus: [],
    overleg: [],
    signaal: [],
  };
  const getikt = VERBEN.flatMap((verb) => {
    const mogelijk = standenBij[wegwijzer(verb)?.bij ?? "gesprek"];
    // Only what was handed over has a slip, and a code to print on it.
    const wegen = verb === "briefje" ? mogelijk.filter(({ vraag }) => vraag?.doc.code !== null) : mogelijk;
    const elders = verb === "nieuwe_vraag" ? [venster] : verb === "corrigeren" ? [later] : [];
    const omgevingen = [nu, inVenster, ...elders];
    return wegen.flatMap((stand) =>
      drukken(verb, stand).flatMap((druk) => omgevingen.flatMap((om) => kaart(handel(stand, druk, om)))),
    );
  });
  const onbekend = MET_GESPREK.slice(0, 1).flatMap((stand) =>
    kaart(handel(stand, { verb: "onbekend", rev: 0, stap: null, velden: {}, data: {} }, nu)),
  );
  const getypt = [...MET_GESPREK, ...MET_CODE].flatMap((stand) =>
    GETYPT.flatMap((tekst) => [nu, venster].flatMap((om) => kaart(beurtVanTekst(stand, tekst, om).besluit))),
  );
  return [
    ...getikt,
    ...onbekend,
    ...getypt,
    ...consultHandelingen(catalogus),
    ...overlegHandelingen(catalogus),
    ...bladHandelingen(catalogus),
    ...agendaHandelingen(catalogus),
    ...signaalHandelingen(catalogus),
    ...berichtHandelingen(catalogus),
    ...kaartHandelingen(catalogus),
    ...cijferHandelingen(catalogus),
    ...beheerHandelingen(catalogus),
  ];
}

function kaart(besluit: Besluit): readonly Kaartbeeld[] {
  const beeld = besluit.toon?.(12);
  return beeld === undefined ? [] : [beeld];
}
