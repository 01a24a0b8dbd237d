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
      "vermist*; vermissing; spoorloos; @kwetsbaar _8 weggelopen|weggegaan; weggelopen _8 @kwetsbaar; weggelopen uit kliniek|instelling|verpleeghuis|de|het; niet _1 thuisgekomen; niet _4 thuis gekomen",
    bij: "@kwetsbaar; iemand; ze|hij",
    niet: "hond|kat|poes|sleutel*|werk|baan|plek|school|oppas|al jaren; vroeger; zoekt; is _4 contact kwijt; kwijt aan; @kwetsbaar _6 zoek _4 naar",
  },
  {
    kaart: "vermist",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `vermist*; vermissing; weggelopen; loopt|liep|wegloopt _5 weg; is|zijn _5 weg; verdwenen; weggegaan; spoorloos; onvindbaar; zoek geraakt|is; kwijt geraakt; niet _1 thuisgekomen; niet _4 thuis gekomen; niet _1 teruggekomen|terug gekomen; niet _1 aangekomen; nergens te vinden; kunnen|kan _5 niet vinden; aan het zoeken _4 naar; we zoeken _4 haar|hem|moeder|vader`,
    bij: KWETSBAAR,
    enBij:
      "@nu; nacht|vannacht|gisteren|gisteravond|uren|uur|urenlang; vanaf; sinds; nu; nergens; politie; niet op; dement*|alzheimer|verward*; kliniek|instelling|verpleeghuis|school|huis",
    niet: "hond|kat|poes|sleutel*|pas|pinpas|id|paspoort|brief|brieven|digid|wachtwoord|formulier*|geld|sieraden|portemonnee|telefoon|tas|werk|baan|plek|woning|huis _1 zoek*; al jaren; vroeger; woont _6 weg; vriend is weg; man is weg; vader is weg; weg van huis; papieren; begeleider|hulp|hulpverlener is; is op reis|vakantie; ver weg; geld is weg; kinderen zijn _1 uit",
  },
  {
    kaart: "verward",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "twijfel",
    ontkenbaar: false,
    patronen: `dwaalt|dwalen|dwaalde|ronddwa*|dwalend*|doolt|dolen|rondgedwaald|zwalkt|doelloos; in pyjama|pyama|nachthemd|nachtjapon|ondergoed|badjas|blote|pantoffels|sloffen _8 buiten|straat|bushalte|winkel|weg|loopt|liep|gelopen; buiten|straat|bushalte|winkel|weg|loopt|liep|stond|staat _8 pyjama|pyama|nachthemd|nachtjapon|ondergoed|badjas|blote|pantoffels|sloffen; naakt|bloot|halfnaakt _6 straat|buiten|loopt; loopt|liep|staat|stond|straat|rent _6 naakt|bloot|halfnaakt;
      weet|wist niet _5 waar hij|ze|zijn|haar _4 woont|is; weet|wist niet _1 meer _4 waar|wie|hoe _4 woont|is|heet; weet|wist _4 eigen|zijn|haar naam niet; herkent|herkende _6 niet _1 meer|niemand; herkent niemand; herkent zijn|haar|eigen _2 niet|niemand; kan huis niet vinden; weg naar huis _5 niet; vindt|vond _5 huis niet`,
    niet: "lotgenoten|uitvaart|indicatie; ik weet niet waar; blote foto*|armen|foto; slaapmoment; pyjamafeest; voeten _4 gras; vannacht slapen; waar hij|ze moet slapen; herkent zich; herkent zichzelf niet; blote handen",
    bij: "@nu; loopt|stond|staat|zit|liep|straat|buiten|hier|binnen; dement*|verward*|oude|oudere; leeftijdoud; politie; koud|kou",
  },
  {
    kaart: "verward",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "twijfel",
    toekomst: "stil",
    patronen: `schreeuwt|schreeuwen|schreeuwde|roept|roepen|scheldt|tiert|zwaait|gilt|vloekt _8 auto*|voorbijgangers|passanten|lucht|muur|zichzelf|verkeer|bomen|duiven; stapt|loopt|rent|springt|zit _7 weg|rijbaan|verkeer|straat _1 op; loopt|rent _5 tussen auto*; midden op de weg|straat|rijbaan; loopt|rent|fietst|staat _7 over|op de rijbaan|snelweg|rotonde|vluchtstrook|kruispunt|spoor; houdt _1 auto|auto's|verkeer _1 tegen; loopt _1 spook; praat|praten _4 muur|zichzelf|niemand _10 roept|roepen|schreeuwt|schreeuwen|gilt|gillen`,
    bij: "man|vrouw|meneer|mevrouw|jongen|meisje|iemand|hij|ze|die",
    niet: "kind|kinderen|peuter|jongeren|politie|stoep|ruzie; weg op kan; rolstoel|scootmobiel|rollator|wandelen|verkeerd; roept _5 na; de straat op _1 durf*; durft; oversteken",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "twijfel",
    patronen: `verward; verwarde; verwardheid; warrig; wartaal; psychose; psychotisch*; psychosen; waan; wanen; waanbeeld*; waanidee*; waandenkbeeld*; hallucin*; hoort|hoor|horen _5 stemmen; stemmen _4 hoort|horen|hoofd; ziet|zie _5 dingen|mensen|beestjes|schimmen|spoken _6 niet; stemmen in haar|zijn|mijn; achterdocht*; paranoi*; paranoide; manisch*; manie; decompens*; gedecompenseerd; onbegrepen gedrag; verward gedrag; helemaal|heel|erg|ernstig|volledig|totaal|behoorlijk|flink in de war; in de war; geheel in de war; door het lint; de weg kwijt _1 psych*; ontregeld; mannetjes|geesten|kabouters|soldaten|wezens _7 keuken|huis|kamer|bed|muur|tuin`,
    niet: `${VOORBIJ}; na de|een|zijn|haar psychose|manie; goed ingesteld; slikt braaf; festival; manische weken|tijd|periode|maand; verwarde wol|breiwol|haren|draden; weken|tijd _4 gekocht; brief _1 in; gruis|isolatie|aannemer; weer|nu ingezakt; volgende|vorige keer; op medicatie|medicijnen; in de war met|door|over|van; war _5 pillen|medicijnen|brief|brieven|data|datum|datums|afspraak|afspraken|namen|geld|formulier*|nummers|dagen|tijden|papieren|toeslagen|regels|welke|wat; verwarde|verward met|over; raakt _1 verward van; schema in de war; haar in de war; suiker|bloedsuiker; rekening; cursus*; eetstoornis; relatie door het lint`,
    verzacht:
      "begeleiding; behandeling; wachtlijst; fact|ambulant*; diagnose; medicatie werkt; lotgenoten; groep; dagbesteding",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "twijfel",
    patronen: `afgeluisterd*; afluister*; achtervolgd*; geheime dienst; aivd|cia|fbi|mossad; stralen|straling _7 buren|plafond|muur|muren|huis|bovenburen|hoofd|stuur*|sturen|stuurt; stuur*|sturen|stuurt|zenden _6 stralen|straling|signalen; chip _5 hoofd|arm|hersenen|lichaam|tanden; aluminiumfolie*; zilverfolie; microfoon*|camera's|cameras|zenders _7 huis|muur|muren|lamp|plafond|verstopt|kamer; complot*; god|duivel|demon*|allah|engelen|jezus|geesten|koning|koningin _6 praat|spreekt|zegt|bezoek|stuurt|gestuurd|opdracht|opgedragen|uitgekozen; vergif* _6 eten|water|buren; vergiftigen; willen _4 vergiftigen; gif in|door _4 eten|water; ruikt gif; denkt dat _8 plafond|satelliet*|straling|god|jezus|koning|president|geheime|afgeluisterd|vergiftig*|gevolgd; hij|ze is god|jezus|profeet|uitverkoren*; tv|radio|televisie _4 praat|spreekt _5 tegen|over; berichten _4 via de tv|radio|televisie; gedachten _6 stelen|lezen|gestolen|gestuurd|horen`,
    niet: "kerk|moskee|dominee|imam|bijbel*|geloof; reclame|reclames|advertenties; schoonmaakmiddel; beeldbellen; ex|exman _8 gevolgd; bestraling|ziekenhuis; koningsdag; theorie|lezing; deurbel*",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    ontkenbaar: false,
    verleden: "twijfel",
    patronen: `gestopt|stopt|stopte|slikt|neemt|gebruikt|weigert|zonder|niet|geen _7 lithium|antipsychotic*|clozapine|olanzapine|quetiapine|haldol|risperidon|depot|psychosemedic*|depakine; lithium|antipsychotic*|clozapine|olanzapine|haldol|depot _6 gestopt|niet|weigert|kwijt|stop*; gestopt|stopt|stopte|weigert _6 medicijnen|pillen; slikt|neemt|slikte|nam _3 geen|niet _4 medicijnen|pillen; slikt|neemt|slikte|nam _4 medicijnen|pillen _2 niet; medicijnen|pillen _6 niet meer|gestopt|weigert`,
    bij: "bipolair*|schizo*|psychose*|psychotisch|manisch*|stemmen|waan*|achterdocht*|verward|raar|vreemd; slaapt _6 niet; dagen|nachten _5 niet; complot*|stralen; praat _7 stuk|snel; koopt|gekocht",
    niet: "betalen|bijwerking*|apotheek; stabiel; marine",
    nietNabij: "nu|weer|goed stabiel",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    verleden: "twijfel",
    ontkenbaar: false,
    patronen: `schizofreni*; schizoaffectief; doet|gedraagt|praat|deed _6 raar|vreemd|gek|eigenaardig; gedraagt _5 anders; vreemd|raar|zorgelijk|zorgwekkend|afwijkend|bizar gedrag; praat _6 zichzelf|zich zelf; praat _4 een stuk; aan een stuk door; slaapt _5 nachten|dagen niet; ijsbeert; rommelt _6 nacht*; bonkt _6 muur|deur; onrustig* _5 nacht|straat; geeft _6 alles uit|weg; in een keer _6 gekocht; loopt _4 nacht* _6 buiten|straat; midden in de nacht _7 buiten|deur|bellen|belt|aangebeld`,
    bij: "buurman|buurvrouw|buren|overbuur*|bovenbuur*|onderbuur*|hiernaast|flat; ineens|opeens|plotseling|sinds|nu|dagen|nachten; bipolair*|psych*|manisch|medicijnen; dement*|vergeet*|alzheimer; leeftijdoud",
    niet: "baby|peuter|overlast|muziek|praat _5 school|hoofd; praat raar|anders over; klus*|boor*; tv; jongeren; mond|gezicht",
  },
  {
    kaart: "zorgen",
    haast: "morgen",
    sterkte: "twijfel",
    labels: [],
    verleden: "stil",
    patronen: `vervuild*|vervuiling|vervuilt _6 @huis|huishouden|huis; @huis|huishouden|huis _8 vervuild*|vervuilt|onbewoonbaar; hoard*; verzamelwoede|verzamelaar; zelfverwaarlo*; verwaarloost _1 zichzelf|zich; zichzelf _4 verwaarlo*; zorgmijd*; mijdt _4 zorg; houdt _4 iedereen _4 af; laat niemand _4 binnen; ratten|muizen|kakkerlakken|ongedierte|vliegen|maden _7 huis|woning|buurman|buurvrouw; stank _6 buurman|buurvrouw|woning|buren|flat; stinkt _6 buurman|buurvrouw|woning|buren|trappenhuis; ernstig|sterk|erg vermagerd|ondervoed*|mager; ondervoed; uitgemergeld; onbegrepen gedrag; maak*|zorgen _6 zorgen|maak* _4 om|over buurman|buurvrouw|bovenbuur*|onderbuur*`,
    niet: "verhuurder|corporatie|lekkage|schimmel|straat _1 vervuild|speeltuin|park|container*",
  },
];
