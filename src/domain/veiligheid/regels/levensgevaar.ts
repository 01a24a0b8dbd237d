import type { Regel } from "../regel.ts";

const OEFENING = "oefening|oefenen|cursus*|training|verzekering|brandmelder|rookmelder|bhv";

/** Direct danger to life: 112 first, and gas (outside first). */
export const LEVENSGEVAAR: readonly Regel[] = [
  {
    kaart: "gas",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `gaslucht*; gaslek*; gaslekkage*; koolmonoxide*; gasgeur*; ruik*|ruikt|rook|stinkt _4 gas; gas _3 ruik*|ruikt|geroken|lekt|lekken|gelekt|ontsnapt; lekt gas; lucht van gas; gas _1 lucht; co vergiftiging|melder|alarm`,
    niet: OEFENING,
  },
  {
    kaart: "gas",
    haast: "morgen",
    sterkte: "twijfel",
    labels: [],
    verleden: "stil",
    patronen:
      "gas _3 open|aan _2 staan|laten|gelaten; gas _2 laten staan; gaskraan _2 open; gas _1 vergeten|vergeet; vergeet _3 gas; gaspit* _4 aan|branden",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `in brand; brand in; er is brand; er _2 brand; brand uitgebroken; woningbrand; keukenbrand; huis|woning|keuken|schuur _2 brandt; vlammen; rook komt uit; rookontwikkeling; explosie*; ontploff*; bommelding; handgranaat; vuurwerkbom; explosief; levensgevaar*; direct|acuut gevaar; verdrink*|verdronken; te water; in het water gevallen; inbreker* _3 binnen|nu|huis|boven|beneden; wordt ingebroken; ontvoer*; gegijzeld; schietpartij; steekpartij; neergestoken; neergeschoten; doodgestoken; doodgeslagen; doodgeschoten`,
    niet: `${OEFENING}|cjib|boete|boetes|rechtbank|getuige|veroordeeld|film|nieuws; na de|een brand; door de|een brand; sinds de brand; @zelf verdrink*; in brand gestoken auto; verdrink* in`,
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `met een|het|zijn|haar _1 mes|wapen|pistool|vuurwapen|bijl|machete|keukenmes|honkbalknuppel|hamer|koevoet; heeft|had|pakt|pakte|trekt|trok|haalde|haalt|gepakt|getrokken _3 mes|wapen|pistool|vuurwapen|bijl|machete|keukenmes; mes|wapen|pistool|bijl _3 getrokken|gepakt|zwaai*|bij|hand|handen; zwaait|zwaaide _3 mes|wapen|bijl|stok|pistool; gewapend`,
    niet: "eten|koken|aardappel*|brood|vork|bestek|snijden|schillen|keuken|rug|gevonden|vond|aangepast; vork",
  },
  {
    kaart: "zorgen",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: [],
    patronen:
      "mes|messen|wapen|vuurwapen|pistool _5 tas|rugzak|jas|kamer|bed|kastje|kussen; gevonden|vond|vonden _4 mes|wapen|vuurwapen|pistool; mes|wapen _3 gevonden",
    niet: "keukenla|bestek|eten",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: ["huiselijk_geweld"],
    verleden: "stil",
    patronen: `hij|ex|exman|exvriend|man|vriend|vader|zoon|broer|ze|familie _2 staat|staan|wacht|wachten _4 deur|buiten|beneden|parkeerplaats|parkeerterrein|hoek|ingang|wachten|poort; staat|wacht _2 buiten|beneden|parkeerplaats; staat voor de deur; hij is _1 buiten|beneden; hij is hier naartoe|heen; is onderweg hierheen|hier`,
    bij: `durft niet|geen; bang; bedreig*; geslagen|slaat|sloeg; mishandel*; vermoord*; wurg*|keel; gevlucht|vlucht*; doodsbang; achterna; wapen|mes`,
    niet: "deurwaarder*|politie|verkoper*|steeds|altijd|vaak|regelmatig|telkens|elke|iedere|collector|pakket*|auto|fiets; niet bang",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: ["huiselijk_geweld"],
    verleden: "stil",
    patronen: `@slag _5 nu|momenteel; nu _2 @slag; op dit moment _5 @slag; nu _6 @slag @mens; wordt nu _3 @geslagen; vecht*|vechten|gevochten _4 nu; nu _4 aan het vechten|slaan; hoor* _6 gegil|gillen|gilt|geschreeuw _3 buren|boven|hiernaast|nu`,
    niet: "nu niet; nu nooit; nu pas; tot nu toe",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen:
      "bel 112; 112 bel*|gebeld|nodig|bellen; ambulance _3 nodig|bellen|bel|onderweg|komt|komen|gebeld; ziekenwagen _3 nodig|bellen|onderweg; help 112; politie nu _2 nodig",
    niet: "vroeger|vorige|toen|daarna|gekomen",
  },
  {
    kaart: "112",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: [],
    patronen: `doe|doet|doen|zou _2 hem|haar|die|dat|ze|jullie|hen|man|vrouw|buurman _5 wat|iets aan; hem|haar|hun|hen|iemand|ze|jullie _3 wat|iets aandoen|aandoet|aan te doen; ik|ga|gaat|wil|zal _5 vermoord*|doodmaken|doodslaan|doodschieten|neersteken|neerschieten|afmaken|afknallen|ombrengen; maak hem|haar|je|ze dood|af|kapot; schiet|steek|sla hem|haar|ze|jullie|je _1 dood|neer|overhoop|kapot`,
    niet: "@zelf _3 iets|wat; @zelf",
  },
];
