import type { Gemeente, Persoon } from "../../domain/gemeente.ts";
import { type Bevinding, fout, goed, letOp } from "./bevinding.ts";

/** Names of places and tasks; an account called so is used by more than one person. */
const GEEN_MENS = [
  "algemeen",
  "baliemedewerker",
  "balie",
  "beheer",
  "buurthuis",
  "desk",
  "frontdesk",
  "gastheer",
  "gastvrouw",
  "info",
  "inloop",
  "loket",
  "piket",
  "postvak",
  "receptie",
  "secretariaat",
  "servicedesk",
  "spreekuur",
  "stagiair",
  "team",
  "test",
  "vrijwilliger",
  "vrijwilligers",
  "wijkteam",
];
const GENOEMD = 8;

/** Whether each line of the roster is one person: who did what must be told of people, not of desks. */
export function kijkNaarAccounts({ mensen }: Gemeente): readonly Bevinding[] {
  const iedereen = [...mensen.values()];
  const gedeeld = iedereen.filter(lijktGedeeld);
  const zonderNaam = iedereen.filter((persoon) => !gedeeld.includes(persoon) && heeftGeenAchternaam(persoon));
  const dubbel = iedereen.filter(
    (persoon, plek) => iedereen.findIndex((ander) => vorm(ander.naam) === vorm(persoon.naam)) < plek,
  );
  const gevonden: Bevinding[] = [];
  if (gedeeld.length > 0)
    gevonden.push(
      fout(
        `Dit lijken gedeelde accounts: ${opsomming(gedeeld.map(({ naam }) => naam))}.`,
        "Geef iedereen een eigen account en een eigen regel in mensen.yaml; anders is niet te zien wie wat las.",
      ),
    );
  if (zonderNaam.length > 0)
    gevonden.push(
      letOp(
        `Zonder achternaam op de lijst: ${opsomming(zonderNaam.map(({ naam }) => naam))}.`,
        "Zet de hele naam in mensen.yaml, en kijk of het account van een persoon is.",
      ),
    );
  if (dubbel.length > 0)
    gevonden.push(
      letOp(
        `Twee keer op de lijst: ${opsomming(dubbel.map(({ naam }) => naam))}.`,
        "Haal een van de twee weg, of zet er iets bij als het twee mensen zijn.",
      ),
    );
  return gevonden.length > 0 ? gevonden : [goed("Elke regel op de lijst is een persoon.")];
}

/** Some names, and how many more. */
export function opsomming(namen: readonly string[]): string {
  const meer = namen.length - GENOEMD;
  return meer > 0 ? `${namen.slice(0, GENOEMD).join(", ")} en nog ${meer}` : namen.join(", ");
}

function lijktGedeeld({ voornaam, naam }: Persoon): boolean {
  const eerste = vorm(naam).split(" ")[0] ?? "";
  return GEEN_MENS.includes(vorm(voornaam)) || GEEN_MENS.includes(eerste);
}

function heeftGeenAchternaam({ naam }: Persoon): boolean {
  return vorm(naam).split(" ").length < 2;
}

/** Lower case, with digits and signs as spaces: `Balie-2` is `balie`. */
function vorm(naam: string): string {
  return naam
    .toLowerCase()
    .replaceAll(/[^\p{L}']+/gu, " ")
    .trim();
}
