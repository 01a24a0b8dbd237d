import type { Regel } from "../regel.ts";

/** A relative's death, or somebody else's: grief, not a wish to die. */
const NABESTAANDE = `@familie|man|vrouw|partner|vriend|vriendin|collega|buurman|buurvrouw _10 zelfmoord*|zelfdoding*|suicid* _5 gepleegd|pleegde|overleden|verloren|dood|gestorven;
  overleden dochter|zoon|man|vrouw|vader|moeder|broer|zus|kind; door|na zelfdoding|zelfmoord|suicide; door|na de|een|het|zijn|haar zelfdoding|zelfmoord|suicide; zelfmoord|zelfdoding|suicide van; nabestaande*; overleden|verloren _6 zelfdoding|zelfmoord|suicide`;

/** Veiled and open words of suicide (`praktijk.md` §4 MUST 2, `domain.md` §5.2). */
export const ZELFDODING: readonly Regel[] = [
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["suicide"],
    verzacht: NABESTAANDE,
    patronen: `zelfmoord*; zelfdoding*; suicid*; doodswens*; doodsgedachte*; doodsverlangen*; levensmoe; kill myself; want|wants to die; end my life;
      wil|wilt|willen|wou|wilde|zou _4 dood; wil|wilt|willen|wilde|mag|zou _5 sterven|doodgaan|inslapen; dood wil|wilt|willen|wou|wilde; dood te willen; dood zou willen;
      liever|liefst dood; was|waren ik|ie|hij|ze maar|liever _1 dood; dood _4 beter|liever; beter dood; hoop|hoopt|hoopte _8 dood|doodga|doodgaat|sterf|sterft|sterven;
      denkt|denk|denken _6 aan de dood|zelfdoding; aan doodgaan; gedachte*|gedachten _5 dood|doodgaan; aan de dood denk*`,
    niet: "terminaal|palliati*|hospice|euthanasietraject; thuis sterven|doodgaan; thuis wil|wilt|willen sterven|doodgaan; dood wil|wilt _2 nee; denk ik ga; dood van; @familie|man|vrouw|hond|kat|poes|partner _1 dood; dood is|was|zijn; dood gevonden",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["suicide"],
    patronen: `wil|wilt|wilde|willen|zou|hoef|hoeft _4 niet meer _4 leven; niet meer wil|wilt|willen|wilde leven; niet verder|langer leven; niet meer|langer _1 te leven;
      geen zin meer _4 leven; leven _5 geen zin|waarde|doel; leven _4 zat|moe|beu|spuugzat; klaar met leven|het leven|mijn leven; leven _1 klaar|genoeg; stop* met leven; geen zin om te leven`,
    niet: "kan|kunnen _8 leven; leven van; rondkomen; op straat leven; zo niet meer",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    verzacht: NABESTAANDE,
    patronen: `afscheidsbrief*; afscheidsbericht*; afscheidsappje*; afscheidsvideo*; uit het leven stap*|wil*|gestapt; uit het leven te stappen; van het leven beroven|berooft|beroofd;
      eind|einde aan mijn|zijn|haar|het|dit|hun|je _1 leven; er _5 eind|einde aan; @zelf _5 iets|wat _4 aandoen|aandoet|aandeed|doet|doen; doet|doe|deed|doen @zelf iets|wat aan; @zelf iets|wat aan;
      @zelf _5 ophang*|opgehangen|opknop*|verhang*|verdrink*|verdronken|doodrijd*|doodschiet*|doodste*|vermoord*|ombreng*|doodmak*|doden; hand aan @zelf; @zelf van kant; kant maak*|maken;
      pols* _5 doorsnij*|doorgesneden|gesneden|opensnij*|snijd*; touw|strop _5 gekocht|klaar|gemaakt|hangen`,
    niet: "komt|kwam|komen|kwamen _6 einde|eind aan; ruzie|overlast|contract|relatie|huwelijk|lawaai",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    verleden: "twijfel",
    patronen: `spring|springt|springen|sprong|gesprongen _7 dak|flat|balkon|brug|trein|metro|raam|galerij|toren|spoor; dak|flat|balkon|brug|galerij|raam|viaduct _5 spring*|gesprongen|afspring*;
      dak|flat|balkon|brug af _1 spring*; naar beneden spring*; voor|onder de|een trein|metro|vrachtwagen _5 spring*|gooi*|stap*|loop*|lopen|ligg*|gaan; spring*|gooi*|ga|gaat|loop*|lopen|ligg*|stap* _6 voor|onder de|een trein|metro|vrachtwagen;
      tegen een|de boom|muur|pijler|viaduct _4 rijd*|rij|aanrijd*|aan; staat|zit|hangt _6 rand _5 dak|brug|balkon|flat|galerij|perron; staat op het dak|spoor; loopt _5 spoor; over de reling|balustrade`,
    niet: "@kleinkind _8 spring*; zwembad|trampoline|parachute|bungee",
  },
  {
    kaart: "113",
    haast: "nu",
    sterkte: "zeker",
    labels: ["suicide"],
    patronen: `@pil _7 opgespaard|gespaard|opspaart|opsparen|spaart|oppot*|verzameld; op te sparen; spaart|spaar|spaarde|verzamelt|hamstert _7 @pil; alle|al|handvol|hele|allemaal|genoeg _6 @pil _8 innem*|ingenomen|inneemt|slikken|slik|slikt|geslikt|genomen|neem|nemen|inslikken;
      @pil _6 allemaal|tegelijk _5 inne*|ingenomen|geslikt|slik*|neem*; in een keer _5 innemen|inneemt|slikken|ingenomen|geslikt; overdosis _5 nemen|neem|neemt|wil; @pil geteld`,
    niet: "vergeet|vergeten|helpen|rol|baxter|weekdoos|apotheek",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `beter _1 af|uit|zonder _1 zonder mij; beter zonder mij; zonder mij _5 beter|gelukkiger|makkelijker; wil|wilt|wilde|willen|zou|liever|liefst _7 er niet meer zijn; er niet meer te zijn; er niet meer wil|willen|hoef|hoeven zijn;
      hoop|hoopt|hoopte|wil|wilde|wou|zou|liefst|liever|fijn _11 niet|nooit meer wakker; dat ik niet|nooit meer wakker; nooit meer wakker; van|voor mij|hem|haar hoeft _5 niet meer; hoeft _4 van|voor mij|hem|haar _1 niet meer; hoeft _1 voor mij _4 niet; voor|van mij|hem|haar _1 niet meer hoef*; dat ik|hij|ze dood was|waren; ik ben er straks|binnenkort|morgen|dan|gauw _1 niet meer; dat ik er straks|binnenkort|morgen|gauw _1 niet meer ben;
      rust voor altijd|voorgoed; eeuwige rust; altijd|voorgoed slapen|inslapen; voorgoed weg; inslapen en niet; voor altijd weg; er voor altijd|goed niet`,
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
      "neemt _5 op; telefoon _4 uit; onbereikbaar; niet thuis; is weg; auto _1 weg; afscheid*; vaarwel; sorry voor alles; opgenomen|opname|kliniek; depressi*|somber; het is klaar|genoeg|over",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    patronen: `geen uitweg; geen andere uitweg; uitzichtloos*; leven niet meer; ziet|zie|zag het _4 niet meer zitten; niet meer verder|door wil*|kan|kunnen; kan|wil|wilt|kunnen niet meer verder; wil zo niet verder; geen toekomst meer; alles is zinloos; het hoeft _4 niet meer; hoeft het _4 niet meer`,
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
      "niemand _8 mist|missen; niemand mij mist|missen; iedereen|jullie|anderen|allemaal|kinderen|gezin _5 tot last; alleen maar _1 tot last|een last; ben|is alleen maar _1 last; beter _4 af|uit _1 zonder haar|hem; wil _5 verdwijnen; ik stap er uit; stap|stapt|stappen er uit; wereld beter zonder",
    niet: "relatie|project|contract|bus|trein|auto|team|bestuur|werkgroep",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    patronen:
      "afscheid _6 nemen|genomen|neemt|nam; neem|neemt|nam|nemen _6 afscheid; afscheid van iedereen|alles|ons|jullie; afscheid van het leven",
    niet: "uitvaart*|begrafenis*|begraven|cremat*|overleden|overlijden|sterfbed|stervende|pensioen|school|groep|collega*|werk|receptie|rouw|gestorven|klas|juf|doodgaat|palliatie*|hospice",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    patronen: `@dierbaar _8 weggegeven|weggeeft|weggeven|weggaf; geeft|gaf|geef _10 weg; weggegeven _6 @dierbaar; @dierbaar _6 naar de|een|zijn|haar buur*`,
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
      "er|hier straks|binnenkort|morgen|dan|misschien|gauw|toch _1 niet meer; ben|is|zijn er|hier straks|binnenkort|morgen|dan|misschien|gauw _1 niet meer; ik er niet meer ben; straks|binnenkort|morgen _6 niet meer nodig; toch niet meer nodig",
    niet: "als|wanneer|later; wie zorgt; zorg* _5 als; spreekuur|bus|winkel|dagbesteding|uitkering|toeslag|contract|loket|collega|inkomen|recht|hulp",
  },
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    patronen:
      "genoeg geleefd; mooi geweest; mag mij|hem|haar _4 halen; mij maar halen; mijn|haar|zijn leven _2 voltooid; vraagt|wil|wilde _3 euthanasie; met euthanasie; dood _4 niet erg; naar mijn|haar|zijn overleden man|vrouw toe; laat mij maar gaan|doodgaan|liggen; ik ga dood liever",
  },
  {
    kaart: "zorgen",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `snijdt|snijd|sneed|snijden|krast|kraste|verwondt|beschadigt @zelf; @zelf _5 snijdt|snijden|gesneden|sneed|bekrast|beschadigt|beschadigen|krast|verwondt|verwonden|pijn; automutil*; zelfbeschadig*; zelfverwond*;
      in haar|zijn|mijn arm|armen|pols|polsen|been|benen|bovenbenen snij*|gesneden|kras*|sneed; snijdt|sneed|krast|kraste _5 arm|armen|pols|polsen|benen; krassen|sneden|sneetjes|snijwond*|snijplek*|littekens _5 arm|armen|pols|polsen|benen|onderarm*`,
  },
];
