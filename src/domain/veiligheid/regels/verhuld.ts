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
    patronen: `bedankt voor alles; dank* voor alles _3 geweest|gedaan; waar ik heen ga; waar ik naartoe ga; hoef|hoeft|hoeven _5 niet meer _2 te zien|meemaken|halen|beleven|maken; hoef _3 niet meer mee te maken; ogen _2 dicht* _4 rijden|auto|stuur; stuur _3 omgooi*|los*|draai*; tegen _4 boom|vangrail; volgende keer _3 lukt|goed|raak; na een|haar|zijn|de _1 poging; poging _2 gedaan|ondernomen|gedaan; levensverzekering _6 uitkeer*|uitbetaal*|zelf; uitvaartverzekering _8 zelf; gedicht*|tekening*|liedje*|muziek|schrift|dagboek _6 dood|verdwijnen|sterven|einde|zelfmoord; mag|mogen _3 hond|kat|poes|auto|fiets|spullen|gitaar|vissen hebben|overnemen; zegt|zei|verteld|gezegd|vertelde _6 waar _3 geld|spaargeld|sleutel*|papieren|polis|testament; balkon|galerij|dak|brug|spoor|perron|viaduct _6 staat|sta|stond|staan|zit; staat|sta|stond _5 balkon|galerij|dak|brug|spoor|perron|viaduct; niet meer thuis|hier|bij als; nooit meer last; geen last meer van mij; tot ziens in|ooit; zie jullie _3 hierboven|hiernamaals|boven; straks bij haar|hem|papa|mama|mijn`,
    niet: "vakantie|verhuizing|feest|receptie; bus|trein halen; balkon _4 bloemen|planten|was|schoonmaken|roken|zitten|bouwen; niet meer halen trap; wandelen|uitzicht; spoorzone; kleinkind*|afscheid van",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "zeker",
    labels: "geweld",
    patronen: `kopstoot*; kniestoot; vuistslag*; @slag|sla|geslagen met _2 stok|riem|ketting|snoer|knuppel|lepel|schoen|pan|hamer|krukken|kruk|wandelstok; stok|riem|knuppel|pan|schoen _3 slaat|sloeg|geslagen; in de fik|brand _2 steekt|steken|stak; steekt|steken _5 in de fik|brand; huis _4 fik; hete|kokende koffie|thee|water|soep _4 gegooid|gooide|gooit; aan|bij haar|zijn|de|mijn haren|haar _3 trok|trekt|getrokken|gesleept|sleept|sleurde; over de grond|vloer _2 gesleept|getrokken|gesleurd; van buiten _2 afgesloten|dicht; van buiten _2 op slot; deur _3 van buiten _1 slot|afgesloten; niet _4 denken dat ze weg|kan; niet weg van hem|mag; tafel|kast|bank|tv omgegooid|omgegooit|omgetrokken; keel; wurg*|verwurg*; nek _2 omdraai*; mes _4 kussen|bed|slaapkamer|keel|gezicht; trap af geduwd|gegooid|geschopt; uit de auto gezet|gegooid; uitgedrukt _3 arm|huid|hand; polsen vast|verdraaid|omgedraaid; arm _2 omgedraaid|verdraaid|om`,
    bij: PLEGER,
    niet: "keelpijn|keelontsteking|kno|hond|kat|paard|film|serie|sport*|boks*|voetbal*; keel _3 pijn|dik|ontstoken|droog|schor; brand gestoken container",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["huiselijk_geweld"],
    ontkenbaar: false,
    bij: PLEGER,
    patronen: `lange mouwen; sjaal _4 warm*|zomer|binnen; zonnebril _4 binnen|regen|winter; lijkwit|wit weg|verstijf*|verstijv*|bevriest; ging _1 meteen|direct|snel weg; meteen|direct|snel weg; toen hij belde|kwam|binnenkwam|appte; op sokken|blote voeten|pantoffels; de straat op gerend|gevlucht|gerend; rende|gerend|vluchtte; telefoon _4 inleveren|afgeven|laten zien; rijdt|brengt|haalt haar|mij overal; haar|mij overal heen; hij|man _2 er bij; zit|zat|staat|stond hij _2 bij; gaat overal mee; laat haar|mij nooit alleen; nooit alleen; als ze|ik ga|gaat|weggaat|wegga|vertrekt|scheidt; wil scheiden _6 hij|dreigt; weg|scheiden maar hij; durft _6 niemand; met niemand _3 praten|over; schaam*|schaamt; internet|facebook|instagram _6 adres|nummer|foto*; met haar adres; mannen voor de deur; vreemde mannen; lastig*; niet langs|bezoek; vriendinnen _3 kwijt|niet; mijn schuld; als hij _4 drinkt|gedronken|boos|thuiskomt; op slot; belt vanuit|vanaf _3 wc|badkamer|toilet|zolder|schuur|auto`,
    niet: "tocht; baan|werk|uitkering|toeslag|brief|boete|school|examen; omgangsregeling; schaamt _3 schulden|schuld|geld|huis|armoede|drinken|dood; schaam* _4 dood; gelukkig|goed overleg; rijdt haar _4 ziekenhuis|dialyse|dokter; bloedprik*; bij de notaris; schamen",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["kindermishandeling"],
    ontkenbaar: false,
    patronen: `rode|paarse|blauwe strepen|striemen|vlekken|plekken; strepen op _2 rug|benen|arm|billen; afdruk* _3 hand|riem|snoer; op zijn|haar|hun _1 knieen; knieen _3 rijst; urenlang|uren _6 box|bed|bedje|kamer|stoel|hoek|kast|buggy; box|bedje|kamertje|kelder|hok _8 urenlang|opgesloten|urenlang; box|bedje|kamertje|kelder|hok _8 hele dag|nacht; onderkoeld*; uitgehongerd; vergat|vergeten|liet _4 bus|auto|winkel|school|park; high|stoned|strontlazarus|straalbezopen; zelf voor zijn|haar _1 zusje*|broertje*|moeder; voor zijn|haar _1 zusje*|broertje* zorg*; mama|moeder|papa|vader ligt|slaapt _4 bed|bank|hele|dagen; ruzie* _5 klappen; ijskoude|koude douche _4 straf|moet; op straf; in de hoek _3 uren; zeep _2 mond; peper _2 mond; uitgescholden _4 door _2 vader|moeder|ouders; niemand _2 kookt|wakker; alleen _2 gelaten|achtergelaten`,
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
      "tiener|leeftijdkind|meisje|jongen|scholier*|leerling _14 deur uit gezet|gezet; tiener|leeftijdkind|scholier*|leerling _10 slaapt|sliep _8 fietsenhok|park|straat|buiten|auto|station|portiek|kelder; ouders|vader|moeder|stiefvader _4 er uit gezet|gegooid",
    bij: "tiener|leeftijdkind|scholier*|leerling",
    niet: "uit de klas|les",
  },
  {
    kaart: "thuis",
    haast: "morgen",
    sterkte: "twijfel",
    labels: ["ouderenmishandeling"],
    ontkenbaar: false,
    bij: OUD,
    enBij: NABIJE,
    patronen: `mag|mogen _6 niet _2 binnenkomen|binnen|langskomen|langs|spreken|bellen|zien|opnemen; niet meer _1 binnen|langs|spreken|bellen|bezoeken; op zijn|haar|hun naam _3 zetten|gezet|laten; naam _3 laten zetten; verwarming|kachel|tv|telefoon|licht _3 uitgezet|uit|weggehaald|afgepakt; alle|haar|zijn post _6 naar; post _4 achter*|onderschept; spaarrekening|rekening|spaarpot _3 leeg; rekening* _4 leeggehaald|geplunderd; open wonden; wonden _4 niet verzorgd|verbonden; geen|niet _4 dokter|huisarts|thuiszorg|hulp _3 mag|mogen|halen; krijgt _4 zakgeld; moet|moest _5 betalen _6 eigen; dreigt|dreigde _6 verpleeghuis|tehuis|opname; anders _4 naar _1 verpleeghuis|tehuis; zet haar|hem _3 kamer|tuin|gang|buiten; sluit _4 kamer; te veel|extra|dubbele|verkeerde medicijnen|pillen; medicijnen _5 achter*|afgepakt|niet; snauwt|scheldt|schreeuwt|dreigt|dreigde; lachen haar|hem uit; behandelt _4 hond|vuil; noemt haar|hem; laat _3 wachten; uren _4 wachten|liggen|zitten; boodschappen _4 voor zichzelf|eigen; auto|huis|meubels|sieraden|caravan _1 verkocht; geld lenen|leent; leent _3 geld`,
    niet: "gordijn; parkeer*; verpleeghuis in _1 wil; wil _4 naar verpleeghuis; corona; bezoekuren; rijbewijs; bewindvoerder; wil|wilt _4 testament; storing|kapot; verhuurder; huisarts zegt; tv kijken; uwv; eigen bijdrage",
  },
  {
    kaart: "slaapplek",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["dakloos"],
    ontkenbaar: false,
    verleden: "stil",
    toekomst: "stil",
    patronen: `wast|wassen|scheert|poetst _5 toilet|wc|bieb|bibliotheek|station; bieb|bibliotheek|buurthuis _8 hele dag|openen|opening|sluit*|dichtgaan; sinds de opening; hoe laat _4 dicht*|sluit*; plastic _1 tassen|tas; boodschappentas* _4 spullen|kleren; kwijt bed|huis; slaapt|slaap|sliep|slapen waar; waar het droog|kan|mag; crasht|crash|crashen|aanklop*; bij wie _3 wil|kan|plek; wie hem|haar _2 hebben; trein|treinen|bus|metro _4 gezeten|geslapen|slapen|nachten; drie|vier|twee|vijf|zes|paar|aantal nachten; sloten _3 veranderd|vervangen|verwisseld; hotel|pension|hostel _8 stopt|afgelopen|ophoudt|vol|betaalt; moet|moeten _5 vanavond|vannacht; vanavond|vannacht _8 anders|iets|ergens; niet langer _2 bij|blijven|logeren; wil haar|hem|ons _4 niet _1 langer|meer; moest weg|vertrekken; kan daar niet blijven|langer; mag _3 niet blijven; op straat; geen sleutel meer; bij niemand; nergens; uitgezet|weggestuurd|buitengezet; geen opvang|plek|plaats; opvang _2 vol|wachtlijst; doorgestuurd; warm blijven|opwarmen; handdoek|douchen|douche _4 mag|kan|waar; kwijt werk; echtscheiding|scheiding`,
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
      "gerechtsdeurwaarder* _10 woning|verlaat|verlaten; verlaat|verlaten _3 woning|huis|pand _4 uiterlijk|voor|binnen; sterke arm; burgemeester _3 sluit|sluiten|dicht _3 woning|huis|pand; woning|huis|pand _4 gesloten|dicht door|op _2 burgemeester; openbaar|executoriaal verkocht|verkoop|geveild; huis|woning|koophuis _8 openbaar _1 verkocht; rechter _8 uit huis|de; uit huis te krijgen|zetten; moet|moeten|moest _3 er _4 uit; huur* _6 opgezegd _4 wanbetaling|achterstand|overlast; laatste gesprek _6 woningbouw|corporatie|verhuurder",
    bij: "woning|huis|koophuis|huur*|pand|flat|woningbouw|corporatie|verhuurder|deurwaarder*",
    niet: "douche|bad|kies|tand|stop; rolstoel|lift; kinderen _4 uit huis|kunnen; verpleeghuis; kan er niet uit; uithuisplaats*; ots|kinderbescherming|jeugd*; ontslag",
  },
  {
    kaart: "afsluiting",
    haast: "drie_dagen",
    sterkte: "zeker",
    labels: ["afsluiting"],
    verleden: "stil",
    ontkenbaar: false,
    patronen:
      "*meter _3 verzegeld|dichtgezet|weggehaald; verzegeld* _4 *meter; kraan _4 geen|niet|niets|druppel; geen druppel; eneco|vattenfall|essent|vitens|pwn|waternet|dunea|evides|oxxio|greenchoice _4 afgesloten|afgekoppeld|dichtgedraaid; zonder warmte|stroom|gas|water|licht; zit|zitten|komt|komen _6 zonder warmte|stroom|gas|water|licht; wanbetaling _6 stroom|gas|water|energie|warmte",
    niet: "storing; lekkage; zonder gas koken; warmtepomp; van gas los; kapot|monteur|loodgieter",
  },
  {
    kaart: "medisch",
    haast: "nu",
    sterkte: "zeker",
    labels: ["acuut_medisch"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `gezicht|keel|tong|lippen|oog|mond _3 zwelt|opgezwollen|gezwollen|zwol; bijensteek|wespensteek _12 zwelt|dik|benauwd|gezicht|keel; lamme|slappe|verlamde _1 arm|been|hand|mond; kan|kon _6 niet vasthouden|optillen|knijpen; rochelt|rochelen|reutelt; krijg|krijgt|kreeg _4 niet _1 overeind|bij|wakker; bloedverdunner* _10 hoofd|gevallen|bloed*|stoot*; hoofd _2 gevallen _10 verward|niet meer|duizelig|braakt|bloedverdunner*; been|arm|voet|pols|enkel _2 staat raar|scheef|verkeerd; bot _2 huid|naar buiten; pasgeboren*|baby _8 geel|grauw|slap; drinkt|eet slecht _6 baby|pasgeboren*; kaak|kaken|schouder|rug|arm _6 misselijk|zweet|benauwd; hartpatient _8 misselijk|pijn|druk|zweet|benauwd|duizelig; misselijk|pijn|druk|zweet|benauwd|duizelig _10 hartpatient; biertjes|flessen|fles|wodka|gedronken _12 overeind|wakker|aanspreekbaar|reageert; aangereden|overreden; tegen _6 aan gereden _8 been|hoofd|arm|pijn; uit het raam|de trap gevallen; onder stroom; elektrocutie|geelektrocuteerd; afgehakt|afgesneden vinger|hand`,
    niet: "operatie; revalid*; vorige week|maand|jaar; chronisch*; huilt; kan _4 niet vasthouden sinds; tuigje; artrose|reuma|parkinson; al jaren|maanden; fysio*",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["verward"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `letters|boeken|tv|radio|buren|stemmen|mensen|camera's|bomen|foto's _4 lachen|lacht|praten|praat|fluisteren|kijken _2 hem|haar|mij|uit; scheurt|verscheurt|vernielt _4 boeken|kranten|papieren|bijbel; pyjamabroek|nachtpon|nachthemd|badjas|pyjama _6 jas|buiten|winkel|kassa|straat|bus; guldens; weet haar|zijn adres|naam|leeftijd niet; weet _2 adres|naam|dag niet; komen hem|haar|mij _1 halen|pakken; ze komen _2 halen|pakken; willen hem|haar|mij _1 pakken|vermoorden|ontvoeren; ramen|deur|deuren|kieren|sleutelgat* _4 dichtgetimmerd|dichtgeplakt|afgeplakt|timmert|plakt|barricad*; timmert|plakt|barricad* _6 ramen|raam|deur|deuren; praat _2 razendsnel|aan een stuk|onafgebroken|druk; bedrieg*|dubbelganger|robot|acteur|vervangen|verwisseld _8 vrouw|man|moeder|vader|kind|baby; vrouw|man|moeder|vader|kind|baby _6 bedriegster|bedrieger|dubbelganger|robot|acteur|verwisseld|vervangen|nep; kent|herkent zijn|haar|eigen _1 vrouw|man|kinderen|dochter|zoon niet; uitverkoren*|verlosser|messias|profeet; missie van|opdracht van; eet|drinkt _3 vergiftigd|gif; praat tegen|met _2 muur|bomen|overleden|televisie|spiegel`,
    niet: "toneel|musical|theater; kapot|gestolen; vervangen _4 hulp|begeleider|huishoudelijke; geen vervanging|vervanger; inbra*|ingebroken; pyjamafeest; zonwering|isol*; guldens verzameling|wisselen; praten over|met elkaar; kerk|moskee; ov|reis*",
  },
  {
    kaart: "verward",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["verward"],
    verleden: "stil",
    ontkenbaar: false,
    patronen: `slaapt niet|nauwelijks|amper; slaapt _2 niet meer; razendsnel|supersnel; geboekt|gekocht|besteld _5 honderd|tientallen|twee|drie|vijf|tien|dure|kasteel|auto*; kasteel|jacht|ferrari|duizenden; honderd man|mensen; grootse|grote plannen; onrustig; niet te remmen|stoppen|houden; opgejaagd; ontremd; euforisch; grijpt|gooit _4 spullen|raam; lacht _2 zomaar|zichzelf|hard; huilt _2 zomaar; verkleed; kleren uit; kleedt zich _3 uit; tuin _3 graaft|graven; vuur|brandje gemaakt|stookt; telefoon _3 weggegooid|vriezer|magnetron; beveilig*|sloten|camera*; verstopt _4 voor; ze zeggen dat; opdracht*; speciale|bijzondere gave|krachten|boodschap; bel|belt _3 koning|politie|burgemeester|krant; praat _4 sneller|druk|verward|over; noemt zich`,
    niet: "baby|peuter|kleuter|kind slaapt; zenuwachtig; overlast; inbra*; huurt; verhuurder; warm weer; babyfoon; puber",
  },
];
