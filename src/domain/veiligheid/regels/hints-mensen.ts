import type { Regel } from "../regel.ts";

const PLEGER =
  "@partner; hij; vader|moeder|ouders|stiefvader|schoonmoeder|schoonvader|schoonfamilie|zoon|broer|familie|oom; iemand die; ze _1 gooit|slaat|bijt|krabt|schopt";
const KIND =
  "@kleinkind; kind|kinderen|baby|peuter|kleuter|meisje|jongetje|leerling|broertje*|zusje*|klas; leeftijdkind";
const OUD = "@oudere; leeftijdoud; aow|verpleeghuis|dement*|alzheimer|vergeetachtig*|geheugen; dementerend*";
const BIJ_OUD =
  "zoon|dochter|kleinzoon|kleindochter|schoonzoon|schoondochter|neef|nicht|kleinkind*; nieuwe _1 vriend|vriendin|kennis; hulp|thuishulp|huishoudster|verzorg*|mantelzorg*|inwonend*; vriend|kennis|huisgenoot; man|vrouw";

/** Small signs that mean something only together: at home, of a child, of somebody old. */
export const HINTS_MENSEN: readonly Regel[] = [
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "hint",
    labels: "geweld",
    bij: PLEGER,
    patronen: `verband|hechting*|gips|mitella|brace _6 arm|pols|hand|hoofd|been|vinger; schram*|krassen|kras|bult|zwelling|wond|wondje|wonden|verwond*|kneuz*; dikke|dik lip|oog|wang; tand|tanden _5 uit|kwijt|los|afgebroken; @slag; geslagen|geschopt|gestompt; draaide|draait|draai|trok|trekt|sleur*|sleepte|gesleept|sleept|rukt|rukte _8 arm|haar|haren|haar|mij|grond|trap; gooi*|gooide|gegooid|smijt|smeet|gesmeten|smijten _7 @mens|naar|muur|trap|glas|bord|alles; naar @mens _4 gegooid|gesmeten; duw*|geduwd _7 @mens|muur|trap|kast; grijp*|greep|gegrepen|vastgepakt|vastpakt|vastgrijpt; spuug*|spuwt _5 @mens|gezicht; ingesmeerd|verbrand|brandde _6 sigaret|strijkijzer; sigaret _6 arm|hand|uitgedrukt; tegen de muur|kast|deur|grond; van de trap; kort en klein; sloopt|gesloopt|vernielt|vernield|kapotgemaakt|kapotgegooid|ingeslagen|ingetrapt`,
    niet: "hond|kat|kast verven; voetbal*|sport*|judo; van de trap kunnen|afkomt|komen|af; verhuurder|corporatie; fiets|scootmobiel; dam*|schaak*|kaart*; geluk; operatie; glas wijn; tegen de muur praten; zonnebrand|verbrand zon; huishoudelijk*|stofzuig*",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "hint",
    labels: "geweld",
    bij: PLEGER,
    patronen: `bang; doodsbang; angstig; angst; trilt|trilde|trillend|beeft|beefde; fluister*|zachtjes; huilt|huilde|huilend|huilen; durft|durf|durfde _4 niet|niets|niks; durft niet _5 zeggen|vertellen|praten|slapen; schrikt|schrok _5 telefoon|deur|stem; kijkt _5 deur|buiten|om|heen; telefoon gaat|ging|trilt|rinkel*; stoel _6 deur|klink|deurklink; deurklink; slaapkamerdeur; slot op _4 slaapkamer*; verstopt|verstoppen|verstopte|schuil*|schuilen; op de badkamer|toilet|wc; slaapt|sliep|slapen _5 bij haar|een zus|moeder|vriendin|nicht|buurvrouw|ouders; vluchttas; tas _5 klaar|gepakt|buren; gevlucht|vluchten|gevlucht; ontsnap*|wegkomen; politie; aangifte; sorry|spijt _5 daarna|altijd; bloemen _5 daarna; op eieren; op haar hoede; op mijn hoede`,
    niet: "bang _7 boete|gezakt|zakken|tandarts|hoogte|donker|examen|fout|kosten|rekening|toeslag|uitkering|vallen|val|inbra*|inbrekers|uitkomt; taalles; computer; digid; verhuizing; niet bang; ov; bus; zwembad; onweer; buren|buurman; huilt _6 verdriet|rouw|overleden; tv; baby huilt",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["huiselijk_geweld"],
    bij: PLEGER,
    patronen: `gezworen|zweert|zwoer; weet _5 te vinden; haar|mij|ons vindt|vinden; vindt mij|haar|ons; weet _4 waar ze|ik|mijn|haar; spijt _4 krijg*; afmaken|doodmaken|vermoorden; opzoeken; achterna; controle*|controleert|controleren|checkt|checken|bespioneer*|spion*|meekijkt|meeleest|afluister*; bankpas|pinpas|geld _6 heeft|beheert|afgepakt|inlever*|ingenomen; bonnetje*|kassabon*|bonnen; mag _6 geen|niet; mogen _5 niet; verbiedt|verbood|verboden; toestemming _5 hem|man|vriend|partner|vragen; locatie|tracker|gps|airtag|stalkerware; app _7 mobiel|telefoon; wachtwoord* _6 hij|man|vriend|eist|wil; jaloers|jaloezie; niet meer langskomen|langs; contact _6 verbroken|verbieden|afgesneden|verboden; niemand _6 langs|zien|spreken; isoleer*|isolement|geisoleerd; kleineer*|kleineert|vernedert|vernederd|uitgescholden|scheldt; hoer|slet|waardeloos; dreigt|dreigde|dreigen|dreigement*; dwingt|dwong|gedwongen; moet _5 van hem|haar|man`,
    niet: "inschrijv*|inschrij*|huisbaas|dokter|arts|huisarts|ziekenhuis|medicijn*|autorijden|tillen|uwv|gemeente|verhuurder|corporatie|school|leerplicht; boete|deurwaarder*|incasso*|cjib|gijzeling|ontslag|ontruim*|uithuis*|afsluit*; bewindvoerder|leefgeld; volmacht; keuring|cbr|rijbewijs; digid; hypotheek; dood is|was; @familie|man|vrouw|hond|kat _1 dood; belastingdienst; kinderen _6 zien; computer; mag niet klagen; mag niet missen; wilsverklaring; rechter",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["huiselijk_geweld"],
    ontkenbaar: false,
    bij: PLEGER,
    patronen: `praat|praatte _4 goed; eigen schuld; zo is hij|ze; ligt aan mij|haar; uitgelokt; gewoon een beetje|driftig|heetgebakerd; van de trap; gestoten; tegen de deur; valt wel mee; geheim adres; anoniem; zonder dat iemand|hij|ze; niet _1 weten; niet _5 weten waar; ziet waar; mag _4 weten; kan zien; stiekem; hij weet niet dat; als hij het merkt|hoort|weet; waar _5 vandaan komt|komen; niet te zeggen; wil er niet over`,
    niet: "rolstoel; digid; verrassing; gemeente|uwv; @kind weet",
  },
  {
    kaart: "kind",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["kindermishandeling"],
    bij: KIND,
    patronen: `brandplek*|brandvlek*|brandwond*|striem*|blauwe|kras|krassen|schram*|bult*|bulten|bijt*|littekens|wondjes|afdruk; brandplekjes; klap|klappen|tik|tikken|slaat|sloeg|slaan|schopt|knijpt|kneep; smeekt|smeken|gesmeek; gilt|gillen|gegil|krijs*|gekrijs; straf|gestraft|straffen; schuur|schuurtje|kelder|kast|hok|zolder|balkon|berging _8 zitten|slapen|opgesloten|straf|moet|moest; opgesloten; bezem*|riem|stok|pollepel|slipper|schoen|mattenklopper|strijkijzer|snoer _6 gebruikt|slaat|krijgt|mee|op; gegooid|gooide|gooit|smeet|gesmeten; geschud|schudt|schudde; hield|houd|hou _8 niet meer vol|uit; mag _6 niet eten|niets eten|buiten; geen eten; zonder ouders|ouder|toezicht|oppas|volwassene|moeder|vader; alleen; in zijn|haar luier|pyjama|onderbroek; volle|vieze|natte luier; ruikt|stinkt; vies|vieze|smerig|smerige|ongewassen|onverzorgd|verwaarloosd*; dezelfde _1 kleren|trui|kleding; steelt|pikt|eet _7 eten|broodtrommel*|leeg|prullenbak; broodtrommel* _5 leeg; honger; geen ontbijt|jas|lunch; slapjes; doet niet open; moe _5 klas|school; schrikachtig; krimpt|duikt|deinst; niet zeggen|vertellen|doorvertellen; geheim; bang _5 thuis|papa|mama|vader|moeder; naar huis _4 niet|wil; rotte tanden; luizen; politie; stond|stonden|staan _5 bij; zagen|zag|gezien _6 gebeuren; dronken|onder invloed|drank|stoned|drugs`,
    niet: "alleenstaand*; alleen maar|als|met|nog; de buik|buikpijn; honden|kat; zwemles; sporten|voetbal*|speeltuin|fiets; schaatsen; tandarts; niet alleen laten; spaart; strafregel*|strafwerk; applaus; klap van de molen; knutsel*; kleding _5 kopen|nodig; alleen slapen; voedselbank; contributie; scherm; spijbel*; leerplicht",
  },
  {
    kaart: "thuis",
    haast: "vandaag",
    sterkte: "hint",
    labels: ["ouderenmishandeling"],
    bij: OUD,
    enBij: BIJ_OUD,
    patronen: `sleutel|sleutels _7 afgepakt|geen|kwijt|ingenomen|meer; geen sleutel*; op slot; slot _5 deur; van buiten|buitenaf _6 slot|dicht; vastgebonden|vastgemaakt|vastzet|vastgezet|vastbind*; onrustband|riem; pinpas|bankpas|rekening|spaargeld|aow|pensioen|pgb|geld|sieraden|bankafschrift* _10 zoon|dochter|kleinzoon|neef|nicht|weg|verdwenen|verdwijnt|leeg|opgenomen|gepind|beheert|afgepakt|weinig|haalt; zoon|dochter|kleinzoon|neef|nicht|vriend|hulp _10 pinpas|bankpas|rekening|spaargeld|aow|pensioen|pgb|geld|sieraden; testament|volmacht|handtekening|tekenen|getekend|notaris; begreep|begrijpt|wist|snapte _5 niet wat|waarvoor; extra|meer|veel slaap*|pillen|medicijnen|tabletten; slaaptabletten|slaapmiddel*|kalmeringsmiddel* _7 geeft|krijgt|extra|rustig|stil; schreeuwt|schreeuwde|snauwt|snauwde|scheldt|tiert|commandeert|vloekt; trekt|trok|rukt|rukte|sleurt|duwt|duwde|knijpt|kneep|geknepen|slaat|sloeg|hardhandig|ruw|ruwe|schudt; luier|incontinentie*|doorlig*|decubitus|urine|ontlasting|plas|natte; ongewassen|vies|vieze|smerig|vervuild*|onverzorgd|stinkt|verwaarlo*; te eten|drinken; nauwelijks|weinig|geen|niets|niks _4 eten; mager|vermagerd|afgevallen|kilo; mag _6 niet|niemand|niks|geen; niemand _5 binnen|langs|bezoek; weggestuurd|afgewimpeld|afgezegd _6 thuiszorg|bezoek|vrijwilliger|huisarts; bang|angstig|schichtig|schrikt; blauwe|blauw|plekken|schram*; in huis|bij haar|hem _4 getrokken|gekomen|ingetrokken; woont _4 in; woont _5 bij _5 in; trok bij; verkocht _6 spullen|huis|meubels|auto; wil geen|durft geen problemen|ruzie; praat het goed; niet _1 alleen _4 spreken; staat er _4 bij`,
    niet: "wil|wilt|vraagt _8 testament|volmacht|notaris; wil niet eten; bloedverdunner*|marcoumar; gevallen|val|vallen; zoon|dochter helpt; samen met; scootmobiel; digid; bang om|voor vallen; gestorven|overleden; rijbewijs; oplicht*|phishing|appje; bewindvoerder; huisarts|dokter zegt; wmo|eigen bijdrage; alarm*; kan _6 niet zelf|meer; niet meer zelf",
  },
];
