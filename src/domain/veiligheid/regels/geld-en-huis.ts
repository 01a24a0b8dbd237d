import type { Regel } from "../regel.ts";

const OPSLAG = `fietsenkelder*|kelder|kelders|fietsenstalling*|berging*|schuur*|zolder|box|boxen|tuin|kamp|strand|winkel|oefening|ontruimingsoefening|ontruimingsplan|brandalarm|bhv; gang|galerij|portiek|hal _5 ontruim*; ontruim* _5 gang|galerij|portiek|hal`;
const GEEN_WONING = `overleden|overlijden|nalatenschap|erfenis|verpleeghuis|tehuis; krakers|kraakpand; kraken; huis _5 moeder|vader|oma|opa|tante|oom`;
const BAAS =
  "verhuurder|huisbaas|huurbaas|corporatie|woningbouw|woningcorporatie|woningbouwvereniging|deurwaarder*|rechter|vonnis|bank|gemeente|eigenaar|woonstichting|kantonrechter";
const STORING =
  "storing|stroomstoring|groepenkast|stop|stoppen|zekering*|monteur|ketel|cv|lekkage|leiding|werkzaamheden|onderhoud|aansluiten|aansluiting|radiator|fornuis";

/** Losing the house, being cut off, and money just given to a swindler. */
export const GELD_EN_HUIS: readonly Regel[] = [
  {
    kaart: "uitzetting",
    haast: "nu",
    sterkte: "zeker",
    labels: ["ontruiming"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `deurwaarder* _10 nu|deur|galerij|beneden|binnen|stoep|slotenmaker|buiten|gang|portiek|beukt|bonst; nu _8 deurwaarder*; slotenmaker _10 deurwaarder*; verhuiswagen _7 deurwaarder*; wordt|worden|ze nu _6 uitgezet|ontruimd; zetten _6 nu _6 uit|buiten; vandaag|vanmiddag|vanmorgen|vanochtend|nu _8 ontruimd|ontruiming|ontruimen; ontruiming|ontruimd|uitzetting _5 vandaag|vanmiddag|vanmorgen|nu; moet|moeten vandaag|vanmiddag|nu|vanavond _8 huis|woning|flat|kamer _1 uit`,
    nietNabij: OPSLAG,
    niet: `ex bewoner; vorige bewoner|huurder; nog ingeschreven; ${GEEN_WONING}; brief|briefje|envelop|post|bellen|gebeld|kaartje _5 deur; geweest|langs; gisteren; vorige; morgen; volgende; donderdag|vrijdag|maandag|dinsdag|woensdag; straks|komt _5 deur; bang; regeling met; deurwaarder _4 betalen|wil; weer _1 brief; beslag`,
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["ontruiming"],
    verleden: "stil",
    patronen: `ontruim*; ontruiming*; huisuitzetting*; uithuiszetting*; woninguitzetting*; uitzetting; moet|moeten|moest|moesten _10 @huis _1 uit; moet|moeten|moest _7 uit huis; moet|moeten|moest _7 uit zijn|haar|mijn|hun|de|het _1 huis|woning|flat|kamer|studio|appartement; moet|moeten _7 er uit; er uit gezet _4 worden|wordt; uitgezet _4 wordt|worden|gaat|dreigt; uit huis|de gezet|woning _1 gezet|worden|zetten; uit zijn|haar|mijn|de|ons huis|woning _4 gezet|zetten; huis uit gezet|zetten; er uit zetten|te zetten; zet|zetten _5 ons|mij|haar|hem|hen _4 er uit; huurovereenkomst|huurcontract|huur|contract _5 ontbonden|ontbinden|ontbinding|beeindigd|opgezegd|opzeggen; ontbinding _5 huur*; veiling _6 huis|woning|bank; veilen; executieveiling; gedwongen verkoop; bank _8 verkopen|veilen|veiling; huis|woning _8 geveild|veilen|veiling; laatste waarschuwing|kans|aanmaning _8 huur|woning|huis|corporatie|woningbouw|verhuurder|uit; corporatie|woningbouw|verhuurder _6 laatste waarschuwing|kans; dagvaarding _7 huur*|ontruim*|woning; vonnis _8 huur*|ontruim*|woning|huis; huur* _8 vonnis|dagvaarding|kantonrechter|rechter; sloop* _5 uit`,
    nietNabij: OPSLAG,
    niet: `${GEEN_WONING}; kunnen|komen _6 huis uit; huis uit kunnen|komen|gaan|durf*|mogen; durft|wil _6 huis uit; uit huis komen|gaan; kinderen _8 huis uit; bang; over _1 maanden|jaar; loopt _6 af; huurverhoging*; opgezegd _5 abonnement|energie; meer er uit; sloop*|wisselwoning|antikraak|gerenoveerd|renovatie; opvang|creche|bso; medehuurder; snauwt; nog geen zaak; bezwaar; als _5 verkoopt; verhuren of; vriendelijk; vaker; vaste|tijdelijk; er uit zien|ziet|halen|komen|gaan|kan; kan er niet uit; niet uit; kom er niet; verzekering|sportschool|zorgverzekering|polis|lidmaatschap; bad|douche|drempel|muur|tand|kies|stop _5 er uit; vloer*|tapijt|drain|hechting*|katheter|pleister*|slang|keuken|ketel|boom|plafond|asbest|stent|pacemaker|prothese; er dan _1 uit; salon|winkel|bedrijfspand|zaak; kan _3 opzeggen; ouderlijk*|samengewoond; duiven|ratten; moet ik er; zo snel; ziekenhuis; afval*`,
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "twijfel",
    labels: ["ontruiming"],
    verleden: "stil",
    patronen:
      "uit huis|woning; huis|woning kwijt*; wil|willen|zegt _5 ons|mij|haar|hem|hen _4 er uit; er uit; uitgezet; verkoop* _5 huis|woning; op straat",
    bij: BAAS,
    enBij: "dreig*|rechter|vonnis|deurwaarder*|huurachterstand|huurschuld|achterstand|opgezegd|brief|datum",
    niet: `${GEEN_WONING}; bang; over _1 maanden|jaar; loopt _6 af; komt er uit; bad|douche|drempel; ziet er uit; er uit _1 ziet|zien; nieuw*; kan|komt|kom _5 er _4 uit`,
  },
  {
    kaart: "afsluiting",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["afsluiting"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `@energie _6 is|zijn|werd|ben|zit _5 afgesloten; is|zijn|werd|hebben|heeft|ben|zit _8 @energie _8 afgesloten|afgehaald|dichtgedraaid|uitgezet|stopgezet|afgekoppeld|losgekoppeld; @energie _6 er af _1 gehaald|is; @energie _5 afgehaald|dichtgedraaid|afgekoppeld; afgesloten van _4 @energie; zit|zitten|zonder|geen|al _5 zonder @energie; zonder @energie _4 zit*; geen stroom|gas|water|licht|warmte _4 meer; heeft|hebben|heb _5 geen stroom|gas|water|licht; zit|zitten _6 in het donker|kou; in het donker; sinds|al _5 dagen|weken|gisteren|vanmorgen|vanochtend _6 geen stroom|gas|water|licht|warmte; @energie _4 doet het niet|niet; er af gehaald`,
    bij: "@energie|energiebedrijf|energieleverancier|netbeheerder|rekening*|achterstand|betaald|betalen",
    niet: `${STORING}; in het donker _5 fiets*|naar|lopen|straat; donker naar; wordt _6 afgesloten; gaat|gaan _8 afgesloten; donderdag|vrijdag|maandag|dinsdag|woensdag|morgen|volgende _8 afgesloten; geen warm|heet water; warm water; verhuurder|huisbaas|corporatie _8 verwarming; verwarming doet het; geen licht op; rijbewijs`,
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["afsluiting"],
    verleden: "stil",
    patronen: `@energie _10 afsluit*|afgesloten|afsluiten|dichtgedraaid|dichtdraaien|stopgezet|afgekoppeld|afgehaald; @energie _6 er _4 af|vanaf; sluit|sluiten|draait|draaien|zet|zetten|haalt|halen _7 @energie _4 af|dicht|stop|er; afsluiten|afsluit|afgesloten|dichtdraaien _6 van|@energie _5 @energie; afsluiting; afsluitbrief; afsluitdatum; afsluitdreiging; afsluiten _6 @energie; dreigt|dreigen|gaat|gaan|wordt|worden|word _10 afgesloten|afsluiten; laatste|aanmaning|brief _10 afsluit*|afgesloten; energiebedrijf|energieleverancier|waterbedrijf|vattenfall|eneco|essent|vitens|pwn|waternet|warmtebedrijf _10 afsluit*|afgesloten|sluiten|stopt; leveringsstop; levering _5 stopt|stop|gestopt|stopgezet|beeindigd`,
    niet: `${STORING}; verzekering|kinderopvang|wijk; hoofdkraan; zelf afsluiten; afsluiting van het|de|een _1 project|jaar|traject|cursus|avond|bijeenkomst|seizoen; steun*`,
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen:
      "zorgverzekering|zorgpolis|ziektekostenverzekering|basisverzekering|zorgverzekeraar|polis _7 opgezegd|opzeg*|beeindigd|stopt|stopgezet|geroyeerd|royeert|ontbonden|ontbind*|uitgeschreven|gestopt|vervalt; uit de zorgverzekering; uit de polis; uit mijn|haar|zijn zorgverzekering; zorgverzekeraar _5 gooit|zet|stopt; niet meer verzekerd _5 zorg*",
    niet: "overstap*|zelf opgezegd|nieuwe polis|vergelijk*|wil|wilt _6 opzeggen; hoe _8 opzeg*; uitvaart*|inboedel*|auto*",
  },
  {
    kaart: "oplichting",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `opgelicht; oplicht*; phishing; bankhelpdesk*; spoofing; babbeltruc*; nepagent*|nepbankmedewerker*|nepmedewerker*; whatsappfraude|whatsapp fraude; vriend in noodfraude|nood; helpdeskfraude; pinpas|bankpas|pincode|pas _7 meegegeven|gegeven|afgegeven|opgehaald; pincode _6 doorgegeven|gezegd|verteld; geld|euro|bedrag _6 overgemaakt|overgeboekt _10 vreemde|onbekende|appje|link|nummer|agent|bank; nieuw nummer; op een link|linkje geklikt; meegekeken _6 computer|laptop; anydesk|teamviewer; overgenomen _4 computer|laptop|scherm`,
    bij: "@net; nu; net; nog geen uur; uur geleden; half uur; nog steeds _4 bank",
    niet: "weken geleden; maanden geleden; vorige maand|jaar; vorige week; dochter|zoon _5 pinpas; boodschappen; cursus*|voorlichting|les|uitleg",
  },
  {
    kaart: "oplichting",
    haast: "morgen",
    sterkte: "twijfel",
    labels: [],
    verleden: "stil",
    patronen:
      "opgelicht; phishing; bankhelpdesk*; spoofing; babbeltruc*; nepagent*; whatsappfraude; helpdeskfraude; pincode _6 doorgegeven|gegeven|verteld; op een link|linkje geklikt",
    niet: "weken geleden; maanden geleden; cursus*|voorlichting|les|bang|voorkomen|uitleg; vorige maand|jaar",
  },
];
