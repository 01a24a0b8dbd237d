import type { Haast } from "../sleutels.ts";
import { vondsten } from "../taal/patroon.ts";
import { beeldVan } from "./beeld.ts";
import { patronenUit, WOORDENBOEK } from "./gecompileerd.ts";

const DAG = "vandaag|morgen|overmorgen|vanmiddag|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag";

/** What presses without being danger: a term that runs out, care that falls away, money or medicines that are gone. */
const DRINGEND: readonly { readonly haast: Haast; readonly patronen: string; readonly niet?: string }[] = [
  {
    // Whoever lives on care cannot wait for the next round.
    haast: "morgen",
    patronen: `mantelzorger|thuiszorg|verzorger|verzorgster|thuishulp _5 opgenomen|valt|uitgevallen|overleden|weggevallen|weggelopen|gestopt; hulp|zorg _3 per direct|vandaag|morgen _2 weg|gestopt|stopt; morgen|vandaag|vanmiddag _4 uit het ziekenhuis|revalidatie ~10 alleen|geen|niemand; insuline|medicijnen|hartpillen|morfine|methadon|babyvoeding _4 op ~8 vandaag|nu|apotheek|morgen|weekend; kan|kunnen _5 niet alleen gelaten; niemand _3 die _3 verzorgt|helpt|wast`,
    niet: "over _2 maanden|weken; loopt goed; weer begonnen; zoekt een nieuwe",
  },
  {
    haast: "drie_dagen",
    patronen: `deurwaarder*; dwangbevel*; loonbeslag; beslag _3 gelegd|rekening|loon|uitkering|inboedel; bankbeslag; gijzeling; vandaag|morgen|overmorgen _5 zitting|voorkomen|melden|rechtbank; zitting|rechtbank|termijn|bezwaar _4 ${DAG}; bezwaar ~6 vandaag|morgen; geen loon|uitkering|inkomen|salaris _5 deze|maand|meer|gekregen|gestort; uitkering _3 stopgezet|gestopt|geblokkeerd; pas|rekening|bankrekening _3 geblokkeerd`,
    niet: "vroeger; jaren geleden; betaald; film; regeling getroffen|loopt; opgelost; ex bewoner; wil|wilt _4 worden; bewindvoerder stopt; pas ~3 fietsenstalling|bibliotheek|ov",
  },
];

const REGELS = DRINGEND.map(({ haast, patronen, niet }) => ({
  haast,
  patronen: patronenUit(patronen),
  niet: patronenUit(niet),
}));

/** How soon the words of a text press, apart from danger; five working days when they do not. */
export function haastUitWoorden(tekst: string): Haast {
  const plaatsen = WOORDENBOEK.zoek(beeldVan(tekst));
  const staat = (patronen: ReturnType<typeof patronenUit>) =>
    patronen.some((patroon) => vondsten(patroon, plaatsen, 1).length > 0);
  return REGELS.find(({ patronen, niet }) => staat(patronen) && !staat(niet))?.haast ?? "vijf_dagen";
}
