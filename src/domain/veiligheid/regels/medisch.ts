import type { Regel } from "../regel.ts";

const LABEL = ["acuut_medisch"] as const;
const VOORBIJ = "gehad; geleden; terug; revalid*; sinds; vorig jaar; vorige maand|winter|zomer; na een|zijn|haar; hersteld|herstellende; overleden; erfelijk*; bang voor; kans op; cursus*; hartpatient*; ooit";

/** Complaints that need a doctor or 112 now (`praktijk.md` §4 MUST 1). Not a diagnosis: the words that a layman uses. */
export const MEDISCH: readonly Regel[] = [
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil", ontkenbaar: false,
    patronen: `ademt|ademen|adem niet; ademt _2 niet|nauwelijks|zwaar|moeilijk; geen adem|lucht _1 krijg*; krijg* _2 geen lucht|adem; geen lucht meer; hapt|snakt|happen|happend|hapte naar adem; stikt; aan het stikken; bijna gestikt; lippen _2 blauw|paars; blauwe|paarse lippen; wordt|werd|ziet|loopt _2 blauw|paars|grauw|asgrauw|lijkbleek; geen hartslag|pols|polsslag;
      bewusteloos; buiten bewustzijn|kennis|westen; niet _1 aanspreekbaar; reageert nergens|niet|nauwelijks _1 op aanspreken|schudden|roepen|prikkels|stem|licht; reageert nergens op; niet _1 wakker te krijgen; krijg* _4 niet wakker; wordt|werd niet _1 wakker; niet wakker _1 krijg*; reageert niet meer`,
    niet: "lachen; stikt van|in; verhuurder|gemeente|instantie|huisbaas|uwv|corporatie|bewindvoerder|mail|mails|brief|brieven|woningbouw; hoop|hoopt|wil|liefst _9 wakker; oog|lippenstift",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil",
    patronen: `pijn|druk|drukkend*|beklemmend*|steken|steek|benauwd|knellend* _5 borst|borstkas|borststreek; borst|borstkas _3 pijn|drukt|doet|beklemd; pijnlijke borst; straalt|uitstral*|stralen|trekt _5 arm|kaak|schouder|armen|schouderblad; kramp _3 borst;
      mond|gezicht|mondhoek|gelaat|lip _4 scheef|hangt|hangend|scheve|verlamd|trekt|hing; scheve mond|mondhoek|gezicht; hangende mond*; arm|been|hand|lichaam|kant|zijde _4 verlamd|lam|uitgevallen|krachteloos; kan|kon ineens|opeens|plotseling _5 niet|praten|lopen|zien; uitvalsverschijnselen; verlammingsverschijnselen; halfzijdig`,
    niet: "borstkanker|borstvoeding|kolf*|stralen _4 plafond|buren; sinds jaren; revalid*; dwarslaesie; operatie; rolstoel; al jaren; tand|kies|kaakchirurg",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil",
    patronen: `hartaanval; hartinfarct; hartstilstand; beroerte; herseninfarct; hersenbloeding; tia; longembolie; hartstilstand; attaque`,
    bij: `@nu; denk|denkt|denken; lijkt|lijken; volgens mij; misschien; krijgt|kreeg; heeft een; verdenking; bel|bellen; help`,
    niet: VOORBIJ,
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil",
    patronen: `flauwgevallen; flauw gevallen; valt|viel _1 flauw; flauwvalt; in elkaar gezakt|zakte|zakt; zakt|zakte _2 in elkaar; in elkaar zakt|zakte; van haar|zijn stokje; onwel; valt|viel|raakt|raakte _1 weg; weggevallen; raakt|raakte _1 bewustzijn; zakt weg; gaat|ging onderuit`,
    niet: "weg kwijt; vorige week|maand|jaar; vaker; wel eens; weleens; soms; kilo|gewicht|inkomen|toeslag|hulp|begeleiding|partner|mantelzorger|opvang",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil",
    patronen: `@iemand|oude|oudere _5 ligt|lag|liggen _5 grond|vloer|stoep; gevonden op de grond|vloer; op de grond|vloer gevonden; gevallen _5 niet|kan _3 opstaan|overeind|omhoog|opkomen; kan|kon niet _2 opstaan|overeind _3 gevallen|vallen|val; ligt al uren;
      @net|net|hier _4 gevallen|uitgegleden _8 bloed*|hoofd|pijn|gebroken; van de trap gevallen _6 bloed*|hoofd|niet; aangereden; hoofdwond; zwaargewond; gewond; hevig|veel|erg|flink _2 bloed*; bloed|bloedt|bloeden|bloeding _4 hevig|erg|veel|stopt|stelpen|door; plas bloed; onder het bloed; spuugt|spugen|braakt|hoest|hoestte|overgeven|gespuugd _3 bloed; bloed _2 spuugt|spuugde|braakt|hoest|overgeven|op|ontlasting; bloedt dood; slagader*; snijwond`,
    niet: "matras|kleren|kleed|tapijt|rommel|troep|spullen|slaapt|vinger; bloed prik*; prik*|geprikt|bloedprik*|bloedonderzoek; zegt dat ze; revalid*; vorige week|maand|jaar; arm|armen|pols|polsen",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil",
    patronen: `erg|heel|zo|ernstig|steeds|zwaar|vreselijk|ontzettend|acuut|enorm benauwd; benauwd _3 erger|ineens|opeens|plotseling|nu; ineens|opeens|plotseling|nu _2 benauwd; verslikt|verslikte; stuip*; stuiptrekk*; epileptische aanval*; aanval _3 epilep*; epilep* _4 aanval*; insult; ligt te schokken; schuimbekk*; schuim _3 mond; hypo; suiker _3 laag|hoog|ontregeld; bloedsuiker _3 laag|hoog|ontregeld; allergische reactie; anafyla*; epipen; keel|tong _2 opgezwollen|zwelt|dik; vergiftig*; chloor|bleek|schoonmaakmiddel|ontstopper|gif|batterij|knoopcel _3 gedronken|ingeslikt|binnen|opgegeten|gegeten; ingeslikt; brandwond*; derdegraads; kokend water _3 over; hete thee|water|soep|vet _3 over|heen`,
    niet: "gehad; hypotheek*; in huis; huisje|kamer|kamertje|lokaal benauwd; denkt dat; vergiftigd door|worden; actief; hyper actief; vorige week|maand|jaar; leert|leren|cursus*; bang voor; medicatie voor",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil",
    patronen: `weeen; vliezen _2 gebroken; vruchtwater; aan het bevallen; gaat|ga _1 bevallen; moet _1 bevallen; persdrang; baby komt|geboren _2 nu; zwanger* _8 bloed*|bloedverlies|bloeding|hevige; voelt|voel _4 baby|kindje|kind _4 niet|minder _3 bewegen|bewegen; geen leven _2 baby; kindje|baby _2 beweegt niet|minder`,
    niet: "bloed prik*; prik*|bloedonderzoek; vrees",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, ontkenbaar: false, verleden: "stil",
    patronen: `insuline _6 op|gestopt|helft|vergeten|overgeslagen|kwijt; gestopt|stopt|zonder|helft|halveert|spaart|minder|geen _4 insuline; insuline _3 niet meer|betalen; insuline overslaan; spuit _4 minder|helft|niet|niets _3 insuline`,
    niet: "kan|kunnen|leren|helpen|wie _6 spuiten; prikken; weet niet hoe",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, ontkenbaar: false, verleden: "stil",
    patronen: "in een keer|klap|dag _3 gestopt|stopt|stopte; gestopt|stopte|stoppen|stopt _4 in een keer|klap; cold turkey; abrupt|plotseling|acuut|opeens gestopt; ene op de andere dag gestopt; ontwenning*; onttrekking*; afkickverschijnsel*; delier; delirium; tril*|zweet|zweten|bibber* _6 gestopt|afkick*|drank|alcohol|ghb",
    bij: "@middel; drank|alcohol|gedronken; afkick*; verslaafd; ziet dingen; zweet|zweten|tril*", niet: "werk*|baan|roken; wil|wilt|willen _4 stoppen",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil",
    patronen: `overdosis; te veel|veel te veel|teveel _2 @pil _3 ingenomen|geslikt|genomen|gehad|gebruikt|op; slikt|slikte|geslikt|neemt|ingenomen _1 veel|teveel @pil; @pil _3 te veel|teveel _2 ingenomen|geslikt; dubbele dosis; verkeerde @pil _3 ingenomen|geslikt|gegeten|gekregen; @kind|baby _4 @pil _3 opgegeten|ingeslikt|gegeten|op; comazuip*; alcoholvergiftiging`,
    niet: "overdosis nemen|neem",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil",
    patronen: "baby|babytje|kindje|peuter|dreumes|zuigeling|pasgeboren* _6 koorts|suf|slap|sloom|grauw|uitgedroogd|stuip*; baby|babytje|kindje|peuter|dreumes|zuigeling|pasgeboren* _4 drinkt|plast|eet _1 niet|nauwelijks|amper|niets; koorts _4 stijve|suf|veertig|40|41|baby; stijve nek; uitdroging*; uitgedroogd; sepsis; bloedvergiftiging; ondraaglijke|ondragelijke|helse pijn; hevige|heftige|vreselijke|enorme|plotselinge|stekende hoofdpijn|buikpijn|rugpijn|pijn",
    niet: "al jaren; al maanden; sinds; chronisch; haar|planten|tuin; soms; menstru*; migraine; vorige week|maand",
  },
  {
    kaart: "medisch", haast: "nu", zeker: false, labels: LABEL, verleden: "stil",
    patronen: `praat|spreekt|praatte|sprak|praten _5 raar|onduidelijk|vreemd|moeilijk|wartaal|warrig|dubbel; brabbel*; lalt|lallend; niet _2 uit haar|zijn|mijn woorden; niet uit haar|zijn woorden; wazig _2 zien|ziet; dubbelzien; ziet dubbel; tintel* _4 arm|been|gezicht|hand`,
    bij: "@nu; sinds _1 ontbijt|vanmorgen|vannacht|gisteren|uur|uurtje|half; mond|gezicht|arm|been; suf|sloom; hoofdpijn", niet: "nederlands|engels|taal|tolk|stottert|baby|peuter|logoped*",
  },
  {
    kaart: "medisch", haast: "nu", zeker: true, labels: LABEL, verleden: "stil", ontkenbaar: false,
    patronen: `geen teken van leven; geen levensteken; levensteken; hulpgeroep; roept|riep|roepen|roepend _2 om hulp|help; hoor* _6 gekreun|gekerm|gejammer|kreunen|jammeren|hulp|gebonk|gebons|bonzen|bonken; kreunt|kermt`,
    niet: "feest|muziek|overlast; boven elke",
  },
  {
    kaart: "medisch", haast: "nu", zeker: false, labels: LABEL, verleden: "stil", ontkenbaar: false,
    patronen: "gordijnen|rolluiken|luiken _3 dicht|gesloten|beneden; gebonk|gebons|gekreun|gestommel|bonken|bonzen; deur niet _2 open; doet|deed niet _1 open; doen niet open", niet: "overlast|muziek|feest|durf*",
  },
  {
    kaart: "medisch", haast: "nu", zeker: false, labels: LABEL, verleden: "stil", ontkenbaar: false,
    patronen: "krant|kranten|post _5 bus|brievenbus|mat|deurmat; post|kranten stapel* _3 mat|deur|bus; brievenbus _2 vol|puilt|uit; al dagen|weken _4 niet gezien; niet _1 gezien sinds; dagen niet gezien; al _3 dagen niet _2 gezien|gehoord|thuis; neemt _2 telefoon niet _1 op; neemt niet op; hond blaft _3 dagen|uren",
    bij: "buurman|buurvrouw|buren|overbuur*|hiernaast|bovenbuur*|onderbuur*|@oudere|mevrouw|meneer|oude|alleenwonend*|thuiszorg",
    niet: "bewindvoerder|gemeente|verhuurder|instantie|brieven; bang",
  },
  {
    kaart: "medisch", haast: "vandaag", zeker: false, labels: LABEL, verleden: "stil",
    patronen: "wond|wonden|been|voet|teen|tenen _4 stinkt|zwart|rot|rotte|ontstoken|etter|pus|maden; hoge koorts; flink|veel|erg ziek _3 alleen; hartkloppingen; trombose*; ijlt|ijlen; verwondingen; bloedneus _3 stopt",
  },
];
