/** What each key that is read from a tap, a field or an answer names; `niets` says how something is, not which. */
type Soort = "niets" | "vraag" | "oproep" | "casus" | "signaal" | "mens" | "geheim";

/** Of how something is: a kind, a moment, a line, an answer, or one of a list that the gemeente laid down. */
const NIETS = [
  "rev stap af als dubbel einde gegevens kaart leefgebied reden wat hoe onderwerp eigen_woorden",
  "voornaam beller_nummer bijzonder bekende datum haast al_bekend dag functie lijn na partner expertise",
  "wijze plek volg vanaf nut gevolg knelpunt rol waarom wijs nieuw van tijd erbij veiligheid los klopt",
  "voor advies zeker niemand instemming kanaal mag_weten melding organisatie postcode toch_doorgeven",
  "wat_dan woonplek",
  // Of a signal, figures, a page of beheer (judged anew with all of the configuration) and the sociale kaart.
  "hoe_vaak werkt_al voorstel antwoord weken zoek aan periode al naam veilig nagekeken gebied stand",
  "deel regel zin item versie zoals team voorziening eigen_zin",
];

export const NAMEN: Readonly<Record<string, Soort>> = {
  vraag: "vraag",
  ander: "vraag",
  oproep: "oproep",
  // Tried in casusdeuren.test.ts, at every verb; which file of the agenda, in app/agenda.test.ts.
  casus: "casus",
  overleg: "casus",
  bestand: "casus",
  // Tried in signaaldeuren.test.ts, at every verb.
  signaal: "signaal",
  collega: "mens",
  // With whom a consult is booked: tried in app/consult.test.ts.
  met: "mens",
  liever_niet: "mens",
  code: "geheim",
  contact: "geheim",
  ...Object.fromEntries(NIETS.flatMap((regel) => regel.split(" ")).map((sleutel) => [sleutel, "niets"] as const)),
};

/** Keys that the code computes: of a record that was named above, or of questions on the card. */
export const BEREKEND = [
  "id",
  "soort",
  "vraagstelling.id",
  "vorm.id",
  "vorm.sleutel",
  // Of a line of a form of beheer.
  ...["houd", "van", "tot", "wie", "dag", "tijd", "plekken", "hoe", "regel"].map((deel) => `\`\${id}_${deel}\``),
];
const LEZEN =
  /\b(?:data|velden|waarden|answers|antwoorden)\[([^\]]+)\]|\bantwoord\([^,()]+,\s*"([^"]+)"\)|\brecordUit\("([^"]+)"/g;
/** The same, taken out by name: `const { vanaf } = druk.data`. */
const UITPAKKEN = /\bconst \{([^{}]+)\} = (?:druk\.)?(?:data|velden);/g;

/** Every key that this code takes out of a tap, a field or an answer. */
export function gelezenSleutels(code: string): readonly string[] {
  const los = [...code.matchAll(LEZEN)].map(
    ([, haak, ...rest]) => haak ?? rest.find((deel) => deel !== undefined) ?? "",
  );
  const uitgepakt = [...code.matchAll(UITPAKKEN)].flatMap(([, namen = ""]) =>
    namen.split(",").map((naam) => naam.split(/[:=]/)[0] ?? ""),
  );
  return [...los, ...uitgepakt].map((ruw) => ruw.replaceAll('"', "").trim()).filter((naam) => !naam.startsWith("..."));
}
