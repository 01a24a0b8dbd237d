interface Plek {
  readonly van: number;
  readonly tot: number;
}

const TUSSEN = "(?:(?:van|de|der|den|ter|ten|te|el|al|het|'t|in|op|von|da|dos|van 't) ){0,3}";
const EIGENNAAM = "\\p{Lu}[\\p{Ll}'’-]+(?:-\\p{Lu}[\\p{Ll}'’]+)*";
const VOORLETTERS = "(?:(?:\\p{Lu}\\.){1,4} ?)?";
const AANSPREEK =
  "mevrouw|meneer|mijnheer|mevr|mvr|mw|dhr|mnr|heer|familie|fam|dokter|dr|juf|meester|zuster|pastoor|imam|dominee";
const KIND =
  "zoon|zoontje|dochter|dochtertje|kind|kindje|baby|peuter|kleuter|jongetje|meisje|kleinzoon|kleindochter|broertje|zusje";
const VERWANT =
  "man|vrouw|partner|vriend|vriendin|broer|zus|moeder|vader|buurman|buurvrouw|oma|opa|tante|oom|neef|nicht|ex|collega|begeleider|begeleidster|bewindvoerder|client|cliënt|bewoner";

/** Any capitals for these words, while a name itself must begin with one: the `i` flag would undo that. */
const vrij = (woorden: string) =>
  woorden.replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

const NA_AANSPREEK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${vrij(AANSPREEK)})\\.? (${VOORLETTERS}${TUSSEN}${EIGENNAAM}(?: ${TUSSEN}${EIGENNAAM}){0,2})`,
  "gu",
);
const NA_VERWANT = new RegExp(
  `(?<![\\p{L}\\p{N}])(${vrij(`${KIND}|${VERWANT}`)})(?: genaamd| heet| heette|,)? (${EIGENNAAM})`,
  "gu",
);
const HEET = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${vrij("heet|heten|genaamd|achternaam|voornaam|naam is|naam:|ik ben")}) (${EIGENNAAM}(?: ${TUSSEN}${EIGENNAAM}){0,2})`,
  "gu",
);

/** Capitalised words at these places that are no names. */
const GEEN_NAAM = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag
  vrijdag zaterdag zondag nederland nederlands nederlandse engels duits frans pools poolse turks turkse marokkaans marokkaanse syrisch
  syrische arabisch oekraiens oekraïense somalisch eritrees surinaams surinaamse haarlem amsterdam rotterdam utrecht nederlander
  wmo uwv cak cjib svb duo ind wia ww wajong digid ggz veilig thuis humanitas gemeente rabobank ing klarna facebook whatsapp kerst pasen
  pinksteren ramadan belastingdienst voedselbank leger heils ms copd adhd ptss aow lvb nah ze hij is wil heeft kan komt vraagt zegt belt woont
  zit moet mag gaat weet was had wordt krijgt staat loopt het de een er dit dat die en maar want ook nu niet geen al sinds omdat vandaag
  morgen gisteren zoekt vindt belde kwam vroeg zei heel graag nog weer bij met van voor op in uit na mevrouw meneer zijn haar mijn ik we wij`.split(
    /\s+/,
  ),
);

/** Names after a form of address or "heet", and names of relatives; children's names are told apart. */
export function namen(tekst: string): readonly (Plek & { readonly kind: boolean })[] {
  const aangesproken = [...tekst.matchAll(NA_AANSPREEK), ...tekst.matchAll(HEET)].map((treffer) => ({
    treffer,
    naam: treffer[1] ?? "",
    kind: false,
  }));
  const verwant = [...tekst.matchAll(NA_VERWANT)].map((treffer) => ({
    treffer,
    naam: treffer[2] ?? "",
    kind: new RegExp(`^(?:${KIND})$`, "i").test(treffer[1] ?? ""),
  }));
  return [...aangesproken, ...verwant].flatMap(({ treffer, naam, kind }) => {
    const echt = zonderGewoneWoorden(naam);
    if (echt === "") return [];
    const van = treffer.index + treffer[0].lastIndexOf(naam);
    return [{ van, tot: van + echt.length, kind }];
  });
}

/** The name up to the first ordinary word; empty when it does not begin with a name. */
function zonderGewoneWoorden(naam: string): string {
  const delen = naam.split(" ");
  const hoofdletter = (deel: string) => /^\p{Lu}/u.test(deel);
  const fout = delen.findIndex((deel) => hoofdletter(deel) && GEEN_NAAM.has(deel.toLowerCase()));
  const over = fout < 0 ? delen : delen.slice(0, fout);
  const laatste = over.findLastIndex(hoofdletter);
  return over.slice(0, laatste + 1).join(" ");
}
