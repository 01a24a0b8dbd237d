import type { Regel } from "../regel.ts";

const GEWOON =
  "vakantie|kamperen|camping|festival|scouting|logeerpartij|vrachtwagen*; film|serie|boek|spel; vroeger; auto ~2 verkocht|kapot|kopen; bedbank; vrijwilliger ~4 worden|zoekt; woning ~3 zoeken; hond|kat; voor de deur parkeren; kinderopvang|bso|oppas";
const AUTO =
  "auto|busje|bus|bestelbus|camper|caravan|opel|volvo|volkswagen|golf|polo|corsa|toyota|ford|fiesta|peugeot|renault|clio|citroen|skoda|seat|audi|bmw|mercedes|fiat|hyundai|kia|mazda|nissan|tesla|taxi|vrachtauto|aanhanger|wagen";
const PLEK = `${AUTO}|kleedkamer|kleedhokje|fietsenstalling|fietsenkelder|fietsenhok|parkeergarage|parkeerplaats|parkeerdek|viaduct|brug|park|parkje|station|perron|wachtlokaal|lobby|bieb|bibliotheek|portiek|portaal|trappenhuis|trapportaal|kelderbox|box|berging|schuur|schuurtje|tuinhuisje|volkstuin|bouwkeet|container|vuilcontainers|tent|tentje|bushokje|bankje|kerk|moskee|sportschool|kantine|magazijn|loods|opslag|opslagbox|garagebox|garage|wasserette|nachtbus|nachttrein|trein|metro|bos|duinen|strand|kraakpand|buurthuis|onderdoorgang|tunnel|straat|buiten`;

/** No bed tonight, told from where somebody comes or where the bags stand. */
export const DAK_BREED: readonly Regel[] = [
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `slaapt|sliep|slapen|slaap|geslapen|overnacht|overnachtte|bivakkeert|leeft|verblijft|kampeert _5 in|onder|op|bij|achter _3 ${PLEK}; bed|slaapzak|matras|matje|slaapmat|dekens|deken ~6 ${PLEK}; ${PLEK} _4 geslapen|slaapt|slapen|sliep|overnacht; wast|scheert|doucht|poetst ~6 station|bieb|bibliotheek|sportschool|wc|toilet|zwembad|benzinestation|gym ~12 rugzak|elke|tas|dag|tanden|nacht|sluit; opent|open|sluitingstijd|sluit|sluiten|dicht ~6 laatste|weg|blijft|wacht|binnen|pas ~14 bed|slaapzak|tas|nacht|slaap*|warm`,
    niet: `${GEWOON}; baby|peuter|kleuter|kind ~3 slaapt|slapen; hij|ze heeft een bed|woning; woning elders; slaapt slecht|beter|niet|alleen|tussen; beneden|woonkamer; in de|deze|onze|die|rustige|zelfde _1 straat|wijk|buurt; woont|wonen _4 brug|park|station|straat ~3 bij|naast|tegenover|achter|aan|vlakbij|hierachter; nachtdienst|nachtdiensten|bewaker; zorghotel; warmtepomp|lawaai|herrie|geluid|snurkt|snurken; beveiliging; stalt|gestald|auto staat|staat _2 auto|fiets; boos|khat; weekend; speelt; gevallen|vloer; op de bank`,
  },
  {
    // Just out of a prison, clinic, job, relation or family, and nowhere to go.
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `vrij|vrijgekomen|vrijgelaten|ontslagen|geschorst|invrijheidstelling|pi|gevangenis|detentie|bajes|cel|isd|zwaag|kliniek|instelling|ziekenhuis|afkick*|hostel|azc|opvang|woongroep|begeleid|jeugdzorg|pleeggezin ~12 nergens|geen|zonder|straat|tas|vuilniszak|sporttas|treinkaartje|waarheen|heen|buiten|gezet|weggestuurd ~10 bed|id|adres|slaap*|vannacht|terecht|straat|buiten|dak|spullen|nergens|koffer; geen|zonder _1 bed|slaapplek|dak|onderdak|adres|verblijfplaats|plek|kamer ~10 vanaf|vannacht|vanavond|straks|morgen|vrijdag|vandaag|meer|vrij|nu|staat|id|terug|baan; staat|sta|staan|stond|staat _5 op straat|buiten|stoep ~12 tas|koffer|koffers|morgen|vrijdag|vannacht|kinderen|uur|vandaag|spullen|rugzak|bed|methadonbriefje|vuilniszak; kamer|bed|huis|woning|slaapplek|slaapplaats ook gestopt|weg|over|kwijt; bed hoort _2 bij; contract|baan|werk ~4 gestopt|over|weg|kwijt|klaar ~6 kamer|bed|straat|sleutel|caravan|chalet; sleutel|sleutels _4 inleveren|ingeleverd|afgeven|afgepakt|ingenomen|veranderd|vervangen ~12 vanmorgen|vandaag|kamer|baan|opeens|ex|man|stiefvader|vader|bed|slaap*|straat|buiten; slot|sloten _3 veranderd|vervangen|omgezet ~14 kinderen|stiefvader|vader|moeder|ex|man|vriend|uur|trap|slaapt|koffer|binnen; vader|moeder|ouders|stiefvader|stiefmoeder|vriend|vriendin|man|vrouw|ex|partner|oom|tante|gastgezin|zus|broer|huisbaas|schoonouders|schoonmoeder _6 buiten|uit|straat|deur|buitengezet|uitgegooid|uit _2 gezet|gezet|zette|gegooid|gooide|geschopt|uitgezet; er uit|uitgezet|uitgegooid|buiten|buitengezet|straat gezet|gegooid|gekieperd|geschopt|getrapt ~8 vannacht|vanmiddag|vandaag|nu|ruzie|uitkomen|huur|opvang|tas|koffer|slaapt; zette|zetten|gooide|gooiden|schopte _3 buiten|op straat|deur|er uit; moet|moest|moeten _5 opvang|noodopvang|hotel|pension|vriend|vriendin|logeeradres|instelling|kliniek _4 uit|weg|verlaten ~6 vandaag|vanavond|nu|morgen|vanmiddag|direct|vannacht; uit _4 opvang|noodopvang|nachtopvang|daklozenopvang|crisisopvang|hotel|hostel|woongroep|instelling|kliniek|pleeggezin gestuurd|gezet|gegooid|weggestuurd|geschopt; hotel|pension|hostel|airbnb|vakantiepark ~8 betaald|betaalt|op|tot|afgelopen|vol|niemand|geld ~10 lobby|baby|kinderen|straat|vandaag|vanmorgen|nu|vnacht|vannacht|koffers|nergens; opvang|nachtopvang|daklozenopvang|heils|crisisopvang|noodopvang _4 vol|dicht|weigert|geweigerd ~10 straat|slaap*|nacht|tas|bed|regio|hond|buiten|ze|hij|vannacht|ma|kinderen; koffer|koffers|rugzak|tassen|vuilniszak|vuilniszakken|sporttas|boodschappentas|kinderwagen|vogelkooi|weekendtas _6 bieb|balie|lobby|stoep|trap|hier|wachtkamer|straat|rond|school|receptie|station|buurthuis|kerk; loopt|zit|staat|stond|kwam _6 koffer|koffers|rugzak|tassen|vuilniszak|vuilniszakken|sporttas|weekendtas ~10 bieb|balie|hier|straat|rond|nergens|slaap*|geen|nacht|ons|opeens|knuffel; adres _4 station|straat|geen|heeft|auto|nergens|park; geen adres _1 heeft|meer|kunnen; nergens _3 terecht|slapen|ingeschreven; kan|kunnen|mag|weet nergens _1 heen|naartoe|welkom|binnen; vnacht|vannacht|vanavond _2 nergens; weet|weten _2 niet _1 waar|nog _4 slaapt|slaap|slapen|vannacht|heen|nacht|terecht; waar|waarheen _4 slapen|vannacht|vanavond ~8 kan|moet|kunnen|weet|hij|ze|ik|we; dan|daarna weet _2 niet; om de beurt _4 bij|slaap*|vrienden|maten; van bank|adres|vriend|huis naar bank|adres|vriend|huis; laatste _5 bank|slaapplek|hem|adres|nacht|wilde ~8 slaap*|bank|hebben|vriend|maten|vannacht|opvang; mag|kan|wil|mogen _3 niet terug|naar huis|binnen|blijven _4 huis|thuis|eigen|ouders|man|vanwege ~10 rond|straat|slaap*|slachtoffer|sporttas|nergens|nacht|tas|hier|niemand; dakloos|dakloze|thuisloos|daklozen|zwerft|zwerver`,
    niet: `${GEWOON}; busje|werkplaats|dagbesteding; overdag; heeft een bed|huis|kamer; antikraak; loopt _3 af; over _2 maanden|jaar; zoekt _2 woning|kamer|huis; wachtlijst|inschrijfduur|woningnet; heeft een bed; corporatie|verhuurder ~4 moppert; ziekenhuis ~4 thuiszorg|hulp|bed beneden; fietsen; daklozenkrant|straatkrant|daklozendienst; alleen|sinds ~2 weduwe; kinderen _3 uit huis; grofvuil|container; buiten spelen; verhuizen _2 naar; rolstoel|rollator|lift; opvang _2 kinderen|baby|hond; dagopvang|dagcentrum; brief ~2 bus; mantelzorger; beroofd; rijbewijs; verkoopt|makelaar; deurwaarder*; gaswacht`,
  },
  {
    kaart: "slaapplek",
    haast: "nu",
    sterkte: "zeker",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `kinderen|kind|kindjes|kindje|baby|kleuter|peuter|tweeling|kids|jongens|meisjes|leeftijdkind ~14 koffers|koffer|tassen|lobby|wachtlokaal|portiek|stoep|straat|hotel|sloten|receptie|auto|station|opvang|nergens|buiten ~10 vannacht|vnacht|vanavond|nergens|adres|buiten|gezet|vol|vriest|nu|uur|niemand|vervangen|zit|betaald|slapen|staan|straat; gezin|mama|moeder|vader|oma ~8 kind|kinderen|kindjes|baby|kleuter|peuter ~12 straat|stoep|buiten|portiek|nergens|lobby|wachtlokaal|auto ~8 vannacht|vanavond|adres|gezet|slapen|vriest|koffers|uur|zette|nergens|avonds`,
    bij: "straat|stoep|buiten|portiek|nergens|lobby|wachtlokaal|slapen|koffers|koffer|sloten|gezet|vol|hotel",
    niet: `${GEWOON}; school|klas|leerling|juf; balkon; buiten spelen; speelt|spelen; schoolplein; alleen thuis; auto ~3 raampjes; kinderwagen ~3 lift; ambulant; tocht; ex ~4 bezoek*; vechtscheiding|omgang; vader ~2 laveloos; moeder ~3 laveloos; ruzie in; feest; straat ~2 speelt; ruzie hiernaast; achterstand; stroom|gas|water ~3 afgesloten`,
  },
];
