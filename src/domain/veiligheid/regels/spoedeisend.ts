import type { Regel } from "../regel.ts";

const LABEL = ["acuut_medisch"] as const;
/** Over, known for long, being treated, or a subject of a course: then it is no emergency. */
const VOORBIJ =
  "revalid*|fysio*|hersteld|herstellende|controle|nacontrole; vorige week|maand|jaar; jaar|jaren|maanden geleden; gips; operatie _2 gehad; sinds jaren; al jaren; al maanden; film|serie|boek; cursus*|ehbo*|reanimatie*|training; schadefonds|letselschade|verzekering; bang voor|dat; soms|weleens; twee|drie|paar|aantal keer; dader; hond|kat|poes; misselijk van; sinds _4 verlamd|lam";
const MENS =
  "hij|ze|ik|mij|man|vrouw|meneer|mevrouw|oma|opa|kind|baby|buurman|buurvrouw|klant|jongen|meisje|vader|moeder|bewoner|collega|hier|zit|ligt|dochter|zoon|peuter|kleuter|vriend";

/** Complaints that cannot wait, in the words of somebody who stands beside them. */
export const SPOEDEISEND: readonly Regel[] = [
  {
    // Consciousness, breath, colour, blood.
    kaart: "medisch",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "stil",
    ontkenbaar: false,
    patronen: `reageert|reageerde|antwoordt _3 niet|haast|nauwelijks|amper|bijna|traag|slecht _1 meer|niet|goed ~12 suiker|ademt|wit|bleek|ligt|pillen|val|gevallen|zweet|snurkt|slap|blauw|nu|vloer|bank|bed; ademt|ademhaling|ademen ~2 raar|snurkend|zwaar|piepend|oppervlakkig|snel|nauwelijks|met moeite; krijgt|krijg|kreeg _4 lucht|adem ~2 geen|nauwelijks|amper|bijna|moeilijk|slecht|te weinig; hapt _2 lucht|adem; lippen|gezicht|vingers|handen|kind|baby|neus _3 blauw|blauwe|grijs|paars|grauw; wordt|werd|loopt _2 paars|blauw|grijs|grauw|lijkbleek; wordt|werd _1 steeds|almaar|nu suffer|sufkees|slapper|slomer|bleker|benauwder|zwakker|zieker; nu|steeds|erg|heel|zo sufkees|suf|slap|versuft|sloom _1 en|is|zegt|geworden; zakt|zakte|gezakt|gleed ~3 weg|elkaar|ineen|stoel|onderuit|benen ~10 wit|bleek|zweet|net|nu|opeens|balie|hier|reageert; viel|valt|gevallen|neergevallen|ging _1 flauw|neer|omver|om ~8 net|nu|hier|wit|ligt|balie|rij|opeens; ligt _6 vloer|grond|trap|badkamer|douche|keuken|hal|toilet|straat|portiek|park|glijbaan ~14 kreunt|gevallen|been|heup|bloed|reageert|schuim|uren|blauw|gedraaid|lippen|koud; gevonden|vond|aangetroffen|lag ~4 vloer|grond|badkamer|koud|bewusteloos; bloed|bloedt|bloeden|bloedend _4 oor|oren|mond|neus|broek|buik|hoofd|stopt|houdt|door|hevig|plas|slagader|anus|ontlasting ~12 niet|wazig|kotst|zwanger*|val|geslagen|mes|gevallen|bleek|lijkbleek|flink|stelpen|bloedverdunner*|heen; gebraakt|braakt|overgeeft|spuugt|kotst|hoest _4 bloed|koffiedrab|bruin|zwart|rood; koffiedrab; ontlasting _3 zwart|pikzwart|bloed|teer; pis|plas|urine _2 rood|bloed ~6 koorts|pijn; neergestoken|gestoken|steekwond|schotwond|neergeschoten|beschoten ~10 net|buik|bloed|hier|nu|zit|mes; schuim _4 mond|lippen; schokt|schokken|stuipt|stuipen|trekkingen|toeval|epileptisch|wegdraait|wegdraaien|rollen ~6 ogen|net|nu|hele|lichaam|minuten|armen|grond|krijgt|aanval|weer; krijgt|kreeg|heeft net|nu|weer|een _1 toeval|insult|stuip|aanval|epileptische; hartmassage|reanimeert`,
    niet: `${VOORBIJ}; huilt _3 niet; gemeente|uwv|verhuurder|mail|brief|instantie; baan|werk; beroofd ~3 fiets; bloedprik*|bloedonderzoek|bloeddruk|bloedsuiker; menstruatie; gebroken van; borstvoeding; reageert niet op _2 mail|brief|app|telefoon`,
  },
  {
    // Stroke, heart, head, sepsis, sugar, cauda, heat and cold.
    kaart: "medisch",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "stil",
    ontkenbaar: false,
    patronen: `mond|mondhoek|gezicht|ooglid|gezichtshelft|lip|wang|oog ~4 hangt|hing|scheef|scheve|afgezakt|naar beneden|lam ~14 praat|spreekt|ineens|opeens|net|arm|koffie|thee|nu|vanmorgen|kwijlt|woorden|dronken; praat|spreekt|sprak|praatte _2 ineens|opeens|plotseling|alsof|scheef|dubbel|wazig|onduidelijk|brabbelt|met dubbele|onverstaanbaar ~12 dronken|drinkt|hangt|mond|arm|kotst|val|thee|tong|woorden|scheef|hoofdpijn|oor|nu; arm|hand|been|kant|linkerkant|rechterkant|linkerarm|rechterarm|gezicht ~3 doof|lam|verlamd|gevoelloos|slap|krachteloos|hangt ~12 ineens|opeens|net|plotseling|praat|mond|sinds|uur|vanmorgen|vannacht|nu; ziet|zag ineens|opeens|plotseling _2 niks|niets|dubbel|zwart|halve|niet; borst|borstkas|borstbeen|linkerarm|kaak ~5 pijn|druk|drukkend|drukkende|band|knijpt|beklemd|beklemmend|uitstraling|straalt|olifant|steken|gewicht|strak ~14 zweet|misselijk|kotsmisselijk|grauw|bleek|arm|benauwd|zit|nu|wachtruimte|net|klam|kaak|weigert|sinds|bus|uur|bel|ambulance; zo een|erge|ergste|heftige|knallende|nooit hoofdpijn _1 als|ooit|nooit ~12 nek|braakt|over|licht|opeens|plotseling|kotst|stijf; hoofdpijn ~10 nek|stijf|stijve|braakt|overgeven|geeft|licht|kachel|piep|allebei|duizelig|co-melder ~10 ineens|opeens|stijf|geel|piepding|binnen|doet|koorts|nooit|alarm|allemaal; nek _1 stijf|stijve; kachel|geiser|cv|ketel|koolmonoxide|co-melder|melder|piepding ~8 geel|piept|piep|afgaat|gaat|hoofdpijn|duizelig|misselijk|slap ~12 hoofdpijn|duizelig|misselijk|binnen|suf|allebei|slaperig; koorts|koortsig|gloeit|41|40|39,8|temperatuur ~8 rilt|rillen|suf|wartaal|verward|plukt|plast|grauw|vlekken|ijlt|slap|herkent|40|41|brabbel*|sloom|drinkt|stijve; vlekken|vlekjes|puntjes ~6 wegdrukken|wegdrukbaar|paars|koorts|glas; bloedvergiftiging|sepsis|rode streep|streep ~6 arm|been|koorts|loopt|omhoog|rilt; suiker|glucose|bloedsuiker ~4 1|2|1,9|2,1|laag|hoog|te|28|30|25|3|metertje|hi|lo ~12 reageert|suf|zweet|trilt|wartaal|slap|wakker|wegzakt|meer|bleek|grommelt; diabeet|diabetes|suikerziekte|suikerpatient ~12 zweet|trilt|suf|wartaal|dronken|wegzakt|bleek|wakker|gegeten|braakt|reageert; benen|been|billen|onderlijf|zadel ~4 gevoelloos|doof|verlamd|slap|lam ~14 sinds|plassen|overeind|wc|toilet|opeens|koud|zweet|rug|staan; kan|kon|komt _3 niet meer|niet overeind|meer|staan ~14 sinds|wc|toilet|zweet|gisteravond|vannacht|blauw|gevoelloos|lippen|val|vloer; oververhit|zonnesteek|hitteberoerte|onderkoeld|onderkoeling; water _3 gereden|gevallen|gelopen|beland ~14 blauw|rilt|rilde|suf|suffer|koud|koude|gehaald|ademt; gevallen|val|viel ~14 bloedverdunners|bloedverdunner|sufkees|suf|kotst|overgeven|bult|heup|been|wazig|slaperig ~10 nu|suf|sufkees|bult|braakt|kotst|kan|gedraaid|wazig|ei|raar; been|heup|arm|voet|enkel|pols|schouder _3 raar|gedraaid|scheef|kromme|dubbel|verkeerd ~12 ligt|gevallen|val|viel|net|omgekiept|straat|bot|kreunt`,
    niet: `${VOORBIJ}; gebroken enkel|pols|been; borstvoeding|borstkanker|borst ontstoken|kraamvrouw; angst|paniek ~3 al; trombosedienst; geen puf; tandarts|kies|tand; kantoor; werkdruk|stress; telkens|elke week|keer; cardioloog _2 niks|vindt; hooikoorts|zomerkoorts; suiker in|klontje; sensor|strips|pomp aanvragen; stijve nek ~3 computer|bureau|werk`,
  },
  {
    // Swallowed, poisoned, withdrawal, birth, allergy, small child.
    kaart: "medisch",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "stil",
    ontkenbaar: false,
    bij: `${MENS}; gestopt|drinken|ghb`,
    patronen: `gestopt|stopte|gestopte|afgekickt ~4 drinken|drank|ghb|benzo|oxazepam|pillen|alcohol ~14 ziet|schokt|schudt|trilt|zweet|beestjes|spinnen|toeval|koorts|hallucin*|rilt; ghb|xtc|coke|speed|heroine|fentanyl|methadon|lachgas|drugs|wiet|spacecake|paddo ~8 bewusteloos|schuim|wakker|slap|ligt|snurkt|wegvalt|out|reageert|ademt|blauw|bloedheet|knock-out|rode; ingeslikt|opgegeten|gegeten|gedronken|opgedronken|doorgeslikt|geslikt ~6 batterij|knoopcel|bleek|chloor|afwasblokje|wasmiddel|ontstopper|schoonmaakmiddel|antivries|muizengif|rattengif|pillen|medicijnen|spiritus|terpentine|spacecake|paddenstoel|paddenstoelen|bloedverdunners|lampolie|azijnzuur|capsule|wasbol|peuken; kleuter|peuter|kind|baby|dreumes|leeftijdkind ~10 pillen|medicijnen|spacecake|wiet|batterij|bleek|chloor|pillendoos|wasbol|tafel ~6 slap|suf|op|gegeten|rode|sloom|leeg|ingeslikt|slaapt; heel|hele|alle|dubbele|verkeerde stripje|strip|doosje|medicijnen|pillen|bloedverdunners|dosis ~8 op|ingenomen|gehad|geslikt|vergist|bloedt|dacht; verslikt|verslikte|stikt|stik ~8 lucht|vlees|brood|blauw|paars|hapt|knikker|paniek|druif|snoep|kloppen|nauwelijks|rug|worst; vliezen|weeen|persweeen|persen|hoofdje|vruchtwater|ontsluiting ~6 gebroken|voelt|hoofdje|trappenhuis|taxi|komt|nu|minuten|al|paniek|persen|groen; zwanger|zwangere|maand|weken ~8 bloedt|bloed|bloedverlies|buikpijn|hoofdpijn|sterretjes|bewegen|beweegt|flauw|lijkbleek|voelt _6 broek|niet|kindje|baby|heen|hevig|sterretjes|erg|veel; kindje|baby ~3 beweegt|bewegen|voelt ~2 niet|minder; baby|zuigeling|pasgeborene|dreumes|peuter|kindje|weken ~10 slap|grauw|blauw|koorts|suf|kreunt|ademt|stuip|drinkt|luier|uitgedroogd|gevallen|stil ~10 niet|nauwelijks|suf|hoge|niks|geen|slap|meer|uren|39|40|41|trap|commode|wakker|amper|gerammeld; gestoken|wesp|pinda|noten|garnaal|penicilline|antibiotica ~8 keel|tong|gezicht|dik|benauwd|lippen|galbulten|opgezwollen|zwelt; brand|brandwond|verbrand|kokend|heet|hete|frituurvet|thee|soep ~6 gezicht|been|arm|buik|peuter|baby|kind|over|heen ~10 net|blaren|gilt|nu|vel|huid|kind|peuter|rauw; hand|vinger|vingers|voet ~4 zaag|machine|klem|afgehakt|grasmaaier; vinger|vingers|hand|voet _1 er af; elektrocut*|stroomstoot|verdrinking|verdronken|bijna verdronken; zuurstof|beademing|canule|infuus ~5 op|leeg|kapot|uit|alarm|losgeraakt|uit|storing ~10 nu|blauw|benauwd|uur|uren|nog`,
    niet: `${VOORBIJ}; slikken|prakken ~6 moeilijk|mis|logoped*; steeds|vaak|telkens; wil|wilt _3 stoppen|zwanger; zwanger willen|worden; borst|borstvoeding; kinderwens; bijna op; herhaalrecept; huisarts _3 gezien|geweest; fobie; spaart; ruzie|klassegeluid; batterij van; wachtlijst; om wakker; weet _2 niet meer wat|hoe`,
  },
  {
    kaart: "medisch",
    haast: "nu",
    sterkte: "twijfel",
    labels: LABEL,
    verleden: "stil",
    ontkenbaar: false,
    patronen:
      "weigert|wil|willen niet|geen _2 bellen|ambulance|ziekenhuis|dokter|112|arts ~14 bloed|borst|gebraakt|pijn|geslikt|misselijk|suf|gevallen|bleek; belt ons ip|in plaats; zit|ligt hier|nu|net _6 bleek|wit|grauw|zweet|rilt|bloed|suf|klam; wit|lijkbleek|spierwit|grauw|klam ~6 zweet|zit|wachtkamer|wachtruimte|opeens|ineens|stoel|balie",
    niet: `${VOORBIJ}; zaal|trouwen`,
  },
];
