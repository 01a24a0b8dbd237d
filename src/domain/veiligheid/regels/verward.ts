import type { Regel } from "../regel.ts";

const LABEL = ["verward"] as const;
const VOORBIJ =
  "gehad; hersteld*|herstellende; gevoelig; terugval _1 voorkomen; stabiel; in het verleden; vroeger; nooit meer";
const KWETSBAAR = `dement*|alzheimer|verward*|geheugen*|autis*|lvb|beperking|psychisch*|psychose|suicid*|depressi*; leeftijdoud; leeftijdkind; moeder|vader|oma|opa|kind|zoontje|dochtertje|meisje|jongen|dochter|zoon|peuter|kleuter|oude|oudere`;

/** Somebody missing who may be in danger, and confused or not understood behaviour. */
export const VERWARD_REGELS: readonly Regel[] = [
  {
    kaart: "vermist",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen:
      "vermist*; vermissing; spoorloos; @kwetsbaar _6 weggelopen|weggegaan; weggelopen _6 @kwetsbaar; weggelopen uit kliniek|instelling|verpleeghuis|de|het; niet _1 thuisgekomen; niet _2 thuis gekomen",
    bij: "@kwetsbaar; iemand; ze|hij",
    niet: "hond|kat|poes|sleutel*|werk|baan|plek|school|oppas|al jaren; vroeger; zoekt; is _2 contact kwijt; kwijt aan; @kwetsbaar _4 zoek _2 naar",
  },
  {
    kaart: "vermist",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `vermist*; vermissing; weggelopen; loopt|liep|wegloopt _3 weg; is|zijn _3 weg; verdwenen; weggegaan; spoorloos; onvindbaar; zoek geraakt|is; kwijt geraakt; niet _1 thuisgekomen; niet _2 thuis gekomen; niet _1 teruggekomen|terug gekomen; niet _1 aangekomen; nergens te vinden; kunnen|kan _3 niet vinden; aan het zoeken _2 naar; we zoeken _2 haar|hem|moeder|vader`,
    bij: KWETSBAAR,
    enBij:
      "@nu; nacht|vannacht|gisteren|gisteravond|uren|uur|urenlang; vanaf; sinds; nu; nergens; politie; niet op; dement*|alzheimer|verward*; kliniek|instelling|verpleeghuis|school|huis",
    niet: "hond|kat|poes|sleutel*|pas|pinpas|id|paspoort|brief|brieven|digid|wachtwoord|formulier*|geld|sieraden|portemonnee|telefoon|tas|werk|baan|plek|woning|huis _1 zoek*; al jaren; vroeger; woont _4 weg; vriend is weg; man is weg; vader is weg; weg van huis; papieren; begeleider|hulp|hulpverlener is; is op reis|vakantie; ver weg; geld is weg; kinderen zijn _1 uit",
  },
  {
    kaart: "verward",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "twijfel",
    ontkenbaar: false,
    patronen: `dwaalt|dwalen|dwaalde|ronddwa*|dwalend*|doolt|dolen|rondgedwaald|zwalkt|doelloos; in pyjama|pyama|nachthemd|nachtjapon|ondergoed|badjas|blote|pantoffels|sloffen _6 buiten|straat|bushalte|winkel|weg|loopt|liep|gelopen; buiten|straat|bushalte|winkel|weg|loopt|liep|stond|staat _6 pyjama|pyama|nachthemd|nachtjapon|ondergoed|badjas|blote|pantoffels|sloffen; naakt|bloot|halfnaakt _4 straat|buiten|loopt; loopt|liep|staat|stond|straat|rent _4 naakt|bloot|halfnaakt;
      weet|wist niet _3 waar hij|ze|zijn|haar _2 woont|is; weet|wist niet _1 meer _2 waar|wie|hoe _2 woont|is|heet; weet|wist _2 eigen|zijn|haar naam niet; herkent|herkende _4 niet _1 meer|niemand; herkent niemand|zijn|haar; kan huis niet vinden; weg naar huis _3 niet; vindt|vond _3 huis niet`,
    niet: "blote foto*|armen|foto; slaapmoment; pyjamafeest; voeten _2 gras; vannacht slapen; waar hij|ze moet slapen; herkent zich; herkent zichzelf niet; blote handen",
    bij: "@nu; loopt|stond|staat|zit|liep|straat|buiten|hier|binnen; dement*|verward*|oude|oudere; leeftijdoud; politie; koud|kou",
  },
  {
    kaart: "verward",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "twijfel",
    toekomst: "stil",
    patronen: `schreeuwt|schreeuwen|schreeuwde|roept|roepen|scheldt|tiert|zwaait|gilt|praat|vloekt _6 auto*|voorbijgangers|passanten|lucht|muur|zichzelf|niemand|mensen|verkeer|bomen|duiven; stapt|loopt|rent|springt|zit _5 weg|rijbaan|verkeer|straat _1 op; loopt|rent _3 tussen auto*; midden op de weg|straat|rijbaan; loopt|rent|fietst|staat _5 over|op de rijbaan|snelweg|rotonde|vluchtstrook|kruispunt|spoor; houdt _1 auto|auto's|verkeer _1 tegen; loopt _1 spook`,
    bij: "man|vrouw|meneer|mevrouw|jongen|meisje|iemand|hij|ze|die",
    niet: "kind|kinderen|peuter|jongeren|politie|stoep|ruzie; weg op kan; rolstoel|scootmobiel|rollator|wandelen|verkeerd; roept _3 na; de straat op _1 durf*; durft; oversteken",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "twijfel",
    patronen: `verward; verwarde; verwardheid; warrig; wartaal; psychose; psychotisch*; psychosen; waan; wanen; waanbeeld*; waanidee*; waandenkbeeld*; hallucin*; hoort|hoor|horen _3 stemmen; stemmen _2 hoort|horen|hoofd; ziet|zie _3 dingen|mensen|beestjes|schimmen|spoken _4 niet; stemmen in haar|zijn|mijn; achterdocht*; paranoi*; paranoide; manisch*; manie; decompens*; gedecompenseerd; onbegrepen gedrag; verward gedrag; helemaal|heel|erg|ernstig|volledig|totaal|behoorlijk|flink in de war; in de war; geheel in de war; door het lint; de weg kwijt _1 psych*; ontregeld; mannetjes|geesten|kabouters|soldaten|wezens _5 keuken|huis|kamer|bed|muur|tuin`,
    niet: `${VOORBIJ}; in de war met|door|over|van; war _3 pillen|medicijnen|brief|brieven|data|datum|datums|afspraak|afspraken|namen|geld|formulier*|nummers|dagen|tijden|papieren|toeslagen|regels|welke|wat; verwarde|verward met|over; raakt _1 verward van; schema in de war; haar in de war; suiker|bloedsuiker; rekening; cursus*; eetstoornis; relatie door het lint`,
    verzacht:
      "begeleiding; behandeling; wachtlijst; fact|ambulant*; diagnose; medicatie werkt; lotgenoten; groep; dagbesteding",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "twijfel",
    patronen: `afgeluisterd*; afluister*; achtervolgd*; geheime dienst; aivd|cia|fbi|mossad; stralen|straling _5 buren|plafond|muur|muren|huis|bovenburen|hoofd|stuur*|sturen|stuurt; stuur*|sturen|stuurt|zenden _4 stralen|straling|signalen; chip _3 hoofd|arm|hersenen|lichaam|tanden; aluminiumfolie*; zilverfolie; microfoon*|camera's|cameras|zenders _5 huis|muur|muren|lamp|plafond|verstopt|kamer; complot*; god|duivel|demon*|allah|engelen|jezus|geesten|koning|koningin _4 praat|spreekt|zegt|bezoek|stuurt|gestuurd|opdracht|opgedragen|uitgekozen; vergif* _4 eten|water|buren; vergiftigen; willen _2 vergiftigen; gif in|door _2 eten|water; ruikt gif; denkt dat _6 plafond|satelliet*|straling|god|jezus|koning|president|geheime|afgeluisterd|vergiftig*|gevolgd; hij|ze is god|jezus|profeet|uitverkoren*; tv|radio|televisie _2 praat|spreekt _3 tegen|over; berichten _2 via de tv|radio|televisie; gedachten _4 stelen|lezen|gestolen|gestuurd|horen`,
    niet: "kerk|moskee|dominee|imam|bijbel*|geloof; schoonmaakmiddel; beeldbellen; ex|exman _6 gevolgd; bestraling|ziekenhuis; koningsdag; theorie|lezing; deurbel*",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    ontkenbaar: false,
    verleden: "twijfel",
    patronen: `gestopt|stopt|stopte|slikt|neemt|gebruikt|weigert|zonder|niet|geen _5 lithium|antipsychotic*|clozapine|olanzapine|quetiapine|haldol|risperidon|depot|psychosemedic*|depakine; lithium|antipsychotic*|clozapine|olanzapine|haldol|depot _4 gestopt|niet|weigert|kwijt|stop*; gestopt|stopt|slikt|neemt|weigert|niet _4 medicijnen|pillen; medicijnen|pillen _4 niet meer|gestopt|weigert`,
    bij: "bipolair*|schizo*|psychose*|psychotisch|manisch*|stemmen|waan*|achterdocht*|verward|raar|vreemd; slaapt _4 niet; dagen|nachten _3 niet; complot*|stralen; praat _5 stuk|snel; koopt|gekocht",
    niet: "betalen|bijwerking*|apotheek",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    verleden: "twijfel",
    ontkenbaar: false,
    patronen: `schizofreni*; schizoaffectief; doet|gedraagt|praat|deed _4 raar|vreemd|gek|eigenaardig; gedraagt _3 anders; vreemd|raar|zorgelijk|zorgwekkend|afwijkend|bizar gedrag; praat _4 zichzelf|zich zelf; praat _2 een stuk; aan een stuk door; slaapt _3 nachten|dagen niet; ijsbeert; rommelt _4 nacht*; bonkt _4 muur|deur; onrustig* _3 nacht|straat; geeft _4 alles uit|weg; in een keer _4 gekocht; loopt _2 nacht* _4 buiten|straat; midden in de nacht _5 buiten|deur|bellen|belt|aangebeld`,
    bij: "buurman|buurvrouw|buren|overbuur*|bovenbuur*|onderbuur*|hiernaast|flat; ineens|opeens|plotseling|sinds|nu|dagen|nachten; bipolair*|psych*|manisch|medicijnen; dement*|vergeet*|alzheimer; leeftijdoud",
    niet: "baby|peuter|overlast|muziek|praat _3 school|hoofd; praat raar|anders over; klus*|boor*; tv; jongeren; mond|gezicht",
  },
  {
    kaart: "zorgen",
    haast: "morgen",
    sterkte: "twijfel",
    labels: [],
    verleden: "stil",
    patronen: `vervuild*|vervuiling|vervuilt _4 @huis|huishouden|huis; @huis|huishouden|huis _6 vervuild*|vervuilt|onbewoonbaar; hoard*; verzamelwoede|verzamelaar; zelfverwaarlo*; verwaarloost _1 zichzelf|zich; zichzelf _2 verwaarlo*; zorgmijd*; mijdt _2 zorg; houdt _2 iedereen _2 af; laat niemand _2 binnen; ratten|muizen|kakkerlakken|ongedierte|vliegen|maden _5 huis|woning|buurman|buurvrouw; stank _4 buurman|buurvrouw|woning|buren|flat; stinkt _4 buurman|buurvrouw|woning|buren|trappenhuis; ernstig|sterk|erg vermagerd|ondervoed*|mager; ondervoed; uitgemergeld; onbegrepen gedrag; maak*|zorgen _4 zorgen|maak* _2 om|over buurman|buurvrouw|bovenbuur*|onderbuur*`,
    niet: "verhuurder|corporatie|lekkage|schimmel|straat _1 vervuild|speeltuin|park|container*",
  },
];
