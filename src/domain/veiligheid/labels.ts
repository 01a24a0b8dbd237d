import type { Veiligheid } from "../sleutels.ts";
import { type Vindplaatsen, vondsten } from "../taal/patroon.ts";
import { patronenUit } from "./gecompileerd.ts";

/** Who and what the text mentions, as far as labels and haast depend on it. */
export interface Betrokkenen {
  readonly kind: boolean;
  readonly oudere: boolean;
  readonly partner: boolean;
  /** A baby, somebody ill or very old, or a device that needs power. */
  readonly kwetsbaar: boolean;
  readonly apparaat: boolean;
}

const KIND = patronenUit(
  "@kleinkind; kinderen|kids|kleinkind|kleinkinderen|meisje|meisjes|leerling|broertje|zusje|minderjarig*|scholier*|tiener|puber; leeftijdkind",
);
const ZOON_OF_DOCHTER = patronenUit("kind");
const VOLWASSEN_KIND = patronenUit(
  "kinderen uit huis; volwassen kinderen; kinderen zijn volwassen|groot; kinderen _2 ver weg; geen kinderen; kinderen zijn er niet; zoon|dochter _2 leeftijdvolwassen",
);
const OUDERE = patronenUit("@oudere; leeftijdoud; aow; verpleeghuis; verzorgingshuis; aanleunwoning");
const PARTNER = patronenUit(
  "haar|mijn|zijn man|vrouw|vriend|vriendin|partner|ex; ex|exman|exvriend|exvrouw|echtgenoot|echtgenote|partner|huisgenoot|verloofde; vader _4 moeder; moeder _4 vader; mevrouw|moeder|vrouw|ze _8 met _3 kinderen|kinderen|zoontje|dochtertje|kind; kinderen|kleine|zoontje|dochtertje|kind _5 er bij; kinderen|kleine|zoontje|dochtertje _3 stond|stonden|zag|zagen|zien|gillen|huilden; hij haar; hij _2 haar _2 @geslagen|haren|keel; hij _3 @slag _1 haar|mij; @slag haar|mij; haar|mij _2 @geslagen",
);
const KWETSBAAR = patronenUit(
  "baby*|zuigeling|pasgeboren*|peuter|zwanger; leeftijdoud; ziek|zieke|patient; @apparaat; hartpatient; @oudere; kind|kinderen|kindje|dochtertje|zoontje _4 weken|maanden",
);
const APPARAAT = patronenUit("@apparaat");

/** Reads from the whole text who is involved. */
export function betrokkenen(plaatsen: Vindplaatsen): Betrokkenen {
  const noemt = (patronen: ReturnType<typeof patronenUit>) =>
    patronen.some((patroon) => vondsten(patroon, plaatsen, 1).length > 0);
  const oudere = noemt(OUDERE);
  return {
    kind: noemt(KIND) || (noemt(ZOON_OF_DOCHTER) && !noemt(VOLWASSEN_KIND)),
    oudere,
    partner: noemt(PARTNER),
    kwetsbaar: noemt(KWETSBAAR),
    apparaat: noemt(APPARAAT),
  };
}

/**
 * Whose safety a violent text is about (`data/README.md`, agreement 6): towards somebody old by family or carer that
 * alone; between partners with children both; towards a child that alone.
 */
export function geweldslabels({ kind, oudere, partner }: Betrokkenen): readonly Veiligheid[] {
  if (oudere && !kind) return ["ouderenmishandeling"];
  if (partner) return kind ? ["huiselijk_geweld", "kindermishandeling"] : ["huiselijk_geweld"];
  return kind ? ["kindermishandeling"] : ["huiselijk_geweld"];
}
