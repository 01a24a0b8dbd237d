import type { Regel } from "../regel.ts";

const GEEN_MENS =
  "zwerfkat|kat|egel|katten; geluid|lawaai|herrie|decibels|warmtepomp|omgebouwde; een bed _1 maar; woning elders; in de straat _2 alleen; boos|vakantie|kamperen|camping|festival|vrachtwagenchauffeur|chauffeur|hond|kat|dagje; trap; speelgoed; auto staat; jongeren; scouting; jeugd";

/** No bed tonight and no food today. */
export const SLAAP_EN_ETEN: readonly Regel[] = [
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `auto|portiek|station|park|tent|trappenhuis|trapportaal|berging|garage|garagebox|bus|busje|schuur|kelder|kelderbox|bankje|bos|parkeergarage|bushokje|nachtopvang _7 geslapen|slaapt|slapen|sliep|overnacht; slaapt|slaap|sliep|slapen|geslapen|overnacht|overnachten|bivakkeert|nachten|nacht|woont|wonen|leeft|leven _9 auto|portiek|station|park|straat|buiten|tent|trappenhuis|trapportaal|berging|garage|garagebox|box|bus|busje|schuur|schuurtje|kelder|kelderbox|bankje|bos|parkeergarage|bushokje|nachtopvang|daklozenopvang|fietsenstalling|metrostation|caravan; autoslaper*; buitenslaper*; buiten slapen|slaapt|geslapen|sliep; op straat _1 slapen|slaapt|geslapen|leven|leeft|wonen; zwerft|zwerven|zwervend|zwerver`,
    niet: `${GEEN_MENS}; tuinhuis; de straat hierachter|verderop; in de|deze|dezelfde|onze|die|een|rustige _1 straat; straat verderop|verder; slaapt slecht; buiten de stad|dorp|bebouwde; park*plaats; bij het park; naast|tegenover|achter|vlakbij|bij _4 park|station|bos|garage; buiten het|dorp; in slaap; slaapt _6 altijd|meteen|alleen; huis in; portiek waar; leven van; en de bus|trein; op een park; brand in; tussen ons; woont _4 in een straat; woont _6 straat; wonen _6 straat; straten`,
    toekomst: "twijfel",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `geen|zonder _4 slaapplek|slaapplaats|onderdak|opvang|plek|bed|dak|huis|woning|verblijfplaats|verblijf _6 vannacht|vanavond|nacht|vandaag|meer; geen|zonder slaapplek|slaapplaats|onderdak; geen dak; zonder huis|woning|dak; geen huis meer; vannacht|vanavond _8 geen|nergens _6 slapen|slaapplek|bed|plek|onderdak|heen|naartoe|terecht|iets; nergens _7 slapen|slaapplek|overnachten|onderdak; nergens _5 vannacht|vanavond; weet|weten niet _5 waar _8 slapen|slaapt|slaap|nacht|vannacht|overnachten; waar _6 vannacht|vanavond _4 slapen|slaapt|slaap|heen|terecht; vannacht weet ze|hij _4 niet; plek _6 slapen _4 vannacht; kan|kunnen|kon nergens _5 heen|naartoe|terecht|wonen|blijven; nergens heen|naartoe _4 kan|kunnen; dakloos; dakloze; thuisloos; dakloosheid; bankslap*; bankhop*; op straat gezet|beland|gegooid|gekomen|terechtgekomen; staat|sta|staan|stond _6 op straat; op straat staat|staan|sta; huis|deur uitgezet|uitgegooid; er uit|uitgezet gezet|gegooid|gezet|geschopt; buiten gezet|de deur gezet; uit huis|de gezet|deur gezet; uit de opvang|instelling|kliniek|kamer _4 gezet; slot|sloten _6 vervangen|veranderd; niet meer binnen _6 ex|huis|man|ouders`,
    niet: `${GEEN_MENS}; @familie kan; bij de daklozen*; daklozenkrant|straatkrant; collecteren; container*; vuil; auto|fiets _5 staa*; feest*; loopt op straat; praten; deurwaarder*|ontruim*|huurachterstand|verhuurder _8 uitzetten|zetten; corporatie|woningbouw _8 zetten; rechter; moeder _5 verpleeghuis; sloten _6 inbra*; inbra* _8 sloten|slot; ingebroken; kan nergens heen _4 met|rolstoel; met de rolstoel; lift; kinderen _6 uit huis; door|zonder auto; geen bus; het huis uit gegaan; dagbesteding; wachtlijst; ex dakloos*|dakloze; niet meteen|meer|langer dakloos; midden|midde op straat; bij dezelfde baas; werkgever|drukkerij|fabriek|sluiting; als _8 overkomt; spullen op straat; cafe|bingo|zaal|kantine|vereniging; alle sloten`,
    nietNabij: "inbra*|ingebroken; dakloos nee|joh",
    toekomst: "stil",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `slaapt|slaap|slapen|logeert|logeren|woont|verblijft|zit|trekt _10 bij vrienden|vriendinnen|kennissen|verschillende|diverse|wisselende; bij vrienden|vriendinnen|kennissen _7 bank|slaapt|slapen|logeert|logeren|logeer; beurt|telkens|steeds|nacht _7 bij _5 slaapt|slapen|bank|ander|anders; elke nacht _4 ergens anders; van bank naar bank; van adres naar adres; van logeeradres naar; steeds een ander _4 adres|bed|slaapplek`,
    niet: `trap; beneden; woonkamer; overdag; hele dag; ligt; weekend*; vakantie; voor de tv|televisie; man slaapt; thuis op de bank; rug|bed is|matras; mantelzorg*; baby; slaapt ze op de bank beneden; geld|rekening|spaar*; werkt bij`,
    toekomst: "stil",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    ontkenbaar: false,
    patronen: `moet|moeten|moest|moesten _5 vandaag|vanavond|vanmiddag|nu|meteen|direct|vannacht _8 uit|weg; vandaag|vanavond|vanmiddag|nu _7 uit|weg uit _5 huis|opvang|kamer|hotel|instelling|kliniek|woning|blijf; met koffers|tassen|koffer|vuilniszakken _6 straat|balie|deur|hier; staat _5 hier _6 koffers|koffer|spullen|vuilniszak*; hier met|koffers haar|zijn|hun|koffer _4 spullen|koffers|tassen`,
    bij: "slap*|slaapplek|nergens|opvang|onderdak|vannacht; geen plek|huis; uitgezet|gezet|weg uit; heen|naartoe|terecht",
    niet: "ziekenhuis|tram|bus; huiswerk; dokter; deurwaarder*",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["dakloos"],
    ontkenbaar: false,
    toekomst: "stil",
    verleden: "stil",
    patronen:
      "geen vast adres|woonadres|verblijfplaats|woonplek; zonder vast _1 adres; nergens ingeschreven|ingeschr*; briefadres; postadres; tijdelijk bij vrienden|kennissen|vriendin|vriend; er uit gezet|gegooid; uit huis gezet; nachtopvang; daklozenopvang; maatschappelijke opvang; winteropvang",
    niet: "vrijwilliger|koken|stage|bedrijf|onderneming|zzp*|doneren|kleding|dekens|vereniging",
  },
  {
    kaart: "eten",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    ontkenbaar: false,
    verleden: "stil",
    patronen: `niets|niks|geen _5 te eten; niets|niks|geen _4 eten _4 huis|meer|vandaag|morgen|over|kopen; geen eten; niets|niks|geen|weinig _6 in de koelkast; koelkast _4 leeg; lege koelkast|kast; geen geld _5 eten|boodschappen|brood|luiers|melk|voeding|babyvoeding; kan|kunnen _4 geen eten|boodschappen|luiers|brood _5 kopen|betalen|doen; boodschappen|eten|luiers|babyvoeding _6 niet _4 betalen|kopen; dagen|gisteren|gisteravond|vanochtend|dag|dagen|weekend _7 niet|niets|niks _4 gegeten; niet|niets|niks _4 gegeten; honger; hongerig; lijdt honger; brood _4 op; geen cent|euro meer; geen luiers|flesvoeding|babyvoeding|babymelk|poedermelk; luiers|flesvoeding|babyvoeding|poedermelk _5 op; eten _4 op`,
    niet: `honger _5 niet; wil niet|geen _4 eten; geen honger; hongergevoel; zin|trek|eetlust|lust|smaak|misselijk*|eetstoornis|operatie|nuchter|onderzoek; eten koken; koken|kookt; bereid*; geen eten _4 maken; kan niet zelf|meer _5 eten; nog nooit|niet _4 gegeten _4 restaurant; samen eten; vergeet; weet ze niet; eten lukt; honger naar|op; hongerstaking; hond|kat; eet op; smaak; te eten geven; niet meer zelf; geen boodschappen _4 tillen|dragen|doen; boodschappen _6 dragen|tillen|doen`,
  },
  {
    kaart: "eten",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: [],
    ontkenbaar: false,
    verleden: "stil",
    patronen:
      "geen geld meer; geld is op; geld op; nog|maar _1 een|twee|drie|vier|vijf|2|3|4|5|6|7|8|9|10 euro; blut; platzak; rekening|saldo _5 leeg|nul|0; laatste geld|tientje|euro*; slaat maaltijden over; maaltijden overslaan; eet _5 een keer per dag; een maaltijd per dag",
    bij: "eten|boodschappen|brood|koelkast|kinderen|melk|luiers|honger|voedselbank|supermarkt",
    niet: "contributie|cursus*|kost|abonnement|korting",
  },
];
