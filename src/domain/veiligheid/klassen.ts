/** Classes of words for the patterns of the safety rules; whole words, `stam*` and other classes. */
export const KLASSEN = {
  ik: "ik",
  hij: "hij ze die iemand",
  zelf: "zich zichzelf mezelf jezelf uzelf haarzelf hemzelf",
  iemand: `hij ze die iemand man vrouw meneer mevrouw moeder vader ma pa mama papa opa oma zoon dochter broer zus oom tante
    neef nicht buurman buurvrouw bewoner client patient partner vriend vriendin jongen meisje kind jongere collega bezoeker`,
  mens: "mij haar hem ons hen hun je jou u elkaar @kind @partner moeder vader mama papa opa oma zus broer ouders iemand mensen",
  partner:
    "man vrouw vriend vriendin partner ex exman exvrouw exvriend exvriendin echtgenoot echtgenote verloofde huisgenoot",
  familie:
    "broer zus oom tante neef nicht schoonvader schoonmoeder schoonzoon schoondochter schoonfamilie stiefvader stiefmoeder vader moeder ouders familie zoon dochter",
  ouder: "vader moeder papa mama pa ma ouders ouder stiefvader stiefmoeder pleegvader pleegmoeder oom opa",
  kind: `kind kinderen kindje kindjes kids baby baby's babys peuter peuters kleuter kleuters zoontje zoontjes dochtertje dochtertjes
    jongetje meisje meisjes kleinkind kleinkinderen kleinzoon kleindochter kleinzoontje stiefkind pleegkind puber tiener leerling
    leerlingen zuigeling pasgeborene broertje broertjes zusje zusjes minderjarig* scholier* ukje dreumes zoon zonen dochter dochters jongen`,
  kleinkind: `baby babys peuter* kleuter* zoontje* dochtertje* jongetje* kindje* zuigeling pasgeboren* dreumes broertje* zusje* ukje kleintje* kleinste jongste`,
  oudere: `bejaard* hoogbejaard* dement* alzheimer oma omas opa opas ouderen oudere tachtiger negentiger oude`,
  kwetsbaar: `dement* alzheimer verward* autisme autistisch leeftijdoud leeftijdkind kindje zoontje dochtertje peuter kleuter kleinzoon kleindochter
    jongetje meisje oma opa vader moeder bewoner patient client baby kinderen zoon dochter kind`,
  zorger:
    "zoon dochter kleinzoon kleindochter nicht neef hulp thuishulp mantelzorger verzorger verzorgster buurman schoonzoon schoondochter inwoner inwonende kennis vriend huisgenoot",
  nu: "nu zojuist daarnet net momenteel vandaag vanmorgen vanochtend vanmiddag vanavond vannacht ineens opeens plots plotseling acuut direct onmiddellijk",
  net: "net zojuist daarnet vandaag vanmorgen vanochtend vanmiddag vanavond gisteren gisteravond nu vannacht",
  vandaag: "vandaag nu vanmiddag vanavond vannacht vanmorgen vanochtend straks",
  slaan: "slaat sloeg slaan geslagen sla",
  slag: "slaat sloeg slaan sla schopt schopte schoppen trapt trapte stompt stompte stompen mept mepte mishandelt mishandelde mishandelen wurgt wurgde wurgen knijpt kneep knijpen bijt aanvalt aanviel aanvliegt",
  geslagen: "geslagen geschopt getrapt gestompt gemept mishandeld gewurgd geknepen aangevallen afgetuigd afgeranseld",
  worden: "word wordt werd worden werden ben is was heeft heb hebben had",
  huis: "huis woning flat appartement kamer studio huurhuis huurwoning bovenwoning benedenwoning eengezinswoning huisje",
  energie: "stroom gas licht water warmte energie stadsverwarming verwarming leidingwater",
  apparaat: `zuurstof* *beademing beademt dialyse* thuisdialyse infuus voedingspomp sondevoeding cpap apneu* hooglaagbed tillift
    vernevelaar saturatie* insuline* apparaat apparatuur pomp alarm* morfinepomp`,
  geweld: `slaat slaan sloeg geslagen schopt schoppen schopte geschopt trapt trappen trapte getrapt stompt stompen gestompt mept meppen
    mepte gemept duwt duwen duwde geduwd knijpt knijpen kneep geknepen krabt krabben krabde gekrabd bijt bijten beet gebeten wurgt wurgen
    gewurgd toetakel* toegetakeld sleurt sleurde gesleurd sleuren trok getrokken meetrekken rukt rukte gooit gooide gegooid smijt smeet
    gesmeten kwakt kwakte gekwakt schudt schudde geschud`,
  lichaam: "gezicht wang oog oor oren lip neus kin hoofd haren keel nek kaak ribben buik rug",
  buitenplek: `auto portiek park tent tentje bestelbus bestelbusje busje camper bos bosjes strand duinen parkeergarage station viaduct
    tunnel trappenhuis trapportaal kelder kelderbox berging garagebox garage schuur schuurtje tuinhuisje fietsenhok fietsenstalling bushokje
    bankje nachtbus nachttrein trein bouwkeet loods kas metrostation winkelcentrum volkstuin volkstuintje straat buiten`,
  balie:
    "balie loket hier wachtkamer wachtruimte spreekkamer spreekuur hal ingang receptie kantoor buurthuis wijkcentrum collega collegas medewerker medewerkers medewerkster baliemedewerker vrijwilliger vrijwilligers gastvrouw",
  dierbaar:
    "hond kat poes vogel kanarie konijn cavia duiven vissen papegaai huisdier huisdieren dier dieren spullen sieraden gereedschap verzameling postzegels platen gitaar viool piano camera horloge treintjes boeken bezittingen alles kleding trouwring fotos",
  hoogte:
    "viaduct brug flat dak balkon spoor perron spoorwegovergang overweg parkeergarage parkeerdek galerij balustrade reling raamkozijn vensterbank toren kraan trein hoogspanningsmast rails",
  pil: "pillen pil medicijnen medicijn tabletten paracetamol paracetamols methadon oxy morfinepleisters bloedverdunners metoprolol slaaptablet slaappillen slaaptabletten slaapmiddelen oxazepam temazepam diazepam morfine oxycodon strip strips doosje doosjes insuline",
  middel: "drank alcohol drinken ghb benzo* oxazepam diazepam temazepam oxycodon methadon heroine",
  drank:
    "drank alcohol dronken bezopen dronk drinkt drinken lam aangeschoten wodka wijn bier coke cocaine speed drugs wiet blowt ghb",
} as const;
