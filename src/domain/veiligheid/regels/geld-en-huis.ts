import type { Regel } from "../regel.ts";

const OPSLAG = `fietsenkelder*|kelder|kelders|fietsenstalling*|berging*|schuur*|zolder|box|boxen|tuin|kamp|strand|winkel|oefening|ontruimingsoefening|ontruimingsplan|brandalarm|bhv; gang|galerij|portiek|hal _3 ontruim*; ontruim* _3 gang|galerij|portiek|hal`;
const GEEN_WONING = `overleden|overlijden|nalatenschap|erfenis|verpleeghuis|tehuis; krakers|kraakpand; kraken; huis _3 moeder|vader|oma|opa|tante|oom`;
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
    patronen: `deurwaarder* _8 nu|deur|galerij|beneden|binnen|stoep|slotenmaker|buiten|gang|portiek|beukt|bonst; nu _6 deurwaarder*; slotenmaker _8 deurwaarder*; verhuiswagen _5 deurwaarder*; wordt|worden|ze nu _4 uitgezet|ontruimd; zetten _4 nu _4 uit|buiten; vandaag|vanmiddag|vanmorgen|vanochtend|nu _6 ontruimd|ontruiming|ontruimen; ontruiming|ontruimd|uitzetting _3 vandaag|vanmiddag|vanmorgen|nu; moet|moeten vandaag|vanmiddag|nu|vanavond _6 huis|woning|flat|kamer _1 uit`,
    nietNabij: OPSLAG,
    niet: `${GEEN_WONING}; brief|briefje|envelop|post|bellen|gebeld|kaartje _3 deur; geweest|langs; gisteren; vorige; morgen; volgende; donderdag|vrijdag|maandag|dinsdag|woensdag; straks|komt _3 deur; bang; regeling met; deurwaarder _2 betalen|wil; weer _1 brief; beslag`,
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["ontruiming"],
    verleden: "stil",
    patronen: `ontruim*; ontruiming*; huisuitzetting*; uithuiszetting*; woninguitzetting*; uitzetting; moet|moeten|moest|moesten _8 @huis _1 uit; moet|moeten|moest _5 uit huis; moet|moeten|moest _5 uit zijn|haar|mijn|hun|de|het _1 huis|woning|flat|kamer|studio|appartement; moet|moeten _5 er uit; er uit gezet _2 worden|wordt; uitgezet _2 wordt|worden|gaat|dreigt; uit huis|de gezet|woning _1 gezet|worden|zetten; uit zijn|haar|mijn|de|ons huis|woning _2 gezet|zetten; huis uit gezet|zetten; er uit zetten|te zetten; zet|zetten|wil|willen|zegt _3 ons|mij|haar|hem|hen _2 er uit; huurovereenkomst|huurcontract|huur|contract _3 ontbonden|ontbinden|ontbinding|beeindigd|opgezegd|opzeggen; ontbinding _3 huur*; veiling _4 huis|woning|bank; veilen; executieveiling; gedwongen verkoop; bank _6 verkopen|veilen|veiling; huis|woning _6 geveild|veilen|veiling; laatste waarschuwing|kans|aanmaning _6 huur|woning|huis|corporatie|woningbouw|verhuurder|uit; corporatie|woningbouw|verhuurder _4 laatste waarschuwing|kans; dagvaarding _5 huur*|ontruim*|woning; vonnis _6 huur*|ontruim*|woning|huis; huur* _6 vonnis|dagvaarding|kantonrechter|rechter; sloop* _3 uit`,
    nietNabij: OPSLAG,
    niet: `${GEEN_WONING}; kunnen|komen _4 huis uit; huis uit kunnen|komen|gaan|durf*|mogen; durft|wil _4 huis uit; uit huis komen|gaan; kinderen _6 huis uit; bang; over _1 maanden|jaar; loopt _4 af; huurverhoging*; opgezegd _3 abonnement|energie; meer er uit; vaker; vaste|tijdelijk; er uit zien|ziet|halen|komen|gaan|kan; kan er niet uit; niet uit; kom er niet; verzekering|sportschool|zorgverzekering|polis|lidmaatschap; bad|douche|drempel|muur|tand|kies|stop _3 er uit; moet ik er; zo snel; ziekenhuis; afval*`,
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "twijfel",
    labels: ["ontruiming"],
    verleden: "stil",
    patronen: "uit huis|woning; huis|woning kwijt*; er uit; uitgezet; verkoop* _3 huis|woning; op straat",
    bij: BAAS,
    enBij: "dreig*|rechter|vonnis|deurwaarder*|huurachterstand|huurschuld|achterstand|opgezegd|brief|datum",
    niet: `${GEEN_WONING}; bang; over _1 maanden|jaar; loopt _4 af; komt er uit; bad|douche|drempel; ziet er uit; er uit _1 ziet|zien; nieuw*; kan|komt|kom _3 er _2 uit`,
  },
  {
    kaart: "afsluiting",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["afsluiting"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `@energie _4 is|zijn|werd|ben|zit _3 afgesloten; is|zijn|werd|hebben|heeft|ben|zit _6 @energie _6 afgesloten|afgehaald|dichtgedraaid|uitgezet|stopgezet|afgekoppeld|losgekoppeld; @energie _4 er af _1 gehaald|is; @energie _3 afgehaald|dichtgedraaid|afgekoppeld; afgesloten van _2 @energie; zit|zitten|zonder|geen|al _3 zonder @energie; zonder @energie _2 zit*; geen stroom|gas|water|licht|warmte _2 meer; heeft|hebben|heb _3 geen stroom|gas|water|licht; zit|zitten _4 in het donker|kou; in het donker; sinds|al _3 dagen|weken|gisteren|vanmorgen|vanochtend _4 geen stroom|gas|water|licht|warmte; @energie _2 doet het niet|niet; er af gehaald`,
    bij: "@energie|energiebedrijf|energieleverancier|netbeheerder|rekening*|achterstand|betaald|betalen",
    niet: `${STORING}; in het donker _3 fiets*|naar|lopen|straat; donker naar; wordt _4 afgesloten; gaat|gaan _6 afgesloten; donderdag|vrijdag|maandag|dinsdag|woensdag|morgen|volgende _6 afgesloten; geen warm|heet water; warm water; verhuurder|huisbaas|corporatie _6 verwarming; verwarming doet het; geen licht op; rijbewijs`,
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["afsluiting"],
    verleden: "stil",
    patronen: `@energie _8 afsluit*|afgesloten|afsluiten|dichtgedraaid|dichtdraaien|stopgezet|afgekoppeld|afgehaald; @energie _4 er _2 af|vanaf; sluit|sluiten|draait|draaien|zet|zetten|haalt|halen _5 @energie _2 af|dicht|stop|er; afsluiten|afsluit|afgesloten|dichtdraaien _4 van|@energie _3 @energie; afsluiting; afsluitbrief; afsluitdatum; afsluitdreiging; afsluiten _4 @energie; dreigt|dreigen|gaat|gaan|wordt|worden|word _8 afgesloten|afsluiten; laatste|aanmaning|brief _8 afsluit*|afgesloten; energiebedrijf|energieleverancier|waterbedrijf|vattenfall|eneco|essent|vitens|pwn|waternet|warmtebedrijf _8 afsluit*|afgesloten|sluiten|stopt; leveringsstop; levering _3 stopt|stop|gestopt|stopgezet|beeindigd`,
    niet: `${STORING}; verzekering|kinderopvang|wijk; hoofdkraan; zelf afsluiten; afsluiting van het|de|een _1 project|jaar|traject|cursus|avond|bijeenkomst|seizoen; steun*`,
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen:
      "zorgverzekering|zorgpolis|ziektekostenverzekering|basisverzekering|zorgverzekeraar|polis _5 opgezegd|opzeg*|beeindigd|stopt|stopgezet|geroyeerd|royeert|ontbonden|ontbind*|uitgeschreven|gestopt|vervalt; uit de zorgverzekering; uit de polis; uit mijn|haar|zijn zorgverzekering; zorgverzekeraar _3 gooit|zet|stopt; niet meer verzekerd _3 zorg*",
    niet: "overstap*|zelf opgezegd|nieuwe polis|vergelijk*|wil|wilt _4 opzeggen; hoe _6 opzeg*; uitvaart*|inboedel*|auto*",
  },
  {
    kaart: "oplichting",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `opgelicht; oplicht*; phishing; bankhelpdesk*; spoofing; babbeltruc*; nepagent*|nepbankmedewerker*|nepmedewerker*; whatsappfraude|whatsapp fraude; vriend in noodfraude|nood; helpdeskfraude; pinpas|bankpas|pincode|pas _5 meegegeven|gegeven|afgegeven|opgehaald; pincode _4 doorgegeven|gezegd|verteld; geld|euro|bedrag _4 overgemaakt|overgeboekt _8 vreemde|onbekende|appje|link|nummer|agent|bank; nieuw nummer; op een link|linkje geklikt; meegekeken _4 computer|laptop; anydesk|teamviewer; overgenomen _2 computer|laptop|scherm`,
    bij: "@net; nu; net; nog geen uur; uur geleden; half uur; nog steeds _2 bank",
    niet: "weken geleden; maanden geleden; vorige maand|jaar; vorige week; dochter|zoon _3 pinpas; boodschappen; cursus*|voorlichting|les|uitleg",
  },
  {
    kaart: "oplichting",
    haast: "morgen",
    sterkte: "twijfel",
    labels: [],
    verleden: "stil",
    patronen:
      "opgelicht; phishing; bankhelpdesk*; spoofing; babbeltruc*; nepagent*; whatsappfraude; helpdeskfraude; pincode _4 doorgegeven|gegeven|verteld; op een link|linkje geklikt",
    niet: "weken geleden; maanden geleden; cursus*|voorlichting|les|bang|voorkomen|uitleg; vorige maand|jaar",
  },
];
