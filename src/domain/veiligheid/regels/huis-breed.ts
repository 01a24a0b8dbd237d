import type { Regel } from "../regel.ts";

const OPSLAG =
  "fietsenkelder*|kelder|kelders|berging*|schuur*|box|tuin|volkstuin|kamp|strand|winkel|oefening|garagebox|kantine; fietsen|wrakken";
const WANNEER =
  "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|morgenochtend|overmorgen|vandaag|week|weken|wk|dagen|datum|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|12e|15e|20e|23e|1e|eind|per|op|voor|tijd";
const ENERGIE =
  "stroom|gas|licht|water|drinkwater|warmte|energie|stadsverwarming|verwarming|warmtenet|elektra|meter|meters|gaskraan|kraan|vitens|eneco|essent|vattenfall|greenchoice|dunea|pwn|waternet|evides|brabant|liander|stedin|enexis|netbeheerder|energiebedrijf|energieleverancier|drinkwaterbedrijf|waterbedrijf|leverancier";
const STORING =
  "storing|stroomstoring|werkzaamheden|onderhoud|lekkage|lek|verbouw*|monteur _3 ketel|cv; cv-ketel|ketel ~3 kapot; contract* ~3 afgesloten|afsluiten|overstappen; abonnement*; vakantiehuis*; zonnepanelen|laadpaal|warmtepomp; tuin; telefoonabonnement";

/** Eviction and cut-off in everyday words, with or without a date. */
export const HUIS_BREED: readonly Regel[] = [
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "twijfel",
    labels: ["ontruiming"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `woning|huis|flat|kamer|pand|appartement|studio|huurhuis|bovenwoning _4 verlaten|leegruimen|opleveren|ontruimen|uit|leeg|inleveren ~8 ${WANNEER} ~14 brief|rechtbank|vonnis|deurwaarder|rechter|corporatie|huurschuld|huurachterstand|verhuurder|burgemeester|achterstand|moet; tijd|dagen|weken|wk|uur _3 om _3 er uit|weg|vertrekken|ontruimen ~14 brief|rechtbank|huurachterstand|vonnis|deurwaarder|huis|corporatie; moeten|moet|moest _3 er uit _4 ${WANNEER}; ${WANNEER} _6 moeten|moet _3 er uit; er uit _4 gaan|moet|moeten|moest ~12 vonnis|rechtbank|huurachterstand|huurschuld|deurwaarder|corporatie|rechter; veilt|veilen|veiling|veilingsite|geveild|executieveiling|executoriale ~8 huis|woning|bank|hypotheek|flat|koophuis; ontbinding|ontbinden|ontbonden|ontruiming|uitzetting|huisuitzetting ~8 doorgezet|huurcontract|huur|schuld|aangezegd|vonnis|deurwaarder|exploot|dagen|rechter|achterstand|datum|${WANNEER}; laatste kans|waarschuwing|gesprek|aanmaning|poging ~14 corporatie|corpo|huur|schuld|ontbinding|woningbouw|verhuurder|huurster|huurder|vonnis; slotenmaker ~8 nu|deur|openboren|boort|komt|deurwaarder|morgen|bezig|${WANNEER}; sloten|slot _3 vervangen|verwisselen|veranderen ~14 vonnis|deurwaarder|huur|corporatie|rechtbank|${WANNEER}; sleutel|sleutels _4 ingeleverd|inleveren ~14 vonnis|huur|rechter|deurwaarder|corporatie|achterstand; exploot|dagvaarding|vonnis ~14 huur|ontruiming|woning|huis|uit|uit|deurwaarder|binnen|dagen; vonnis ~4 binnen|ligt|gekregen|uitspraak; burgemeester|gemeente _3 sluit|sloot|gesloten|sluiting _5 woning|huis|pand|flat; deurwaarder|deurwaarders|agent|politie|verhuizers ~10 binnen|boven|meubels|dozen|staan|staat|buiten|sloten|ontruim* ~10 nu|dragen|huilen|trap|huurschuld|meubels|dozen|gezin|uit; staan|staat|komen|komt _2 ze|er|deurwaarder ~10 morgen|morgenochtend|vandaag|${WANNEER} ~12 ingepakt|inpakken|ontruim*|huur|vonnis|sloten|huis|vuilcontainers; keurde|keurt|onbewoonbaar ~12 leegruimen|leeg|brandweer|corporatie|eind; anders er uit|uit|ontruiming|uitzetting; niks|niets|nog niet _1 ingepakt; onteigen*|beslag ~4 huis|woning; geen huur _2 betaald ~14 vonnis|rechter|uit|deurwaarder|brief; huurovereenkomst|huurcontract _3 opgezegd|beeindigd|ontbonden ~12 ${WANNEER}`,
    nietNabij: OPSLAG,
    niet: `film|serie|boek; sloop*|wisselwoning|antikraak|gerenoveerd|renovatie; hulp komt; medehuurder; kamertraining; als _5 verkoopt; nog geen zaak; bezwaar _3 maken; overleden|overlijden|nalatenschap|erfenis|verpleeghuis; loopt _3 af; over _2 maanden|jaar; verhuurt; vriendelijk|netjes; hoe lang; rollator|rolstoel|lift|douche|bad|badkamer|drempel; vaatwasser|koelkast; verkoopt _3 pand|huis; vereniging|kinderopvang; buren ~4 ontruimd; vakantiehuis*; wiet ~4 zoon; slot|sloten ~3 kapot|klemt|inbraak; airbnb; rijbewijs; abonnement*; wil|willen _2 scheiden|verkopen; abonnement; boete*`,
  },
  {
    kaart: "uitzetting",
    haast: "nu",
    sterkte: "zeker",
    labels: ["ontruiming"],
    verleden: "stil",
    ontkenbaar: false,
    patronen:
      "deurwaarder|deurwaarders|slotenmaker|verhuizers _10 nu|dozen|meubels|openboren|boven|binnen|buiten|agent ~10 nu|staan|staat|dragen|huilen|trap|deur|bezig|bellen; ze staan nu|hier _2 boven|binnen|deur|beneden; nu _6 openboren|ontruimd|leeggehaald; meubels _4 naar buiten|op straat|container; dragen _4 meubels|spullen|bank|bed _3 buiten|straat",
    bij: "deurwaarder*|slotenmaker|ontruim*|huur*|huis|woning|verhuizers",
    nietNabij: OPSLAG,
    niet: "brief|envelop|gisteren|vorige|morgen|volgende; verhuist|verhuizing|verhuizen; kringloop; sleutel vergeten; straks|bang; buitengesloten",
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "twijfel",
    labels: ["afsluiting"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `${ENERGIE} _6 afgesloten|afsluiten|afsluit|afgesloten|afgesloten|afgekoppeld|dicht|dichtzetten|dichtgezet|dichtdraaien|dichtgaat|er af|uithalen|weghalen|er uit|stopgezet|afgehaald ~14 ${WANNEER}|wanbetaling|achterstand|brief|schuld|aanmaning|betaald|rekening|open; draait|draaien|sluit|sluiten|haalt|halen|zet|zetten|komt|komen _6 kraan|gas|water|stroom|meter|warmte|drinkwater|gaskraan|elektra _5 af|dicht|uit|er uit|halen|weg|uit|afsluiten; ${ENERGIE} _3 er af|uit _3 ${WANNEER}; ${ENERGIE} gaat _6 dicht|er af|af|uit|dichtgedraaid; einddatum|afsluitdatum|afsluitbrief|afsluiting|afsluiten|leveringsstop|leveringstop ~10 ${ENERGIE}; aanmaning|waarschuwing|brief ~8 drinkwater*|waterbedrijf|energiebedrijf|vitens|eneco|warmtenet|netbeheerder ~10 einddatum|afsluit*|afgesloten|dicht|laatste|derde|${WANNEER}; leverancier|energiebedrijf|energieleverancier _5 opgezegd|stopt|ontbindt|contract ~14 gas|stroom|dicht|betaling|wanbetaling|achterstand|afgesloten; zorgverzekering ~3 opgezegd|stopt|beeindigd; prepaid|budgetmeter|pluktarief ~6 op|leeg|geld`,
    niet: `${STORING}; film|serie; sluit _2 aan; aangesloten; contract afgesloten; wil overstappen; eindafrekening|jaarafrekening; meterstand*|slimme; verhuizing|verhuist; buurthuis|school|kantoor|zwembad`,
  },
  {
    // Already off.
    kaart: "afsluiting",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["afsluiting"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `stroom|gas|elektra|water|licht|warmte _3 er af sinds|vanmorgen|vanochtend|gisteren|gisteravond|uur|dagen|weken|vandaag; stroom|gas|elektra|water|licht|warmte _3 net|vanmorgen|vanochtend|gisteren|vandaag afgesloten|afgekoppeld|er af; geen gas|stroom|water|licht|elektra|warmte en _1 licht|gas|stroom|water; geen|zonder gas|stroom|water|licht|elektra|verwarming _2 meer|sinds|al; in het|t donker _8 afgesloten|monteur|sinds|baby|achterstand; donker ~8 afgesloten|afsluiting; monteur _3 afgesloten|dichtgedraaid|afgekoppeld; melk|flesjes|fles|eten _6 buren|kaars|gasbrander|waxine* ~8 warm|warmen|gemaakt|gas; kaarsen|kaarslicht|waxinelichtjes ~10 afgesloten|stroom|sinds|achterstand|betaald; emmers|jerrycan|flessen|regenwater ~5 water ~10 afgesloten|buren|tuin|haalt|spoelt|wc`,
    niet: `${STORING}; in het donker _3 lopen|fietsen|bang|durft|straat; bidden; film; lamp kapot; lantaarnpaal|straatverlichting; noodpakket|noodvoorraad; restaurant|diner; stembureau; zonder licht _1 gefietst|fietsen; boete`,
  },
];
