import { z } from "zod";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { magAnders, vastWoord } from "../../dialogs/vaste-teksten.ts";
import { steltGerust } from "../domain/veiligheid/gerust.ts";
import type { Bron } from "./bron.ts";
import { isBlok, keur } from "./keur.ts";
import { lijktOp } from "./lijkt-op.ts";
import type { Problemen } from "./problemen.ts";
import { blok } from "./waarden.ts";
import { leesYaml } from "./yaml-bestand.ts";

export const TEKSTENBESTAND = "teksten.yaml";
const MEESTE_TEKENS = 400;
/** A short sentence may grow to this, whatever its length was. */
const ALTIJD_TEKENS = 120;

const Tekstenbestand = blok({ teksten: z.looseObject({}) });

/** Reads `teksten.yaml`: sentences by key; a gemeente without the file says what all gemeenten say. */
export function leesTeksten(bron: Bron, problemen: Problemen): ReadonlyMap<string, string> {
  const eigen = new Map<string, string>();
  const bestand = leesYaml(bron.neem(TEKSTENBESTAND), problemen);
  if (bestand === null || keur(bestand, [], Tekstenbestand, problemen) === null) return eigen;
  const teksten = isBlok(bestand.inhoud) ? bestand.inhoud["teksten"] : null;
  for (const [sleutel, tekst] of isBlok(teksten) ? Object.entries(teksten) : []) {
    const fouten = keurTekst(sleutel, tekst);
    for (const fout of fouten) problemen.meld(bestand.plaats(["teksten", sleutel]), fout);
    if (fouten.length === 0 && typeof tekst === "string") eigen.set(sleutel, netjes(tekst));
  }
  return eigen;
}

/** What is wrong with one sentence of a gemeente, each with its remedy; empty when the bot may say it. */
export function keurTekst(sleutel: string, tekst: unknown): readonly string[] {
  const vast = Object.hasOwn(NEDERLANDS, sleutel) ? NEDERLANDS[sleutel] : undefined;
  if (vast === undefined) return [`Deze zin bestaat niet. ${bedoeld(sleutel)}`];
  if (!magAnders(sleutel))
    return [
      "Deze zin staat vast. Wat de bot zegt over gevaar, rechten, privacy en toestemming, en wat daarbij hoort, is overal hetzelfde. Haal deze regel weg.",
    ];
  if (typeof tekst !== "string") return ["Dit is geen zin. Zet de zin tussen aanhalingstekens."];
  if (!/[\p{L}\p{N}]/u.test(tekst)) return ["Hier staat geen zin. Vul hem in, of haal deze regel weg."];
  const net = netjes(tekst);
  return [...keurLengte(vast.tekst, net), ...keurPlekken(vast.tekst, net), ...keurInhoud(net)];
}

/** As the bot says it: one space at a time, so that no rule is passed by a wider one; a line break stays, to be refused. */
function netjes(tekst: string): string {
  return tekst
    .normalize("NFC")
    .trim()
    .replaceAll(/[^\S\r\n]+/gu, " ");
}

function bedoeld(sleutel: string): string {
  const nabij = lijktOp(sleutel, Object.keys(NEDERLANDS).filter(magAnders));
  return nabij === null ? "Zoek hem op met wijkwijzer zinnen." : `Bedoel je "${nabij}"?`;
}

function keurLengte(vast: string, tekst: string): readonly string[] {
  const meeste = Math.min(MEESTE_TEKENS, Math.max(ALTIJD_TEKENS, 2 * vast.length));
  return tekst.length <= meeste ? [] : [`Deze zin is te lang. Maak er hoogstens ${meeste} tekens van.`];
}

/** Each blank as often as in the fixed sentence: what the bot fills in is what the reader needs. */
function keurPlekken(vast: string, tekst: string): readonly string[] {
  const moet = plekken(vast);
  if (plekken(tekst).join() === moet.join() && !/[{}]/u.test(zonderPlekken(tekst))) return [];
  return [
    moet.length === 0
      ? "In deze zin vult de bot niets in. Haal de accolades weg."
      : `In deze zin vult de bot iets in. Zet er precies dit in, elk zo vaak als het hier staat: ${moet.join(" ")}.`,
  ];
}

function plekken(tekst: string): readonly string[] {
  return [...tekst.matchAll(/\{[^{}]+\}/gu)].map(([plek]) => plek).toSorted();
}

function zonderPlekken(tekst: string): string {
  return tekst.replaceAll(/\{[^{}]+\}/gu, "…");
}

const LINK = /https?:|www\.|mailto:|@|\b[\w-]+\.(nl|com|org|net|eu|info|be|de|app|io)\b/iu;
const OPMAAK = /[<>*_`#~|[\]\\]|&#?\w+;|^([-+]|\d+[.)])\s/u;
/** Control characters, also the line break, and marks that turn or hide text. */
const ONZICHTBAAR = /[\p{C}\p{Zl}\p{Zp}]/u;

function keurInhoud(tekst: string): readonly string[] {
  const kaal = zonderPlekken(tekst);
  const [gerust] = steltGerust(kaal);
  const woord = vastWoord(kaal);
  return [
    ...(LINK.test(kaal) ? ["In een zin staat geen link of mailadres. Haal die weg."] : []),
    ...(OPMAAK.test(kaal) ? ["In een zin staat geen opmaak. Laat tekens als * _ # < en [ weg."] : []),
    ...(ONZICHTBAAR.test(kaal) ? ["Schrijf de zin op een regel, met gewone letters en leestekens."] : []),
    ...(gerust === undefined
      ? []
      : [`"${gerust}" stelt iemand gerust. De bot zegt nooit dat er geen gevaar is. Schrijf het anders.`]),
    ...(gerust !== undefined || woord === null
      ? []
      : [`"${woord}" hoort bij wat overal hetzelfde is: gevaar, rechten, privacy en toestemming. Haal dat eruit.`]),
  ];
}
