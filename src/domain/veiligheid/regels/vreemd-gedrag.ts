import type { Regel } from "../regel.ts";

const LABEL = ["verward"] as const;
const GEWOON =
  "film|serie|boek|spel|game|toneel*|carnaval|halloween|kinderfeest*|verkleed*|sinterklaas|koningsdag; kind|kleuter|peuter|leerling; cursus*|training|lezing; theater|kunst*; grap*|lachend|lacht";
const STRAAT =
  "straat|stoep|markt|plein|galerij|kruispunt|rotonde|fietspad|weg|snelweg|parkeerdek|station|hal|trap|trappenhuis|gang|gangen|tuin|winkel|supermarkt|sneeuw|regen|park|bushalte|brug|perron|buiten|kerkstraat|dorp|wijk|deur|deuren";

/** Confused behaviour in the words of neighbours, family and passers-by. */
export const VREEMD_GEDRAG: readonly Regel[] = [
  {
    // Ideas that cannot be so.
    kaart: "verward",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    verleden: "stil",
    patronen: `straling|stralen|alufolie|aluminiumfolie|folie|zilverpapier ~10 muur|ramen|raam|huis|woning|hoofd|post|tegen|buren|vriezer|muren|deuren|plafond|vol|magnetron; ze _3 vergiftigen|bespieden|afluisteren|pompen|meekijken|gas|volgen|bestelen|hersenen ~12 eet|eten|blik|ventilatie|buizen|muur|plakt|deur|slaapt|wakker|folie|gordijnen; plakt|plakte|dichtgeplakt|afgeplakt ~5 ventilatieroosters|roosters|ramen|ventilatie|stopcontacten|brievenbus|camera|sleutelgat; microfoon|microfoons|microfoontjes|camera|cameras|zender|zenders|chip|chips ~6 plinten|muur|muren|plafond|lamp|tanden|hoofd|stopcontact|achter|zitten|ingebouwd|wasmachine|verstopt; aivd|cia|fbi|mossad|kgb|illuminati|satelliet|satellieten|aliens|ufo|buitenaards*|maffia|geheim* _2 dienst ~10 zit|volgt|kijkt|luistert|automaat|praat|stuurt|achter|denkt|zegt; messias|profeet|engel|god|jezus|duivel|satan|demon|demonen|koning|koningin|keizer|uitverkoren|uitverkorene|bewaker|opdracht|missie|apocalyps|einde _2 god|poort|tijden|wereld|begonnen ~10 roept|roept|noemt|zegt|denkt|schreeuwt|praat|stuurt|hoort|gelooft|ziet|dat; dat hij|ze|hijzelf|die _2 engel|god|jezus|messias|koning|profeet|duivel|onsterfelijk|dood|president|uitverkoren|spion is|zijn; opdracht _2 god|hogerhand|boven|engelen|koning; einde|einde der _2 begonnen|tijden|nabij|wereld ~8 roept|roept|preekt|plein|schreeuwt; namens de koning|god|president|koningin; koop|koopt|kopen|bezit _2 de|hele stad|straat|wereld|winkel|buurt; er woont|zit|zitten|leeft _1 iemand|mensen|mannetjes|beesten|duivel|geest _4 in|kast|muur|hoofd|plafond|tv|er; of hij|ze|iemand _1 echt bestaat|leeft|dood; al dood|overleden ~6 denkt|gelooft|zegt ~6 zelf|hij|ze|bestaat; aangifte|melding|klacht _3 tegen _2 maan|zon|god|wolken|vogels|duiven; moeder|vader|vrouw|man _3 vermoord ~8 staat|gewoon|naast|leeft; vervangen|verwisseld|omgewisseld|dubbelganger|dubbelgangers|robot|acteurs ~8 denkt|zegt|man|vrouw|moeder|buren|familie; magnetron|lamp|spiegel|douchekop|automaat|muur|boom|standbeeld|lantaarnpaal|planten|duiven ~4 praat|praten|spreekt|scheldt|pratend|schreeuwen|schreeuwt|fluistert; radio|televisie|tv|nieuwslezer ~4 uitscheldt|scheldt|boodschappen|bevelen|opdrachten|waarschuwt|bespiedt|volgt|over mij|hem|haar; lange winter|oorlog ~6 hamstert|emmers|voorraad|stekkers; spinnen|beestjes|insecten|beesten|mannetjes|slangen|ratten|torren ~3 ziet|plafond|muur|muren|huid|bed|kruipen; stemmen _4 hoofd|muur|zeggen|opdracht|hoort|zegt|vertellen|schelden; gedachten ~4 gelezen|gestolen|uitgezonden|gestuurd|afgetapt`,
    niet: `${GEWOON}; kerk|moskee|dominee|imam|bijbel*|preek; wifi|5g ~3 vraag|zorgen; isolatie|verbouw*|schilder*|stopverf; deurbelcamera|beveiligingscamera; huurder|vve ~3 camera; toeslag; muizen|ratten ~5 melden|ongedierte|gemeente; koning ~2 dag; bladluis; stemmen op|gestemd|verkiezing*|koor|zangstem; in het verleden|stabiel|hersteld; koorzang; vandaag koning`,
  },
  {
    // Out of place, half dressed, in the traffic, things thrown or given away.
    kaart: "verward",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    verleden: "stil",
    patronen: `badjas|nachthemd|pyjama|ondergoed|onderbroek|nachtpon|pantoffels|sloffen|sokken|blote|zonder|ontbloot _2 voeten|benen|jas|shirt|schoenen|kleren|bovenlijf ~8 ${STRAAT}; badjas|nachthemd|pyjama|nachtpon|ondergoed|onderbroek ~8 ${STRAAT}; naakt|bloot|halfnaakt|poedelnaakt|ontkleed|uitgekleed ~8 ${STRAAT}|verkeer; verkeer|autos|auto's ~4 regelen|regelt|dirigeren|dirigeert|tegenhouden|stoppen|stil; midden _3 rotonde|kruispunt|weg|rijbaan|straat|spoor|snelweg; geeft|gaf|deelt|deelde|gooit|strooit|uitdeelt _6 biljetten|briefjes|geld|vijftigjes|vijftig|honderd|spaargeld|euros ~8 weg|uit|straat|plein|markt|rond|voorbijgangers|iedereen; gooit|gooide|smijt|smeet _5 servies|meubels|alles|spullen|kleren|tv|borden|stoelen _5 balkon|raam|verdieping|buiten|galerij|6e|trap; smeert|smeerde|besmeurt|gesmeerd ~3 poep|ontlasting|stront|muur|muren|pindakaas; stekkers|stoppen|deuren|plinten|vloer|tapijt|behang|bedrading|draden|leidingen ~4 uit|scharnieren|getrokken|gehaald|haalt|los|knipt|gesloopt ~14 straling|winter|microfoons|bidden|donker|zegt|horen|omdat|want; knipt _2 draden|kabels|snoeren; eet|drinkt|kookt|wast|wassen|bewaart _4 planten|azijn|zeep|aarde|bloemen|emmers|spiritus|urine|wasmiddel|hondenvoer|chloor|emmer; eten _3 2020|2019|2018|jaren|beschimmeld ~6 emmer|emmers|vriezer|stapels; tv|televisie|magnetron|post|telefoon|laptop|bankpas|geld _4 bad|vriezer|gracht|diepvries|koelkast|vijver; klopt|klopte|bonst|bonkt|belt|belde|bellen _4 iedereen|overal|hele nacht|nacht|alle|buizen|deuren|elke|muren|aan ~10 nacht|denkt|vraag|zoekt|bestaat|aan|buren|buizen|roept; zwaait|loopt|staat|zwaaiend _4 zwaard|mes|keukenmes|bijl|hamer|schaar|pook|stok|stanleymes ~12 roept|schreeuwt|engel|denkt|zegt|messias|straat|parkeerdek|automaat|indringer|inbreker|bordes|hal; bidden|bidt|preekt|predikt|roept|roepen|zingt|gilt|schreeuwt ~5 donker|rotonde|plein|nacht|straat|gangen|moeder|dak|hele|keihard ~10 deuren|einde|straling|zonder|uren|dagen|namens|god|duivel|dood|werk|niemand; dagen|nachten|dgn|etmalen wakker; nachten|dagen _2 niet|wakker _1 geslapen|slaapt|wakker ~14 koopt|drukke|stad|god|speed|crystal|briefjes|opdracht|praat; niet _2 geslapen ~4 dagen|nachten|week ~12 koopt|opdracht|god|briefjes; kassa|huis|kamer|meubels|tuin ~4 verbouwd|omgespit|gesloopt|leeggehaald ~12 nacht|opdracht|god|slaapt|ineens; vorige week|maand _2 nog _1 gewoon|normaal; anders altijd _3 heer|dame|rustig|netjes|vriendelijk; zo kennen|ken we|wij|ik hem|haar niet; niet _1 zichzelf; 112 gebeld _8 moeder|vermoord|niks|gewoon|weer; zeven|tien|twintig|tig keer _2 112|politie|alarmnummer`,
    niet: `${GEWOON}; vergeten|buitengesloten; sleutel ~3 vergeten; kringloop|marktplaats; hond uitlaten; verf|verbouwing|klus*|boor*; strand|zwembad|sauna|gym; collecte; foto*; loterij; jongeren|hangjongeren; krant halen; reist; zelfscan`,
  },
  {
    // Somebody with dementia who wanders, searches or no longer knows.
    kaart: "verward",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    verleden: "stil",
    patronen: `zoekt|zocht|zoeken|roept|roepen|wacht|op zoek|naar _3 haar|zijn|de|een|tram|moeder|ouders|mama|vader|bus|trein|werk|kantoor|kazerne|school|veiling|fabriek|schip|man _3 moeder|ouders|vader|mama|tram|werk|kantoor|kazerne|school|fabriek|dood|jr|jaar|1953|overleden ~16 nacht|nachten|vannacht|koffer|badjas|nachthemd|dementie|straat|gangen|dwaalt|oma|opa|terug|buren|hal|aktetas|dood|gestrand|roept|leeftijdoud; te laat _4 werk|kantoor|school|veiling|fabriek|trein|dienst ~14 aktetas|gangen|straat|denkt|oma|opa|dagcentrum|dagopvang|leeftijdoud; koffer|koffertje|tas|aktetas ~6 hal|deur|tram|straat|bushalte|nacht|kantoor|naar huis ~14 oma|opa|dement*|nacht|zoekt|thuis|leeftijdoud|moeder|dagcentrum; nacht|nachten|vannacht|middernacht ~8 galerij|straat|gang|gangen|buiten|op rij|trap ~14 dement*|oma|opa|zocht|zoekt|badjas|nachthemd|leeftijdoud|buren|teruggebracht|terug|moeder; wist|weet|weten _2 niet _1 meer _1 waar|wie|hoe|welk ~6 is|was|wc|woont|huis|heet|kinderen|dag ~14 straat|vannacht|politie|ineens|opeens|nacht|buiten|bracht; brachten|bracht|teruggebracht|thuisgebracht|gevonden ~5 politie|buren|buschauffeur|terug|thuis|agent|voorbijganger ~14 nacht|dement*|nachthemd|badjas|blote|verdwaald|straat|oma|opa|leeftijdoud|vannacht; verdwaald|verdwaalt|gestrand|dwaalde|rondgedoold|ronddoolt|dwaalt ~14 dement*|oma|opa|auto|politie|leeftijdoud|uren|kou|weg|nacht|vader|moeder; denkt|dacht|ziet _3 moeder|vrouw|man|dochter|zoon|mij|haar|verpleegster|inbreker|dief|vreemde|vreemden _3 inbreker|indringer|vreemde|dief|moeder|inbrekers|is|zijn ~14 pook|mes|stok|slaat|opgesloten|dement*|bang|schreeuwt; herkent|herkende|kent _3 niet|niemand|ons|mij|haar ~10 ineens|opeens|sinds|vanmiddag|vanmorgen|gisteren|plukt|koorts|brabbel*|vandaag; plukt _4 lucht|lakens|deken|dekens|kleren; dement*|alzheimer ~6 weg|weggelopen|auto|gestrand|kwijt|pook|straat|rijdt ~12 pyjama|jas|deur|kou|nacht|donker|nu|vanochtend|vannacht|duitsland|snelweg|uur; voordeur|deur|gas|kraan|fornuis|pan ~3 open|aan|vergeten ~12 nacht|dwaalt|loopt|straat|weg|rond|roept`,
    niet: `${GEWOON}; werk zoeken|zoekt werk; baan|vacature|stage|opleiding; dagbesteding zoeken|nodig; zoekt naar woorden|vereniging|maatje|gezelschap|vrijwilliger*; wie kan mee; sleutel zoek; vakantie; opgelucht; bruiloft; verhuizing; welke dag; vriendelijk en bij de tijd; geheugentest|geheugenpoli|huisarts; ook wel eens|weleens`,
  },
  {
    // Confused and dangerous now: in the traffic, with a weapon, missing in the cold.
    kaart: "verward",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    ontkenbaar: false,
    verleden: "stil",
    patronen: `naakt|bloot|zonder shirt|wakker|verward|speed|roept|badjas|pyjama|schreeuwt|zonder _12 rotonde|kruispunt|rijbaan|snelweg|vluchtstrook|spoor|n-weg|verkeer; kruispunt|rotonde|rijbaan|snelweg|vluchtstrook _10 verkeer|autos|auto's|dirigeren|regelen|naakt|zit|ligt|bidt; mes|keukenmes|zwaard|bijl|schaar|pook|hamer|stanleymes _14 engel|god|messias|duivel|aivd|straling|stemmen|demonen|inbreker|indringer|automaat; engel|god|messias|duivel|aivd|stemmen|demonen|inbreker|denkt _14 zwaard|keukenmes|mes|bijl|schaar|pook|hamer; dement*|alzheimer|opa|oma _12 weg|kwijt|zoek|vermist|weggelopen ~14 pyjama|nachthemd|kou|donker|min|vriest|achterdeur|blote|uur; staat|zit|klimt|hangt _3 dak|vensterbank|balustrade|hoogspanningsmast|kozijn ~12 vliegen|vleugels|engel|god|stemmen|duivel`,
    bij: "nu|staat|loopt|ligt|zit|is|vanavond|vannacht|roept|schreeuwt|agenten|politie",
    niet: `${GEWOON}; gisteren|vorige; mes en vork; kookt`,
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "hint",
    labels: LABEL,
    ontkenbaar: false,
    verleden: "stil",
    patronen:
      "wijkagent|politie|agenten|corporatie|woonbegeleiding|marktmeester|vve _2 belt|vraagt|meldt|erbij|is|houdt|ernstig; buren|buurvrouw|buurman|bewoners _4 bang|zorgen|ongerust|terug|meldt|klagen; ernstig ongerust; laat voordeur; niet gewassen; sinds het weekend|gisteren|dagen|vanmorgen; slikt|pillen|medicijnen _4 niet meer|gestopt|niet; bipolair|schizo*|psychose|manisch; speed|crystal|lsd|paddo*|lachgas; eet alleen|niet|niets; niemand mag; winkelwagen; bidden|bidt",
    niet: `${GEWOON}; wachtlijst`,
  },
];
