import type { Regel } from "../regel.ts";

const JONG =
  "meisje|dochter|zus|zusje|nicht|leerling|jonge|vrouw|jongen|vriendin; leeftijdkind; vader|moeder|ouders|familie|oom|broer|broers|thuis";

/** Honour, forced marriage, sexual violence and exploitation (`praktijk.md` §4 MUST 3). */
export const DWANG_REGELS: readonly Regel[] = [
  {
    kaart: "dwang",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["huiselijk_geweld"],
    patronen: "huwelijksdwang; uithuwelij*; uitgehuwelij*; eerwraak; eermoord; eergerelateerd*; gedwongen huwelijk",
  },
  {
    kaart: "dwang",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["huiselijk_geweld"],
    patronen: `gedwongen huwelijk|huwelijken|trouwen|getrouwd|verloofd|verloving; moet|moeten|moest|gaat|dwingen|dwingt|verplicht _10 trouwen|huwen; verplicht getrouwd; trouwen _7 moet|gedwongen|dwingen|verplicht; trouwen met haar|een|zijn|mijn neef|oude|oudere|man|onbekende; eer van de|haar|zijn|onze _1 familie; familie eer; schande _6 familie; familie _6 schande; achterlating; achtergelaten _7 buitenland|land|marokko|turkije|somalie|irak|syrie|pakistan|afghanistan; besneden; besnijden*; besnijdenis; genitale verminking|vermin*; vgv; meegenomen naar het|marokko|turkije|somalie|irak|pakistan|buitenland|haar|zijn; meenemen naar marokko|turkije|somalie|irak|pakistan|buitenland|het; ontvoerd naar; laten ze haar|hem|mij daar|achter; laten mij|haar daar`,
    bij: JONG,
    niet: "gaat _4 trouwen; wil|willen|mag|graag|samen _7 trouwen; jongensbesnijdenis; zoontje _6 besn*; kat|hond; kosten|vergoed* _6 besn*; ziekenhuis|dokter|fysio*; papieren trouwen; opgetogen|blij",
  },
  {
    kaart: "dwang",
    haast: "vandaag",
    sterkte: "zeker",
    labels: ["huiselijk_geweld"],
    patronen:
      "paspoort|id|identiteitskaart|papieren|verblijfspas|reisdocument* _7 afgepakt|ingenomen|afgenomen|weggenomen|verstopt|ingepikt|afpakken|gepakt; niet _4 terug|terugkomen|terugkomt|terugkom; bang _8 niet _4 terug*; pakt|pakte|pakken|neemt|nam|nemen|houdt|hield _5 paspoort|identiteitskaart _1 af|in|bij",
    bij: "trouw*|huwelijk*|familie|ouders|vader|oom|broer|broers|vakantie|man|thuis|eer|land|buitenland",
    enBij:
      "paspoort|id|identiteitskaart|papieren; ticket*; land|buitenland|marokko|turkije|somalie|irak|pakistan|afghanistan|syrie",
    niet: "gemeente|verloren|kwijt|gestolen|ind; werkgever|baas|uitzendbureau|restaurant",
  },
  {
    kaart: "seksueel",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    patronen: `verkracht*; aangerand*; aanrand*; aanranding*; misbruikt; seksueel misbruik|geweld|grensoverschrijdend|misbruikt; seksuele handelingen|intimidatie|uitbuiting; incest*; zit|zat|komt|kwam|gezeten _4 aan haar|mij|hem|meisje|kind|mijn|dochter|zoon; aan haar|mij|hem|dochter|zoon gezeten|zit|zat|komt|kwam; ongewenst _4 aangeraakt|betast; betast*; aangeraakt _7 niet wil*|plekken|plek|onder; onder haar|mijn rok|kleren|shirt|broek; tegen haar|mijn wil; dwingt _5 seks; gedwongen|dwang _4 seks; seks _7 dwing*|gedwongen|moet|wil; grooming; gegroomd; sextortion; wraakporno; misbruik`,
    niet: "geld|pinpas|pas|rekening|vertrouwen|toeslag|toeslagen|uitkering|alcohol|drugs|middelen*|volmacht|identiteit|digid|financi*|medicijnen|macht; voorlichting|cursus*",
  },
  {
    kaart: "seksueel",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    // Pictures passed on at school are for school and police; that alone is no abuse at home.
    metKind: false,
    patronen: `naaktfoto*|naaktbeeld*; blote|naakte|naakt|bloot _4 foto|foto's|fotos|filmpje|filmpjes|beelden; sexting*; foto|foto's|fotos|filmpje|filmpjes|video _6 verspreid*|rondgestuurd|doorgestuurd|gedeeld|gezet|verspreiden|doorsturen; chanteert|chanteren|gechanteerd|chantage|afgeperst|afpersing`,
    bij: "naakt*|bloot|blote|seks*|intiem*|intieme; foto|foto's|fotos|filmpje|filmpjes|video|beelden",
    niet: "vakantiefoto*|paspoortfoto|pasfoto*|website|buurtapp|deurbel*|verhuurder|schimmel",
  },
  {
    kaart: "uitbuiting",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    patronen: `paspoort|id|identiteitskaart|papieren|verblijfspas _8 ingenomen|afgepakt|afgenomen|ingehouden|houdt|heeft; baas|werkgever|uitzendbureau|chef|eigenaar _8 paspoort|id|identiteitskaart; moet|moeten|moest _8 afdragen|afstaan|inleveren; afdragen aan; slaapt|slapen|woont|wonen _8 werk|loods|kas|schuur|restaurant|keuken|fabriek|magazijn; krijgt|krijgen|kreeg _5 geen loon|salaris|geld|betaald; niet betaald _7 werk; dwingt|dwingen|gedwongen|moet|moeten _7 werken; mag|mogen|kan|kunnen niet _4 weg`,
    bij: "baas|werkgever|uitzendbureau|chef|eigenaar|restaurant|kas|loods|boer|bouw|schoonmaak*|familie|tuinder|wasserette|massagesalon",
    enBij:
      "paspoort|id|identiteitskaart|papieren|verblijfspas; afdragen|afstaan; slaapt|slapen; mag|mogen|kan niet weg; dwing*|gedwongen; schuld _6 werken|afwerken|baas; geen loon _8 maanden; zeven dagen|7 dagen|16 uur|14 uur|twaalf uur|12 uur",
    niet: "tegenprestatie|gemeente|uwv|reintegratie|taakstraf; kopie paspoort; verlopen|aanvragen",
  },
  {
    kaart: "uitbuiting",
    haast: "vandaag",
    sterkte: "zeker",
    labels: [],
    patronen: `loverboy*; pooier*; mensenhandel*; uitgebuit; uitbuiting; uitbuiten; prostitutie; prostitueren|geprostitueerd; moet|moeten|dwingt|dwingen|gedwongen _8 mannen|klanten|filmpjes|seks*; met mannen _4 naar bed|mee; geldezel*; katvanger*; drugskoerier|drugsrunner*|uithaler*; drugs|pakketje*|pakjes|wiet|coke|spul _8 rondbreng*|rondbrengt|wegbreng*|wegbrengt|bezorg*|vervoer*|verkoopt|verkopen|dealen; dealt|dealen _6 voor; brengt|brengen|brengt|rondbrengen _6 pakketje*|drugs|pakjes|wiet|coke; bankpas|pinpas|bankrekening|rekening _6 uitgeleend|uitlenen|leent _1 uit; op zijn|haar rekening gestort _6 pinnen; dure|nieuwe _5 tas|tassen|telefoon|kleren|jas|schoenen|cadeaus _6 vriend|man|onbekend*; oudere vriend _8 cadeaus|dure`,
    niet: "postnl|dhl|bezorger|pakketbezorger|vrijwillig*; kamer verkopen; overlast; gebruikt zelf; voorlichting|cursus*; bewoners klagen; maaltijden; werkt als",
  },
];
