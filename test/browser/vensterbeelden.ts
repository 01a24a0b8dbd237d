import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { documentbeeld } from "../../dialogs/beelden/document.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { beeld, NOODKNOPPEN, STAP } from "../cards/voorbeelden.ts";
import { alleBeelden } from "../dialogs/alle-beelden.ts";
import { PROEFGEMEENTE, SANNE } from "../dialogs/proefgemeente.ts";
import { NU } from "../dialogs/records.ts";

/** A page with everything that only the window shows: parts, a field that another window changed, a number to call. */
export const ALLES: Kaartbeeld = {
  ...STAP,
  toon: "let_op",
  alineas: [
    { stijl: "fout", tekst: "Kijk nog even naar de rode vragen." },
    { stijl: "melding", tekst: "Een ander venster heeft deze vraag intussen veranderd." },
    ...STAP.alineas,
    { stijl: "telefoon", tekst: "Bel 0800 2000 of 023 543 09 90" },
    { stijl: "nadruk", tekst: "Blijf bij de bewoner." },
  ],
  velden: STAP.velden.map((veld) =>
    veld.id === "woorden" ? { ...veld, elders: "De huur is drie maanden niet betaald." } : veld,
  ),
  regels: [
    { label: "Onderwerp", waarde: "Geldzaken", knop: { titel: "Aanpassen", verb: "wijzig", data: { stap: "klopt" } } },
    { label: "Haast", waarde: "binnen 5 werkdagen" },
  ],
  delen: [
    {
      titel: "Wat er al staat",
      alineas: [{ stijl: "gewoon", tekst: "Dit vulde je eerder in." }],
      regels: [
        { label: "Wonen", waarde: "Haarlem", knop: { titel: "Aanpassen", verb: "wijzig", data: { stap: "woonplek" } } },
      ],
    },
    { titel: "Wat er gebeurde", alineas: [{ stijl: "klein", tekst: "maandag 10.15 uur: doorgegeven" }], regels: [] },
  ],
  basis: { vraag: "vraag-0001", rev: 3, stap: "woorden" },
};

/** A step with one field of one line, for what is about typing. */
export function stap(deel: Partial<Kaartbeeld> = {}, rev = 3): Kaartbeeld {
  return beeld({
    naam: "stap/bereiken",
    titel: "Hoe bereiken we u?",
    velden: [
      {
        id: "woorden",
        soort: "tekst",
        label: "Wat vroeg de bewoner?",
        verplicht: true,
        waarde: "",
        maximum: 200,
        regels: "meer",
      },
      { id: "naam", soort: "tekst", label: "Voornaam", verplicht: true, waarde: "", maximum: 40, regels: "een" },
    ],
    knoppen: [
      { titel: "Verder", verb: "verder", stijl: "hoofd" },
      { titel: "Terug", verb: "terug", zonderVelden: true },
    ],
    noodknoppen: NOODKNOPPEN,
    schermLeeg: true,
    basis: { vraag: "vraag-0001", rev, stap: "bereiken" },
    ...deel,
  });
}

/** What the field `id` is called in what the page sends at revision `rev`. */
export function verstuurd(id: string, rev: number): string {
  return `${id}_r${rev}`;
}

/** One view of every name, the one with most on it: what takes most room and shows most. */
export function alleSoorten(): readonly Kaartbeeld[] {
  const zicht = maakZicht(PROEFGEMEENTE, SANNE, NU, NEDERLANDS, "venster");
  const documenten = (["protocol", "eerste_dag", "privacy"] as const).map((wat) => documentbeeld(zicht, wat));
  const grootste = new Map<string, Kaartbeeld>();
  for (const een of [...alleBeelden(NEDERLANDS), ...documenten, ALLES]) {
    const staat = grootste.get(een.naam);
    if (staat === undefined || JSON.stringify(staat).length < JSON.stringify(een).length) grootste.set(een.naam, een);
  }
  return [...grootste.values()];
}

/** What of a view decides how it is drawn, apart from its words. */
export function trekken(een: Kaartbeeld): readonly string[] {
  return [
    `toon ${een.toon}`,
    ...een.alineas.map(({ stijl }) => `alinea ${stijl}`),
    ...een.velden.flatMap((veld) => [
      `veld ${veld.soort}${"vorm" in veld ? ` ${veld.vorm}` : ""}${"regels" in veld ? ` ${veld.regels}` : ""}`,
      ...(veld.fout === undefined ? [] : [`fout ${veld.soort}`]),
      ...(veld.elders === undefined ? [] : ["elders"]),
      ...(veld.achter === undefined ? [] : ["achter"]),
    ]),
    ...een.regels.map(({ knop }) => `regel ${knop === undefined ? "vast" : "te wijzigen"}`),
    ...een.knoppen.map((knop) => `knop ${knop.stijl ?? ""} ${"link" in knop ? "link" : ""}`),
    ...(een.noodknoppen.length > 0 ? ["nood"] : []),
    ...(een.delen ?? []).map(() => "deel"),
  ];
}

/** The fewest views that between them have every trait of all. */
export function dekkend(alle: readonly Kaartbeeld[]): readonly Kaartbeeld[] {
  const nog = new Set(alle.flatMap(trekken));
  const gekozen: Kaartbeeld[] = [];
  while (nog.size > 0) {
    const winst = (een: Kaartbeeld): number => new Set(trekken(een).filter((trek) => nog.has(trek))).size;
    const beste = alle.reduce((tot, een) => (winst(een) > winst(tot) ? een : tot));
    gekozen.push(beste);
    for (const trek of trekken(beste)) nog.delete(trek);
  }
  return gekozen;
}
