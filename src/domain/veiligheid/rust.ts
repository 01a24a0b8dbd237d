import { type Vindplaatsen, vondsten } from "../taal/patroon.ts";
import { patronenUit } from "./gecompileerd.ts";
import type { Veiligheidskaart } from "./kaarten.ts";

/** What shows that a text asks for something ordinary, and how much it says; what presses takes away. */
const TEKENS_VAN_RUST = [
  {
    // The law or a doctor is done with it.
    punten: 2,
    patronen:
      patronenUit(`dader; schadefonds; letselschade; schadevergoeding; smartengeld; toegewezen; veroordeeld; doorgereden
      schade _2 verhalen; slachtofferhulp; aangifte tegen mij|hem|haar`),
  },
  {
    punten: 2,
    patronen: patronenUit(`revalid*; uitbehandeld; hersteld; stabiel; logoped*; nagekeken; goed ingesteld; afgebouwd
      achter de rug; opgelost; vastgesteld; genezen`),
  },
  {
    // Somebody says how it goes.
    punten: 1,
    patronen:
      patronenUit(`gaat _3 goed|prima|beter; goed op school; goede cijfers; prima; gezellig; tiptop; vrolijk|vrolijke; niet erg
      plezier; grapje; leuk; netjes; band is goed; is|zijn aardig; geen geweld|klappen|onenigheid; niks|niets mis; gelachen; trots
      vriendelijk; trouw`),
  },
  {
    // What is asked for: a rule, a provision or work.
    punten: 1,
    patronen:
      patronenUit(`vergoeding; *parkeerkaart; sollicit*; bezwaar; rechten; loondienst; is geregeld; rondkomen; komt rond; contract
      huurcontract; taalles; opleiding; traumahulp; hulpmiddel; aanpassing; indicatie; inschrijven; beugels`),
  },
  {
    // Or company.
    punten: 1,
    patronen:
      patronenUit(`lotgenoten*; oudergroep; praatgroep; groep; dagbesteding; dagopvang; dagdelen; cursus*; *cursus; vereniging
      *club; maatje; vrijwilligerswerk; *koor; oppas; opvoeding; buurtgenoten`),
  },
  {
    // It presses, or nobody may know.
    punten: -3,
    patronen:
      patronenUit(`@nu|net|gisteren|gisteravond|morgen|straks|vanaf|zomaar|nacht|nachten|kwartier|minuten|uur|dagen|weken
      maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
      januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
      vonnis|deurwaarder*|politie|112|ambulance|bang|durft|durf|stiekem|geheim|fluister*|huilt|weigert`),
  },
] as const;

/** A last sentence that asks or wishes something. */
const WENS =
  patronenUit(`wil|willen|zou|zouden _6 graag|weten|leren|beginnen|praten; graag; vraagt|vragen|vraag of|wat|waar|hoe|wie|een|om|naar
  zoekt|zoeken|zoek; wie kan|helpt|kijkt|komt|weet|geeft|doet|legt; wil|willen ik|hij|ze|we|weer|eens|ook|een|er
  ik|hij|ze|we|mevrouw|meneer wil|willen`);

/**
 * Words of ordinary requests: at least three times as usual in the calm example sentences as in those with danger,
 * with several authors.
 */
const ALLEDAAGS = patronenUit(
  `aankleden aanvragen adhd advocaat afgekeurd afwas asperger autisme autistisch bakkerij bedrijf begeleiding beginnen behandeling
  beperking bestaat bestuur bewoners bezwaar bijdrage bijstand bijzondere bingo blij blind boete boetes buurt cijfers cjib computer
  cursus dagbesteding diagnose digitaal diploma doof dorp douchestoel drempel examen fysio gekort gemeente gesprek gesprekken goed
  graag gratis groepje havo helpen hernia hersteld huishouden iemand indicatie ingeschreven inkomen jongeren kaartclub ken klacht
  koken koor kwijtschelding leert leren leuk liefst meedenken meedoen meekijkt mogelijk nederlands niveau ochtenden oefenen oefent
  onderwijs opgeven ouderen plan prima psycholoog redt regiotaxi reuma revalidatie rolstoel ruimte samen schrijven slechtziend
  sociale solliciteren speciaal speelt spierziekte stabiel steunkousen terugbetalen tolk uitkering uitleg uitlegt uwv vergoed
  vergoedt vergunning verhuisd verhuizing verlengd verpleeghuis verstandelijke verveling vervoer vog volgorde vrijwilligers
  vrijwilligerswerk wachtlijst welke werken wijk winkel wmo zaal zelfstandig zoekt zorgboerderij zorgtoeslag zwemmen`
    .trim()
    .replaceAll(/\s+/g, "|"),
);
const VEEL_ALLEDAAGS = 3;

/** From here on a lone sign of danger is doubtful. */
const RUSTIG_VANAF = 2;

/** Where a minute counts the words alone decide. */
const ALTIJD: ReadonlySet<Veiligheidskaart> = new Set(["112", "gas", "medisch", "vermist", "113"]);

/** Whether the rest of a text is so calm that a lone sign on this card deserves the small card. */
export function isRustig(tekst: string, plaatsen: Vindplaatsen, kaart: Veiligheidskaart): boolean {
  if (ALTIJD.has(kaart)) return false;
  const tekens = TEKENS_VAN_RUST.reduce(
    (som, { punten, patronen }) =>
      som + (patronen.some((patroon) => vondsten(patroon, plaatsen, 1).length > 0) ? punten : 0),
    0,
  );
  return tekens + (eindigtMetWens(tekst, plaatsen) ? 1 : 0) + alledaags(plaatsen) >= RUSTIG_VANAF;
}

/** One point for two different everyday words, two for more. */
function alledaags(plaatsen: Vindplaatsen): number {
  const gevonden = ALLEDAAGS.flatMap((patroon) => vondsten(patroon, plaatsen));
  const aantal = new Set(gevonden.map(({ begin }) => plaatsen.woorden[begin]?.vorm)).size;
  return Math.min(2, Math.max(0, aantal - VEEL_ALLEDAAGS + 2));
}

function eindigtMetWens(tekst: string, plaatsen: Vindplaatsen): boolean {
  if (tekst.trimEnd().endsWith("?")) return true;
  const laatste = plaatsen.woorden.at(-1)?.zin;
  return WENS.some((patroon) =>
    vondsten(patroon, plaatsen).some(({ begin }) => plaatsen.woorden[begin]?.zin === laatste),
  );
}
