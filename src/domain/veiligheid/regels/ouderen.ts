import type { Regel } from "../regel.ts";

const LABEL = ["ouderenmishandeling"] as const;
/** Somebody old or in need of care; ages from 65 count as `@leeftijd_oud`. */
const OUD = "@oudere; aow|bejaarden*|verpleeghuis|soos*|geheugen|vergeetachtig*; leeftijdoud; moeder|vader|oma|opa";
const VERZORGER =
  "zoon|dochter|kleinzoon|kleindochter|schoonzoon|schoondochter|neef|nicht|kleinkind|kleinkinderen; nieuwe _1 vriend|vriendin|kennis; buurman|buurvrouw|hulp|thuishulp|huishoudster|inwonend*; verzorg*; man|vrouw _6 dement*; mantelzorg*; vriend|kennis; ik";

/** Violence, neglect or theft towards an elderly person. */
export const OUDEREN_REGELS: readonly Regel[] = [
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    patronen: "ouderenmishandel*; bejaardenmishandel*; ouderen mishandeling",
    niet: "folder|voorlichting|cursus*|training",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "zeker",
    labels: LABEL,
    patronen: `vastgebonden; vastbind*|vastbindt; vastgemaakt|vastmaakt|vastmaken; gefixeerd; bindt|bind|bond|gebonden|maakt|maak _7 vast; opgesloten; sluit _4 haar|hem|mij|moeder|vader|oma|opa|vrouw|man _1 op|in; op slot; met een|de riem; vast in|aan|op de|haar|zijn stoel|bed; krijgt _5 medicijnen _5 rustig|stil|slaap*; slaapmiddel _5 stil|rustig; platgespoten; extra|dubbele|veel _4 slaap*|kalmerings*|slaaptabletten|slaappillen; slaaptabletten|slaappillen|slaapmiddel* _6 zodat`,
    bij: OUD,
    enBij: VERZORGER,
    niet: "auto|fiets|gordel|scootmobiel|rolstoel _5 auto; afspraak|deurwaarder*; kan niet vast; deur op slot vergeet",
  },
  {
    kaart: "thuis",
    haast: "morgen",
    sterkte: "zeker",
    labels: LABEL,
    ontkenbaar: false,
    patronen: `pinpas|bankpas|pas|pincode|bankzaken|rekening|bankrekening|geld|spaargeld|portemonnee|sieraden|afschriften|bankafschriften _10 beheert|afgepakt|afgenomen|ingenomen|pakt|pakte|steelt|stal|gestolen|weg|verdwenen|verdwijnt|haalt|haalde|plundert|leeggehaald|leeg|leent|pint|gepind|opgenomen|inpikt|misbruik*|niet gezien|nooit terug; steelt|stal|besteelt|bestolen|plundert|leeghaalt|leegt|pikt|jat|gebruikt|misbruikt|pint|haalt|pakt|beheert|regelt _7 pinpas|bankpas|pas|geld|spaargeld|rekening|portemonnee|bankrekening|pensioen|aow; krijgt|kreeg _4 geen|niets|niks _4 geld; zelf geen geld|pas; bestolen; misbruik _6 geld|pinpas|volmacht|rekening; financieel misbruik|misbruikt|uitbuit*; testament _6 veranderen|laten|tekenen; onder druk _6 tekenen|testament|geld; laten|moet|moest tekenen _5 huis|geld|volmacht`,
    bij: OUD,
    enBij:
      "zoon|dochter|kleinzoon|kleindochter|schoonzoon|schoondochter|neef|nicht|kleinkind*; nieuwe _1 vriend|vriendin|kennis; hulp|thuishulp|huishoudster|inwonend*|buurman|buurvrouw; vriend|kennis",
    niet: "weet niet hoe; bankmachtiging|machtiging|levenstestament; digid|appje|whatsapp; oplicht*|phishing|babbeltruc; wil niet dat; bewindvoerder; helpt _7 bankzaken|geld|pinnen; regelt _4 geldzaken; geldzaken; vraagt _6 helpen; kwijt",
  },
  {
    kaart: "thuis",
    haast: "morgen",
    sterkte: "zeker",
    labels: LABEL,
    ontkenbaar: false,
    patronen: `natte|vieze|volle luier|bed|incontinentie*; eigen ontlasting|urine|vuil; doorligplek*|doorligwond*|decubitus; niet _1 verschoond|gewassen|verzorgd; niet|niets|niks|nauwelijks|geen|amper _5 te eten|eten; uitgedroogd*; ondervoed*; verwaarlo*; zit|ligt _5 hele dag _8 luier|bed|stoel|donker; krijgt _4 geen|niet _4 eten|drinken|medicijnen|zorg; laat _6 liggen|creperen|lot; niemand binnen; laat niemand _4 binnen; thuiszorg _6 niet binnen|weggestuurd; houdt _5 weg|af`,
    bij: OUD,
    enBij:
      "zoon|dochter|kleinzoon|schoonzoon|schoondochter|neef|nicht; hulp|thuishulp|verzorg*|pgb|mantelzorg*|inwonend*; man|vrouw _4 zegt; vriend|kennis",
    niet: "doorligmatras; niet gewassen worden; wil|wilt _6 niet gewassen|verzorgd; zelf nog; woont alleen; alleen sinds; wil niet eten; wachtlijst; vraagt _5 thuiszorg; kan niet meer verzorgen",
  },
  {
    kaart: "thuis",
    haast: "morgen",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    patronen:
      "mag niets|niks _1 zeggen|vertellen; niks mag zeggen; mag _4 niet zeggen; niks|niets _4 mag; schreeuwt|scheldt|snauwt|kwaad|boos|ruw|hardhandig|knijpt|kneep|geknepen; wordt kwaad|boos; bang voor; deur _5 kier; wil geen problemen|ruzie; blauwe pols|polsen|plek|plekken|arm|armen; kreng; woont er|daar nu|ineens; in huis getrokken|gekomen; bij haar|hem ingetrokken",
    bij: "@oudere; leeftijdoud; verpleeghuis|dement*|geheugen",
    enBij:
      "zoon|dochter|kleinzoon|schoonzoon|schoondochter|neef|nicht; nieuwe _1 vriend|vriendin|kennis; hulp|thuishulp|verzorg*|inwonend*; man|vrouw _5 verzorg*|dement*; vriend",
    niet: "bewindvoerder|bloedverdunner*|val|gevallen|vallen; niet agressief",
  },
];
