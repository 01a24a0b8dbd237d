import type { Deel, Kaartbeeld } from "../../dialogs/beeld.ts";
import { eigenaarbeeld } from "../../dialogs/beelden/eigenaar.ts";
import { leesbeeld } from "../../dialogs/beelden/lezen.ts";
import { oproepVoorBalie, oproepVoorCollega } from "../../dialogs/beelden/oproep.ts";
import { aanbodbeeld } from "../../dialogs/beelden/overdracht.ts";
import { stapbeeld } from "../../dialogs/beelden/stap.ts";
import { startbeeld } from "../../dialogs/beelden/start.ts";
import { standInWoorden, statusbeeld } from "../../dialogs/beelden/status.ts";
import { veiligheidsbeeld } from "../../dialogs/beelden/veiligheid.ts";
import { maakZicht, type Zicht } from "../../dialogs/beelden/zicht.ts";
import type { Answers } from "../../dialogs/flow.ts";
import { type Catalogus, NEDERLANDS } from "../../dialogs/teksten.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { Haast, Merk } from "../../src/domain/sleutels.ts";
import { VEILIGHEIDSKAARTEN } from "../../src/domain/veiligheid/kaarten.ts";
import { Plaatsing } from "../../src/domain/vraag.ts";
import { ALLE_KAARTMOMENTEN, type Kaartmoment, mogelijkeAntwoorden, verschillendeVragen } from "./alle-vragen.ts";
import { LIJSTVRAGEN, lijstbeelden } from "./lijstvragen.ts";
import { BEA, FATIMA, HENK, JOOST, MARIJKE, PROEFGEMEENTE, SANNE, vraagcontext } from "./proefgemeente.ts";
import { CONCEPTEN, DOORGEGEVEN, maakVraag, NU, OPROEPEN, PLAATSING } from "./records.ts";

/** The Dutch catalogue, and which of its sentences were asked for. */
export function opnemendeCatalogus(): { readonly catalogus: Catalogus; readonly gezegd: Set<string> } {
  const gezegd = new Set<string>();
  const catalogus = new Proxy(NEDERLANDS, {
    get(doel, sleutel, ontvanger) {
      if (typeof sleutel === "string" && Object.hasOwn(doel, sleutel)) gezegd.add(sleutel);
      return Reflect.get(doel, sleutel, ontvanger);
    },
  });
  return { catalogus, gezegd };
}

export const IEDEREEN = [HENK, SANNE, FATIMA, JOOST, MARIJKE, BEA] as const;
const FOUTEN = [
  "verplicht",
  "te_lang",
  "kies",
  "postcode",
  "postcode_team",
  "telefoon",
  "datum",
  "voorbij",
  "ver",
  "iets anders",
];

/** Every card that `dialogs/` can show, to everybody who can get to see it. */
export function alleBeelden(catalogus: Catalogus): readonly Kaartbeeld[] {
  const zichten = IEDEREEN.map((ik) => maakZicht(PROEFGEMEENTE, ik, NU, catalogus));
  return [
    ...stapbeelden(catalogus),
    ...zichten.flatMap(startbeelden),
    ...zichten.flatMap((zicht) =>
      OPROEPEN.flatMap((oproep) => [oproepVoorCollega(zicht, oproep), oproepVoorBalie(zicht, oproep)]),
    ),
    ...zichten.flatMap(veiligheidsbeelden),
    ...zichten.flatMap(lijstbeelden),
    ...zichten.flatMap((zicht) => overdrachten(zicht, catalogus)),
    ...voorgelezen(catalogus),
  ];
}

/** One of each kind of step: the same questions to the same role on the same channel look the same. */
function stapbeelden(catalogus: Catalogus): readonly Kaartbeeld[] {
  const soorten = new Map(ALLE_KAARTMOMENTEN.map((moment) => [soortVan(moment), moment]));
  return [...soorten.values()].flatMap(({ stroom, stap, context, answers, vragen }) => {
    const zicht = maakZicht(context.gemeente, context.ik, NU, catalogus);
    const vraag = maakVraag({ stroom: { flow: stroom.id, version: 1, answers, asked: stap.id, revision: 3 } });
    const fouten = Object.fromEntries(vragen.map(({ id }, plaats) => [id, FOUTEN[plaats % FOUTEN.length] ?? ""]));
    const bij = context.kanaal === "balie" ? [{}, { fouten }, { gegevens: true, meldingen: ["Een melding."] }] : [{}];
    return bij.map((bijzonder) => stapbeeld(zicht, { ...context, catalogus }, vraag, bijzonder));
  });
}

function soortVan({ stroom, stap, context, answers, vragen }: Kaartmoment): string {
  const plek = [stroom.id, stap.id, context.rol, context.kanaal, context.gemeente.teams.size, context.gevaar];
  if (context.kanaal !== "balie") return JSON.stringify(plek);
  const { eigen_woorden, weinig_nederlands, bijzonder } = answers;
  const uitleg = stap.id === "melding" || stap.id === "klopt" ? [eigen_woorden, weinig_nederlands, bijzonder] : [];
  const ids = vragen.map(({ id }) => id.replace(/^tak\.\w+/, "tak"));
  return JSON.stringify([...plek, ids, uitleg]);
}

function startbeelden(zicht: Zicht): readonly Kaartbeeld[] {
  const gesprek = { ...nieuwGesprek(zicht.ik.oid), open: [{ vraag: "vraag-0001", sinds: NU }] };
  return [startbeeld(zicht, gesprek), startbeeld(zicht, gesprek, ["Een melding."])];
}

function veiligheidsbeelden(zicht: Zicht): readonly Kaartbeeld[] {
  const basis = { vraag: "vraag-0001", rev: 3 };
  return VEILIGHEIDSKAARTEN.flatMap((kaart) =>
    [true, false].flatMap((ja) =>
      [FATIMA.oid, "weg", null].map((geroepen) =>
        veiligheidsbeeld(zicht, { kaart, zeker: ja }, { geroepen, telefonisch: !ja, basis, terugNaarVraag: ja }),
      ),
    ),
  );
}

function overdrachten(zicht: Zicht, catalogus: Catalogus): readonly Kaartbeeld[] {
  const context = vraagcontext({ ik: zicht.ik, catalogus });
  const eerste = DOORGEGEVEN[0] ?? maakVraag();
  const metPlaats = (deel: Partial<typeof PLAATSING>) => ({ ...eerste, plaatsing: { ...PLAATSING, ...deel } });
  const kenmerken = [
    ...Haast.options.map((haast) => metPlaats({ haast })),
    ...Plaatsing.shape.instemming.options.map((instemming) => metPlaats({ instemming })),
    ...Merk.options.map((merk) => ({ ...eerste, merken: [{ merk, op: NU }] })),
  ];
  const vragen = [...CONCEPTEN, ...DOORGEGEVEN, ...LIJSTVRAGEN, ...(zicht.ik === FATIMA ? kenmerken : [])];
  return vragen.flatMap((vraag) => {
    const bij = { vraag, nummer: 12 };
    standInWoorden(zicht, vraag);
    return [
      aanbodbeeld(zicht, bij),
      leesbeeld(zicht, context, bij),
      eigenaarbeeld(zicht, bij),
      statusbeeld(zicht, bij),
    ];
  });
}

/** Ways through the conversation that ask everything between them. */
const WEGEN: readonly Answers[] = [
  { bijzonder: "niets" },
  { bijzonder: "beroepskracht" },
  { bijzonder: "bekende", bekende: "doorgaan" },
  { woonplek: "andere_gemeente" },
];

/** Every answer to every question, read back to the resident and shown to whoever took the vraag up. */
function voorgelezen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const mogelijk = new Map(
    verschillendeVragen().map(({ vraag, context }) => [
      vraag.id,
      { vraag, antwoorden: mogelijkeAntwoorden(vraag, context) },
    ]),
  );
  return Array.from({ length: 8 }, (_, keuze) => keuze).flatMap((keuze) =>
    WEGEN.flatMap((weg) => {
      const gegeven = [...mogelijk].map(([id, { vraag, antwoorden }]) => [
        id,
        vraag.schema.parse(antwoorden[keuze % antwoorden.length]),
      ]);
      const answers = { ...Object.fromEntries(gegeven), ...DOORGAAN, ...weg };
      const context = vraagcontext({ ik: FATIMA, rol: "teamlid", catalogus });
      const zicht = maakZicht(context.gemeente, context.ik, NU, catalogus);
      const vraag = maakVraag({
        stroom: { flow: "vraagverkenning", version: 1, answers, asked: "voorlezen", revision: 3 },
      });
      return [
        stapbeeld(zicht, context, vraag),
        leesbeeld(zicht, context, { vraag: { ...vraag, plaatsing: PLAATSING }, nummer: 12 }),
      ];
    }),
  );
}

const DOORGAAN: Answers = {
  bijzonder: "niets",
  bekende: "doorgaan",
  toch_doorgeven: "toch",
  leefgebied: "financien",
  eigen_woorden: "Mijn moeder wil een traplift.",
};

/** Every word on a card that a person can read. */
export function teksten(beeld: Kaartbeeld): readonly string[] {
  const delen = beeld.delen ?? [];
  const alleRegels = [...beeld.regels, ...delen.flatMap((deel) => deel.regels)];
  const knoppen = [...beeld.knoppen, ...beeld.noodknoppen, ...alleRegels.flatMap(({ knop }) => knop ?? [])];
  const velden = beeld.velden.flatMap((veld) => [
    veld.label,
    veld.uitleg,
    veld.achter,
    veld.fout,
    ...("keuzes" in veld ? veld.keuzes.map(({ titel }) => titel) : []),
  ]);
  const regels = alleRegels.flatMap(({ label, waarde }) => [label, waarde]);
  const alles = [
    beeld.titel,
    beeld.voortgang,
    ...[...beeld.alineas, ...delen.flatMap((deel) => deel.alineas)].map(({ tekst }) => tekst),
    ...delen.map(({ titel }) => titel),
    beeld.afdruk,
    ...delen.flatMap(getekend),
    ...knoppen.map(({ titel }) => titel),
    ...velden,
    ...regels,
  ];
  return alles.filter((tekst) => tekst !== undefined);
}

/** The words of a chart and a table. */
function getekend({ grafiek, tabel }: Deel): readonly (string | undefined)[] {
  const rijen = [...(tabel?.rijen ?? []), ...(tabel?.totaal === undefined ? [] : [tabel.totaal])];
  return [
    grafiek?.bijschrift,
    ...(grafiek?.staven ?? []).flatMap(({ kop, tekst }) => [kop, tekst]),
    tabel?.bijschrift,
    ...(tabel?.kolommen ?? []),
    ...rijen.flatMap(({ kop, waarden }) => [kop, ...waarden]),
  ];
}
