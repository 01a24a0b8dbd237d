import type { Regel } from "../regel.ts";

const NU =
  "@nu; hier|binnenkort; zit|staat|ligt|lag|vond|gevonden; sinds _2 uur|vanmorgen|gisteren|ontbijt|vannacht; al _2 uur|dagen; minuten|uur";

/** Small signs that mean something only together: wanting to die, a medical emergency, confusion. */
export const HINTS_GEZONDHEID: readonly Regel[] = [
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `klaar mee; er klaar mee; genoeg geweest; is genoeg; het is op; mooi geweest; moe van het|vechten|leven|alles|alle; moegestreden; uitgeput; papieren|zaken|spullen|administratie|alles _4 netjes|geregeld|regelt|orde|klaargelegd|geordend; briefje|brief _4 voor mijn|zijn|haar|de|iedereen; briefje|briefjes er op; rustig is|wordt; eindelijk|dan|rust _1 rust; dan is het rustig|stil|voorbij|over|klaar; zo|dan|is|was voorbij; zonder mij|hem|haar; beter _5 zonder; brug; spoor; hoog gebouw; niemand _4 mist|missen|merkt|nodig|helpen; wanhop*|hopelo*|radelo*|uitzichtlo*|reddelo*|moedelo*; geen zin meer; geen gat meer; niet langer in de weg; in de weg; tot last; te zwaar; hoeveel|welke _3 pil|pillen|paracetamol|tabletten|medicijnen|insuline|slaappillen; gevaarlijk|dodelijk|fataal _5 pillen|paracetamol|medicijnen|tabletten; paracetamol _4 gevaarlijk|dodelijk; jachtgeweer|geweer|touw|strop|scheermes*; uit de kluis; wacht alleen _1 nog; naar mijn|haar|zijn _1 man|vrouw|zoon|dochter|moeder _2 wil|toe|willen|gaan; eet _4 niet meer; drinkt _3 niet meer; niet meer eten; pincode*|wachtwoord* _4 opgeschreven|briefje|voor mijn; uitvaart|begrafenis|crematie _4 geregeld|betaald|uitgezocht; ondergebracht; eerder|al eens _2 opgenomen; eerdere poging; poging; opname; failliet; heel|zo|ineens rustig|kalm|vrolijk; wil _2 verdwijnen|weg zijn|weg; niet meer bij|van mij horen; geen toekomst; alles verloren; reageert niet|neemt _2 niet _1 op; telefoon uit; somber|depressief|depressie; insta|instagram|facebook|snap|tiktok|whatsapp; na vrijdag|zaterdag|zondag|morgen|vanavond; wie _4 voor _2 hond|kat|poes zorgt|zorgen; stem klinkt; huilt|huilde|huilen`,
    niet: "verhuurder|gemeente|uwv|corporatie|bewindvoerder; spoorboekje; hulp bij papieren; bruggen; schuldhulp*; fysio*; bewegen; somber weer; plan van aanpak; brugklas; scootmobiel",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    patronen: `hang|hangt|schiet|steek|maak|maakt|gooi|gooit|verzuip|verzuipt|verdrink|verdrinkt|knoop|knoopt|rij|rijdt|spring|snijd|vergas|hing|schoot _3 mezelf|zichzelf|mijzelf _3 op|dood|kapot|neer|voor|in|van|af|overhoop; hang|hangt mezelf|zichzelf op; maak|maakt|maakte er _1 een eind|einde; hoeveel|welke|wat _4 @pil _6 gevaarlijk|dodelijk|fataal|dood|genoeg|overleven; dodelijke dosis|hoeveelheid; pijnloos _3 doodgaan|dood|einde; manier* _4 doodgaan|dood|sterven; iedereen|jullie|kinderen|gezin|wereld|familie|ze|vrouw|man _6 beter _4 zonder mij|hem; @dierbaar _8 weggegeven|weggeeft|weggeven _12 niet|niks|niets _1 meer nodig; leven _2 te zwaar; niet waard _3 leven; waard om te leven`,
    niet: "kan|kon wel; relatie|scheiding; ex",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen:
      "jachtgeweer|geweer|vuurwapen|pistool|revolver|luchtbuks|zwaard|samoerai* _6 gehaald|gepakt|pakt|haalt|gericht|richt|hand|geladen|klaar|tafel; schiet|schieten|geschoten|gericht _4 geweer|pistool|jachtgeweer; heeft _3 pistool|vuurwapen|geweer|jachtgeweer",
    niet: "vergunning|jacht|verzameling|oorlog|leger|schietvereniging|speelgoed",
  },
  {
    kaart: "medisch",
    haast: "nu",
    sterkte: "hint",
    labels: ["acuut_medisch"],
    verleden: "stil",
    ontkenbaar: false,
    bij: NU,
    patronen: `lijkbleek|spierwit|bleek|wit|grauw|geel|asgrauw; klam|klamme; zweet|zweten|transpireert|zweterig|badend; arm|linkerarm|rechterarm|been|hand|kant _3 zwaar|raar|doof|slap|krachteloos|tintel*; traag|trager; sloom|suf|slaperig|versuft|apathisch; ooglid|oog _2 hangt; mond|ooglid|gezicht|lip _3 hangt|hangend|scheef|trekt; laat _4 vallen; slap|slappe; duizelig|draaierig|wankel*|zwalk*|evenwicht; trilt|trillen|bibber*|rillen|rillerig|schokt|schokken; koorts; 40|405|41|395 graden|koorts; vlek*|uitslag|bultjes; niet wegdruk*; kurkdroog|kurkdroge|droge mond; veel dorst; dorst; braakt|braken|overgeven|overgegeven|spuugt|spuugde|spugen|kotst; diarree; krampen; benauwd*|kortademig|piept|piepend|hijgt|hijgen; keel|tong|gezicht|lippen _3 dik|dikker|opgezwollen|zwelt|gezwollen; wesp|bij|hoornaar _1 gestoken|ingeslikt; gestoken _3 wesp|bij; allerg*; badkamervloer|keukenvloer|vloer|grond; lag; niet|niets|nauwelijks|amper _3 gedronken|drinkt|drinken; verliest|verloor|verloren _3 bloed|vocht; bloedverlies|bloedt|bloeding; wartaal|onsamenhangend|brabbel*|lalt; ineens|opeens|plotseling|plots; diabeet|diabetes|suikerziekte|suikerpatient; suiker; hartpatient; niet gegeten|eten; dubbelgeklapt|dubbel van; kan niet meer staan|lopen; zakt|zakte; reageert _2 traag|nauwelijks|amper|vreemd; hoofd gestoten|gevallen|geraakt; hoofdwond|snee|gat; overdosis; ingenomen; knieen; hevige|heftige|vreselijke; buikpijn|hoofdpijn|rugpijn|borst*; bewustzijn; ademt|ademhaling; niet _1 plassen|geplast; zwanger; alarm; gebeten|beet; stikt|stik`,
    niet: "al jaren; al maanden; sinds jaren; chronisch*; fibromyalgie|migraine|reuma; vroeger; kilo; revalid*; bang voor; overgangs*|overgang; slaapt slecht; werkdruk; verhuurder|uwv|gemeente; computer|telefoon|website; taalles|les; vacature*; slecht verlicht; wit van; matras; lopen lukt; wasmachine",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["verward"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `mannetjes|beestjes|geesten|schimmen|kaboutertjes|wezens|duivels|spinnen _6 huis|keuken|kamer|muur|bed|hoofd|zitten|zien; zelfde|dezelfde vraag; herhaalt|herhaald; niet _4 hoe _3 thuis; thuis _2 komen moet|komt; niet _1 meer|weet _2 waar _2 is|woont|vandaan; preekt|preken|predikt|bidt _3 hard; voorbijgangers|passanten|rotonde|kruispunt|verkeer|rijbaan|vluchtstrook; houdt _2 auto* _2 tegen; praat|praten|spreekt _4 stemmen|zichzelf|muur|geesten|overleden|lucht; stemmen; alufolie|aluminium*|zilverfolie|folie; verwisseld|dubbelganger|vervangen|omgeruild|nepfamilie; slaapt|slapen|geslapen _4 nacht*|week|dagen|niet; meubels|spullen|huisraad|kleren _3 straat|buiten|raam|balkon; thuisgebracht|teruggebracht|opgehaald _4 politie|buren|voorbijganger; zocht|zoekt|zoeken _3 moeder|ouders|vader|mama|werk|kinderen; naar haar|zijn moeder|werk toe; kamer niet _2 uit; gordijnen|ramen _4 dicht|afgeplakt; politie _5 nacht*|elke|steeds; nacht* _3 politie; elke|midden nacht; nachten; overtuigd dat|van; gelooft dat; gevolgd|bespied|bekeken|achtervolgd|vergiftig*|bestolen|afgetapt|gehackt; wil _4 niet aanraken; niet aangeraakt; lacht|huilt _3 zonder reden; springt _3 tak; koud|kou|sokken|blote|pantoffels|pyjama; niet _2 te volgen; warrig|onsamenhangend; gek gedrag; vreemd|raar|eigenaardig|bizar; bang _4 buren|camera*|politie|mensen|straling; medicijnen|medicatie|pillen _4 gestopt|niet; eerder|vorige opname|opgenomen; crisisdienst; psychiater|ggz|psychiatrisch*|bipolair|schizo*; alzheimer|dement*|dementie; gedesorienteerd|verdwaald|verdwaalt; ijsbeert; schreeuwt|schreeuwen|roept`,
    niet: "kind|kinderen|peuter|baby _4 slaapt; denkt dat ze|hij _2 recht|te|meer; denkt dat het|er; inburger*; lotgenoten; bang voor boete|toets; mantelzorg*; dagopvang|dagbesteding; uwv; wachtlijst; niet recht; computer gehackt|gehackt; stroom|energie; overlast",
  },
];
