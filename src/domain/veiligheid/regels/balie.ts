import type { Regel } from "../regel.ts";

const LACHEN = "lach*|grap*|grinnik*; van plezier; bij wijze van spreken";

/** Threats and violence, and shouting, towards the people at the desk itself. */
export const BALIE_REGELS: readonly Regel[] = [
  {
    kaart: "geweld_balie",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `bedreigt|bedreigde|bedreig|dreigt|intimideert _5 mij|ons|collega|collegas|medewerker*|baliemedewerk*|vrijwilliger*|personeel|iedereen; @slag _4 mij|ons|collega|collegas|medewerker*|vrijwilliger*; slaat|slaan|gooit|gooide|smijt|trapt|schopt _8 stoel|stoelen|computer|beeldscherm|spullen|tafel|ruit|glas|deur _6 hier|balie|hal|wachtkamer|ruimte; gooit|gooide|smijt _7 balie|wachtkamer|wachtruimte|hal; agressie*|agressief|agressieve|dreigend|dreigende|gewelddadig* _8 balie|loket|hal|wachtkamer|wachtruimte|bezoeker|client|spreekkamer; balie|loket|hal|wachtkamer|wachtruimte|bezoeker _8 agressief|agressie|dreigend*|gewelddadig*|vecht*; weet je te vinden|wonen; weet waar je|jij woont; spuugt|spuugde _5 mij|ons|collega|medewerker; pakt|pakte|grijpt|greep _4 mij _5 vast|arm|keel; wil|gaat _5 met mij|ons op de vuist; vechten|gevecht|vechtpartij _6 hier|balie|hal|wachtkamer`,
    bij: "balie|loket|hier|hal|wachtkamer|wachtruimte|receptie|spreekkamer|spreekuur|buurthuis|wijkcentrum|collega*|medewerk*|baliemedewerk*|vrijwilliger*|ons|bewoner|client|bezoeker; weet je; op de vuist",
    niet: `${LACHEN}; mijn man|vriend|ex|zoon|dochter|vader|buurman|moeder; thuis; hij bedreigt mij al; haar man|ex|vriend|zoon; training|cursus*|huisregels; over agressie; niet agressief; in de wijk; ex`,
  },
  {
    kaart: "schelden",
    haast: "nu",
    sterkte: "zeker",
    labels: [],
    verleden: "stil",
    patronen: `scheldt|schold|schelden|uitgescholden|uitscheldt|schreeuwt|schreeuwde|schreeuwen|tiert|tierde|vloekt|brult|raast|tekeer _8 mij|ons|balie|loket|collega|collegas|medewerker*|hier|wachtkamer|wachtruimte|hal|iedereen|vrijwilliger*; balie|loket|hier|wachtkamer|wachtruimte|hal|mij|ons|collega|medewerker* _8 scheldt|schelden|schreeuwt|schreeuwen|tiert|tieren|vloekt|brult|tekeer|uitgescholden; boze|woedende|woeste|kwade|razende bewoner|bezoeker|client|man|meneer|mevrouw _6 balie|loket|hier|hal|wachtkamer; slaat _4 op de balie|tafel; wil niet weg|weggaan`,
    bij: "balie|loket|hier|hal|wachtkamer|wachtruimte|receptie|spreekkamer|spreekuur|collega*|medewerk*|baliemedewerk*|vrijwilliger*",
    niet: `${LACHEN}; buurman|buren|bovenbuur*|man|vriend|ex|school|kinderen|kind|thuis|vader|moeder|bushokje|auto|auto's|straat; training|cursus*|huisregels; wil niet weg uit|bij`,
  },
];
