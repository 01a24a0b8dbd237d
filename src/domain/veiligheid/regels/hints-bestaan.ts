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
    patronen: `nachtbus|nachttrein|nachtopvang|stationshal; station|park|portiek|tent|tentje|busje|auto|camper|caravan|viaduct|tunnel|bos|bosjes|duinen|volkstuin*|parkeerterrein|parkeerplaats|bushalte|bushokje|schuurtje|kelderbox _8 nacht|nachts|slaapt|slapen|leeft|woont|staat|verblijft|zit|sliep; slaapt|slapen|leeft|woont|staat|verblijft|zit|sliep|nacht|nachts _8 station|park|portiek|tent|tentje|busje|auto|camper|caravan|viaduct|tunnel|bos|bosjes|duinen|volkstuin*|parkeerterrein|parkeerplaats|bushalte|bushokje|schuurtje|kelderbox; tot ze sluiten; sluitingstijd; douchet|doucht|douchen _6 sportschool|zwembad|werk|zaak|camping|sporthal; koffer*|tassen|vuilniszak*|winkelwagen*|rugzak _8 spullen|alles|hele|kleding|kleren|bij|hal|met; spullen _7 koffer*|tassen|vuilniszak*|winkelwagen*|rugzak|opslag; kamer|huis|woning|flat|plek|slaapplek|bed|opvang|pension _5 kwijt; mag niet meer _5 huis|woning|binnen|thuis|opvang; hostel|hotel|airbnb|pension|camping|vakantiepark _7 op|vandaag|afgelopen|uit|betalen|geld|vol; weet|weten niet _4 waar _7 heen|slapen|naartoe|vannacht|vanavond|moet; waar _7 vannacht|vanavond; vannacht; vanavond _5 heen; vriest|vriezen|vorst|koud|regent; detentie|gevangenis|cel|vrijgekomen|vrijgelaten; uit de kliniek|instelling; per direct; meteen uit|weg; logeert|logeren|logeerde; bank _4 van|bij; van bank; bij vrienden|kennissen|vriendin|vriend|collega; nergens; geen adres|plek|huis|woning; uitgezet|weggestuurd; er uit gezet; slaapzak|deken; zwerft|zwerven; sloten _5 vervangen; weg bij|van zijn|haar ouders|vriend|man; straat`,
    niet: "trap; vakantie; wandel*; speeltuin; auto kapot|kopen|verkocht; kinderopvang|dagopvang|bso; rijbewijs; bus naar; over straat|de straat; school|leerling*; bewoners|buurt; zoek* _5 oppas; huur; parkeerkaart|parkeervergunning|parkeervak*; scootmobiel; weekend*; kleinkind*; koud in huis; gelogeerd|logeeropvang|logeerhuis; vaker weg",
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "hint",
    labels: ["ontruiming"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `deurwaarder*; vonnis; dagvaarding; zitting|rechtszaak|rechtbank|kantonrechter|rechter; sleutel|sleutels _6 inlever*|ingeleverd|afgeven; woning|huis|flat|kamer _7 leeg|leeggehaald|leeghalen|ontbinden|ontbonden; leeggehaald|leeghalen|leeg opleveren; contract|huur|huurcontract|huurovereenkomst _6 ontbind*|ontbonden|stopgezet|beeindig*; huurschuld|huurachterstand|achterstand _4 huur; maanden _5 huur; huur _7 niet _4 betaald|betalen; laatste|allerlaatste brief|waarschuwing|kans|sommatie|aanmaning; zet|zetten _7 er uit; er uit _4 zetten|gezet; er uit; op straat; hypotheek _7 niet|achter*; bank _7 verkopen|veiling|veilen; veiling; wiet*|hennep*|drugspand; burgemeester _6 sluit*|gesloten; opvang|crisisopvang _6 kinderen; sommatie; datum|uiterlijk|voor de`,
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
    patronen: `eneco|vattenfall|essent|greenchoice|budgetenergie|oxxio|engie|vitens|pwn|waternet|dunea|evides|liander|stedin|enexis|netbeheerder|energiebedrijf|energieleverancier|waterbedrijf|waterleidingbedrijf|warmtebedrijf; meter|gasmeter|meterkast _6 weghalen|weggehaald|dicht|verzegel*|afsluit*; verzegel*; sticker|zegel _5 deur|meter; geen|zonder licht|stroom|water|gas|warmte; koelkast _4 doet; kaarsen|kaarslicht; donker; koud|kou _6 huis|kinderen|binnen; rekening* _6 laten|niet|betaald|liggen; niet betaald; betaalt niet; achterstand; voor vrijdag|maandag|dinsdag|woensdag|donderdag; komen|komt vrijdag|maandag|dinsdag|woensdag|donderdag|morgen; gas|stroom|water|licht _6 er af`,
    bij: "@energie; eneco|vattenfall|essent|greenchoice|vitens|pwn|waternet|energiebedrijf|waterbedrijf|waterleidingbedrijf|netbeheerder|meter",
    niet: "overstap*|contract*|besparen|energiecoach|warmtepomp|subsidie|isol*|termijnbedrag|voorschot|eindafrekening; storing|stop|stoppen|lekkage|ketel|monteur _6 lek*|ketel",
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["ontruiming"],
    verleden: "stil",
    patronen:
      "zet|zetten ze|hij mij|ons|hem|haar er uit; zetten|zet mij|ons|hem|haar er uit; woning|huis _5 leeggehaald|leeghalen; deurwaarder* _14 leeggehaald|leeghalen; contract|huurcontract _6 ontbinden|ontbonden _12 zitting|rechter|rechtbank|vonnis|wiet*|hennep*; woningcorporatie|corporatie|verhuurder|woningbouw|huisbaas _8 ontbinden|ontbonden|ontbinding; vonnis _12 sleutel*|ontruim*|uit; sleutels _4 inleveren _10 vonnis|deurwaarder|rechter",
    niet: "overleden|overlijden|nalatenschap; verhuiz*|verhuist; bang; ketting; moeder|vader _5 verpleeghuis",
  },
];
