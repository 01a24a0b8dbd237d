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
    patronen: `gaslucht*; gaslek*; gaslekkage*; koolmonoxide*; gasgeur*; ruik*|ruikt|rook|stinkt _6 gas; gas _5 ruik*|ruikt|geroken|lekt|lekken|gelekt|ontsnapt; lekt gas; lucht van gas; gas _1 lucht; co vergiftiging|melder|alarm`,
    niet: OEFENING,
  },
  {
    kaart: "gas",
    haast: "morgen",
    sterkte: "twijfel",
    labels: [],
    verleden: "stil",
    patronen:
      "gas _5 open|aan _4 staan|laten|gelaten; gas _4 laten staan; gaskraan _4 open; gas _1 vergeten|vergeet; vergeet _5 gas; gaspit* _6 aan|branden",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `in brand; brand in; er is brand; er _4 brand; brand uitgebroken; woningbrand; keukenbrand; huis|woning|keuken|schuur _4 brandt; vlammen; rook komt uit; rookontwikkeling; explosie*; ontploff*; bommelding; handgranaat; vuurwerkbom; explosief; levensgevaar*; direct|acuut gevaar; verdrink*|verdronken; te water; in het water gevallen; inbreker* _5 binnen|nu|huis|boven|beneden; wordt ingebroken; ontvoer*; gegijzeld; schietpartij; steekpartij; neergestoken; neergeschoten; doodgestoken; doodgeslagen; doodgeschoten`,
    niet: `${OEFENING}|cjib|boete|boetes|rechtbank|getuige|veroordeeld|film|nieuws; na de|een brand; door de|een brand; sinds de brand; @zelf verdrink*; in brand gestoken auto; verdrink* in`,
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `met een|het|zijn|haar _1 mes|wapen|pistool|vuurwapen|bijl|machete|keukenmes|honkbalknuppel|hamer|koevoet; heeft|had|pakt|pakte|trekt|trok|haalde|haalt|gepakt|getrokken _5 mes|wapen|pistool|vuurwapen|bijl|machete|keukenmes; mes|wapen|pistool|bijl _5 getrokken|gepakt|zwaai*|bij|hand|handen; zwaait|zwaaide _5 mes|wapen|bijl|stok|pistool; gewapend`,
    niet: "eten|koken|aardappel*|brood|vork|bestek|snijden|schillen|keuken|rug|gevonden|vond|aangepast; vork",
  },
  {
    kaart: "zorgen",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: [],
    patronen:
      "mes|messen|wapen|vuurwapen|pistool _7 tas|rugzak|jas|kamer|bed|kastje|kussen; gevonden|vond|vonden _6 mes|wapen|vuurwapen|pistool; mes|wapen _5 gevonden",
    niet: "keukenla|bestek|eten",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: ["huiselijk_geweld"],
    verleden: "stil",
    patronen: `hij|ex|exman|exvriend|man|vriend|vader|zoon|broer|ze|familie _4 staat|staan|wacht|wachten _6 deur|buiten|beneden|parkeerplaats|parkeerterrein|hoek|ingang|wachten|poort; staat|wacht _4 buiten|beneden|parkeerplaats; staat voor de deur; hij is _1 buiten|beneden; hij is hier naartoe|heen; is onderweg hierheen|hier`,
    bij: `durft niet|geen; bang; bedreig*; geslagen|slaat|sloeg; mishandel*; vermoord*; wurg*|keel; gevlucht|vlucht*; doodsbang; achterna; wapen|mes`,
    niet: "deurwaarder*|politie|verkoper*|steeds|altijd|vaak|regelmatig|telkens|elke|iedere|collector|pakket*|auto|fiets; niet bang",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: ["huiselijk_geweld"],
    verleden: "stil",
    patronen: `@slag _7 nu|momenteel; nu _4 @slag; op dit moment _7 @slag; nu _8 @slag @mens; wordt nu _5 @geslagen; vecht*|vechten|gevochten _6 nu; nu _6 aan het vechten|slaan; hoor* _8 gegil|gillen|gilt|geschreeuw _5 buren|boven|hiernaast|nu`,
    niet: "nu niet; nu nooit; nu pas; tot nu toe",
    nietNabij: "autis*; dement*|alzheimer; schadevergoeding|schadefonds",
  },
  {
    kaart: "112",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen:
      "bel 112; 112 bel*|gebeld|nodig|bellen; ambulance _5 nodig|bellen|bel|onderweg|komt|komen|gebeld; ziekenwagen _5 nodig|bellen|onderweg; help 112; politie nu _4 nodig",
    niet: "vroeger|vorige|toen|daarna|gekomen",
  },
  {
    kaart: "112",
    haast: "vandaag",
    sterkte: "twijfel",
    labels: [],
    patronen: `doe|doet|doen|zou _4 hem|haar|die|dat|ze|jullie|hen|man|vrouw|buurman _7 wat|iets aan; hem|haar|hun|hen|iemand|ze|jullie _5 wat|iets aandoen|aandoet|aan te doen; ik|ga|gaat|wil|zal _7 vermoord*|doodmaken|doodslaan|doodschieten|neersteken|neerschieten|afmaken|afknallen|ombrengen; maak hem|haar|je|ze dood|af|kapot; schiet|steek|sla hem|haar|ze|jullie|je _1 dood|neer|overhoop|kapot`,
    niet: "@zelf _5 iets|wat; @zelf",
  },
];
