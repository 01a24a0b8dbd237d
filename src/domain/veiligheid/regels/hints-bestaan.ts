import type { Regel } from "../regel.ts";

/** Small signs that mean something only together: no roof, eviction, cut-off, and the desk itself. */
export const HINTS_BESTAAN: readonly Regel[] = [
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["dakloos"],
    toekomst: "stil",
    verleden: "stil",
    ontkenbaar: false,
    patronen: `nachtbus|nachttrein|nachtopvang|stationshal; station|park|portiek|tent|tentje|busje|auto|camper|caravan|viaduct|tunnel|bos|bosjes|duinen|volkstuin*|parkeerterrein|parkeerplaats|bushalte|bushokje|schuurtje|kelderbox _6 nacht|nachts|slaapt|slapen|leeft|woont|staat|verblijft|zit|sliep; slaapt|slapen|leeft|woont|staat|verblijft|zit|sliep|nacht|nachts _6 station|park|portiek|tent|tentje|busje|auto|camper|caravan|viaduct|tunnel|bos|bosjes|duinen|volkstuin*|parkeerterrein|parkeerplaats|bushalte|bushokje|schuurtje|kelderbox; tot ze sluiten; sluitingstijd; douchet|doucht|douchen _4 sportschool|zwembad|werk|zaak|camping|sporthal; koffer*|tassen|vuilniszak*|winkelwagen*|rugzak _6 spullen|alles|hele|kleding|kleren|bij|hal|met; spullen _5 koffer*|tassen|vuilniszak*|winkelwagen*|rugzak|opslag; kamer|huis|woning|flat|plek|slaapplek|bed|opvang|pension _3 kwijt; mag niet meer _3 huis|woning|binnen|thuis|opvang; hostel|hotel|airbnb|pension|camping|vakantiepark _5 op|vandaag|afgelopen|uit|betalen|geld|vol; weet|weten niet _2 waar _5 heen|slapen|naartoe|vannacht|vanavond|moet; waar _5 vannacht|vanavond; vannacht; vanavond _3 heen; vriest|vriezen|vorst|koud|regent; detentie|gevangenis|cel|vrijgekomen|vrijgelaten; uit de kliniek|instelling; per direct; meteen uit|weg; logeert|logeren|logeerde; bank _2 van|bij; van bank; bij vrienden|kennissen|vriendin|vriend|collega; nergens; geen adres|plek|huis|woning; uitgezet|weggestuurd; er uit gezet; slaapzak|deken; zwerft|zwerven; sloten _3 vervangen; weg bij|van zijn|haar ouders|vriend|man; straat`,
    niet: "trap; vakantie; wandel*; speeltuin; auto kapot|kopen|verkocht; kinderopvang|dagopvang|bso; rijbewijs; bus naar; over straat|de straat; school|leerling*; bewoners|buurt; zoek* _3 oppas; huur; parkeerkaart|parkeervergunning|parkeervak*; scootmobiel; weekend*; kleinkind*; koud in huis; gelogeerd|logeeropvang|logeerhuis; vaker weg",
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "hint",
    labels: ["ontruiming"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `deurwaarder*; vonnis; dagvaarding; zitting|rechtszaak|rechtbank|kantonrechter|rechter; sleutel|sleutels _4 inlever*|ingeleverd|afgeven; woning|huis|flat|kamer _5 leeg|leeggehaald|leeghalen|ontbinden|ontbonden; leeggehaald|leeghalen|leeg opleveren; contract|huur|huurcontract|huurovereenkomst _4 ontbind*|ontbonden|stopgezet|beeindig*; huurschuld|huurachterstand|achterstand _2 huur; maanden _3 huur; huur _5 niet _2 betaald|betalen; laatste|allerlaatste brief|waarschuwing|kans|sommatie|aanmaning; zet|zetten _5 er uit; er uit _2 zetten|gezet; er uit; op straat; hypotheek _5 niet|achter*; bank _5 verkopen|veiling|veilen; veiling; wiet*|hennep*|drugspand; burgemeester _4 sluit*|gesloten; opvang|crisisopvang _4 kinderen; sommatie; datum|uiterlijk|voor de`,
    enBij:
      "huur*|huis|woning|flat|kamer|verhuurder|corporatie|woningbouw*|woningcorporatie|hypotheek|huisbaas|woonstichting|appartement",
    bij: "huur*|huis|woning|flat|kamer|verhuurder|corporatie|woningbouw*|woningcorporatie|hypotheek|huisbaas|woonstichting|appartement",
    niet: "omgang*|kinderen zien|ots|voogd*; uitkering|bijstand; scheiding|echtscheiding; kan er|niet er uit; ziet er uit; er uit ziet; nieuw*; strafzaak|getuige|boete; bang; over _1 maanden; douche|bad",
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "hint",
    labels: ["afsluiting"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `eneco|vattenfall|essent|greenchoice|budgetenergie|oxxio|engie|vitens|pwn|waternet|dunea|evides|liander|stedin|enexis|netbeheerder|energiebedrijf|energieleverancier|waterbedrijf|waterleidingbedrijf|warmtebedrijf; meter|gasmeter|meterkast _4 weghalen|weggehaald|dicht|verzegel*|afsluit*; verzegel*; sticker|zegel _3 deur|meter; geen|zonder licht|stroom|water|gas|warmte; koelkast _2 doet; kaarsen|kaarslicht; donker; koud|kou _4 huis|kinderen|binnen; rekening* _4 laten|niet|betaald|liggen; niet betaald; betaalt niet; achterstand; voor vrijdag|maandag|dinsdag|woensdag|donderdag; komen|komt vrijdag|maandag|dinsdag|woensdag|donderdag|morgen; gas|stroom|water|licht _4 er af`,
    bij: "@energie; eneco|vattenfall|essent|greenchoice|vitens|pwn|waternet|energiebedrijf|waterbedrijf|waterleidingbedrijf|netbeheerder|meter",
    niet: "overstap*|contract*|besparen|energiecoach|warmtepomp|subsidie|isol*|termijnbedrag|voorschot|eindafrekening; storing|stop|stoppen|lekkage|ketel|monteur _4 lek*|ketel",
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["ontruiming"],
    verleden: "stil",
    patronen:
      "zet|zetten ze|hij mij|ons|hem|haar er uit; zetten|zet mij|ons|hem|haar er uit; woning|huis _3 leeggehaald|leeghalen; deurwaarder* _12 leeggehaald|leeghalen; contract|huurcontract _4 ontbinden|ontbonden _10 zitting|rechter|rechtbank|vonnis|wiet*|hennep*; woningcorporatie|corporatie|verhuurder|woningbouw|huisbaas _6 ontbinden|ontbonden|ontbinding; vonnis _10 sleutel*|ontruim*|uit; sleutels _2 inleveren _8 vonnis|deurwaarder|rechter",
    niet: "overleden|overlijden|nalatenschap; verhuiz*|verhuist; bang; ketting; moeder|vader _3 verpleeghuis",
  },
];
