import type { Regel } from "../regel.ts";

const PLEGER =
  "@partner; hij; vader|moeder|stiefvader|schoonmoeder|schoonfamilie|zoon|broer|dochter|familie|oom|papa|mama";
const KLEIN =
  "@kleinkind; kind|kinderen|baby|peuter|kleuter|meisje|jongen|leerling|broertje*|zusje*|kleintjes; leeftijdkind";
const OUD = "@oudere; leeftijdoud; verpleeghuis|dement*|alzheimer|oma|opa";
const SPORT = "voetbal*|sport*|judo|boks*|dam*|schaak*|kaart*|film|serie|spel|hond|kat|paard|kapper|tandarts|fysio*";

/** Danger told in any order of words: two or three ideas close together. */
export const SAMEN: readonly Regel[] = [
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "zeker",
    labels: "geweld",
    patronen: `@geweld ~4 @lichaam; aanrecht|muur|kast|deur|tafel|bed|grond|vloer|verwarming|wasmachine|trap ~5 geduwd|duwde|duwt|gegooid|gooide|gooit|gedrukt|drukte|gesmeten|smeet|gekwakt ~6 mij|haar|hem|ons|mevrouw|moeder|vrouw|vriendin|kind|kinderen; toetakel*|toegetakeld|aftuig*|afgetuigd|afgerost; doodmaakt|doodmaken|vermoordt|doodslaat|doodsteekt|doodschiet|afmaakt ~6 haar|mij|ze|ons|hem|iedereen|allemaal|kinderen|moeder|vrouw; hand|handen ~6 thuishouden|thuishoudt|thuisgehouden; @geweld ~3 haar|mij|hem|moeder|vrouw ~8 dronken|gedronken|drinkt|boos|kwaad|geld|jaloers`,
    bij: `${PLEGER}; mij|haar`,
    niet: `${SPORT}; duofiets|fiets; hele|haar|zijn hoofd ~3 schudt; schudt _3 hoofd; hoofd ~3 slaat; sla _4 over; geen geweld; hoofd stoten|gestoten; haren gewassen|knippen; koffie|water ~3 gooien; tranen`,
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["huiselijk_geweld"],
    ontkenbaar: false,
    patronen: `gil|gilt|gillen|gegil|smeekt|smeken|gekrijs ~10 gebonk|klap|klappen|bons|bonzen|bonken|stoppen|huilen; zonnebril ~6 binnen|regen|vrouw|overdag|winter; adres ~4 geheim|geheimhouden|afschermen|onvindbaar; geheim adres; weet ~4 vinden ~5 haar|mij|ons; kast|stoel|bed|kist ~4 deur ~8 slapen|slaapt|nacht|bang|voor; praat ~4 dagen ~4 niet; niet ~3 bij hem ~3 bed; mes|hamer|bijl|schaar ~6 bedreigt|dreigt|dreigde|bedreigde`,
    bij: `${PLEGER}; vrouw|buurvrouw|buren|hiernaast|kinderen`,
    niet: "adreswijziging; feest|muziek; oogarts; tocht; verhuizen|verhuisd",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["kindermishandeling"],
    patronen: `@geweld ~5 peuter|kleuter|baby|zoontje|dochtertje|jongetje|kleintje ~9 moeder|vader|papa|mama|opa|oma|oom|stiefvader|stiefmoeder|oppas|ouder|ouders|ze|hij|vrouw|man; moeder|vader|papa|mama|stiefvader|stiefmoeder|oppas|ouders ~6 @geweld ~6 kind|kinderen|zoon|dochter|meisje|jongen|leeftijdkind|peuter|kleuter|baby; nacht|nachten|uren|hele|straf|lesje ~8 tuinhuisje|schuur|schuurtje|balkon|kelder|hok|berging|kast ~10 gezet|zet|moet|moest|slapen|opgesloten|straf|les|lesje; lesje ~2 leren ~14 nacht|gezet|opgesloten|kou|buiten`,
    bij: KLEIN,
    niet: `${SPORT}; opvang|klas|klasgenoo*; geen; peuter|kleuter|baby|dreumes _1 bijt|krabt|slaat|schopt; speelgoedpop; andere kinderen; bal|speelgoed`,
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["kindermishandeling"],
    ontkenbaar: false,
    patronen: `kapotte|gescheurde|dikke|bebloede lip|tand|neus|oog; mocht|mag ~3 niet ~3 huilen|vertellen|zeggen; honger ~4 om|val|valt|omvalt|heeft|had|altijd; dezelfde ~2 vieze|kleren|jurk|trui|broek; luizen ~8 vies|vieze|zelfde|dezelfde|honger; gistermiddag|gisteren|gisteravond|vannacht|uren ~6 huilen|huilt|huil ~16 geen|niemand|alleen; geen ~3 volwassene|ouder|ouders|oppas ~4 gezien|thuis|bij`,
    bij: KLEIN,
    enBij: "school|overblijf*|juf|vader|moeder|papa|mama|buurman|buurvrouw|buren|boven|ouders|klas|club",
    niet: `${SPORT}; wisselen; tanden wisselen`,
  },
  {
    kaart: "thuis",
    haast: "morgen",
    sterkte: "zeker",
    labels: ["ouderenmishandeling"],
    ontkenbaar: false,
    patronen: `haalt|haalde|pint|pinde|neemt|gehaald|gepind|opgenomen ~8 rekening|pinpas|geld|euro ~12 durft|elke|iedere|zonder|niks|niets|mist|leeg; ceintuur|riem|touw|laken|sjaal|band ~8 vast|vastgemaakt|vastgebonden|gebonden; vastgemaakt|vastgebonden ~6 bed|stoel|bank|rolstoel; schuur|garage|kelder|gang|tuinhuisje ~5 slapen|slaapt|zitten; geen ~4 eten ~8 krijgt|geeft|meer`,
    bij: OUD,
    enBij:
      "zoon|dochter|kleinzoon|kleindochter|schoonzoon|schoondochter|neef|nicht|man|vrouw|hulp|vriend|kennis|buurman|buurvrouw|verzorg*",
    niet: "auto|gordel; kan geen; wil geen; zelf geen; geen eten _4 koken|maken; bewindvoerder; oplicht*|phishing",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `spoorwegovergang|spoor|spoorlijn|overweg|rails|brug|viaduct|perron|dak ~6 stond|staan|gestaan|zat|ging|stonden; er ~4 uit ~3 stap|stapt|stappen; mag ~4 over|voorbij|afgelopen ~3 zijn; gedachten ~3 die|zulke|donkere|zwarte|sombere|nare|enge|weer; geprobeerd ~5 keer|eerder|al ~14 gedachten|leven|dood; hond|kat|poes|huisdier|vogel|kanarie ~8 gebracht|ondergebracht|weggebracht|gegeven ~8 altijd|voorgoed|definitief|voor; huur|huurwoning|woning ~4 opzeg*|opgezegd ~20 altijd|voorgoed|niet; kwijt zonder mij; wil ~5 bij ~4 overleden|haar man|zijn vrouw`,
    niet: "woont|wonen|overlast|lekkage|gemist|wachten|wandel*|fiets*|repar*|dakdekker|dakgoot; pijn ~3 over; ruzie ~3 over; vakantie|logeren|logeert|pension|asiel|oppas; bestuur|werkgroep|contract|project|team|partij; ontslag genomen; dementie; plan van|die gedachten aan; duurzaam",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen:
      "er ~4 uit ~3 stap|stapt|stappen ~6 vanavond|morgen|vandaag|nu|vannacht|straks; weer ~4 van die|zulke gedachten; gedachten ~6 geprobeerd|poging",
    niet: "bestuur|werkgroep|contract|project|team|bus|trein|tram|auto",
  },
  {
    kaart: "medisch",
    haast: "nu",
    sterkte: "zeker",
    labels: ["acuut_medisch"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `borst|borstkas|borstbeen ~5 drukt|druk|knijpt|grijpt|greep|pijn|steekt|beklemd|zwaar; borst ~8 zo drukt; lalt|lallend|lallen|brabbelt ~9 vallen|scheef|ineens|opeens|drinkt|zomaar; pillendoos|pillen|medicijnen|doosje|strip|weekdoos ~6 leeg|opgegeten|leeggegeten ~10 kind|peuter|kleuter|baby|zoontje|dochtertje|leeftijdkind|kleinkind; kind|peuter|kleuter|baby|zoontje|dochtertje|leeftijdkind ~8 pillendoos|pillen|medicijnen ~8 leeg|op|gegeten|ingeslikt|hoeveel; viel|gevallen ~16 been|heup|arm|enkel|opstaan|staan ~16 gedraaid|verdraaid|gebroken|niet; been|arm|voet|heup|pols|enkel ~5 gedraaid|verdraaid|krom ~16 viel|gevallen|val; suiker|diabetes|suikerziekte ~12 sloom|klam|rare|raar|trilt|zweet|bleek|suf|wartaal|bewusteloos`,
    niet: "geen pijn|druk; pijn op de borst gehad; nagekeken; niet lallen; voeden|kraam*|borstontsteking|weken kind; borstvoeding|borstkanker|revalid*|operatie; jaar geleden; vorige week|maand; bloed prikken; fysio*|hulpmiddel|rolstoel|rollator; vorig jaar; gips; sinds _5 val; onderzoek; weken geleden; al weken; al maanden",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["verward"],
    verleden: "twijfel",
    ontkenbaar: false,
    patronen: `onderbroek|pyjama|pyama|nachthemd|nachtpon|badjas|ondergoed|naakt|halfnaakt|pantoffels|sloffen ~8 tuin|straat|buiten|park|winkel|bushalte|stoep|galerij|trein|station|balie|plein|markt|kassa; praat|spreekt|praten|roept|schreeuwt|scheldt|schreeuwen ~5 schutting|muur|muren|boom|bomen|lantaarnpaal|spiegel|poppen|duiven|prullenbak|lucht; telefoon|laptop|tablet|router ~6 vriezer|magnetron|folie|alufolie|aluminiumfolie|gracht; overtuigd|zeker|denkt|gelooft ~8 aivd|volgt|gevolgd|afgeluisterd|bespioneerd|achtervolgd|vergiftigd|complot`,
    niet: "foto*; pyjamafeest; dunne muren; kind|kinderen|peuter; kleding _5 kopen; eten _6 vergiftigd|bedorven; ex|exman|exvriend",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    verleden: "stil",
    toekomst: "stil",
    ontkenbaar: false,
    patronen: `slaapt|slapen|sliep|geslapen|overnacht|overnachten ~6 @buitenplek; woont|leeft|ligt|verblijft|zit|staat ~7 tent|tentje|bestelbus|busje|auto|portiek|parkeergarage|trappenhuis|kelderbox|bushokje|garagebox|fietsenhok|bouwkeet ~10 nacht|nachts|nachten|weken|dagen|koud|adres|postadres|opvang|winter; uit ~5 hotel|opvang|azc|asielhotel|pension|instelling|hostel|kamer|kliniek ~6 gezet|gestuurd|weggestuurd; vannacht|vanavond ~3 niks|niets|nergens; logeert|logeren|slaapt ~6 vriendin|vriendinnen|vrienden|kennis|kennissen|vriend ~8 vierde|derde|steeds|telkens|wisselend*|elke|weg; nachtopvang|opvang ~4 vol|dicht ~12 slaapt|ligt|nacht|vannacht|buiten|straat`,
    bij: "slap*|slaapt|sliep|geslapen|nacht|nachten|nachts|vannacht|vanavond|overnacht*; koffer*|tassen|kinderwagen|rugzak; adres|postadres|opvang; moet ~6 weg; woont|leeft|ligt",
    niet: "geluid|lawaai|herrie|decibels|warmtepomp|omgebouwde; woning elders; boos; logeren _2 deze; woont in een straat; in de straat; een straat; zelfde straat; rustige straat; kind|kinderen|baby|peuter ~3 slaapt; slecht|slechter; trap|beneden; vakantie|camping|kamperen|festival; naast|tegenover|achter|vlakbij|bij _1 park|station|bos; rolstoel|scootmobiel; auto ~3 verkocht|kapot|kopen|weg; vrachtwagen*; buiten de|het stad|dorp; op straat praten; oudere; hond ~3 slaapt; weekend*; opvang _5 kinderen|baby; kinderopvang; bestelling; opa|oma slaapt; boodschappen|eten; straks ~5 niet; leeftijdkind ~3 slaapt",
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["ontruiming"],
    verleden: "stil",
    patronen:
      "@huis ~4 uit ~5 moet|moeten|moest; huurwoning|huurhuis|woning|huis|flat ~3 uit ~6 rechter|rechtbank|vonnis|corporatie|verhuurder|deurwaarder*; leeg ~6 flat|woning|huis|kamer ~14 deurwaarder*|aanzegging|rechtbank|rechter|vonnis|exploot; aanzegging ~5 deurwaarder*; corporatie|verhuurder|woningbouw|huisbaas ~4 dreigt|dreigen ~5 ontruiming|uitzetting|uitzetten; gezin ~10 er uit ~6 burgemeester|corporatie|rechter",
    niet: "kunnen|durft|durf|komen|komt ~4 uit; kan ~3 uit; kind|kinderen|zoon|dochter|jongeren _5 uit huis; overleden|overlijden|verpleeghuis|nalatenschap; bang; over _1 maanden|jaar; loopt _6 af; douche|bad|muur|stopcontact|lamp|meubels|kast|tapijt|vloer|asbest|bank; uit te nodigen; rolstoel|scootmobiel|lift|trap; ziekenhuis; uit elkaar|zetten|zoeken; fiets*; berging*|schuur*|kelder*|zolder; huis uit zien; renovatie|gerenoveerd|verbouw*|verkopen|ouderlijk*|wisselwoning; uithuisplaats*; straatbeeld; moet ik uit; uit _1 kijken; huiswerk; thuisblijven",
  },
];
