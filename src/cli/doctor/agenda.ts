import type { Buitenagenda } from "../../app/poorten.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import { ConfiguratieFout, Storing } from "../../fouten.ts";
import { type Bevinding, fout, goed, letOp, uitProbleem } from "./bevinding.ts";

const DAG_MS = 86_400_000;
const STAP = "docs/installatie.md, stap 14";

/**
 * Whether the calendars of the organisation can be read: those of every specialist who can be booked. Nothing is
 * written, and nothing of what stands in them is shown.
 *
 * @param agenda null when they are switched off
 */
export async function kijkNaarAgenda(
  gemeente: Gemeente,
  agenda: () => Buitenagenda | null,
  nu: number,
): Promise<readonly Bevinding[]> {
  try {
    const open = agenda();
    if (open === null) return [goed("GRAPH is uit: de bot kijkt alleen in zijn eigen agenda.")];
    const specialisten = specialistenVan(gemeente);
    if (specialisten.length === 0) return [goed("GRAPH is aan, en er is niemand die te boeken is.")];
    return oordeelOver(gemeente, specialisten, await open.bezet(specialisten, nu, nu + DAG_MS));
  } catch (oorzaak) {
    if (oorzaak instanceof ConfiguratieFout) return oorzaak.problemen.map((probleem) => uitProbleem("fout", probleem));
    if (!(oorzaak instanceof Storing)) throw oorzaak;
    return [fout(`De agenda's zijn niet te lezen: ${oorzaak.message}.`, remedie(oorzaak))];
  }
}

function specialistenVan({ casuistiek }: Gemeente): readonly string[] {
  return [...new Set([...casuistiek.expertises.values()].flatMap((een) => een.specialisten.map(({ wie }) => wie)))];
}

function oordeelOver(
  { mensen }: Gemeente,
  specialisten: readonly string[],
  gevonden: Awaited<ReturnType<Buitenagenda["bezet"]>>,
): readonly Bevinding[] {
  const zonder = specialisten.filter((wie) => !gevonden.has(wie));
  if (zonder.length === 0) return [goed(`De agenda's van alle specialisten zijn te lezen (${specialisten.length}).`)];
  if (zonder.length === specialisten.length)
    return [
      fout(
        "Van geen enkele specialist is de agenda te lezen.",
        `Kijk of zij een postvak in deze tenant hebben, en of ze in de groep zitten waar de bot bij mag (${STAP}).`,
      ),
    ];
  return [
    letOp(
      `Niet van alle specialisten is de agenda te lezen: ${zonder.map((wie) => mensen.get(wie)?.naam ?? "een collega die niet op de lijst staat").join(", ")}.`,
      `Heeft die collega hier geen postvak, dan telt alleen de agenda van de bot. Zet de anderen in de groep (${STAP}).`,
    ),
  ];
}

function remedie({ dienst, message }: Storing): string {
  if (dienst === "identiteit") return "Herstel eerst het token van de bot; dan is het ook voor Graph te krijgen.";
  if (message.endsWith("401") || message.endsWith("403"))
    return `De bot mag nog niet in de agenda's. Geef het recht, en wacht tot een uur (${STAP}).`;
  return "Sta uitgaand https-verkeer naar graph.microsoft.com toe, en probeer het over een paar minuten nog eens.";
}
