import type { Regel } from "../regel.ts";

const DAG =
  "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag|vanmiddag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|week|weken|dagen|21e|12e|14e|1e|15e|20e";
const ANDERS =
  "film|serie|boek|vakantie|camping|kamperen|festival|scouting; sloop*|wisselwoning|antikraak; verhuizing|verhuist; vakantiehuis*";

/** More ways to tell that a roof, warmth or water is about to go. */
export const TEKEN_BESTAAN: readonly Regel[] = [
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "twijfel",
    labels: ["ontruiming"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `${DAG} _2 er uit ~14 post|huur|vonnis|brief|vergokt|deurwaarder|corporatie|maanden|achterstand; huur _4 maanden|achterstand|vergokt|betaald ~14 er uit|vonnis|deurwaarder|${DAG} _3 er uit|weg|sleutel|ontruimd; sleutels|sleutel|huis|woning|spullen _4 voor|uiterlijk|per _3 ${DAG} ~8 inleveren|leeg|weg|uit|opgehaald ~12 vonnis|deurwaarder|rechter|corporatie|huurschuld; zetten|zet|gooien|gooit _3 ons|mij|hem|haar|gezin|ze _3 huis|straat|woning|er uit ~12 ${DAG}|vonnis|deurwaarder|rechter|huurachterstand; verstekvonnis|ontruimingsvonnis|ontruimingsbevel|ontruimingsdatum|ontruimingsbrief|ontruimingsaanzegging|veilingdatum|veilingbrief|executieverkoop; gerechtsdeurwaarder|deurwaarder _6 aangezegd|aanzegging|betekend|langsgeweest|exploot|brief ~10 woning|huis|huur|uit|ontruim*|${DAG}; hypotheek _4 maanden|achterstand ~10 bank|verkoop|veiling|uit|brief|executie; woning _3 gesloten|dichtgetimmerd|verzegeld ~10 burgemeester|drugs|hennep|politie|${DAG}; opkoper|nieuwe eigenaar|huisbaas|hospita|verhuurder _4 sloten|slot|spullen|meubels|buiten|dreigt ~10 straat|vervangen|gezet|${DAG}|kamer; container ~4 voor de deur|klaar ~8 ontruim*|deurwaarder|spullen|huis; laatste brief|gesprek|kans|aanmaning _6 huur|woning|corporatie|ontruim*|uit huis|deurwaarder`,
    niet: `${ANDERS}; over _2 maanden|jaar; loopt af; overleden|overlijden|erfenis|verpleeghuis; kelder*|schuur*|berging*|fietsen*|garage; wil verkopen; inbraak|ingebroken; buren|buurman _2 ontruimd; huurverhoging*`,
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "twijfel",
    labels: ["afsluiting"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `kraan|gaskraan|hoofdkraan|water|gas|stroom|meter|kabel|leiding|warmte ~5 dichtdraaien|dichtdraait|dichtgedraaid|afknippen|doorknippen|verzegelen|verzegeld|weghalen|meenemen|afkoppelen|plomberen ~14 ${DAG}|monteur|dreigt|brief|achterstand|komen|komt|betalen|zei; meter _3 er uit; monteur|netbeheerder|mannetje|waterbedrijf|waternet|vitens|energieleverancier _8 knippen|afsluiten|dicht|dichtdraaien|afkoppelen|verzegelen|er af|er uit; waternet|vitens|evides|brabant|dunea|pwn|oasen|eneco|essent|vattenfall|greenchoice|budget|energiedirect|oxxio|ennatuurlijk|liander|stedin|enexis _8 dreigt|dreigen|sluit|afsluiten|afsluit*|dicht|kraan|meter|stopt|laatste|aanzegging|knippen|deurwaarder ~12 ${DAG}|kraan|brief|meter|doktersbriefje|achterstand|water|gas|stroom; doktersbriefje|doktersverklaring|medische verklaring ~10 afsluiten|water|stroom|gas|dicht|kraan; jassen|jas|dekens|mutsen|slaapzak _3 aan|binnen|op ~5 bank|huis|bed|woonkamer ~14 gas|energie|meter|stroom|rekening; laatste waarschuwing|aanmaning|brief _6 energie|gas|water|stroom|warmte ~10 afsluit*|${DAG}|dicht|stopzetten|beeindigd; energiecontract|contract|levering _3 beeindigd|stopgezet|ontbonden|gestopt ~10 gas|stroom|betaling|wanbetaling|achterstand|energie|${DAG}; zonder|geen warm water|verwarming|stroom|gas|water ~8 afgesloten|sinds|al|achterstand ~6 dagen|weken|baby|kinderen|betaald|afgesloten`,
    niet: `${ANDERS}; storing|onderhoud|werkzaamheden|lekkage|ketel kapot; overstappen; slimme meter; zonnepanelen; slotje; buurthuis|school; verbouwing; telefoon|internet ~2 afgesloten`,
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["dakloos"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `kan|mag|mogen|kunnen _4 tot morgen|morgenochtend|vrijdag|zondag|maandag|vanavond|vandaag ~6 daarna|dan _4 niks|niets|nergens|straat|weet; termijn|indicatie|verblijf _3 om|afgelopen|voorbij|verlopen ~8 opvang|noodopvang|hotel|kamer|kinderen; zit|zitten|staat|staan _4 kar|koffers|tassen|winkelwagen|dekens|kinderwagen|spullen _3 hal|balie|stoep|receptie|deur|wachtkamer; gevlucht|weggelopen|weggegaan|vertrokken ~8 nergens|tas|geen|pantoffels|sokken|koffer ~8 slapen|heen|plek|terug|niemand|terecht|opvang; ga|gaat|kan|kunnen _3 niet terug ~14 nergens|opvang|tas|slapen|weekendtas|koffer|niemand|straat|vol; sliep|slaapt|slapen|geslapen _8 vriend|vriendin|collega|kennis|tante|neef|zus ~10 laatste|weg|mag|niet|moet|vol|vanavond|langer|straks|nergens ~6 langer|weg|meer|nergens|straat|vanavond|nacht; laatste nacht|nachten ~6 bank|vriend|hotel|opvang|betaald|daarna; statushouder|azc ~6 uit|weg|moet ~8 geen huis|woning|kamer|straat|plek|nergens; volkstuin*|tuinhuisje|caravan|chalet|boot|bouwval|kraakpand|camper|tent _8 winter|kou|kachel|water|nacht|weg|moet|illegaal|koud ~6 slaapt|woont|leeft|overnacht|sinds; stapelbed|bed|matras|kamer _5 baan|werk|baas|uitzendbureau ~8 kwijt|weg|ontslagen|straat|stopt|klaar|uit; ontslagen ~8 kamer|bed|slaapplek|woning|straat ~6 kwijt|uit|weg|moet|baas|straat; brand|lekkage|instorting|gaslek|evacuatie ~8 huis|woning|flat|kamer ~8 nergens|slapen|onbewoonbaar|opvang|vannacht; nachtopvang|leger des heils|daklozenopvang|winteropvang|passantenhotel _6 vol|geen|dicht|weigert|geschorst|hond|mag|overdag|slaapt|nacht; geschorst|schorsing ~4 nachtopvang|hostel|daklozenopvang; briefadres ~8 slaapt|auto|straat|nergens|bank; dak boven _2 hoofd ~4 geen|zonder|kwijt`,
    niet: `${ANDERS}; heeft een bed|huis|woning; zoekt woning|kamer; wachtlijst; logeerpartij|weekend; ziekenhuis*; school|opvang kinderen; respijt*; kinderopvang; bouwplaats; zomerhuis; verzekering betaalt; vrijwilliger; jongeren hangen; werkplaats|busje`,
  },
];
