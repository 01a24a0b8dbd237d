import type { Regel } from "../regel.ts";

/** Dying of an illness, a care plan for later, and words of work or sport: no wish to die. */
const ANDERS =
  "kanker|uitgezaaid*|terminaal|palliati*|hospice|stervensfase|ongeneeslijk*; wilsverklaring|levenstestament|notaris|testament|codicil; bewindvoering|mentor*; film|serie|boek|liedje|game|spel|toneel*|musical; abonnement|contract|vereniging|project|team|bestuur|commissie|cursus*|training; mantelzorg*";
const HIJ_OF_IK =
  "ik|hij|ze|mevrouw|meneer|man|vrouw|jongen|meisje|zoon|dochter|broer|zus|vader|moeder|die|iemand|klant";

/** Suicide in other words: goodbyes, everything arranged, a place or a means, being of no use, a last date. */
export const AFSCHEID: readonly Regel[] = [
  {
    // Somebody speaks of the time after himself.
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `als|wanneer|voor|zonder ik er _4 niet meer ben|bent; ik er _4 niet meer ben; als|wanneer|zodra ik _2 weg|dood|verdwenen ben; als ik er niet meer was|zou; als ik dood _1 ben|was; krijgen|krijgt|hebben _3 tenminste|eindelijk|dan _4 verzekering|levensverzekering|erfenis|rust|geld; levensverzekering ~8 dood|meer|waard|genoeg|eindelijk|niet; meer waard dan levend; dood _3 meer waard; zorg|zorgt|wil|willen jij|je|jullie _2 voor _1 mijn konijn|hond|kat|poes|cavia|vogel|vissen|kinderen|kleine|moeder|plantjes; wie _2 mijn|hun|haar|zijn kat|hond|poes|konijn|cavia|vogel|vissen _4 straks|dan|later|wil|moet`,
    niet: `${ANDERS}; op|met vakantie; opgenomen|operatie; kind|zoon|dochter _8 beperking|autis*|down; wie zorgt|moet _6 zoon|dochter|kind|vrouw|man; verhuisd|verhuizing; ouder word*; over tien|twintig`,
  },
  {
    // Better without me, of no use, missed by nobody.
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `niemand _3 mist|missen|merkt|merken; geen haan|mens|hond _6 mist|missen|merkt|kraait; niemand _3 last _2 van mij|hem|haar; geen last meer; niemand|jullie|ze|zij|iedereen|kinderen|gezin _6 rustiger|makkelijker|lichter|beter|gelukkiger|opgelucht ~4 zonder|mij|weg|ben; ben|is _1 toch _1 overbodig|nutteloos|waardeloos|niks waard; alleen maar|enkel tot last; ieder|iedereen|allemaal|jullie|hun|ze _5 alleen maar _1 tot last; was ik _2 nooit geboren|nooit wakker; nooit geboren _3 was|waren|geworden|had; niet geboren had; wereld|aarde|planeet _3 zonder mij|af|afstappen; niet _3 op deze wereld|aarde hoor*|thuis|wil; heb|heeft hier niets|niks|geen _3 te zoeken|zoeken|plek; hoort|hoor hier niet _1 meer; verlost _3 van mij; van mij af zijn|bent|ben; iedereen|allemaal _2 teleurgesteld`,
    bij: HIJ_OF_IK,
    niet: `${ANDERS}; huiswerk; geluidsoverlast|boormachine; werkgever|collegas|baas|chef; school|klas; pas|rekening|formulier*; bus|trein|traplift|rollator|scootmobiel`,
  },
  {
    // It does not have to go on: veiled and tired words, not about one thing.
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `hoef|hoeft|hoefde _3 ik|van|voor|het|hij|ze|mij _3 niet verder|langer|meer _1 te; dan hoeft _2 het|alles _2 niet meer; dan hoef ik niet _1 verder|meer; hoef _2 niet meer wakker; hoeft _2 niet meer wakker; niet _1 wakker|meer _1 wordt|word|worden _6 ook goed|prima|best|fijn|niet erg; niet wakker wordt|word|worden; niet meer wakker hoef*|wil|worden; ook goed als|wanneer _4 niet wakker; slapen _2 zonder _2 wekker|wakker; slapen en _1 nooit; altijd _1 slapen; voorgoed; voor eeuwig _3 slapen|weg|rust; het is _2 mooi|genoeg|goed|klaar geweest; nu is het genoeg|mooi _1 geweest; het was fijn|mooi|leuk|goed _1 maar; was het waard; zie|ziet|zien _6 niet meer halen|meemaken|beleven|gebeuren; haal|haalt|halen|maak|maakt|maken _6 niet meer|mee|toch niet ~3 jaar|kerst|zomer|winter|lente|voorjaar|zitting|verjaardag|nieuwjaar; maak ik _4 niet meer mee|af; jaar _3 niet af maken|afmaken|afmaakt|afmaak; tel|telt|tellen _3 ze|de|mijn|zijn|haar _2 af; handdoek _4 ring ~12 echt|leven|alleen|woont|terugval|voorgoed|alles; punt er|achter _3 zetten|zet|gezet ~8 leven|alles|voorgoed|echt|ik; stekker er _2 uit ~8 leven|mezelf|mij|zichzelf|ik|trek; wil|wilt|wou|wilde|verlang*|hunker* _5 rust|stilte|slapen ~8 voorgoed|altijd|eeuwig|definitief; er tussenuit ~6 voorgoed|altijd|echt|definitief; ben|is _1 klaar met _1 alles|leven|vechten|mezelf|strijd|bestaan; ik ben klaar; op en klaar; hoef*|heb|heeft _2 niks|niets _1 meer te doen|verwachten|leven|verliezen; kan|kunnen ik|hij|ze het niet maken ~14 leeft; niks om voor op te staan|leven; nergens _2 voor leven|leeft|om; geen reden|zin _5 leven|door te gaan|wakker|bestaan; weet niet waarvoor|waarom _5 leef|leeft|opsta|opstaat|nog ben; wat heeft het _1 nog|voor zin _3 leven|allemaal`,
    niet: `${ANDERS}; vakantie|pensioen|bevalling|bruiloft|feest|sinterklaas|verhuizing; spierpijn; school|rapport|toets|diploma|opleiding|studie|tentamen; klaar met _4 man|buren|buurman|werk|baas|wachten|gemeente|school|uwv|wonen|opleiding|traject; therapie|bezwaar; ik ben klaar _2 voor|om; bank|banksaldo; huis|woning|tuin ~4 klaar; bezoek`,
    verleden: "twijfel",
  },
  {
    // Goodbye in a message, everything arranged, labels on the things.
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `doei|dag|adieu|vaarwel|tot _1 ziens allemaal|iedereen|wereld|lieve; afscheidsmail*|afscheidsbrief*|afscheidsbericht*|afscheidsvideo*|afscheidsgroet*|afscheidskaart*; bedankt|dank|dankjewel _3 alle|alles ~10 genoeg|fijn|mooi|geweest|klaar|redden|rust; zeg|vertel _3 mama|papa|moeder|vader|kinderen|vrouw|man|zus|broer|iedereen|haar|hem ~8 schuld|hou|hield|houd|spijt|sorry; niet _1 haar|zijn|jullie|jouw|hun schuld; het is niemands|niet jullie|jouw schuld; @dierbaar ~6 weggegeven|weggeeft|weggaf|weggebracht|gegeven|ondergebracht|uitgedeeld|verdeeld|vermaakt; gaf|geeft|deelt|deelde _4 @dierbaar _6 weg; asiel ~5 gebracht|brengen|weggebracht; briefjes|stickers|naam|namen|labels ~4 er|op|voor _3 wie|spullen|meubels|alles|erft; voor wie wat is|krijgt|wie; alle|zijn|haar|mijn wachtwoorden|pincodes|codes|sleutels ~5 gegeven|gegeven|opgeschreven|overhandigd|geappt; papieren|zaken|mapje*|mappen|administratie|alles ~4 stapeltje|geordend|netjes|klaar|geregeld|klaargelegd ~12 straks|iedereen|broer|zus|dochter|zoon|voor|zonder|wie; uitvaart|begrafenis|crematie|muziek ~5 uitgezocht|geregeld|gekozen|betaald|klaar ~10 jong|gezond|zelf|ineens|opeens|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week; datum|dag ~3 bepaald|geprikt|gekozen|geplant|uitgekozen|vastgesteld|besloten; envelop|brief|briefje|usb ~5 voor als|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|later ~6 niet|ben|weg; gedag|dag gekust|gezegd ~10 houdt|hou|kinderen|laatste; laatste keer|knuffel|kus|dag|avond ~8 zei|gaf|zien|kinderen|genoeg|iedereen|omhels*; gedicht|opstel|tekening|schrift|dagboek|liedje ~10 dood|wekker|verdwijnen|einde|voorgoed|weg|graf|engel|hemel|sterren`,
    niet: `${ANDERS}; verhuiz*|verhuisd|verhuist|kringloop|rommelmarkt|marktplaats|opruimcoach|opgeruimd|weggeefwinkel|weggeefkast|allergi*; pensioen|stage|school|groep|zomervakantie; bruiloft|trouw*|trouwdag|operatie|bevalling|keuring|afspraak|intake|vergadering|feest; overleden|overlijden|weduwe|weduwnaar ~8 kleren|spullen|kleding; cadeau*; fiets ~3 gestolen; bewindvoerder|belasting*|toeslagen|aanvraag; huwelijk`,
  },
  {
    // A place or a means, with somebody who is there or asks about it.
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `belt|appt|bellen|appte|belde|stuurt|staat|zit|hangt|stond|klimt|klom|geklommen _5 @hoogte ~14 springen|springt|spring|mooi|genoeg|afscheid|klaar|horloge|weggegeven|eind|einde|laatste|dood|onder|reling; verkeerde|andere kant _3 reling|balustrade|leuning|brughek; verkeerde kant _3 hek;  over _2 reling|balustrade|leuning _3 hangt|klimt|staat|springen; @hoogte _4 spring*|afspringen; wil|gaat|wilde|dreigt|ga _3 er _1 af|van _2 springen|spring; rand _3 @hoogte; pijn _3 als _3 springt|valt|spring|val|doodga|doodgaat|sterft; touw|strop|koord|scheermes*|jachtgeweer|pistool|mesje ~5 zich|ingesloten|opgesloten|garage|zolder|schuur|klaar|gekocht|meegenomen|kluisje|bed|tas|kijk|boom|balk|trap; touw ~6 foto|appt|stuurt|appte|stuurde; heeft|had|hij|ze _3 touw ~8 oma|dood|leven|kluisje|verdriet|somber|depressi*; garage|auto ~4 motor|uitlaat|slang ~6 zit|zat|kijken|aan|draaien|lopen; hoeveel|welke _2 @pil ~6 veel|dodelijk|nodig|gevaarlijk|genoeg|innemen|overleef*|dood; @pil ~3 te veel ~8 hoeveel|vraagt|vroeg|zakelijk; @pil ~4 gespaard|opgespaard|verzameld|spaart|bewaard|opgespaard|hamstert; genoeg @pil ~5 laatste|einde|dood|gespaard; gracht|kanaal|rivier|zee|water|plas ~3 inlopen|ingelopen|lopen|gelopen|springen|gesprongen ~8 leven|dood|klaar|einde|rust|jas|zakken|stenen; machinist|conducteur|perron|spoorwegovergang|overweg|spoor ~8 dicht|rand|dezelfde|vierde|derde|dagen|uren|staan|staart|staren|zien`,
    niet: `${ANDERS}; vakantie|uitzicht|roken|bloemen|planten|schoonmaken|duiven|balkonplanten|verven|dakdekker|lekkage|lekt|glazenwasser|dakgoot|zonnepanelen|schotel; waslijn|schommel|hond|aanlijnen|knutsel*|klim*; verzamelt _3 medicijnen voor|inleveren; apotheek|baxter; wachten op|trein halen|vertraging|reist|forens; paracetamol voor|tegen; peuter|kleuter|dreumes; barbecue*; stagiair*; vissen|varen|boot|zwemmen|hengel; woont|wonen|huis|flat aan|bij; schroef|brommer|garagebox huren|monteur; reanimatie|veiling|kerkklok`,
    verleden: "twijfel",
    toekomst: "telt",
  },
  {
    // Going to somebody who died.
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `wil|wilt|ga|gaat|verlang*|liever|straks|binnenkort|graag _4 bij|naar oma|opa|mama|papa|moeder|vader|zusje|broertje|haar|hem|zoon|dochter|man|vrouw|jezus|engelen|sterren|hemel _3 zijn|toe|boven|hemel|slapen; naar de hemel|sterren|engelen; engel|ster _2 worden|word|ben; volgen|achterna|achternagaan _4 hemel|graf|dood; bij haar|hem|mijn|elkaar in het graf`,
    bij: "dood|overleden|gestorven|hemel|graf|begraven|sterren|overlijden|touw|begrafenis",
    niet: `${ANDERS}; bloemen|begraafplaats|grafsteen|vervoer|taxi|bus|rolstoel|graf _3 bezoek*|onderhoud*|verzorg*; logeren; niet naar de hemel`,
  },
  {
    // Already swallowed: 112, and a wish to die until it appears otherwise.
    kaart: "medisch",
    haast: "nu",
    sterkte: "zeker",
    labels: ["acuut_medisch", "suicide"],
    verleden: "stil",
    patronen: `strip|strips|stripje|doos|doosje|doosjes|potje|pot|handvol|alle|hele|twintig|dertig|veertig|vijftig|20|30|32|40|50|60 _4 @pil _6 geslikt|ingenomen|genomen|leeg|binnen|weggewerkt; geslikt|ingenomen _5 strip|strips|doos|doosje|pot|potje|twintig|dertig|20|30|32|40|50|alle|alles @pil; alle|al _1 haar|zijn|mijn|de @pil _3 geslikt|ingenomen|genomen; lege strip|strips|doosje|doosjes|potje ~10 suf|slap|kotst|snurkt|wakker|bed|naast|grond|bewusteloos|reageert; @pil _3 geslikt ~10 misselijk|stuks|kwartier|uur|geen ambulance|bellen`,
    niet: "vergist|vergissing|weekdoos; dacht dat; vitamine*|vitamientjes; per dag|week|maand; zoon geeft|dochter geeft; hond|kat; peuter|kleuter|kind|baby; opa|oma hangt",
  },
  {
    // Small signs; two together, or one with a doubt, are enough.
    kaart: "113",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `niet als grap; geen grap; meende het|hij|ze|dat; bloedserieus|doodserieus; lachte niet; zonder emotie; geen emotie; heel|zo|erg feitelijk|zakelijk|rustig|kalm|toonloos; tussen neus en lippen; mompelde|mompelt; terloops; bij het weggaan|naar buiten; jas aandeed|aantrok; hing op; hangt op; vertrouw het|hem|haar niet; woont alleen; heeft niemand; terugval; chronische pijn; geen contact; zag er goed uit; opeens|ineens vrolijk|rustig|opgelucht; alles|echt _2 op; gewoon opruimen; opruimen; met rust; nergens _2 zin; kijk wat je doet|hebt; geen spijt; zonder hem|haar _2 wil|kan niet; levensverzekering; afscheid`,
    niet: ANDERS,
  },
];
