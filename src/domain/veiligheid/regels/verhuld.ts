import type { Regel } from "../regel.ts";

const PLEGER = "@partner; hij; vader|moeder|stiefvader|schoonmoeder|schoonfamilie|zoon|broer|dochter|familie|oom";
const KIND = "@kleinkind; kind|kinderen|baby|peuter|kleuter|meisje|jongen|leerling|tweeling|tiener|puber; leeftijdkind";
const OUD = "@oudere; leeftijdoud; verpleeghuis|dement*|alzheimer|dementerend*|oma|opa|tante|oude";
const NABIJE =
  "zoon|dochter|kleinzoon|kleindochter|schoonzoon|schoondochter|neef|nicht|nichtje|neefje|broer|zus|kleinkind*|vriend|kennis|hulp|huishoudster|inwonend*|verzorg*|mantelzorg*";

/** What people say when they do not say it: descriptions of danger without its usual words. */
export const VERHULD: readonly Regel[] = [
  {
    kaart: "113",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: ["suicide"],
    ontkenbaar: false,
    patronen: `bedankt voor alles; dank* voor alles _5 geweest|gedaan; waar ik heen ga; waar ik naartoe ga; hoef|hoeft|hoeven _7 niet meer _4 te zien|meemaken|halen|beleven|maken; hoef _5 niet meer mee te maken; ogen _4 dicht* _6 rijden|auto|stuur; stuur _5 omgooi*|los*|draai*; tegen _6 boom|vangrail; volgende keer _5 lukt|goed|raak; na een|haar|zijn|de _1 poging; poging _4 gedaan|ondernomen|gedaan; levensverzekering _8 uitkeer*|uitbetaal*|zelf; uitvaartverzekering _10 zelf; gedicht*|tekening*|liedje*|muziek|schrift|dagboek _8 dood|verdwijnen|sterven|einde|zelfmoord; mag|mogen _5 hond|kat|poes|auto|fiets|spullen|gitaar|vissen hebben|overnemen; zegt|zei|verteld|gezegd|vertelde _8 waar _5 geld|spaargeld|sleutel*|papieren|polis|testament; balkon|galerij|brug|spoor|perron|viaduct _8 staat|sta|stond|staan|zit; staat|sta|stond _7 balkon|galerij|dak|brug|spoor|perron|viaduct; niet meer thuis|hier|bij als; nooit meer last; geen last meer van mij; tot ziens in|ooit; zie jullie _5 hierboven|hiernamaals|boven; straks bij papa|mama|oma|opa`,
    niet: "vakantie|verhuizing|feest|receptie; bus|trein halen; balkon _6 bloemen|planten|was|schoonmaken|roken|zitten|bouwen; niet meer halen trap; wandelen|uitzicht; spoorzone; kleinkind*|afscheid van",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "zeker",
    labels: "geweld",
    patronen: `kopstoot*; kniestoot; vuistslag*; @slag|sla|geslagen met _4 stok|riem|ketting|snoer|knuppel|lepel|schoen|pan|hamer|krukken|kruk|wandelstok; stok|riem|knuppel|pan|schoen _5 slaat|sloeg|geslagen; in de fik|brand _4 steekt|steken|stak; steekt|steken _7 in de fik|brand; huis _6 fik; hete|kokende koffie|thee|water|soep _6 gegooid|gooide|gooit; aan|bij haar|zijn|de|mijn haren|haar _5 trok|trekt|getrokken|gesleept|sleept|sleurde; over de grond|vloer _4 gesleept|getrokken|gesleurd; van buiten _4 afgesloten|dicht; van buiten _4 op slot; deur _5 van buiten _1 slot|afgesloten; niet _6 denken dat ze weg|kan; niet weg van hem|mag; tafel|kast|bank|tv omgegooid|omgegooit|omgetrokken; keel; wurg*|verwurg*; nek _4 omdraai*; mes _6 kussen|bed|slaapkamer|keel|gezicht; trap af geduwd|gegooid|geschopt; uit de auto gezet|gegooid; uitgedrukt _5 arm|huid|hand; polsen vast|verdraaid|omgedraaid; arm _4 omgedraaid|verdraaid|om`,
    bij: PLEGER,
    niet: "keelpijn|keelontsteking|kno|hond|kat|paard|film|serie|sport*|boks*|voetbal*; keel _5 pijn|dik|ontstoken|droog|schor; brand gestoken container",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["huiselijk_geweld"],
    ontkenbaar: false,
    bij: PLEGER,
    patronen: `lange mouwen; sjaal _6 warm*|zomer|binnen; zonnebril _6 binnen|regen|winter; lijkwit|wit weg|verstijf*|verstijv*|bevriest; ging _1 meteen|direct|snel weg; meteen|direct|snel weg; toen hij belde|kwam|binnenkwam|appte; op sokken|blote voeten|pantoffels; de straat op gerend|gevlucht|gerend; rende|gerend|vluchtte; telefoon _6 inleveren|afgeven|laten zien; rijdt|brengt|haalt haar|mij overal; haar|mij overal heen; hij|man _4 er bij; zit|zat|staat|stond hij _4 bij; gaat overal mee; laat haar|mij nooit alleen; nooit alleen; als ze|ik ga|gaat|weggaat|wegga|vertrekt|scheidt; wil scheiden _8 hij|dreigt; weg|scheiden maar hij; durft _8 niemand; met niemand _5 praten|over; schaam*|schaamt; internet|facebook|instagram _8 adres|nummer|foto*; met haar adres; mannen voor de deur; vreemde mannen; lastig*; niet langs|bezoek; vriendinnen _5 kwijt|niet; mijn schuld; als hij _6 drinkt|gedronken|boos|thuiskomt; op slot; belt vanuit|vanaf _5 wc|badkamer|toilet|zolder|schuur|auto`,
    niet: "tocht; baan|werk|uitkering|toeslag|brief|boete|school|examen; omgangsregeling; schaamt _5 schulden|schuld|geld|huis|armoede|drinken|dood; schaam* _6 dood; gelukkig|goed overleg; rijdt haar _6 ziekenhuis|dialyse|dokter; bloedprik*; bij de notaris; schamen",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["kindermishandeling"],
    ontkenbaar: false,
    patronen: `rode|paarse|blauwe strepen|striemen|vlekken|plekken; strepen op _4 rug|benen|arm|billen; afdruk* _5 hand|riem|snoer; op zijn|haar|hun _1 knieen; knieen _5 rijst; urenlang|uren _8 box|bed|bedje|kamer|stoel|hoek|kast|buggy; box|bedje|kamertje|kelder|hok _10 urenlang|opgesloten|urenlang; box|bedje|kamertje|kelder|hok _10 hele dag|nacht; onderkoeld*; uitgehongerd; vergat|vergeten|liet _6 bus|auto|winkel|school|park; moeder|vader|ouders|mama|papa|ma|pa|oppas|ze|hij ~8 high|stoned|strontlazarus|straalbezopen; zelf voor zijn|haar _1 zusje*|broertje*|moeder; voor zijn|haar _1 zusje*|broertje* zorg*; mama|moeder|papa|vader ligt|slaapt _6 bed|bank|hele|dagen; ruzie* _7 klappen; ijskoude|koude douche _6 straf|moet; op straf; in de hoek _5 uren; zeep _4 mond; peper _4 mond; uitgescholden _6 door _4 vader|moeder|ouders; niemand _4 kookt|wakker; alleen _4 gelaten|achtergelaten`,
    bij: KIND,
    niet: "griep|ziek|operatie|kraambed|bevalling|nachtdienst; waterpokken|eczeem|allergi*; speelt|buiten; knieen geschaafd; broodtrommel vergeten; tas vergeten|vergeet; vergeet; speelgoed",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["dakloos", "kindermishandeling"],
    ontkenbaar: false,
    verleden: "stil",
    patronen:
      "tiener|leeftijdkind|meisje|jongen|scholier*|leerling _16 deur uit gezet|gezet; tiener|leeftijdkind|scholier*|leerling _12 slaapt|sliep _10 fietsenhok|park|straat|buiten|auto|station|portiek|kelder; ouders|vader|moeder|stiefvader _6 er uit gezet|gegooid",
    bij: "tiener|leeftijdkind|scholier*|leerling",
    niet: "uit de klas|les; brand in; tussen ons",
  },
  {
    kaart: "thuis",
    haast: "morgen",
    sterkte: "twijfel",
    labels: ["ouderenmishandeling"],
    ontkenbaar: false,
    bij: OUD,
    enBij: NABIJE,
    patronen: `mag|mogen _8 niet _4 binnenkomen|binnen|langskomen|langs|spreken|bellen|zien|opnemen; niet meer _1 binnen|langs|spreken|bellen|bezoeken; op zijn|haar|hun naam _5 zetten|gezet|laten; naam _5 laten zetten; verwarming|kachel|tv|telefoon|licht _5 uitgezet|uit|weggehaald|afgepakt; alle|haar|zijn post _8 naar; post _6 achter*|onderschept; spaarrekening|rekening|spaarpot _5 leeg; rekening* _6 leeggehaald|geplunderd; open wonden; wonden _6 niet verzorgd|verbonden; geen|niet _6 dokter|huisarts|thuiszorg|hulp _5 mag|mogen|halen; krijgt _6 zakgeld; moet|moest _7 betalen _8 eigen; dreigt|dreigde _8 verpleeghuis|tehuis|opname; anders _6 naar _1 verpleeghuis|tehuis; zet haar|hem _5 kamer|tuin|gang|buiten; sluit _6 kamer; te veel|extra|dubbele|verkeerde medicijnen|pillen; medicijnen _7 achter*|afgepakt|niet; snauwt|scheldt|schreeuwt|dreigt|dreigde; lachen haar|hem uit; behandelt _6 hond|vuil; noemt haar|hem; laat _5 wachten; uren _6 wachten|liggen|zitten; boodschappen _6 voor zichzelf|eigen; auto|huis|meubels|sieraden|caravan _1 verkocht; geld lenen|leent; leent _5 geld`,
    niet: "gordijn; parkeer*; verpleeghuis in _1 wil; wil _6 naar verpleeghuis; corona; bezoekuren; rijbewijs; bewindvoerder; wil|wilt _6 testament; storing|kapot; verhuurder; huisarts zegt; tv kijken; uwv; eigen bijdrage",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["dakloos"],
    ontkenbaar: false,
    verleden: "stil",
    toekomst: "stil",
    patronen: `wast|wassen|scheert|poetst _7 toilet|wc|bieb|bibliotheek|station; bieb|bibliotheek|buurthuis _10 hele dag|openen|opening|sluit*|dichtgaan; sinds de opening; hoe laat _6 dicht*|sluit*; plastic _1 tassen|tas; boodschappentas* _6 spullen|kleren; kwijt bed|huis; slaapt|slaap|sliep|slapen waar; waar het droog|kan|mag; crasht|crash|crashen|aanklop*; bij wie _5 wil|kan|plek; wie hem|haar _4 hebben; trein|treinen|bus|metro _6 gezeten|geslapen|slapen|nachten; drie|vier|twee|vijf|zes|paar|aantal nachten; sloten _5 veranderd|vervangen|verwisseld; hotel|pension|hostel _10 stopt|afgelopen|ophoudt|vol|betaalt; moet|moeten _7 vanavond|vannacht; vanavond|vannacht _10 anders|iets|ergens; niet langer _4 bij|blijven|logeren; wil haar|hem|ons _6 niet _1 langer|meer; moest weg|vertrekken; kan daar niet blijven|langer; mag _5 niet blijven; op straat; geen sleutel meer; bij niemand; nergens; uitgezet|weggestuurd|buitengezet; geen opvang|plek|plaats; opvang _4 vol|wachtlijst; doorgestuurd; warm blijven|opwarmen; handdoek|douchen|douche _6 mag|kan|waar; kwijt werk; echtscheiding|scheiding`,
    enBij:
      "slap*|slaapt|sliep|nacht|nachten|vannacht|vanavond|bed|onderdak|hotel|tassen|koffer*|bieb|bibliotheek|rugzak; sloten|crasht; nergens",
    bij: "man|vrouw|meneer|mevrouw|jongen|meisje|hij|ze|gezin|moeder|vader|student*|client; leeftijdvolwassen",
    niet: "trap|bibliotheekpas|lid; vakantie; slecht slapen; slaapt slecht; slaapprobleem*; school; opa|oma past; inbra*; alarm; huisarts; ziekenhuis; verpleeghuis",
  },
  {
    kaart: "uitzetting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["ontruiming"],
    verleden: "stil",
    patronen:
      "gerechtsdeurwaarder* _12 woning|verlaat|verlaten; verlaat|verlaten _5 woning|huis|pand _6 uiterlijk|voor|binnen; sterke arm; burgemeester _5 sluit|sluiten|dicht _5 woning|huis|pand; woning|huis|pand _6 gesloten|dicht door|op _4 burgemeester; openbaar|executoriaal verkocht|verkoop|geveild; huis|woning|koophuis _10 openbaar _1 verkocht; rechter _10 uit huis|de; uit huis te krijgen|zetten; moet|moeten|moest _5 er _6 uit; huur* _8 opgezegd _6 wanbetaling|achterstand|overlast; laatste gesprek _8 woningbouw|corporatie|verhuurder",
    bij: "woning|huis|koophuis|huur*|pand|flat|woningbouw|corporatie|verhuurder|deurwaarder*",
    niet: "douche|bad|kies|tand|stop; rolstoel|lift; kinderen _6 uit huis|kunnen; verpleeghuis; kan er niet uit; uithuisplaats*; ots|kinderbescherming|jeugd*; ontslag; verkoopt; gerenoveerd|renovatie|verbouw*|antikraak; vloer*|tapijt|drain|hechting*|katheter; er dan _1 uit; loopt _5 af; echt uit; weer in",
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["afsluiting"],
    verleden: "stil",
    ontkenbaar: false,
    patronen:
      "*meter _5 verzegeld|dichtgezet|weggehaald; verzegeld* _6 *meter; kraan _2 geen|niets|niks|droog; uit de kraan _4 geen|niet|niets|niks; kraan dicht _4 geen; geen druppel; eneco|vattenfall|essent|vitens|pwn|waternet|dunea|evides|oxxio|greenchoice _6 afgesloten|afgekoppeld|dichtgedraaid; zonder warmte|stroom|gas|water|licht; zit|zitten|komt|komen _8 zonder warmte|stroom|gas|water|licht; wanbetaling _8 stroom|gas|water|energie|warmte",
    niet: "storing; lekkage; zonder gas koken; kookt|koken|bakt|eieren|wassen|douchen zonder water; warmtepomp; van gas los; kapot|monteur|loodgieter",
  },
  {
    kaart: "medisch",
    haast: "nu",
    sterkte: "zeker",
    labels: ["acuut_medisch"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `gezicht|keel|tong|lippen|oog|mond _5 zwelt|opgezwollen|gezwollen|zwol; bijensteek|wespensteek _14 zwelt|dik|benauwd|gezicht|keel; lamme|slappe|verlamde _1 arm|been|hand|mond; kan|kon _8 niet vasthouden|optillen|knijpen; rochelt|rochelen|reutelt; krijg|krijgt|kreeg _6 niet _1 overeind|wakker; krijg|krijgt|kreeg _6 niet bij kennis|bewustzijn|zinnen; bloedverdunner* _12 hoofd|gevallen|bloed*|stoot*; hoofd _4 gevallen _12 verward|niet meer|duizelig|braakt|bloedverdunner*; been|arm|voet|pols|enkel _4 staat raar|scheef|verkeerd; bot _4 huid|naar buiten; pasgeboren*|baby _10 geel|grauw|slap; drinkt|eet slecht _8 baby|pasgeboren*; kaak|kaken|schouder|rug|arm _8 misselijk|zweet|benauwd; hartpatient _10 misselijk|pijn|druk|zweet|benauwd|duizelig; misselijk|pijn|druk|zweet|benauwd|duizelig _12 hartpatient; biertjes|flessen|fles|wodka|gedronken _14 overeind|wakker|aanspreekbaar|reageert; aangereden|overreden ~8 @nu|hier|bloed*|ligt|hoofd|bewusteloos|ambulance|opstaan; tegen _8 aan gereden _10 been|hoofd|arm|pijn; uit het raam|de trap gevallen; onder stroom; elektrocutie|geelektrocuteerd; afgehakt|afgesneden vinger|hand`,
    niet: "operatie; revalid*; vorige week|maand|jaar; chronisch*; huilt; kan _6 niet vasthouden sinds; tuigje; artrose|reuma|parkinson; al jaren|maanden; fysio*; dader|schade*|letselschade; vriendin|klasgenoot|buurvrouw _3 is|werd aangereden",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["verward"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `letters|boeken|tv|radio|buren|stemmen|mensen|camera's|bomen|foto's _6 lachen|lacht|praten|praat|fluisteren|kijken _4 hem|haar|mij|uit; scheurt|verscheurt|vernielt _6 boeken|kranten|papieren|bijbel; pyjamabroek|nachtpon|nachthemd|badjas|pyjama _8 jas|buiten|winkel|kassa|straat|bus; guldens; weet haar|zijn adres|naam|leeftijd niet; weet _3 zijn|haar|eigen|het|welke adres|naam|dag niet; komen hem|haar|mij _1 halen|pakken; ze komen _4 halen|pakken; willen hem|haar|mij _1 pakken|vermoorden|ontvoeren; ramen|deur|deuren|kieren|sleutelgat* _6 dichtgetimmerd|dichtgeplakt|afgeplakt|timmert|plakt|barricad*; timmert|plakt|barricad* _8 ramen|raam|deur|deuren; praat _4 razendsnel|aan een stuk|onafgebroken|druk; bedrieg*|dubbelganger|robot|acteur|vervangen|verwisseld _10 vrouw|man|moeder|vader|kind|baby; vrouw|man|moeder|vader|kind|baby _8 bedriegster|bedrieger|dubbelganger|robot|acteur|verwisseld|vervangen|nep; kent|herkent zijn|haar|eigen _1 vrouw|man|kinderen|dochter|zoon niet; uitverkoren*|verlosser|messias|profeet; missie van|opdracht van; eet|drinkt _5 vergiftigd|gif; praat tegen|met _4 muur|bomen|overleden|spiegel`,
    niet: "toneel|musical|theater; kapot|gestolen; vervangen _6 hulp|begeleider|huishoudelijke; geen vervanging|vervanger; stofzuiger|grasmaaier|robotstofzuiger; foto; inbra*|ingebroken; pyjamafeest; zonwering|isol*; guldens verzameling|wisselen; praten over|met elkaar; kerk|moskee; ov|reis*",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["verward"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `slaapt niet|nauwelijks|amper; slaapt _4 niet meer; razendsnel|supersnel; geboekt|gekocht|besteld _7 honderd|tientallen|twee|drie|vijf|tien|dure|kasteel|auto*; kasteel|jacht|ferrari|duizenden; honderd man|mensen; grootse|grote plannen; onrustig; niet te remmen|stoppen|houden; opgejaagd; ontremd; euforisch; grijpt|gooit _6 spullen|raam; lacht _4 zomaar|zichzelf|hard; huilt _4 zomaar; verkleed; kleren uit; kleedt zich _5 uit; tuin _5 graaft|graven; vuur|brandje gemaakt|stookt; telefoon _5 weggegooid|vriezer|magnetron; beveilig*|sloten|camera*; verstopt _6 voor; ze zeggen dat; opdracht*; speciale|bijzondere gave|krachten|boodschap; bel|belt _5 koning|politie|burgemeester|krant; praat _6 sneller|druk|verward|over; noemt zich`,
    niet: "baby|peuter|kleuter|kind slaapt; zenuwachtig; overlast; inbra*; huurt; verhuurder; warm weer; babyfoon; puber",
  },
];
