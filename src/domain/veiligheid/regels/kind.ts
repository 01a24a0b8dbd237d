import type { Regel } from "../regel.ts";

const LABEL = ["kindermishandeling"] as const;
const KLEIN = "@kleinkind; kind|kinderen|baby|meisje|jongen|leerling|broertje|zusje|peuter|kleuter";

/** A child in danger: hurt, left alone, neglected, or with a parent who cannot look after it now. */
export const KIND_REGELS: readonly Regel[] = [
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    patronen: `kindermishandel*; mishandelde kinderen|kind; verwaarloosd* _4 kind|kinderen|baby|peuter|zoontje|dochtertje; kind|kinderen|baby|peuter|kleuter|jongetje|meisje|zoontje|dochtertje _8 verwaarlo*; tik|tikken|klap|klappen|riem|slaag _7 kind|kinderen|zoontje|dochtertje|peuter|kleuter|jongetje|meisje; kind|kinderen|zoontje|dochtertje|peuter|kleuter|jongetje|meisje _8 klap|klappen|riem|slaag|tik; pak slaag; met de riem; corrigerende tik; baby|kindje|peuter|kind _8 gegooid|gesmeten|gooide|smeet; schuur|kelder|kast|hok|balkon|berging _7 straf; straf _7 schuur|kelder|kast|hok|balkon|berging; kind|kinderen|kindje|meisje|jongetje _5 smek*|smeekt; kind|kinderen|zoontje|dochtertje|peuter|kleuter|jongetje|meisje _8 opgesloten|vastgebonden|kelder|hok; baby|kind|kindje _6 geschud|schudt|schudden; schud|schudt|schudde|geschud _5 baby|kind|kindje; kindje|kind|baby _5 iets|wat aandoe*|aandoen`,
    niet: "op kinderen slaan; prik; klap van de|molen; bed|box|stoeltje _4 vast; fietskar|fietszitje|tuigje; applaus; veilig vast",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    patronen: "brandplek*; brandplekje*; bijtafdruk*; handafdruk*; sigaret* _5 uitgedrukt|arm|hand; striemen",
    bij: KLEIN,
    niet: "scooter|oven|strijkijzer per ongeluk",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    patronen:
      "blauwe plek|plekken|oog; blauw oog; striem|striemen; bloeduitstorting*; brandplek*|brandwond*; bijtwond*|bijtafdruk*; handafdruk*; wondjes|wonden|verwonding*; schrammen|kras|krassen _5 rug|gezicht|hals",
    bij: KLEIN,
    niet: "gevallen|viel|fiets|voetbal*|speeltuin|val|trap; arm|armen|pols|polsen; haar man|vriend|ex",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    ontkenbaar: false,
    patronen: `kind|kinderen|jongetje|meisje|jongen|leerling|zoontje|dochtertje|zoon|dochter _7 bang _6 vader|moeder|papa|mama|thuis|huis|stiefvader|oom|opa|hem; bang _4 papa|mama|stiefvader|thuis|vader|moeder; papa|mama|vader|moeder|stiefvader|stiefmoeder _4 boos|slaat|sloeg|schreeuwt|gemeen|kwaad _5 als|knoei|mij|huil|niet; wil|durft niet _4 naar huis; durft|wil niet meer _1 naar huis|vader|papa|mama; kruipt _4 weg|tafel`,
    bij: KLEIN,
    niet: "erfenis; spreekbeurt|toets|rapport|hond|donker|spin|onweer|tandarts|verhuiz*; veilig thuis; revalid*; ziekenhuis; speel*; zwembad",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    patronen:
      "niet zeggen|vertellen|doorvertellen|verklappen; mag _4 niet zeggen|vertellen|praten; mag het niet _1 zeggen|vertellen; niks|niets zeggen|vertellen; geheim; krimpt ineen; duikt _4 weg; schrikt _5 aanrak*|hand|stem; dicht en _1 stil; trekt zich terug; heel stil",
    bij: KLEIN,
    enBij: "papa|mama|vader|moeder|thuis|huis|stiefvader|oom|opa; blauwe|striem*; rug|arm",
    niet: "verrassing|cadeau",
  },
  {
    kaart: "kind",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    ontkenbaar: false,
    patronen: `alleen thuis; thuis alleen; alleen gelaten|achtergelaten|gelaten|achter; hele|al uren|uren|nacht|nachten|avond|avonden|dagen _5 alleen; alleen _5 nacht|nachten|avond|auto|hele|straat|huis; niemand _4 thuis; niemand _5 bij; zonder _4 oppas|toezicht|volwassene|ouders|ouder; geen oppas|volwassene; zwerft|zwerven|loopt|lopen _6 straat`,
    bij: "@kleinkind; kinderen|kind|baby|peuter|kleuter|broertje|zusje",
    enBij:
      "nacht|nachten|avond|avonden|gisteravond|gisteren|vannacht|huil*|uren|dagen; werkt|werk|weg|uit|kroeg|stappen|vertrokken|vakantie|slaapt; nu|vandaag|weer; baby|peuter|kleuter|kleinste|kleine|jong; buurvrouw|buurman|buren",
    niet: "opvang|oppas _4 gezocht|zoek*; zoek* _5 oppas; bang om alleen; niet alleen laten; ik ben alleen; ik ben _3 alleen; heel alleen; zegt alleen; alleen _4 met; zit hele; alleenstaand*; alleen slapen; alleen de kinderen; uit huis; alleen maar; alleen als",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    ontkenbaar: false,
    patronen: `moeder|vader|ouder|ouders|papa|mama|ma|pa|ze|hij|vrouw|man _12 dronken|drank|bezopen|wankel*|invloed|slingerend|alcohol|stoned|coke|drugs|roes|gebruikt|drinkt; dronken|drank|alcohol|drugs|invloed _10 auto|rijden|reed|ophalen|ophaalt|haalt|opgehaald`,
    bij: "kinderen|baby|peuter|kleuter|dochtertje|zoontje|jongetje|meisje; haar|zijn|hun|het kind; leeftijdkind",
    enBij:
      "auto|rijdt|rijden|ophalen|ophaalt|haalt|opgehaald|slaapt|alleen|eten|brood|school|huilen|huilt|bang|vies|vieze|verzorg*|honger|halen|haal; niet wakker",
    niet: "kliniek|niet _4 drank; rook niet|drinkt niet; clean; gestopt",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    patronen: `zonder ontbijt|jas|eten|lunch|brood|schone; geen ontbijt|winterjas|jas|lunch; geen schone; honger; vieze kleren|luier|haren|kleding; ongewassen; ruikt _4 vies|naar urine|sterk|onfris; stinkt; vervuild*; luizen; ondervoed*; mager*|vermagerd|afgevallen; zelf _4 brood|eten|koken|boterham;  steelt|pikt eten; slaapt in de klas|tijdens les; komt moe; in dezelfde kleren`,
    bij: KLEIN,
    enBij:
      "school|klas|juf|meester|leerkracht|opvang|creche|buurvrouw|buurman|club|moeder|vader|mama|papa|ouders|thuis",
    niet: "geld|rekening|betalen|hond|kat|betaal*|voedselbank|puber; lust|eetlust; luizenmoeder",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    patronen:
      "schreeuw*|gekrijs|krijs*|gilt|gillen|gegil|scheldt|schelden|uitgescholden|kleineert|vernedert|ruzie*|vechten|vecht|servies|gooi* _12 kinderen|kind|baby|kleintje*|peuter|kleuter; kinderen|kind|baby|peuter|kleuter _12 schreeuw*|krijs*|gilt|gillen|gegil|scheldt|vechten",
    bij: "bang; hele nacht; elke avond|nacht|dag; buren|buurvrouw|buurman|hiernaast; zijn _4 erbij; bij zijn; politie; ouders",
    niet: "snoep|speelgoed|supermarkt|supermart|driftbui*|schermtijd|telefoon|gamen|regels|peuterpuber*; slapen gaan; op school; luistert niet; krijst _5 bij elkaar",
  },
];
