import type { Regel } from "../regel.ts";

/** A relative's death, or somebody else's: grief, not a wish to die. */
const NABESTAANDE = `@familie|man|vrouw|partner|vriend|vriendin|collega|buurman|buurvrouw _8 zelfmoord*|zelfdoding*|suicid* _3 gepleegd|pleegde|overleden|verloren|dood|gestorven;
  door|na zelfdoding|zelfmoord|suicide; door|na de|een|het|zijn|haar zelfdoding|zelfmoord|suicide; zelfmoord|zelfdoding|suicide van; nabestaande*; overleden|verloren _4 zelfdoding|zelfmoord|suicide`;

/** Veiled and open words of suicide (`praktijk.md` §4 MUST 2, `domain.md` §5.2). */
export const ZELFDODING: readonly Regel[] = [
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["suicide"],
    verzacht: NABESTAANDE,
    patronen: `zelfmoord*; zelfdoding*; suicid*; doodswens*; doodsgedachte*; doodsverlangen*; levensmoe; kill myself; want|wants to die; end my life;
      wil|wilt|willen|wou|wilde|zou _2 dood; wil|wilt|willen|wilde|mag|zou _3 sterven|doodgaan|inslapen; dood wil|wilt|willen|wou|wilde; dood te willen; dood zou willen;
      liever|liefst dood; was|waren ik|ie|hij|ze maar|liever _1 dood; dood _2 beter|liever; beter dood; hoop|hoopt|hoopte _6 dood|doodga|doodgaat|sterf|sterft|sterven;
      denkt|denk|denken _4 aan de dood|zelfdoding; aan doodgaan; gedachte*|gedachten _3 dood|doodgaan; aan de dood denk*`,
    niet: "dood van; @familie|man|vrouw|hond|kat|poes|partner _1 dood; dood is|was|zijn; dood gevonden",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["suicide"],
    patronen: `wil|wilt|wilde|willen|zou|hoef|hoeft _2 niet meer _2 leven; niet meer wil|wilt|willen|wilde leven; niet verder|langer leven; niet meer|langer _1 te leven;
      geen zin meer _2 leven; leven _3 geen zin|waarde|doel; leven _2 zat|moe|beu|spuugzat; klaar met leven|het leven|mijn leven; leven _1 klaar|genoeg; stop* met leven; geen zin om te leven`,
    niet: "kan|kunnen _6 leven; leven van; rondkomen; op straat leven; zo niet meer",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    verzacht: NABESTAANDE,
    patronen: `afscheidsbrief*; afscheidsbericht*; afscheidsappje*; afscheidsvideo*; uit het leven stap*|wil*|gestapt; uit het leven te stappen; van het leven beroven|berooft|beroofd;
      eind|einde aan mijn|zijn|haar|het|dit|hun|je _1 leven; er _3 eind|einde aan; @zelf _3 iets|wat _2 aandoen|aandoet|aandeed|doet|doen; doet|doe|deed|doen @zelf iets|wat aan; @zelf iets|wat aan;
      @zelf _3 ophang*|opgehangen|opknop*|verhang*|verdrink*|verdronken|doodrijd*|doodschiet*|doodste*|vermoord*|ombreng*|doodmak*|doden; hand aan @zelf; @zelf van kant; kant maak*|maken;
      pols* _3 doorsnij*|doorgesneden|gesneden|opensnij*|snijd*; touw|strop _3 gekocht|klaar|gemaakt|hangen`,
    niet: "komt|kwam|komen|kwamen _4 einde|eind aan; ruzie|overlast|contract|relatie|huwelijk|lawaai",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    verleden: "twijfel",
    patronen: `spring|springt|springen|sprong|gesprongen _5 dak|flat|balkon|brug|trein|metro|raam|galerij|toren|spoor; dak|flat|balkon|brug|galerij|raam|viaduct _3 spring*|gesprongen|afspring*;
      dak|flat|balkon|brug af _1 spring*; naar beneden spring*; voor|onder de|een trein|metro|vrachtwagen _3 spring*|gooi*|stap*|loop*|lopen|ligg*|gaan; spring*|gooi*|ga|gaat|loop*|lopen|ligg*|stap* _4 voor|onder de|een trein|metro|vrachtwagen;
      tegen een|de boom|muur|pijler|viaduct _2 rijd*|rij|aanrijd*|aan; staat|zit|hangt _4 rand _3 dak|brug|balkon|flat|galerij|perron; staat op het dak|spoor; loopt _3 spoor; over de reling|balustrade`,
    niet: "@kleinkind _6 spring*; zwembad|trampoline|parachute|bungee",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    patronen: `@pil _5 opgespaard|gespaard|opspaart|opsparen|spaart|oppot*|verzameld; op te sparen; spaart|spaar|spaarde|verzamelt|hamstert _5 @pil; alle|al|handvol|hele|allemaal|genoeg _4 @pil _6 innem*|ingenomen|inneemt|slikken|slik|slikt|geslikt|genomen|neem|nemen|inslikken;
      @pil _4 allemaal|tegelijk _3 inne*|ingenomen|geslikt|slik*|neem*; in een keer _3 innemen|inneemt|slikken|ingenomen|geslikt; overdosis _3 nemen|neem|neemt|wil; @pil geteld`,
    niet: "vergeet|vergeten|helpen|rol|baxter|weekdoos|apotheek",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `beter _1 af|uit|zonder _1 zonder mij; beter zonder mij; zonder mij _3 beter|gelukkiger|makkelijker; wil|wilt|wilde|willen|zou|liever|liefst _5 er niet meer zijn; er niet meer te zijn; er niet meer wil|willen|hoef|hoeven zijn;
      hoop|hoopt|hoopte|wil|wilde|wou|zou|liefst|liever|fijn _9 niet|nooit meer wakker; dat ik niet|nooit meer wakker; nooit meer wakker; van|voor mij|hem|haar hoeft _3 niet meer; hoeft _2 van|voor mij|hem|haar _1 niet meer; hoeft _1 voor mij _2 niet; voor|van mij|hem|haar _1 niet meer hoef*; dat ik|hij|ze dood was|waren; ik ben er straks|binnenkort|morgen|dan|gauw _1 niet meer; dat ik er straks|binnenkort|morgen|gauw _1 niet meer ben;
      rust voor altijd|voorgoed; eeuwige rust; altijd|voorgoed slapen|inslapen|weg; inslapen en niet; er voor altijd|goed niet`,
    niet: "niet meer te; niet meer komen|bellen|langs|betalen|lopen",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen:
      "sorry voor alles; vaarwel; zorg|zorgt|zorgen goed|jij|jullie voor; zorg|zorgen voor de|mijn hond|kat|kinderen|poes; hou van jullie; vergeef mij|het; het ga jullie goed",
    bij: "app|appje|appte|geappt|bericht|berichtje|sms|sms'te|brief|briefje|mail|mailtje|gestuurd|stuurde|voicemail|neemt|facebook",
    enBij:
      "neemt _3 op; telefoon _2 uit; onbereikbaar; niet thuis; is weg; auto _1 weg; afscheid*; vaarwel; sorry voor alles; opgenomen|opname|kliniek; depressi*|somber; het is klaar|genoeg|over",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    patronen: `geen uitweg; geen andere uitweg; uitzichtloos*; leven niet meer; ziet|zie|zag het _2 niet meer zitten; niet meer verder|door wil*|kan|kunnen; kan|wil|wilt|kunnen niet meer verder; wil|wilt niet meer; wil zo niet verder; geen toekomst meer; alles is zinloos; het hoeft _2 niet meer; hoeft het _2 niet meer`,
    ontkenbaar: false,
    niet: "niet meer te; hulp|traplift|aanvraag|afspraak|verhuiz*|thuiszorg; wil|wilt niet meer _1 naar|dat|met|samen|alleen|in|op|wonen|thuis|betalen|werken|eten|lopen|drinken|gebruiken|roken|slapen|zien|bij|van|voor|meedoen|terug|wachten",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen:
      "niemand _6 mist|missen; niemand mij mist|missen; iedereen|jullie|anderen|allemaal|kinderen|gezin _3 tot last; alleen maar _1 tot last|een last; ben|is alleen maar _1 last; beter _2 af|uit _1 zonder haar|hem; wil _3 verdwijnen; ik stap er uit; stap|stapt|stappen er uit; wereld beter zonder",
    niet: "relatie|project|contract|bus|trein|auto|team|bestuur|werkgroep",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    patronen:
      "afscheid _4 nemen|genomen|neemt|nam; neem|neemt|nam|nemen _4 afscheid; afscheid van iedereen|alles|ons|jullie; afscheid van het leven",
    niet: "uitvaart*|begrafenis*|begraven|cremat*|overleden|overlijden|sterfbed|stervende|pensioen|school|groep|collega*|werk|receptie|rouw|gestorven|klas|juf|doodgaat|palliatie*|hospice",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    patronen: `@dierbaar _6 weggegeven|weggeeft|weggeven|weggaf; geeft|gaf|geef _8 weg; weggegeven _4 @dierbaar; @dierbaar _4 naar de|een|zijn|haar buur*`,
    bij: "@dierbaar",
    niet: "kringloop|verhui*|opruim*|rommelmarkt|weggeefkast|weggeefwinkel|weggeefhoek|gratis|klein|allergi*|marktplaats|asiel|overleden",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen:
      "er|hier straks|binnenkort|morgen|dan|misschien|gauw|toch _1 niet meer; ben|is|zijn er|hier straks|binnenkort|morgen|dan|misschien|gauw _1 niet meer; ik er niet meer ben; straks|binnenkort|morgen _4 niet meer nodig; toch niet meer nodig",
    niet: "als|wanneer|later; wie zorgt; zorg* _3 als; spreekuur|bus|winkel|dagbesteding|uitkering|toeslag|contract|loket|collega|inkomen|recht|hulp",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    patronen:
      "genoeg geleefd; mooi geweest; mag mij|hem|haar _2 halen; mij maar halen; voltooid leven; euthanasie*; dood _2 niet erg; naar mijn|haar|zijn overleden man|vrouw toe; laat mij maar gaan|doodgaan|liggen; ik ga dood liever",
  },
  {
    kaart: "zorgen",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `snijdt|snijd|sneed|snijden|krast|kraste|verwondt|beschadigt @zelf; @zelf _3 snijdt|snijden|gesneden|sneed|bekrast|beschadigt|beschadigen|krast|verwondt|verwonden|pijn; automutil*; zelfbeschadig*; zelfverwond*;
      in haar|zijn|mijn arm|armen|pols|polsen|been|benen|bovenbenen snij*|gesneden|kras*|sneed; snijdt|sneed|krast|kraste _3 arm|armen|pols|polsen|benen; krassen|sneden|sneetjes|snijwond*|snijplek*|littekens _3 arm|armen|pols|polsen|benen|onderarm*`,
  },
];
