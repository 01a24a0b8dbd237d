import type { Regel } from "../regel.ts";

const LABEL = ["ouderenmishandeling"] as const;
const OUD =
  "@oudere; leeftijdoud; verpleeghuis|dement*|alzheimer|oma|omas|opa|opas|moeders|vaders|tante|moeder|vader|ouders|bejaard*|wijkzuster|wijkverpleeg*|thuiszorg|thuishulp|bridgeclub|93|80|82|83|84|85|86|87|88|89|90|91|92|94|95|96|78|79|77|76";
const NABIJE =
  "zoon|dochter|kleinzoon|kleindochter|schoonzoon|schoondochter|neef|nicht|broer|zus|kleinkind*|vriend|vriendin|kennis|hulp|huishoudster|huisgenoot|inwonend*|buurman|buurvrouw|man|vrouw|vent|mantelzorger|verzorger|verzorgster";
const GEWOON =
  "oplicht*|phishing|babbeltruc|bankhelpdesk; wil|wilt|vraagt _6 testament|volmacht|levenstestament; bewindvoerder|mentor; film|serie|boek|cursus*|training; rijbewijs|scootmobiel; gevallen|valpartij|val; overleden|overlijden|erfenis; samen met haar|zijn; kind|kinderen|peuter|leerling";

/** Somebody old who is robbed, locked in, hit or not cared for by somebody near, in everyday words. */
export const OUD_BREED: readonly Regel[] = [
  {
    // Money, signatures and the house.
    kaart: "thuis",
    haast: "morgen",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    bij: OUD,
    enBij: NABIJE,
    patronen: `pas|pinpas|bankpas|rekening|spaarrekening|spaargeld|pensioen|aow|machtiging|volmacht|digid|geldzaken|bank|financien ~8 zoon|dochter|kleinzoon|kleindochter|schoonzoon|schoondochter|neef|nicht|kennis|hulp|huishoudster|huisgenoot|buurman|buurvrouw|vriend ~12 leeg|elke|maand|pinnen|pint|opneemt|haalt|haalde|bon|bonnetje|geen|niets|niks|nooit|beheert|nieuwe|auto|afgepakt|aangevraagd|eigen|naam|mag|weg|houdt|gebruikt|leen|lening|ziet|brieven|post|sinds; pinnen|pint|pinde|gepind|leeghalen|leeggehaald|geplunderd|opneemt|opgenomen|afgeschreven ~8 pas|haar|oma|opa|vader|moeder|rekening|euro|bon|elke ~10 zoon|dochter|kleinzoon|kleindochter|neef|nicht|hulp|buurman|kennis|vriend; geld|spaargeld|sieraden|ring|trouwring|ketting|portemonnee ~6 eisen|eist|komt|verdwenen|verdwijnt|weg|verstopt|afgetrokken|trok|stelen|steelt|gestolen|pikt|jat ~10 zoon|dochter|kleinzoon|neef|nicht|hulp|verslaafd*|coke|gokken|drugs; verstopt|verbergt ~4 trouwring|sieraden|geld|pinpas|pas ~10 zoon|dochter|kleinzoon|neef; lening|leningen|huis|auto|contract|abonnement _5 naam ~10 zoon|dochter|neef|nicht|kleinzoon|vader|moeder|getekend; huis _5 naam _3 zetten|gezet|laten|staat; laten|laat|moest|moet|liet|drukt|dwingt _3 tekenen|ondertekenen ~10 huis|volmacht|testament|papieren|notaris|begreep|weet|niet; testament|notaris|erfenis|erfgenaam ~6 veranderd|gewijzigd|ineens|opeens|nieuwe|druk|dwingt|tekenen|haast ~10 zoon|dochter|neef|nicht|vriend|vriendin|kennis|buurman|hulp; nieuwe|grote|dure audi|seat|auto|bmw|mercedes|keuken|tv ~14 beheert|regelt|pas|rekening|tante|oma|vader|moeder|koelkast|soep; geen geld _6 kapper|pedicure|taxi|boodschappen|eten|bril|medicijnen ~14 zoon|dochter|kleinzoon|neef|nicht|pas; nooit _3 bon|bonnetje|afschrift|afschriften|brieven|brief ~12 zoon|dochter|buurman|neef|nicht|hulp|vriend; brieven|post|afschriften _3 niet|achter|onderschept _2 lezen|zien|houdt|krijgt ~10 zoon|dochter|nicht|neef|hulp; houdt|houden _3 post|brieven|afschriften _2 achter; verkoopt|verkocht _4 sieraden|meubels|spullen|huis|caravan ~10 zonder|oma|moeder|vader|tante`,
    niet: `${GEWOON}; helpt|help mij|haar|hem _4 pinnen|bankieren; samen pinnen; hoe _3 machtiging|volmacht; wil graag; mevrouw vraagt; digid aanvragen; pgb aanvragen; voor mijn zoon|dochter`,
  },
  {
    // Tied, locked in, drugged, kept away from people.
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    bij: OUD,
    enBij: `${NABIJE}; invalkracht|thuishulp|poetsvrouw|wijkzuster`,
    patronen: `vastgebonden|vastgeknoopt|vastgezet|vastgemaakt|vastgesnoerd|gebonden|vastbindt|vastbond|bindt|knoopt|bind ~8 stoel|bed|laken|sjaal|riem|touw|vast|rolstoel|polsen|wc|ceintuur; opgesloten|opsluit|sluit|slot|op slot|grendel|haakje ~8 kamer|slaapkamer|badkamer|deur|overdag|nacht|sleutel|huis|zolder|kelder|niks|kapot|weg; dubbele|extra|te veel|stiekem|lege _1 slaappillen|pillen|medicijnen|slaapmiddel|druppels|strips|oxazepam ~12 stil|rustig|slaapt|hangt|suf|zoon|dochter|man; zodat _2 stil|rustig|niet|niks|niemand _3 is|blijft|loopt|lastig|weg|kapot; houdt|houden|stuurt|stuurde|weigert|zet|wijst _4 vriendinnen|bezoek|iedereen|thuiszorg|buren|huisarts|familie|mensen _3 weg|af|buiten|uit|deur|tegen; thuiszorg|wijkverpleging|hulp|huisarts|zus _4 deur uit gezet; thuiszorg|hulp|wijkzuster _3 niet _1 binnen|toegelaten|meer|weggestuurd|afgezegd; mag|mogen _3 niet|niemand|met _4 alleen|deur|bellen|praten|spreken|opendoen|open|binnen|bezoek|telefoon|naar buiten ~10 zoon|dochter|neef|nicht|hem|haar|van; telefoon|tv|verwarming|kachel|rollator|gehoorapparaat|hoortoestel|bril|gebit ~3 afgesneden|afgepakt|weggehaald|uitgezet|ingenomen|afgesloten|verstopt ~10 zoon|dochter|neef|nicht|man|schoondochter; zit|ligt|gevonden|lag|aangetroffen _5 donker|koude|kou|kelder|schuur ~10 zoon|dochter|kleinzoon`,
    niet: `${GEWOON}; zichzelf opgesloten; wc _2 vast; fiets|auto|gordel; vergeet _4 deur|slot; buitengesloten; voelt|voel _3 opgesloten; hond|kat; vrijwillig; zelf op slot`,
  },
  {
    // Blows, grip marks, shouting.
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: LABEL,
    bij: "@oudere; leeftijdoud; oma|opa|dement*|alzheimer|bejaard*|oude|tachtig*|negentig*|hoogbejaard*|80|82|83|84|85|86|87|88|89|90|91",
    enBij: NABIJE,
    patronen: `slaat|sloeg|geslagen|schopt|knijpt|kneep|duwt|duwde|geduwd|klappen|klap|trekt|trok|sleept|sleurt|schudt|mept|meppen|tik|tikken|stompt|spuugt|hardhandig|ruw ~8 vader|moeder|oma|opa|haar|hem|mevrouw|meneer|tante|man|vrouw|krijgt|arm|haren|haar|bed|broek|plast|vast; vingerafdrukken|knijpplekken|blauwe|bovenarmen|polsen|striemen|afdrukken ~8 armen|bovenarmen|polsen|plekken|gezicht|zwijgt|gevallen|arm|rode|rug|hals ~16 zoon|dochter|kleinzoon|kleindochter|man|neef|nicht|schoondochter|verzorger|zegt; brult|schreeuwt|tiert|scheldt|snauwt|dreigt|vloekt|schold|commandeert|vernedert|kleineert ~8 vader|moeder|oma|opa|haar|hem|oude|tante|mevrouw|meneer; zwijgt|kijkt _4 eerst naar hem|zoon|haar|dochter|man; bang|doodsbang ~4 zoon|dochter|kleinzoon|neef|nicht|schoondochter|verzorger|hulp|hem; smeekt|smeekte ~6 niks|niets|niet|zeggen`,
    niet: `${GEWOON}; alzheimer ~3 slaat; schopt en slaat; bang voor vallen; verschonen; wil weten hoe; mantelzorg ~6 aan; bloedverdunner*; ze|hij slaat|schopt _4 verzorger|zuster`,
  },
  {
    // Left hungry, wet, cold, in her own dirt.
    kaart: "thuis",
    haast: "morgen",
    sterkte: "twijfel",
    labels: LABEL,
    ontkenbaar: false,
    bij: OUD,
    enBij: `${NABIJE}; pgb`,
    patronen: `een|1|halve|droog|alleen _1 boterham|maaltijd|soep|beschuit|brood _4 dag|water|dagelijks; brood _2 met|en water; op brood|water _4 leven|leeft; te eten|drinken ~5 niet|niks|niets|nauwelijks|amper|weinig|kleinere ~10 zoon|dochter|neef|nicht|kleinzoon|man; kleinere|halve|steeds minder soep|maaltijd|porties; pyjama|bed|stoel|luier|broek|matras ~6 urine|stijf|nat|natte|vuil|poep|ontlasting|volle|doorweekt ~14 zoon|dochter|neef|nicht|hulp|man|vrouw|inwonend*; eigen vuil|ontlasting|urine|poep|viezigheid; doorligplek|doorligplekken|doorligwonden|doorligwond|wonden ~16 zoon|dochter|neef|nicht|man|inwonende|pgb|niet|verzorgd; weegt _2 nog|maar _3 kilo|kg ~16 zoon|dochter|neef|nicht|man|boterham; kilo|kg ~6 kwijt|afgevallen|vermagerd|af ~16 zoon|dochter|neef|nicht|inwonend*|alleen; niet|nooit _2 gewassen|verschoond|verzorgd|gedoucht ~14 zoon|dochter|neef|nicht|pgb|betaald|inwonend*; laat _2 vader|moeder|oma|opa|haar|hem|tante _5 liggen|zitten|alleen|brood|water|leven; hele dag|dagen alleen|bed|stoel ~12 zoon|dochter|neef|inwonend*|pgb|slot; pgb|zorggeld ~8 maar|komt|nooit|niks|niets|zelf|doet|nauwelijks`,
    niet: `${GEWOON}; thuiszorg _2 nodig|aanvragen|gestopt; wil zelf niet eten|geen hulp; eet slecht sinds; kan het niet aan|meer; overbelast|overspannen; pgb _2 aanvragen|verlengen`,
  },
  {
    kaart: "thuis",
    haast: "nu",
    sterkte: "zeker",
    labels: LABEL,
    verleden: "stil",
    patronen:
      "sleept|sleurt|slaat|schopt|wurgt _4 oude|bejaarde|oma|opa _3 moeder|vader|vrouw|man|haar|oma|opa ~14 nu|gilt|straat|haren|zien; vastgebonden|vastgeknoopt|opgesloten ~8 gevonden|nu|huilen|badkamer|vuil|hoor|sleutel|weg ~10 bed|sleutel|weg|huilen|vuil|stoel|hoor",
    bij: "@oudere; leeftijdoud; oma|opa|oude|bejaard*|dement*|invalkracht|thuishulp|dochter|zoon",
    niet: `${GEWOON}; vergeten sleutel|buitengesloten; zichzelf`,
  },
  {
    kaart: "thuis",
    haast: "morgen",
    sterkte: "hint",
    labels: LABEL,
    ontkenbaar: false,
    bij: "@oudere; leeftijdoud; oma|opa|tante|dement*|alzheimer|bejaard*|oude",
    enBij: NABIJE,
    patronen:
      "lieve|aardige|behulpzame _1 buurman|kennis|vriend|nieuwe|hulp|huisgenoot; nieuwe vriend|vriendin|kennis|huisgenoot|buurman; sinds _2 woont|oktober|ingetrokken|trok; inwonende|inwonend; beheert; wil geen aangifte; mijn bloed; praat het goed; fluister*; ze|hij wil zelf niet; durft niet|niks; zwijgt; bank dringt|belde|meldt; thuishulp|poetsvrouw|wijkzuster|bridgeclub|overbuurman|bankmedewerker|pedicure|kapper|SEH; zorgen; verslaafd*|coke|gokt|drinkt; streng",
    niet: GEWOON,
  },
];
