import { MAANDEN } from "../taal/kalenderwoorden.ts";
import type { Woord } from "../taal/normaliseer.ts";
import { type Aanwijssoort, type Kijker, type Plek, treffers } from "./coach-soorten.ts";
import { BEROEPEN, GELOOF, GEWOON_WERK, HULPBEROEPEN, ZELDZAAM } from "./coach-woorden.ts";

const MAAND = `(?:${MAANDEN.join("|")}|(?:jan|feb|mrt|apr|aug|sept?|okt|nov|dec)\\.?)`;
const DATUMS = [
  /(?<![\p{L}\p{N}])(?:19|20)\d{2}-\d{2}-\d{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d{4}|\d{2}))(?![\p{L}\p{N}])/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])\\d{1,2}(?:e|ste)? ${MAAND}(?: (?:19|20)\\d{2})?(?![\\p{L}\\p{N}])`, "giu"),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${MAANDEN.join("|")}) (?:19|20)\\d{2}(?![\\p{N}])`, "giu"),
  new RegExp(
    `(?<![\\p{L}])(?:in|sinds|vanaf|begin|eind|half|medio|tot|afgelopen|vorige|rond) (?<deel>${MAANDEN.join("|")})(?![\\p{L}])`,
    "giu",
  ),
  /(?<![\p{L}\p{N}€.,])(?:19[2-9]\d|20[0-4]\d)(?![\p{L}\p{N}]| ?(?:euro|[A-Z]{2}(?![\p{L}])))/gu,
  /(?<![\p{L}\p{N}])(?:in|uit|van|bouwjaar|geboren in) (?<deel>['’]\d{2})(?!\p{N})/giu,
  /(?<![\p{L}])(?:koningsdag|sinterklaasavond|pakjesavond|kerstavond|(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|oudejaarsavond|oud en nieuw|nieuwjaarsdag|bevrijdingsdag|moederdag|vaderdag|suikerfeest|offerfeest|allerzielen)(?![\p{L}])/giu,
];

/** A day, a month or a year; "vorig voorjaar" is as wide as asked. */
export const datums: Kijker = ({ tekst }) => DATUMS.flatMap((patroon) => treffers(tekst, "datum", patroon));

const NUMMERS = [
  /(?<![\p{L}])bsn[^.\n\d]{0,25}(?<deel>\d{3,})/giu,
  /(?<![\p{L}\p{N}€.,]|\d[ -])\d{6,}(?![\p{N}]| ?euro)/gu,
  /(?<![\p{L}])(?:dossier|zaak|klant|polis|client|cliënt|meld|patient|patiënt|kenmerk)(?:nummer|nr)?\.?:? (?:is )?(?<deel>(?=[\p{L}\d./-]*\d)[\p{L}\d./-]{4,})/giu,
];
const ADRES_OP_NET = [/(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{3,}/gu, /(?<![\p{L}])(?:https?:\/\/|www\.)\S{4,}/giu];

/** A handle or a page on the internet. */
export const internet: Kijker = ({ tekst }) => ADRES_OP_NET.flatMap((patroon) => treffers(tekst, "contact", patroon));

export const nummers: Kijker = ({ tekst }) => NUMMERS.flatMap((patroon) => treffers(tekst, "nummer", patroon));

const GEWONE_ZIEKTE = "(?:alzheimer|parkinson)";
const ZIEKTEN = [
  new RegExp(`(?<![\\p{L}])(?:ziekte|syndroom|lijder aan) van (?!${GEWONE_ZIEKTE})(?:de )?\\p{L}{3,}`, "giu"),
  /(?<![\p{L}])(?:borst|long|darm|prostaat|alvleesklier|slokdarm|lever|nier|huid|bot|bloed|keel|tong|baarmoeder|baarmoederhals|eierstok|hersen|lymfeklier|schildklier|maag|blaas|zaadbal)(?:kanker|tumor)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:doof en blind|blind en doof|(?<=(?:is|bijna|geheel|helemaal|volledig) )(?:doof|blind)|dove (?:man|vrouw|bewoner|moeder|vader)|blinde (?:man|vrouw|bewoner|moeder|vader))(?![\p{L}])/giu,
  /(?<![\p{L}])(?:hiv|aids|hiv-positief|zeldzame (?:ziekte|aandoening|afwijking)|(?:been|arm|onderbeen|voet|hand) (?:kwijt|mist|geamputeerd)|kunstbeen|donornier|transplantatie|getransplanteerd\p{L}*|drager van (?:het|een) gen)(?![\p{L}])/giu,
];

export const ziekten: Kijker = ({ tekst, woorden }) => [
  ...uitLijst(woorden, "ziekte", (vorm) => ZELDZAAM.has(vorm)),
  ...ZIEKTEN.flatMap((patroon) => treffers(tekst, "ziekte", patroon)),
];

export const geloof: Kijker = ({ woorden }) => uitLijst(woorden, "geloof", (vorm) => GELOOF.has(vorm));

const ALS =
  /(?<![\p{L}])(?:werkt|werkte|werk|werkzaam|baan|geld|brood|beroep) (?:\p{L}+ ){0,3}?als (?:een |zelfstandig )?(?<deel>\p{L}{4,}(?:-\p{L}+)?)/giu;
const VAN_BEROEP = /(?<![\p{L}])(?<deel>\p{L}{4,}) van beroep(?![\p{L}])/giu;
const VOORMALIG =
  /(?<![\p{L}])(?:oud-|ex-|voormalig |gepensioneerd |vroegere? )(?!(?:partner|man|vrouw|vriend|vriendin|collega|schoon|huur|cliënt|client)\p{L}*)\p{L}{5,}/giu;
/** "is huisarts", "is een bekende notaris": the helpers of a resident have the same words. */
const IS =
  /(?:^|[^\p{L}])(?:is|was|ben|wordt|werd|zijn)(?: (?:een|de|haar|zijn|ook|zelf|vroeger|altijd|nu|jarenlang|bekende?)){0,3} $/iu;

const ZAAK =
  /(?<![\p{L}])(?:eigenaar|eigenaresse|baas|uitbater) van (?:de|het|een) \p{L}+|(?:heeft|had|runt|runde|begon|opende) een (?:eigen )?(?:kapsalon|restaurant|winkel|zaak|kraam|bakkerij|café|cafe|kroeg|garage|nagelstudio|rijschool|pizzeria|snackbar|atelier|galerie|massagesalon|sportschool|boerderij)(?![\p{L}])/giu;

/** Work that few people have, or that all the neighbours know. */
export const beroepen: Kijker = ({ tekst, woorden }) => {
  const zegt = (vorm: string) => !GEWOON_WERK.has(vorm.toLowerCase());
  const genoemd = [ALS, VAN_BEROEP]
    .flatMap((patroon) => treffers(tekst, "beroep", patroon))
    .filter(({ van, tot }) => zegt(tekst.slice(van, tot)));
  const zelf = uitLijst(woorden, "beroep", (vorm) => HULPBEROEPEN.has(vorm)).filter(({ van }) =>
    IS.test(tekst.slice(Math.max(0, van - 40), van)),
  );
  return [
    ...uitLijst(woorden, "beroep", (vorm) => BEROEPEN.has(vorm)),
    ...treffers(tekst, "beroep", VOORMALIG),
    ...treffers(tekst, "beroep", ZAAK),
    ...genoemd,
    ...zelf,
  ];
};

const BIJZONDER = [
  /(?<![\p{L}])(?:stond|staat|kwam|komt|was|verscheen|verschenen)(?: \p{L}+){0,3} (?:in (?:het|de) (?:krant|nieuws|journaal|\p{Lu}\p{L}* ?[Dd]agblad)|op (?:tv|televisie|de radio))(?![\p{L}])/gu,
  /(?<![\p{L}])(?:de krant|het nieuws|dagblad|opsporing verzocht|viral|hart van nederland|talkshow|realityserie|documentaire)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:woonboot|woonwagen|woonwagenkamp|kraakpand|kasteel|molen|stacaravan|caravan|camper|tent in|klooster|woonark|bunker|antikraak|tiny house)(?![\p{L}])/giu,
  /(?<![\p{L}\p{N}])(?:\d{1,3}|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|dertig|veertig|vijftig)(?: \p{L}+)? (?:katten|honden|vogels|papegaaien|konijnen|slangen|dieren|ratten|kippen|reptielen|mensen|bewoners|personen|huurders|auto['’]?s|fietsen)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:slang|papegaai|python|pitbull|paard|geit|varken)(?:en|s)?(?![\p{L}])/giu,
  /(?<![\p{L}])(?:won|gewonnen)(?: \p{L}+){0,3} (?:loterij|staatsloterij|prijs|medaille)|(?:loterij|staatsloterij) (?:won|gewonnen)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:brandstichting|woningbrand|ontploffing|explosie|gasexplosie|steekpartij|schietpartij|gijzeling|liquidatie|moord|doodslag|overval|treinongeluk|vliegtuigongeluk|aanslag)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:de|het) enige \p{L}+(?: (?:van|in|op) (?:de|het|zijn|haar|deze) \p{L}+)?/giu,
  /(?<![\p{L}])(?:tatoeages?|tattoos?|litteken|rood haar|rode haren|enkelband|tbs|lintje|koninklijke onderscheiding|kampioen\p{L}*|olympisch\p{L}*|paralympisch\p{L}*|twee meter lang|\d[,.]\d\d? ?m(?:eter)?(?: lang)?)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:bekende nederlander|beroemd\p{L}*|bn['’]er|iedereen kent|heel de buurt kent|(?:de )?hele buurt (?:kent|weet)|heel de straat|kennen (?:haar|hem) allemaal)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:transgender|transvrouw|transman|non-binair|homo|homoseksueel|homoseksuele|lesbisch|lesbische|biseksueel|draagmoeder|geadopteerd|adoptiekind|vondeling|tienermoeder|wees|prostituee|sekswerker|escort)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:broer|zus|zusje|broertje|zoon|dochter|vrouw|man|moeder|vader|neef|nicht|familie) van (?:de|een|onze) (?:wethouder|burgemeester|huisarts|directeur|collega|teamleider|dominee|imam|bakker|wijkagent|raadslid|voorzitter)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:voorzitter|penningmeester|keeper|trainer|spits) van (?:de|het|een) \p{L}+(?![\p{L}])/giu,
];

/** What happens to few, or was in the news. */
export const bijzonder: Kijker = ({ tekst }) => BIJZONDER.flatMap((patroon) => treffers(tekst, "bijzonder", patroon));

function uitLijst(woorden: readonly Woord[], soort: Aanwijssoort, past: (vorm: string) => boolean): readonly Plek[] {
  return woorden.filter(({ vorm }) => past(vorm)).map(({ van, tot }) => ({ soort, van, tot }));
}
