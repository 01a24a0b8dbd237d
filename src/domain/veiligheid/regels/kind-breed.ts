import type { Regel } from "../regel.ts";

const LABEL = ["kindermishandeling"] as const;
const KIND =
  "in bed _1 geplast|plast; @kleinkind; kind|kinderen|kleintjes|tweeling|meisje|jongen|joch|leerling|kleinkind|nichtje|neefje|tiener|puber|juf|school|overblijf*|leidster|jarige; leeftijdkind; keepertje|voetballertje|twaalfjarige|tienjarige|achtjarige|veertienjarige|vijftienjarige|zesjarige|zevenjarige|negenjarige|elfjarige|dertienjarige";
const OUDER =
  "moeder|vader|ouder|ouders|papa|mama|pa|ma|stiefvader|stiefmoeder|pleegvader|pleegmoeder|oppas|oom|opa|oma|thuis|hij|ze|buurman|oudste";
const GEWOON =
  "sport*|voetbaltoernooi|judo|zwemles|waterpokken|eczeem|allergi*|koorts|griep|film|serie|spel|boek; pesten|gepest|klasgenoten; vroeger; cursus*|training; voedselbank|bijzondere bijstand|contributie";

/** A child that is hurt, punished cruelly, left alone or not looked after, in everyday words. */
export const KIND_BREED: readonly Regel[] = [
  {
    // Marks, shaking, cruel punishment.
    kaart: "kind",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    bij: KIND,
    patronen: `door elkaar geschud|gerammeld|schudde|rammelde; striem|striemen|brandplek|brandplekken|brandwond|brandwonden|bijtafdruk|wurgplekken|kneusje|kneuzing|bloeduitstorting|handafdruk|bloeduitstortingen ~8 rug|nek|hals|arm|hand|billen|bil|oor|been|benen|wang|gezicht|zuigeling|baby|lijf|kleedkamer|gym|zwemmen; blauwe|rode|paarse|dikke|gezwollen wang|oog|plekken|plek|oor|arm|lip|striemen|billen ~14 ${OUDER}; verschillende|drie|twee|wisselende|andere|steeds|kloppend _1 verhalen|verhaal|uitleg; mouw|mouwen|trui|shirt _3 naar beneden|omlaag|over|uit ~8 trok|trekt|wil|doen|gym; meppen|mept|mepte|slaan|slaat|sloeg|rammen|ramt|ranselt|knijpt|schopt _3 hem|haar|kind|jongetje|meisje|hen ~2 uit|thuis|moeder|vader|papa|mama|met; riem|lat|pollepel|slipper|mattenklopper|stok|zweep|kabel|oplader|strijkbout ~5 baas|krijgt|slaat|thuis|slaan|mee|pa|papa|vader; krijgt|kreeg|krijg _3 slaag|klappen|tikken|riem|billenkoek|rammel; balkon|kelder|schuur|schuurtje|hok|gang|kast|berging|tuin|garage|buiten _4 gezet|opgesloten|zet|staan|slapen|moet|moest|straf ~10 huilt|straf|bed|geplast|nacht|koud|graden|jaar|uur|brutaal|luistert; zet|zetten|sluit|stopt _3 buiten|balkon|kelder|schuur|kast|hok; straf ~4 eten|kelder|koude|douche|buiten|slaan|balkon|hok; geen eten ~6 straf|dagen|krijgt|thuis|mag; zonder eten _3 bed|naar|straf; koude douche ~8 straf|bed|geplast|moet; urenlang|uren _3 stil|hoek|gang|knieen|staan; kaalgeschoren|haren afgeknipt ~6 straf; speelgoed verbrand|weggegooid ~8 straf|boos; wilde|wil|durft|durf _4 niet _2 mee|naar huis|alleen met ~6 pa|papa|vader|moeder|mama|stiefvader|huis|oom|opa; onder geen beding mee; krimpt|kromp|dook|duikt|verstijft|trilt|beeft|bevriest _3 ineen|weg|als|jongetje|meisje|wanneer|hele ~12 ${OUDER}|deur|hand; tekent|tekende|tekening|getekend ~10 rode|handen|bloed|mes|papa|mama|monster|slaan|kist|boos; als|wanneer papa|mama|vader|stiefvader|pa _1 boos|dronken|kwaad|gedronken; verdedigde|verdedigt|beschermde|tussen|ertussen ~5 moeder|mama|zusje|broertje|ouders; plast|poept _2 weer _1 in bed|broek ~14 slaan|papa|bang|vader|sinds|ruzie; mag _3 niet|niks|niets|niemand zeggen|vertellen ~8 papa|mama|thuis|oom|vader; geheim|geheimpje|spelletje ~6 papa|oom|opa|vader|niemand|stiefvader|buurman|trainer; heimelijk|stiekem gefilmd|foto`,
    niet: `${GEWOON}; gevallen _4 fiets|step|schommel|klimrek; kast _4 gestoten; trapt mij; andere kinderen|klasgenoot; slaat ze mij; eten koken; zoon ~3 slaat mij`,
  },
  {
    // Left alone, or with somebody who cannot look after it.
    kaart: "kind",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    bij: KIND,
    patronen: `laveloos|dronken|lam|bezopen|stoned|high|roes|lazarus|straalbezopen|knock-out|uitgeteld|overdosis|weggetrokken|gebruikt ~8 moeder|vader|ma|pa|mama|papa|ouder|ouders|bank|bed|ophalen|haalt|ophaalt; drank|wijn|alcohol|wiet|wit poeder|coke|pillen ~10 ophaalt|haalt|ophalen|auto|rijdt|achterin|snuift|neemt|leidster|juf; ruikt|rook|stinkt _3 drank|alcohol|wiet|bier ~14 haalt|ophaalt|ophalen|auto|kind|hem|haar|schoolplein; alleen|zonder _3 avond|avonden|nacht|nachten|thuis|gelaten|achtergelaten|oppas|toezicht|volwassene|volwassenen|ouders|flat|huis|auto|bad|balkon ~14 kleintjes|kinderen|kind|baby|peuter|peuters|kleuter|kleuters|tweeling|broertje|zusje|oudste; oudste _4 deed|doet|past|zorgt|opent _5 open|deur|op|ketting; deed|doet|opent _2 open|deur _4 pakketbezorger|zelf|alleen|kettin; past _2 op _4 broertje|zusje|broertjes|zusjes|kleintjes ~12 nacht|avond|hele|alleen|werkt|dagen; zoekt|zocht|smeert|maakt|kookt|zoeken|moet|verzorgt _3 eigen|zelf|zijn|haar _2 avondeten|eten|brood|boterham|pasta|ontbijt; doet|kookt|brengt|wast|zorgt _2 boodschappen|pasta|zusje|broertje|was|mama ~14 leeftijdkind|acht|zeven|negen|zes|tien|volwassenen|kassiere|alleen; baby|peuter|kind|kleuter|dreumes _3 auto|balkon|vensterbank|straat|parkeerplaats|weg|raam ~14 alleen|graden|raampjes|niemand|romper|uur|kwartier|luier|buurman|laveloos; peuter|kleuter|baby|kind _3 alleen _3 straat|balkon|buiten|water|auto|thuis; moeder|vader|ouders|pa|ma _3 nergens|onbereikbaar|kroeg|casino ~14 kinderen|kleintjes|alleen|baby|dagen|nacht; zei _3 zo _1 terugkwam|terug; slaapt _2 roes`,
    niet: `${GEWOON}; onder toezicht; herfstvak*|vakantie; mantelzorg*; oppas _2 gezocht|nodig|regelen; opvang _3 geregeld|zoek*; alleenstaand*; niet meer gedronken|clean; alleen slapen; zwemmen; wil _2 alleen; kan alleen; huiswerk; vader ~3 alleen voor; overleden|overlijden`,
  },
  {
    // Not washed, not clothed, not fed, not taken to a doctor.
    kaart: "kind",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    bij: KIND,
    patronen: `zelfde|dezelfde|volle|natte|vieze|oude _1 luier|luiers|broek|kleren|kleding|romper|trui|shirt|pyjama ~14 gister|gisteren|weken|billen|psz|school|opvang|dagen|moeder|elke|weer|creche|klas|juf; luiers van gisteren; billen ~3 rauw|kapot|open|ontstoken|bloed; zonder|geen jas|winterjas|sokken|schoenen|onderbroek|brood|ontbijt|lunch|eten ~12 school|winter|vorst|graden|vriest|sneeuw|maandag|elke|weer|juf|moeder|-2|min; jeukende|vuile|vieze hoofden|hoofd|haren|kleren|nagels; luizen ~8 weken|maanden|moeder|niks|al; ruikt|stinkt|rook _4 ongewassen|urine|pis|sterk|vies|galerij|poep|zweet|muf|weken|rook; ongewassen|onverzorgd|vervuild|vies|smerig|ondervoed|broodmager|vel over been ~14 school|klas|juf|moeder|ouders|weken|kleuter|peuter|kinderen; stelen|steelt|pikt|jat|bedelt|vraagt|eet _4 boterhammen|brood|eten|broodtrommels|broodtrommel|prullenbak|koekjes; honger|hongerig ~10 school|klas|juf|altijd|maandag|thuis|elke; nooit|niet|weigert|weigeren _3 dokter|tandarts|huisarts|ziekenhuis|controle|controles|consultatiebureau ~10 ouders|moeder|vader; tandjes|tanden|gebit ~4 zwart|rot|rotte|verrot; vergeet|vergeten|weigert _3 spuiten|insuline|medicijnen|inhalator ~14 moeder|vader|ouders|kind; oorontsteking|wond|astma|diabetes|gips|ontsteking ~12 nooit|maanden|ouders|vergeet|weigeren|derde; controles|afspraken _3 niet|nooit|mist; matras|matrassen ~4 zonder|laken|vloer|grond|plas; hondenpoep|kattenpoep|ontlasting|afval|vuilnis|maden|naalden|spuiten ~10 kleuters|peuters|kinderen|baby|kleintjes|kind; haalt|haalde|trekt _2 schouders _1 op; valt in slaap|slaapt in de klas|les; komt _3 niet|nooit meer _2 school ~10 thuisgehouden|weken|maanden|binnen|ziek|niemand; groeit niet|afgevallen|kilo ~8 baby|peuter|kleuter|zuigeling`,
    niet: `${GEWOON}; juffen|instructie|prikken; hond|kat|poes ~4 vies; puber ~4 douchen; jongen ~3 gamet; moeilijke eter|lust; spaar*; zindelijk*|toilettraining|school weigert|verschonen; te duur|betalen|bril; wachtlijst; luizenmoeder|hoofdluis`,
  },
  {
    // Used by others: drugs, sex, marriage.
    kaart: "uitbuiting",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    bij: "leeftijdkind; meisje|dochter|jongen|zoon|leerling|nichtje|zusje|puber|tiener|minderjarig*",
    patronen: `dure|nieuwe|merk _1 tassen|tas|kleren|telefoon|schoenen|jas|iphone|sieraden|nagels ~14 ineens|opeens|vriend|vriendje|vriendjes|oudere|geld|weg; oudere|volwassen|veel oudere _1 vriend|vriendje|vriendjes|man|mannen ~14 weg|nacht|tassen|weekend|hotel|auto|internet|online|haalt|geld|foto; koeriert|bezorgt|rondbrengt|brengt|dealt|vervoert|bewaart ~5 pakjes|pakketjes|drugs|zakjes|tasjes|wapens|geld; in ruil voor ~6 scooter|geld|schoenen|telefoon|foto; hotel|hotels|motel ~6 opgehaald|mannen|vriend|afgesproken; naaktfoto|fotos|filmpje|beelden ~6 gestuurd|geld|dreigt|chanteert|online|man; vliegtuig|trouwen|bruiloft|huwelijk ~12 vanavond|morgen|zomer|moet|paspoort|oom|neef|gezet; man te leren kennen; seks|seksueel|aangeraakt|betast|zat _3 aan|met ~10 oom|vader|stiefvader|opa|trainer|buurman|leraar|opa|oppas`,
    niet: `${GEWOON}; verjaardag|cadeau|sinterklaas; opgebeld; school ~4 doorgestuurd|rondgestuurd; stage; bijbaan|krantenwijk|folders; autistisch ~6 hotel`,
  },
  {
    // A child in danger this minute.
    kaart: "kind",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "stil",
    ontkenbaar: false,
    patronen: `baby|zuigeling|dreumes|kindje|peuter|jongetje|kind|kleintje _5 auto|balkon|vensterbank|parkeerplaats|rijbaan|straat|dakrand|weg ~14 alleen|raampjes|warmte|hitte|graden|niemand|romper|luier|kwartier|laveloos|nu|vriest ~14 uur|kwartier|nu|niemand|graden|deur|slot|open|raampjes; baby|zuigeling|kindje|peuter _8 door elkaar|hard _2 gerammeld|geschud|gesmeten|gegooid|geslagen ~10 nu|stil|slap|net|huilt|reageert; laveloos|bewusteloos|stomdronken|overdosis|straalbezopen _10 peuter|peuters|baby|kleuter|kind|kinderen|kleintjes; peuter|peuters|baby|kleuter|kleintjes _14 laveloos|stomdronken|bewusteloos; papa|vader|stiefvader|hij _3 heeft|houdt|knijpt|wurgt|slaat _2 mama|mamas|mama's|moeder _4 keel|nu|vast|niet|dood; kleintjes|kinderen|kind|peuters|baby _6 hele avond|nacht|avonden|nachten|dagen _1 alleen; wordt|gaat|moet _1 vanavond|vandaag|vannacht|morgenochtend|morgen|nu _4 vliegtuig|vlucht|buitenland|land ~8 trouwen|uitgehuwelijkt|huwelijk|besneden|besnijdenis; wil|durft|weigert _5 mee|huis _6 zo|straks|dadelijk|om|nu ~12 brandplek|striemen|blauwe|pa|papa|vader|riem|uur|trilt`,
    bij: KIND,
    niet: `${GEWOON}; speelt|spelen; gisteren ~6 mama; oppas gevonden; baby huilt; alleenstaand*; opa|oma ~2 past op; autostoeltje|maxicosi; examen`,
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "hint",
    labels: LABEL,
    ontkenbaar: false,
    bij: KIND,
    patronen:
      "fluister*; zwijgt|dichtklapt; schrikt|schrikachtig|angstig|bang; wil niet naar huis; blijft hangen; laatste weg; niet opgehaald|ophalen; niet gezien; buren|buurvrouw|buurman|onderburen|bovenburen; juf|meester|mentor|leerkracht|trainer|overblijf*|leidster|conrector|intern; tekening; meldt; ruzie|ruzies; geschreeuw|gegil|huilen; vader net vrij; stiefvader|nieuwe vriend",
    niet: GEWOON,
  },
];
