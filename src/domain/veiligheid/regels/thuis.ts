import type { Regel } from "../regel.ts";

const GEEN_GEWELD = `@slag _2 andere|klasgenoo*; @kind _6 @slag _2 kinderen|klasgenoo*; hond|kat _4 @mens; dam*|schaak*|schaken|kaarten|tennis|biljart*|vlucht|alarm|boeien|klok|trom|drum*|acht; op de balie|tafel|trommel _6 lach*; slaat|sloeg op de|het|een brief|tafel|trommel|trom|bal; sport|boks*|judo|karate|kickboks*`;
const THUIS = `@partner; thuis; hij; vader|moeder|ouders|stiefvader|schoonmoeder|schoonfamilie|zoon|broer`;

/** Violence, threats and control at home or by an ex (`domain.md` §5.2, `praktijk.md` §3.3 REL). */
export const THUIS_REGELS: readonly Regel[] = [
  {
    kaart: "thuis", haast: "vandaag", zeker: true, labels: "geweld",
    patronen: `@slag _2 @mens; @mens _1 @slag; @slag _1 mijn|haar|zijn|de|hun|onze|een|het _2 @mens|arm|been|gezicht|hoofd; @worden _6 @geslagen; @geslagen _3 door; @mens _3 @geslagen; @geslagen @worden;
      in elkaar geslagen|slaat|sloeg|slaan|getrapt; bont en blauw; bij|aan de|haar|mijn|zijn keel|strot|haren; keel _2 dichtgeknepen|dicht|knijpt|geknepen; naar|bij de keel; klappen|klap|vuistslag|schop|schoppen|stompen _3 krijgt|kreeg|gekregen|krijg|uitgedeeld|geeft|gaf|geven|krijgen|gezicht; krijgt|kreeg|gekregen|geeft|gaf|krijg _4 klappen|klap|schoppen|stompen; losse handen|handjes; losse handjes; handen _1 thuis; huiselijk geweld; gewelddadig*; geweld; mishandel*; handtastelijk*; deel* klappen`,
    niet: `${GEEN_GEWELD}; klap van; film|serie|boek|nieuws; cursus*|training|workshop|voorlichting; ouderenmishandeling; stormklap; financiele klap|klappen; grote|flinke|enorme klap _2 financi*; geluidsoverlast; klappen voor; op straat|school _6 @geslagen; uitgeslagen|opgeslagen; dierenmishandeling`,
  },
  {
    kaart: "thuis", haast: "vandaag", zeker: true, labels: "geweld",
    patronen: `bedreig*; bedreigingen; dreigt|dreigde|dreigen|dreigend _6 slaan|vermoord*|doen|iets|wat|mes|geweld|neersteken|doodmaken|kinderen|afpakken|aan|foto*|filmpje*|verbranden|brand; dreigementen; dreigberichten; doodsbedreig*; hem|haar|mij|ons iets|wat aandoen|aandoet|aan; mij|haar|ons|hen vermoord*|doodmaken|afmaken|wurgen|doodslaan; vermoordt|vermoorden _2 mij|haar|ons`,
    bij: `${THUIS}; familie|buurman|buurjongen|kleinzoon|neef|oom; stiefvader; bang`,
    niet: "ontslag|boete|ontruiming|uitzetting|huisuitzetting|afsluiting|afsluiten|deurwaarder*|gijzeling|cjib|incasso*|verhuurder|woningbouw|corporatie|gemeente|uwv|korting|kortingen|bezuinig*; @zelf _3 iets|wat; bedreigd gevoel|diersoort",
  },
  {
    kaart: "thuis", haast: "vandaag", zeker: true, labels: "geweld",
    patronen: `bang _4 haar|mijn|zijn|de|een|hem|haar _1 man|vrouw|vriend|partner|ex|exman|zoon|vader|broer|stiefvader|dochter; bang voor hem|haar; bang van hem|mijn|haar; doodsbang; durft|durf|durven niet _2 naar huis; durft|durf niet _1 thuis; niet _2 veilig _2 thuis; thuis niet _1 veilig|pluis; onveilig _2 thuis; thuis _2 onveilig; voelt zich niet _1 veilig _3 thuis|hem; huiselijke onveilig*; gevlucht _4 man|vriend|ex|huis|geweld; weggevlucht; is _3 gevlucht voor; vrouwenopvang; blijf van mijn lijf*; blijfhuis; huisverbod; contactverbod; straatverbod; noodopvang _3 geweld`,
    niet: "vrijwilliger|stage|werken|donatie|kleding; niet bang; afhankelijk; donker|tocht|val|vallen|gevallen|inbra*|ingebroken|gevaarlijk _2 trap; na _3 huisverbod|contactverbod _4 jaar; bang voor haar _1 toekomst|baan|gezondheid|rijbewijs|uitkering|huis; oorlog*|land; bang dat",
  },
  {
    kaart: "thuis", haast: "vandaag", zeker: true, labels: ["huiselijk_geweld"], verleden: "twijfel",
    patronen: `stalk*; gestalkt; valt _3 lastig; lastiggevallen|lastigvallen|lastigvalt; achtervolg* _3 mij|haar|ons|ex; volgt _2 mij|haar|ons; achter haar|mij|ons aan; achterna _1 gereden|gelopen|gefietst; staat|stond|hangt _3 steeds|altijd|vaak|telkens|weer|elke _6 deur|huis|werk|school; voor de|haar|mijn deur|huis|werk _4 steeds|altijd|telkens|elke|iedere; berichten|appjes|sms _3 per dag; belt|appt|mailt|stuurt|sms't _6 per dag; blijft _3 bellen|appen|sturen|langskomen; belt|appt _3 honderd|tientallen|dag en nacht|constant|continu`,
    bij: "ex|exman|exvriend|exvrouw|exvriendin|man|vriend|partner|stalk*|hij", niet: "waanid*|denkt dat|stralen; medicijnen|eten|wassen|plassen|wandel*; keer per dag _3 hond|medicijn*|bloed; ex _1 rok*; loop*|loopt; sigaret*|bier*; incasso*|deurwaarder*|callcenter|verkoper*",
  },
  {
    kaart: "thuis", haast: "morgen", zeker: true, labels: ["huiselijk_geweld"],
    patronen: `controleert|controleerde|checkt|leest|doorzoekt _3 telefoon|mobiel|berichten|appjes|mail|uitgaven|alles; tracker; gps _3 auto|tas; airtag; mag _2 niet|nooit|niemand|geen _4 deur|buiten|uit|werken|bellen|zien|vriendinnen|familie|moeder|contact|straat|taalles|rijden|ontvangen; mag niet alleen; verbiedt|verbied|verboden _3 haar|mij; houdt _2 haar|mij|hem gevangen|binnen; opgesloten; sluit _3 haar|mij|hem|ze|kinderen _1 op; op slot _4 haar|mij|deur; deur _3 op slot; gevangen gehouden; zit vast in huis; alles _2 aan hem vragen; telefoon _2 afgepakt|afgenomen|ingenomen; isoleert haar|mij; wil niet dat ze|ik _4 werk*|bel*|zie|ziet|afspreek*|vriendinnen|familie`,
    bij: "@partner; hij; vader|moeder|ouders|schoonmoeder|schoonfamilie|zoon|dochter|familie|broer; thuis",
    niet: "voelt|voel|voelen _4 opgesloten; dokter|arts|specialist|operatie|tillen|heup|gips|autorijden|cbr|rijbewijs|uwv|gemeente|ziekenhuis|fysio*|fysiotherap*|huisarts|bezoekuur|inschrijv*; rolstoel|lift; gevangenis; hotel; kinderen|dochters|zoon|kleinkinderen _3 zien; omgang*; kat|hond; afgesloten",
  },
  {
    kaart: "thuis", haast: "morgen", zeker: false, labels: "geweld",
    patronen: "voelt|voel|voelen _4 opgesloten; opgesloten _3 voel*; opgesloten in huis",
  },
  {
    kaart: "thuis", haast: "morgen", zeker: false, labels: ["huiselijk_geweld"],
    patronen: `geen eigen pinpas|pas|rekening|geld|bankpas|bankrekening; krijgt|krijg|kreeg _5 zakgeld|huishoudgeld; krijgt _4 euro _4 van haar|mijn|zijn man|vrouw|vriend|partner; bonnetjes|bonnen|kassabon* _4 zien|laten|inleveren; pinpas|bankpas|pas _4 afgepakt|ingenomen|afgenomen|ingepikt; niet bij het|haar|mijn _1 geld; al het geld; alles verantwoorden; mag geen _2 geld|pinpas|baan`,
    bij: "haar|mijn|zijn|m'n man|vrouw|vriend|vriendin|partner; hij; echtgenoot", nietNabij: "bewindvoerder|gedetineerd|gevangenis|overleden|voedselbank; zit _3 vast",
  },
  {
    kaart: "thuis", haast: "morgen", zeker: false, labels: ["huiselijk_geweld"], ontkenbaar: false,
    patronen: `hij|man|vriend|partner|vader|familie|thuis|ze _3 mag|mogen _3 niet _2 weten|merken|zien|horen; niemand _2 mag _2 weten; kan|kon zien|volgen _3 hier|waar; mag niet weten dat; niet weten dat ik|ze hier; mag hier niet; moet _2 snel|meteen _2 terug|naar huis; belt _4 keer|steeds|constant; telefoon ging|gaat|rinkelt _3 keer|steeds; fluister*; kijkt _2 steeds _3 deur|om`,
    bij: "hij; man|vriend|partner|vader|familie; blauwe|blauw; telefoon", niet: "verrassing|cadeau|feest; huisarts kent; ex mag",
  },
  {
    kaart: "thuis", haast: "vandaag", zeker: false, labels: "geweld",
    patronen: "blauw oog|ogen; blauwe plek|plekken|pols|polsen|arm|armen|oog|wang|kaak; striemen|striem; wurgsporen; bult|schram|schrammen|krassen _3 gezicht|hoofd; gebroken neus|ribben; kapotte|gescheurde lip; plekken _2 hals|nek",
    niet: "bloedverdunner*|fiets|sporten|voetbal*|judo|operatie|infuus|geprikt|bloedprik*; marcoumar; rolstoel; behang|verf",
  },
  {
    kaart: "thuis", haast: "vandaag", zeker: false, labels: "geweld", ontkenbaar: false,
    patronen: "van de trap gevallen|viel; van de trap viel; tegen de deur|kast gelopen|aangelopen; zegt dat ze gevallen|viel; wil er niets|niks|niet over kwijt|zeggen|praten; mag niks|niets zeggen|vertellen; mag _1 niet zeggen|vertellen",
    bij: "blauw|blauwe; striem*; schram*; bult; oog; pols; wang",
  },
  {
    kaart: "thuis", haast: "vandaag", zeker: true, labels: ["huiselijk_geweld"],
    patronen: `deur|deuren|raam|ruit|ruiten|huisraad|tv|meubels|servies|boel|spullen|telefoon _5 ingetrapt|intrapt|ingeslagen|kapotgeslagen|vernield|vernielt|gesloopt|kapotgemaakt|kortgeslagen; deur|ruit|boel|huis|spullen _3 kapot geslagen|gemaakt|gegooid; trapt|trapte|schopt|schopte|slaat|sloeg _4 deur|deuren|ruit|raam _1 in|kapot; gooit|gooide|smijt|smeet|gooien _4 spullen|servies|borden|bord|dingen|stoel|stoelen|glas|pan; gooit|gooide|smijt|smeet|gooien _4 naar mij|haar|hem; band|banden _2 lek gestoken|geprikt|gesneden; slaat|sloeg _2 alles kort|kapot`,
    bij: "@partner; zoon|dochter|broer|vader|kleinzoon|stiefzoon; hij; thuis", niet: "inbra*|ingebroken|inbreker*|brandweer|verhuurder|jongeren|jeugd|overlast|hangjongeren|peuter|kleuter|buurjongen",
  },
  {
    kaart: "thuis", haast: "vandaag", zeker: true, labels: ["huiselijk_geweld"],
    patronen: `zoon|dochter|kind|puber|kleinzoon|stiefzoon|jongste|oudste _4 slaat|sloeg|schopt|schopte|trapt|bedreigt|bedreigde|bijt|duwt|mept|slaan|mishandelt|mishandelde _2 mij|haar|ons|moeder|vader|hem|ouders; @geslagen _3 door _2 zoon|dochter|kind|kleinzoon; kind slaat ouder`,
    niet: "peuter|kleuter|dreumes; in de klas|op school|de opvang|creche; broertje|zusje|dam*|schaak*",
  },
  {
    kaart: "thuis", haast: "vandaag", zeker: true, labels: "geweld", ontkenbaar: false,
    patronen: `ik sla|sloeg|heb|mep|schop _3 mijn|haar|hem|m'n vrouw|vriendin|man|partner|kind|kinderen|zoon|dochter _2 geslagen|geschopt|gestompt; ik sla|sloeg _2 vrouw|kind|haar|hem|kinderen; losse handjes; handen niet _2 thuis; hulp _3 met mijn handen; bang dat ik _8 aandoe|sla|wat aan doe|vermoord|schud|vergrijp; bang dat ik mezelf niet; zijn|mijn vrouw|vriendin heeft|heb @geslagen; verlies _2 controle _6 @geslagen`,
    niet: "niet geslagen",
  },
  {
    kaart: "thuis", haast: "morgen", zeker: false, labels: "geweld",
    patronen: `agressie*|agressief|woedeaanval*|driftaanval*|woede|ontploft|doordraait|flipt|kleineert|kleineren|vernedert|vernederd|scheldt|schelden|schreeuwt|schreeuwen|geschreeuw|uitgescholden|manipuleert; duwt|duwde|geduwd|duwen`,
    bij: "bang; politie; kinderen _4 bij; elke dag|avond; dronken|drank|drugs|coke; oplopen*|uit de hand",
    enBij: "@partner; hij; vader|moeder|ouders|stiefvader|zoon",
    niet: "buren|buurman|bovenbuur*|erfenis|puber|peuter|kleuter|klas|school; niet agressief; slaande ruzie; nooit gevochten",
  },
];
