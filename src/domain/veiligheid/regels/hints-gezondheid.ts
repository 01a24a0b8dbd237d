import type { Regel } from "../regel.ts";

const NU =
  "@nu; hier|binnenkort; zit|staat|ligt|lag|vond|gevonden; sinds _4 uur|vanmorgen|gisteren|ontbijt|vannacht; al _4 uur|dagen; minuten|uur";

/** Small signs that mean something only together: wanting to die, a medical emergency, confusion. */
export const HINTS_GEZONDHEID: readonly Regel[] = [
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `er klaar mee; genoeg geweest; is genoeg; het is op; mooi geweest; moe van het|vechten|leven|alles|alle; moegestreden; uitgeput; papieren|zaken|spullen|administratie|alles _6 netjes|geregeld|regelt|orde|klaargelegd|geordend; briefje|brief _6 voor mijn|zijn|haar|de|iedereen; briefje|briefjes er op; rustig is|wordt; eindelijk|dan|rust _1 rust; dan is het rustig|stil|voorbij|over|klaar; zo|dan|is|was voorbij; zonder mij|hem|haar; beter _7 zonder; brug; spoor; hoog gebouw; niemand _6 mist|missen|merkt|nodig|helpen; wanhop*|hopelo*|radelo*|uitzichtlo*|reddelo*|moedelo*; geen zin meer; geen gat meer; niet langer in de weg; in de weg; tot last; te zwaar; hoeveel|welke _5 pil|pillen|paracetamol|tabletten|medicijnen|insuline|slaappillen; gevaarlijk|dodelijk|fataal _7 pillen|paracetamol|medicijnen|tabletten; paracetamol _6 gevaarlijk|dodelijk; jachtgeweer|geweer|touw|strop|scheermes*; uit de kluis; wacht alleen _1 nog; naar mijn|haar|zijn _1 man|vrouw|zoon|dochter|moeder _4 wil|toe|willen|gaan; eet _6 niet meer; drinkt _5 niet meer; niet meer eten; pincode*|wachtwoord* _6 opgeschreven|briefje|voor mijn; uitvaart|begrafenis|crematie _6 geregeld|betaald|uitgezocht; ondergebracht; eerder|al eens _4 opgenomen; eerdere poging; poging; opname; failliet; heel|zo|ineens rustig|kalm|vrolijk; wil _4 verdwijnen; niet meer bij|van mij horen; geen toekomst; alles verloren; reageert niet|neemt _4 niet _1 op; telefoon uit; somber|depressief|depressie; insta|instagram|facebook|snap|tiktok|whatsapp; na vrijdag|zaterdag|zondag|morgen|vanavond; wie _6 voor _4 hond|kat|poes zorgt|zorgen; stem klinkt; wil|wilt niet meer`,
    niet: "verhuurder|gemeente|uwv|corporatie|bewindvoerder; spoorboekje; hulp bij papieren; bruggen; schuldhulp*; fysio*; bewegen; somber weer; plan van aanpak; brugklas; scootmobiel",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    patronen: `hang|hangt|schiet|steek|maak|maakt|gooi|gooit|verzuip|verzuipt|verdrink|verdrinkt|knoop|knoopt|rij|rijdt|spring|snijd|vergas|hing|schoot _5 mezelf|zichzelf|mijzelf _5 op|dood|kapot|neer|voor|in|van|af|overhoop; hang|hangt mezelf|zichzelf op; maak|maakt|maakte er _1 een eind|einde; hoeveel|welke|wat _6 @pil _8 gevaarlijk|dodelijk|fataal|dood|genoeg|overleven; dodelijke dosis|hoeveelheid; pijnloos _5 doodgaan|dood|einde; manier* _6 doodgaan|dood|sterven; iedereen|jullie|kinderen|gezin|wereld|familie|ze|vrouw|man _8 beter _6 zonder mij|hem; @dierbaar _10 weggegeven|weggeeft|weggeven _14 niet|niks|niets _1 meer nodig; leven _4 te zwaar; niet waard _5 leven; waard om te leven`,
    niet: "kan|kon wel; relatie|scheiding; ex",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen:
      "jachtgeweer|geweer|vuurwapen|pistool|revolver|luchtbuks|zwaard|samoerai* _8 gehaald|gepakt|pakt|haalt|gericht|richt|hand|geladen|klaar|tafel; schiet|schieten|geschoten|gericht _6 geweer|pistool|jachtgeweer; heeft _5 pistool|vuurwapen|geweer|jachtgeweer",
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
    patronen: `lijkbleek|spierwit|bleek|wit|grauw|geel|asgrauw; klam|klamme; zweet|zweten|transpireert|zweterig|badend; arm|linkerarm|rechterarm|been|hand|kant _5 zwaar|raar|doof|slap|krachteloos|tintel*; traag|trager; sloom|suf|slaperig|versuft|apathisch; ooglid|oog _4 hangt; mond|ooglid|gezicht|lip _5 hangt|hangend|scheef|trekt; laat _6 vallen; slap|slappe; duizelig|draaierig|wankel*|zwalk*|evenwicht; trilt|trillen|bibber*|rillen|rillerig|schokt|schokken; koorts; 40|405|41|395 graden|koorts; vlek*|uitslag|bultjes; niet wegdruk*; kurkdroog|kurkdroge|droge mond; veel dorst; dorst; braakt|braken|overgeven|overgegeven|spuugt|spuugde|spugen|kotst; diarree; krampen; benauwd*|kortademig|piept|piepend|hijgt|hijgen; keel|tong|gezicht|lippen _5 dik|dikker|opgezwollen|zwelt|gezwollen; wesp|bij|hoornaar _1 gestoken|ingeslikt; gestoken _5 wesp|bij; allerg*; badkamervloer|keukenvloer|vloer|grond; lag; niet|niets|nauwelijks|amper _5 gedronken|drinkt|drinken; verliest|verloor|verloren _5 bloed|vocht; bloedverlies|bloedt|bloeding; wartaal|onsamenhangend|brabbel*|lalt; ineens|opeens|plotseling|plots; diabeet|diabetes|suikerziekte|suikerpatient; suiker; hartpatient; niet gegeten|eten; dubbelgeklapt|dubbel van; kan niet meer staan|lopen; zakt|zakte; reageert _4 traag|nauwelijks|amper|vreemd; hoofd gestoten|gevallen|geraakt; hoofdwond|snee|gat; overdosis; ingenomen; knieen; hevige|heftige|vreselijke; buikpijn|hoofdpijn|rugpijn|borst*; bewustzijn; ademt|ademhaling; niet _1 plassen|geplast; zwanger; alarm; gebeten|beet; stikt|stik`,
    niet: "al jaren; al maanden; sinds jaren; chronisch*; fibromyalgie|migraine|reuma; vroeger; kilo; revalid*; bang voor; overgangs*|overgang; slaapt slecht; werkdruk; verhuurder|uwv|gemeente; computer|telefoon|website; taalles|les; vacature*; slecht verlicht; wit van; matras; lopen lukt; wasmachine",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["verward"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `mannetjes|beestjes|geesten|schimmen|kaboutertjes|wezens|duivels|spinnen _8 huis|keuken|kamer|muur|bed|hoofd|zitten|zien; zelfde|dezelfde vraag; herhaalt|herhaald; niet _6 hoe _5 thuis; thuis _4 komen moet|komt; niet _1 meer|weet _4 waar _4 is|woont|vandaan; preekt|preken|predikt|bidt _5 hard; voorbijgangers|passanten|rotonde|kruispunt|verkeer|rijbaan|vluchtstrook; houdt _4 auto* _4 tegen; praat|praten|spreekt _6 stemmen|zichzelf|muur|geesten|overleden|lucht; stemmen; alufolie|aluminium*|zilverfolie|folie; verwisseld|dubbelganger|vervangen|omgeruild|nepfamilie; slaapt|slapen|geslapen _6 nacht*|week|dagen|niet; meubels|spullen|huisraad|kleren _5 straat|buiten|raam|balkon; thuisgebracht|teruggebracht|opgehaald _6 politie|buren|voorbijganger; zocht|zoekt|zoeken _5 moeder|ouders|vader|mama|werk|kinderen; naar haar|zijn moeder|werk toe; kamer niet _4 uit; gordijnen|ramen _6 dicht|afgeplakt; politie _7 nacht*|elke|steeds; nacht* _5 politie; elke|midden nacht; overtuigd dat|van; gelooft dat; gevolgd|bespied|bekeken|achtervolgd|vergiftig*|bestolen|afgetapt|gehackt; wil _6 niet aanraken; niet aangeraakt; lacht|huilt _5 zonder reden; springt _5 tak; koud|kou|sokken|blote|pantoffels|pyjama; niet _4 te volgen; warrig|onsamenhangend; gek gedrag; vreemd|raar|eigenaardig|bizar; bang _6 buren|camera*|politie|mensen|straling; medicijnen|medicatie|pillen _6 gestopt|niet; eerder|vorige opname|opgenomen; crisisdienst; psychiater|ggz|psychiatrisch*|bipolair|schizo*; alzheimer|dement*|dementie; gedesorienteerd|verdwaald|verdwaalt; ijsbeert; schreeuwt|schreeuwen|roept`,
    niet: "kind|kinderen|peuter|baby _6 slaapt; denkt dat ze|hij _4 recht|te|meer; denkt dat het|er; inburger*; lotgenoten; bang voor boete|toets; mantelzorg*; dagopvang|dagbesteding; uwv; wachtlijst; niet recht; computer gehackt|gehackt; stroom|energie; overlast",
  },
];
