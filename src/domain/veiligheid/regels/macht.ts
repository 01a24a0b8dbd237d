import type { Regel } from "../regel.ts";

const PLEGER =
  "@partner; hij; broer|broers|vader|ouders|schoonmoeder|schoonfamilie|schoonouders|familie|oom|huisgenoot|gastgezin|zoon|ze; van hem|haar";
const NIET_THUIS =
  "uwv|ind|coa|gemeente|werkgever|baas|chef|leidinggevende|school|docent|arts|dokter|huisarts|specialist|cbr|bewindvoerder|verhuurder|corporatie|bank|verzekeraar|reclassering|rechter; film|serie|boek|spel; buurman|buren|onderbuur*|bovenbuur*; revalid*; mag niet meer rijden|autorijden|tillen";
const HALS = "hals|keel|nek|kaak|lip|lippen|oog|wang|pols|polsen|bovenarm|bovenarmen|armen|arm|ribben|rug|gezicht";

/** Control, threats and violence at home in everyday words. */
export const MACHT: readonly Regel[] = [
  {
    // Being cut off from telephone, money, people and the street.
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["huiselijk_geweld"],
    ontkenbaar: false,
    bij: PLEGER,
    patronen: `wist|wiste|verwijdert|verwijderde|blokkeert|blokkeerde|gooide _4 contacten|nummers|vriendinnen|facebook|whatsapp|berichten; telefoon|telefoons|tel|mobiel|mobieltje|simkaart|laptop ~3 afgepakt|afgenomen|ingenomen|gecontroleerd|controleert|checkt|breekt|brak|kapot|stuk|lezen|leest|meelezen|inleveren|gesloopt|pakt|verstopt|afluistert; loon|salaris|uitkering|inkomen|kinderbijslag|toeslag|spaargeld ~4 zijn|hem|schoonmoeder|broer|vriend ~1 rekening|pas|gestort|afgeven|afstaan; gaat|gaan|komt|moet _2 naar|op zijn rekening; weekgeld|zakgeld|huishoudgeld ~6 krijgt|kreeg|geeft|zien|bon|bonnen|bonnetjes; krijgt|kreeg _3 euro|tientje|twintig|vijftig _4 week|maand|boodschappen; bonnetjes|bonnetje|bonnen|kassabonnen|kassabon ~4 laten|zien|inleveren|controleert|tonen|overleggen; pas|pinpas|bankpas ~4 afgepakt|neemt|inleveren|geeft|afgeven|ingenomen|heeft hij; mag|mocht|mogen _2 van hem|man|vriend|schoonmoeder|partner|ex|echtgenoot|vader|broers|familie|zijn _5 niet|niemand|geen|nergens|alleen; mag|mocht _3 niet|niemand|nergens|geen _6 van hem|schoonmoeder; mag|mocht _3 niet|niemand|nergens|geen _6 van haar|mijn|zijn|dr man|vriend|partner|broers|vader; niet _3 mag|mocht van|v hem|man|vriend|schoonmoeder; niet _3 mag|mocht van|v haar|mijn man|vriend|vader|broers; verbiedt|verbood|verboden ~5 taalles|werken|vriendinnen|familie|zus|moeder|opleiding|rijles|telefoon|make-up|kleding|contact; geen vriendin|vriendinnen|vrienden|contact _1 meer over; niemand _1 meer over; haar|eigen zus|moeder|familie|vriendinnen|ouders _4 jaar|jaren|maanden niet _1 meer _1 gezien|gesproken; haar|mij|ze binnen|thuis houdt|houden|hield; houdt|houden|hield haar|mij|hen|dr _1 binnen|thuis|vast|weg; sluit|doet|draait _2 deur|voordeur|haar|mij _5 op slot|gaat|weg|slot|op; deur ~3 slot ~6 weggaat|weg|werkt|vertrekt|gaat; neemt _2 sleutel|sleutels _3 mee; haalt|brengt haar|mij ~6 elke|overal|altijd|klas|les|werk|minuten; telt _3 stappen|minuten|kilometers|uren; weet|ziet _3 telkens|altijd|steeds|precies|overal _3 waar; gps|tracker|tag|airtag|volgapp|camera|cameras|deurbel ~6 gehangen|gevonden|geplakt|auto|horloge|tas|woonkamer|slaapkamer|volgt|huis ~10 hij|ex|man|vriend; inschrijving|paspoort|diploma|boeken|schoolspullen|kleren|kleding|papieren|taxipas|make-up|verblijfspas ~3 verscheurd|verbrand|verknipt|kapotgemaakt|weggegooid|vernield|kapotgeknipt|verstopt|afgepakt; rollator|scootmobiel|rolstoel|krukken|hoorapparaat|bril|fiets|schoenen|jas|autosleutels ~5 afgepakt|verstopt|zolder|weggezet|lek|kapot|weggehaald|breekt|brak|ingenomen; fiets|banden _2 lek gestoken|geprikt|gesneden; elke nacht|uren|hele nacht wakker|wakkergehouden gehouden|houdt; wakker gehouden|houdt; met verwijten; op haar|mijn|zijn naam ~5 lening|leningen|auto|abonnementen|schulden|krediet|telefoons ~6 ex|vriend|man|hij|partner; tekenen _3 voor _3 lening|schuld|krediet; moet|moest _3 tekenen|ondertekenen ~10 anders|gebeurt|lening|niet|onder druk; alles|overal verantwoorden; zuinig ~8 bonnetjes|rekening|weekgeld|krijgt; streng maar lief; hij is gewoon|alleen|streng|jaloers|bezorgd _1 zuinig|jaloers|streng|bezorgd`,
    niet: `${NIET_THUIS}; bewindvoerder*; asielzoeker; leeftijdkind ~4 mobiel|telefoon; puber|kind|zoon|dochter ~4 schermtijd|telefoon|game*; bril|rollator|scootmobiel ~3 vergeten|gestolen|kapot gegaan|vergoed*; digid|oplicht*|phishing; gezelschap; fiets ~3 gestolen|school|jeugd; zonder man; jongeren; mantelzorg*; opa|oma|hoogbejaard*; zakgeld ~4 kind|zoon|dochter|jaar; voedselbank`,
    nietNabij: "gedetineerd|gevangenis|bewindvoerder|bewind; hangjongeren",
  },
  {
    // Marks with an excuse, somebody else who answers, looking down.
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: "geweld",
    ontkenbaar: false,
    patronen: `antwoordt|antwoordde|praat|praatte|beantwoordt|spreekt|sprak|vertelt|voert _4 steeds|altijd|alle|alles|telkens _4 voor|namens|vragen haar|hem|mijn|mevrouw|ze|hij; alle vragen voor haar; antwoordt voor haar|hem|moeder|mevrouw; kijkt|keek|kijken _3 eerst|steeds|telkens naar hem|haar|man|zoon|zijn|dochter|kleinzoon; zwijgt|stil|verstijft|schrikt|krimpt ~6 als|zodra|wanneer hij|man|vader|vriend|zoon|belt|binnenkomt; keek|kijkt _2 naar haar schoenen|voeten; hij|man|vriend _1 wacht|wachtte|zit|zat|stond|staat buiten|in _3 auto|hal|gang|deur ~20 plekken|oog|blauw*|bril|kastje|trap|fluister*|huilt|${HALS.replaceAll("|", "|")}; zonnebril ~4 binnen|november|december|winter|januari|februari|regen|bewolkt|wachtkamer|les; coltrui|sjaal|sjaaltje|lange mouwen|col ~6 juli|augustus|juni|zomer|warm|hitte|30|hoog|hals|graden|vingers; vingers|vingerafdrukken|handafdruk|duimen|greep|knijpplekken|afdrukken ~3 ${HALS}; opgezwollen|gezwollen|dikke|kapotte|gescheurde|bloedende|blauwe|paarse|gebroken ${HALS}; bloed _3 lip|neus|mond|wenkbrauw|gezicht ~10 hij|man|vriend|gevallen|opvang|tassen|kinderen; plekken ~4 gezien|zag|zien|hals|armen|rug|benen|verschillende; van de trap gevallen; trap gevallen ~3 alweer|weer|zegt|zogenaamd|derde|vierde; tegen _3 deur|kastje|kast|deurpost gelopen|gestoten|opgelopen; ben|is zo|gewoon|altijd|nogal|maar _1 onhandig|lomp; onhandig ~8 plekken|blauwe|arm|oog|val|gevallen; ribben ~8 trap|gevallen|man|hij|alweer|gekneusd; plukken|plok|stuk|kale haar|haren|plek ~5 uitgetrokken|uit|weg`,
    bij: "hij|man|vriend|ex|partner|ze|mevrouw|vrouw|collega|klant|cliente|deelneemster|moeder|zoon|dochter|leerling",
    niet: "gym; tandarts; fiets; bloedverdunner*|marcoumar|voetbal*|judo|sport*|operatie|geopereerd|fiets|infuus|geprikt|ontsteking|ontstoken|tand|kies|allergi*|artrose|reuma|eczeem|zon|migraine|staar|oogarts|logopedi*|stotter*|tolk|vertaalt|vertalen|tolken|doof|hardhorend|afasie|beroerte|dementie",
  },
  {
    // Threats and fear of what follows.
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["huiselijk_geweld"],
    ontkenbaar: false,
    patronen: `anders is het raak; dan is het raak; weet|weten je|jij|ze _1 wat er _1 gebeurt|gaat; dan gebeurt er|wat; ben ik|ze er geweest; ben je|jij er geweest|dood|nog niet klaar; dan|anders zie|ziet je|ze|ik _3 kinderen nooit|niet; kinderen _4 nooit meer zie|ziet|zien; neemt|nemen|meenemen|meeneemt _4 kinderen _5 buitenland|land|mee|marokko|turkije|syrie|irak|polen|nooit; maakt|maken|schiet|steekt|slaat _1 mij|haar|me|ons|iedereen _1 af|dood|kapot|neer|lens; durft|durf _3 geen aangifte; dreigt|dreigde|dreigen|gedreigd _6 foto|fotos|filmpje|filmpjes|kinderen|komen|halen|wat|iets|doen|slaan|haar|mij|familie|zelfmoord|ophangen|uitzetten; vrij|vrijgekomen|vrijgelaten|vrijlating|vrijkomt|proefverlof ~10 haar|neergestoken|mishandeld|ex|slachtoffer|dader|stalker|bang; komt _4 vrij ~10 haar|bang|bescherming; bonkt|bonken|bonzen|bonst|trapt|schopt ~3 deur|raam|ramen ~12 hij|ex|ze|belt|bed|kinderen; hij|ex|exman _2 zoekt|zocht|achtervolgt|volgt ze|haar|mij|ons|hen; staat|stond|hangt _2 onder|voor|bij haar|mijn|dr|ons raam|deur|werk|school|flat|huis|auto|zaak; rijdt|reed|fietst|loopt _2 elke|iedere|steeds|dagelijks|telkens _3 langs|voorbij|rondjes; verder doet hij|ie niks|niets; rakelings ~6 hoofd|gezicht|oor; appjes|berichten|telefoontjes|keer|oproepen per|op dag|een ~8 ex|hij|haar|intrekken; dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|tientallen keer|appjes|berichten|telefoontjes ~3 dag|nacht; fotos _3 van _3 voordeur|huis|auto|kinderen ~6 stuurt|stuurde; huisverbod|contactverbod|straatverbod|gebiedsverbod; kogel|dode|rouwkrans|graf ~5 brievenbus|ruitenwisser|deur|mat|deurmat|roos|vogel; als|wanneer ik|ze _2 hem|weg|wegga|vertrek|scheiden|verlaat|weggaat|uitmaakt ~10 hangt|ophangt|maakt|dood|vermoord*|vindt|zelfmoord|aandoet|brand; geen kant op _3 met _3 kinderen|hem; poeslief|lief|bloemen|sorry|beterschap ~8 daarna|slaan|terug|weer|tot; terug naar hem|vader|man; loopt|lopen|loop op eieren|kousenvoeten|tenen ~10 man|hij|thuis|vriend|vader`,
    bij: PLEGER,
    niet: `${NIET_THUIS}; verkoper*|incasso*|deurwaarder*|schuldeiser*|collecte; hond|kat; klant|klanten|winkel; loverboy; jongeren|hangjeugd|pesten|gepest|klasgen*; nah ~6 geluid; rijles; uithuiszetting|ontruiming`,
  },
  {
    // Blows and objects, by whom and however told.
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: "geweld",
    patronen: `vliegen|vloog|vlogen _4 borden|glazen|stoelen|pannen|spullen|klappen|servies; gooit|gooide|smijt|smeet|gooien|gooi _5 strijkbout|strijkijzer|bord|borden|pan|pannen|stoel|stoelen|glas|asbak|mes|servies|schoen|fles|stenen|afstandsbediening; hand _3 voor|op|over haar|mijn|de mond; haren|paardenstaart|vlecht|kraag|oor ~3 hand|beet|vast|trok|trekt|getrokken|sleept|sleepte|sleurt; gister|gisteren|laatst|weer|eerst _2 haar|mijn haren|haar; drukt|drukte|kneep|knijpt|dichtgeknepen ~3 keel|strot|nek|hals; duwt|duwde|geduwd|schopt|schopte|slaat|sloeg|geslagen|bijt|beet|trapt|stompt|mept|meppen|mepte|geslagen|krabt|knijpt ~5 haar|mij|hem|me|vrouw|vriendin|man|moeder|partner; breekt|brak|gebroken _3 bril|telefoon|telefoons|simkaart; sinds _2 het|t slaan|geweld|duwen; ramt|ramde|geramd|aangereden|klemgereden ~8 hij|ex|haar|mij|auto; slaat|sloeg _2 ramen|ruiten|deur|deuren|boel|alles _2 in|kapot; slaat _2 op _2 slaapkamerdeur|badkamerdeur|deur; hij|man|vader|vriend|ex|partner slaan|mij|haar slaat|slaan|slaan|sla; man|hij|vriend|papa slaan|sla|slaat|boos|schreeuwt _1 mij|ik|mama|kind; losse handen|handjes; handen _2 los|jeuken; klappen|klap|tikken|oplawaai|dreun|hengst|pak|rammel ~3 krijgt|kreeg|gaf|geeft|deelt|verkocht|uit|slaag; als hij|ie|ze _2 gedronken|gesnoven|gebruikt|drinkt|snuift|drank|op heeft ~12 vliegen|slaat|gooit|schreeuwt|agressief|bang|raak|anders|haren|keel|trapt|verstopt|verstoppen; krat|fles|drank|drinkt|snuift|coke|gesnoven|dronken|wiet|gokken ~14 slaat|gooit|keel|haren|borden|stompt|trapt|schopt|strijkbout|raak|klappen; hij _1 werd|wordt|is _1 handtastelijk|gewelddadig|agressief; dwingt|dwong|gedwongen|moet _4 vrijen|seks|bed|sex|mannen; mannen|vrienden|klanten|bezoek _1 ontvangen|over de vloer ~10 geld|krijgt|vriend|moet; hij _3 krijgt het geld; wil hulp _3 woede|agressie|handen; alleen mijn hand|handen`,
    bij: PLEGER,
    niet: `${NIET_THUIS}; kilo|duwondersteuning|rolstoel|hernia|duofiets|werkplaats|dagbesteding; hond|kat|paard|sport*|voetbal*|judo|boks*|dam*|schaak*|kaart*|tennis|drum*|trommel|muziek; peuter|kleuter|dreumes|klasgen*|klas|autistisch|broertje|zusje; alzheimer|dement*; hoogtevrees; dichtslaat; een deuk; geld|kosten|rekening ~2 klap|klappen; cursus*|training|workshop; inbreker|inbraak|overval*|beroofd|jongens|jeugd|straat|fietsers|zebrapad; op straat ~6 geslagen; blij|opgetogen; lachen|lachend; winkeldief; sla over`,
  },
  {
    // Calling in secret, now.
    kaart: "thuis",
    haast: "nu",
    sterkte: "zeker",
    labels: "geweld",
    verleden: "stil",
    ontkenbaar: false,
    patronen: `belt|appt|bel|app|zit|belde|appte|schuilt|verstopt|opgesloten|ligt|ik ben|schreef _4 wc|toilet|kast|badkamer|bed|kelder|schuur|tankstation|auto|garage|zolder|tuinhuis|balkon|slaapkamer ~14 hij|man|vriend|ex|deur|bang|fluistert|fluister|mes|slaat|vader|papa|bonkt|achter ~14 mes|hamer|bonkt|bonken|slaat|trapt|dood|politie|vermoord*|dreigt|gewapend|koevoet|schreeuwt|schreeuwen|tanken|geramd|volgt|stenen|deur|buiten; volgt|achtervolgt haar|mij|ons _8 geramd|auto|rijdt|rijden|nu; bel|bellen|belt|stuur _2 politie ~6 briefje|pizza|fluister*|kast|stil|papiertje|help; papa|vader|hij|man|stiefvader _3 heeft|pakt|houdt|knijpt _2 mama|mama's|moeder|haar|mamas _2 keel|haren|nek|vast|dicht; keel vast|dicht _6 nu|help|gilt|schreeuwt|kind|broertje; hoor|hoort|horen _5 gillen|gil|gilt|slaan|klappen|gebonk|krijsen|smeken|schreeuwen ~8 nu|muur|help|kind|hiernaast|boven|buurvrouw; gegil|gekrijs|geschreeuw ~6 toen|nu|ineens|opeens stil; staat|stond nu _6 deur|raam|stoep|straat|poort ~8 mes|koevoet|honkbalknuppel|hamer|stenen|schreeuwt|schreeuwen|bonkt|dreigt|trapt; gedreigd|dreigt|zegt _6 vanavond|vandaag|vannacht|nu _4 komen|halen|afmaken|vermoorden|doodmaken|langs; ik ga niet meer mee|terug ~16 sturen|hij|help|bang; kunt u|jij|je iemand sturen; wat moet ik doen ~14 slaan|slaat|gilt|mes|bonkt; heeft|had|pakt|pakte|zwaait _2 hamer|mes|bijl|broodmes|pook|koevoet|honkbalknuppel|pistool|schaar ~12 dood|haar|mij|hij|ex|vriend|vrouw|bang|deur; sleept|sleurt|trekt|sleurde|sleepte _6 aan haar|zijn|de haren|haar|benen|armen; doet haar|de ogen niet _2 open|meer`,
    bij: `${PLEGER}; buren|buurvrouw|buurman|muur; mama|papa|moeder; man`,
    niet: `${NIET_THUIS.replace("; buurman|buren|onderbuur*|bovenbuur*", "")}; gisteren|vorige week|vorig jaar|jaren; feest|muziek|baby huilt; verstopt|verstoppertje ~2 spelen|speelt; timmer*|klus*|verbouw*|keuken; ooit; verstopt toilet|wc|afvoer|gootsteen`,
  },
  {
    // Made to marry.
    kaart: "dwang",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["huiselijk_geweld"],
    ontkenbaar: false,
    patronen: `trouwen|bruiloft|huwelijk|verloofd|verloven|huwelijkskandidaat|man _2 leren kennen ~12 vliegtuig|ticket|paspoort|zomer|pakistan|marokko|turkije|irak|afghanistan|somalie|syrie|iran|neef|oom|familie|eigen|nooit zag|vader|ouders|broers|moet; eigen bruiloft; vliegtuig|vlucht _2 gezet ~12 trouwen|huwelijk|paspoort|oom|familie; met _1 neef trouwen; man te leren kennen; ticket|enkele|enkeltje ~8 trouwen|bruiloft|pakistan|marokko|turkije|somalie|irak|afghanistan|oom|familie ~10 bang|niet|moet|paspoort|eigen|gisteren|terug; eer|schande ~6 familie|broers|vader|oom ~12 jongen|gezien|vriend|weggelopen|bang|dood; broers|vader|familie|ooms _2 houden|houdt|volgen|lezen|controleren _3 binnen|telefoon`,
    bij: "leeftijdkind; meisje|dochter|zus|zusje|nicht|nichtje|leerling|jonge|ze|haar|vrouw|jongen; moet|bang|gisteren|gehoord",
    niet: "graag|wil _3 trouwen|samenwonen; wil|willen|mag|mogen trouwen; jurk|zaal|uitnodig*|kosten|gefeliciteerd|leuk|blij; echtscheiding|scheiden; hoogzwanger; papieren trouwen; toeslag|inkomensgrens",
  },
  {
    // Small signs at home.
    kaart: "thuis",
    haast: "morgen",
    sterkte: "hint",
    labels: ["huiselijk_geweld"],
    ontkenbaar: false,
    bij: "@partner; hij; broers|vader|schoonfamilie|schoonmoeder",
    patronen: `fluister*; niks zeggen _1 hoor; niet vragen; vraag niets|niks|maar niet; zegt steeds|alweer; alweer; stiekem; liep binnen via|ongemerkt; kwam _3 via _3 bieb|school|taalles|kapper|huisarts|buurvrouw; hij wacht|wachtte; weegt nog; verder doet; blijf vol; in _1 blijf; opvang vol; is nu|zit|slaapt _2 bij zus|nicht|moeder|oma|vriendin|haar; terug naar _2 hem|vader; vannacht rustig; nu rustig; roes; op zijn|het werk nu; alarmeert; maakt zich _1 grote _1 zorgen; niet naar huis; haar schuld; schaamt zich; tegen niemand|iemand; wil geen aangifte; geen aangifte; geen politie; de kapster|taalmaatje|docente|docent|vrijwilligster|lerares|huisarts`,
    niet: `${NIET_THUIS}; cadeau|verrassing`,
  },
];
