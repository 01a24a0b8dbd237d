import type { Regel } from "../regel.ts";

const GEEN_MENS =
  "vakantie|kamperen|camping|festival|vrachtwagenchauffeur|chauffeur|hond|kat|dagje; trap; speelgoed; auto staat; jongeren; scouting; jeugd";

/** No bed tonight and no food today. */
export const SLAAP_EN_ETEN: readonly Regel[] = [
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `auto|portiek|station|park|tent|trappenhuis|trapportaal|berging|garage|garagebox|bus|busje|schuur|kelder|kelderbox|bankje|bos|parkeergarage|bushokje|nachtopvang _5 geslapen|slaapt|slapen|sliep|overnacht; slaapt|slaap|sliep|slapen|geslapen|overnacht|overnachten|bivakkeert|nachten|nacht|woont|wonen|leeft|leven _7 auto|portiek|station|park|straat|buiten|tent|trappenhuis|trapportaal|berging|garage|garagebox|box|bus|busje|schuur|schuurtje|kelder|kelderbox|bankje|bos|parkeergarage|bushokje|nachtopvang|daklozenopvang|fietsenstalling|metrostation|caravan; autoslaper*; buitenslaper*; buiten slapen|slaapt|geslapen|sliep; op straat _1 slapen|slaapt|geslapen|leven|leeft|wonen; zwerft|zwerven|zwervend|zwerver`,
    niet: `${GEEN_MENS}; tuinhuis; de straat hierachter|verderop; in de|deze|dezelfde|onze|die|een|rustige _1 straat; straat verderop|verder; slaapt slecht; buiten de stad|dorp|bebouwde; park*plaats; bij het park; naast|tegenover|achter|vlakbij|bij _2 park|station|bos|garage; buiten het|dorp; in slaap; slaapt _4 altijd|meteen|alleen; huis in; woont _2 in een straat; woont _4 straat; wonen _4 straat; straten`,
    toekomst: "twijfel",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `geen|zonder _2 slaapplek|slaapplaats|onderdak|opvang|plek|bed|dak|huis|woning|verblijfplaats|verblijf _4 vannacht|vanavond|nacht|vandaag|meer; geen|zonder slaapplek|slaapplaats|onderdak; geen dak; zonder huis|woning|dak; geen huis meer; vannacht|vanavond _6 geen|nergens _4 slapen|slaapplek|bed|plek|onderdak|heen|naartoe|terecht|iets; nergens _5 slapen|slaapplek|overnachten|onderdak; nergens _3 vannacht|vanavond; weet|weten niet _3 waar _6 slapen|slaapt|slaap|nacht|vannacht|overnachten; waar _4 vannacht|vanavond _2 slapen|slaapt|slaap|heen|terecht; vannacht weet ze|hij _2 niet; plek _4 slapen _2 vannacht; kan|kunnen|kon nergens _3 heen|naartoe|terecht|wonen|blijven; nergens heen|naartoe _2 kan|kunnen; dakloos; dakloze; thuisloos; dakloosheid; bankslap*; bankhop*; op straat gezet|beland|gegooid|gekomen|terechtgekomen; staat|sta|staan|stond _4 op straat; op straat staat|staan|sta; huis|deur uitgezet|uitgegooid; er uit|uitgezet gezet|gegooid|gezet|geschopt; buiten gezet|de deur gezet; uit huis|de gezet|deur gezet; uit de opvang|instelling|kliniek|kamer _2 gezet; slot|sloten _4 vervangen|veranderd; niet meer binnen _4 ex|huis|man|ouders`,
    niet: `${GEEN_MENS}; @familie kan; bij de daklozen*; daklozenkrant|straatkrant; collecteren; container*; vuil; auto|fiets _3 staa*; feest*; loopt op straat; praten; deurwaarder*|ontruim*|huurachterstand|verhuurder _6 uitzetten|zetten; corporatie|woningbouw _6 zetten; rechter; moeder _3 verpleeghuis; sloten _4 inbra*; ingebroken; kan nergens heen _2 met|rolstoel; met de rolstoel; lift; kinderen _4 uit huis; door|zonder auto; geen bus; het huis uit gegaan; dagbesteding; wachtlijst`,
    toekomst: "stil",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `slaapt|slaap|slapen|logeert|logeren|woont|verblijft|zit|trekt _8 bij vrienden|vriendinnen|kennissen|verschillende|diverse|wisselende; bij vrienden|vriendinnen|kennissen _5 bank|slaapt|slapen|logeert|logeren|logeer; slaapt|slaap|slapen|ligt|leeft _6 op de|een|zijn|haar _1 bank; beurt|telkens|steeds|nacht _5 bij _3 slaapt|slapen|bank|ander|anders; elke nacht _2 ergens anders; van bank naar bank; van adres naar adres; van logeeradres naar; steeds een ander _2 adres|bed|slaapplek`,
    niet: `trap; beneden; woonkamer; overdag; hele dag; ligt; weekend*; vakantie; voor de tv|televisie; man slaapt; thuis op de bank; rug|bed is|matras; mantelzorg*; baby; slaapt ze op de bank beneden; geld|rekening|spaar*; werkt bij`,
    toekomst: "stil",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos"],
    ontkenbaar: false,
    patronen: `moet|moeten|moest|moesten _3 vandaag|vanavond|vanmiddag|nu|meteen|direct|vannacht _6 uit|weg; vandaag|vanavond|vanmiddag|nu _5 uit|weg uit _3 huis|opvang|kamer|hotel|instelling|kliniek|woning|blijf; met koffers|tassen|koffer|vuilniszakken _4 straat|balie|deur|hier; staat _3 hier _4 koffers|koffer|spullen|vuilniszak*; hier met|koffers haar|zijn|hun|koffer _2 spullen|koffers|tassen`,
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
    patronen: `niets|niks|geen _3 te eten; niets|niks|geen _2 eten _2 huis|meer|vandaag|morgen|over|kopen; geen eten; niets|niks|geen|weinig _4 in de koelkast; koelkast _2 leeg; lege koelkast|kast; geen geld _3 eten|boodschappen|brood|luiers|melk|voeding|babyvoeding; kan|kunnen _2 geen eten|boodschappen|luiers|brood _3 kopen|betalen|doen; boodschappen|eten|luiers|babyvoeding _4 niet _2 betalen|kopen; dagen|gisteren|gisteravond|vanochtend|dag|dagen|weekend _5 niet|niets|niks _2 gegeten; niet|niets|niks _2 gegeten; honger; hongerig; lijdt honger; brood _2 op; geen cent|euro meer; geen luiers|flesvoeding|babyvoeding|babymelk|poedermelk; luiers|flesvoeding|babyvoeding|poedermelk _3 op; eten _2 op`,
    niet: `honger _3 niet; wil niet|geen _2 eten; geen honger; hongergevoel; zin|trek|eetlust|lust|smaak|misselijk*|eetstoornis|operatie|nuchter|onderzoek; eten koken; koken|kookt; bereid*; geen eten _2 maken; kan niet zelf|meer _3 eten; nog nooit|niet _2 gegeten _2 restaurant; samen eten; vergeet; weet ze niet; eten lukt; honger naar|op; hongerstaking; hond|kat; eet op; smaak; te eten geven; niet meer zelf; geen boodschappen _2 tillen|dragen|doen; boodschappen _4 dragen|tillen|doen`,
  },
  {
    kaart: "eten",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: [],
    ontkenbaar: false,
    verleden: "stil",
    patronen:
      "geen geld meer; geld is op; geld op; nog|maar _1 een|twee|drie|vier|vijf|2|3|4|5|6|7|8|9|10 euro; blut; platzak; rekening|saldo _3 leeg|nul|0; laatste geld|tientje|euro*; slaat maaltijden over; maaltijden overslaan; eet _3 een keer per dag; een maaltijd per dag",
    bij: "eten|boodschappen|brood|koelkast|kinderen|melk|luiers|honger|voedselbank|supermarkt",
    niet: "contributie|cursus*|kost|abonnement|korting",
  },
];
