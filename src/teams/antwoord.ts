import type { Antwoord } from "../app/gebeurtenis.ts";
import type { Inhoud } from "./inhoud.ts";

/** An HTTP answer: a status and a JSON object, or an empty body. */
export interface HttpAntwoord {
  readonly status: number;
  readonly lichaam: object | null;
}

export const HTTP_LEEG: HttpAntwoord = { status: 200, lichaam: null };

export function isInvoke(activiteit: Inhoud): boolean {
  return activiteit["type"] === "invoke";
}

/**
 * The answer in the same exchange as the tap. Every invoke gets a valid one, also those we do not know:
 * Teams shows an error for anything else.
 */
export function httpAntwoord(activiteit: Inhoud, antwoord: Antwoord): HttpAntwoord {
  if (activiteit["name"] !== "adaptiveCard/action") return { status: 200, lichaam: {} };
  return { status: 200, lichaam: kaartAntwoord(antwoord) };
}

function kaartAntwoord(antwoord: Antwoord): object {
  switch (antwoord.soort) {
    case "kaart":
      return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: antwoord.kaart };
    case "zin":
      return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: antwoord.tekst };
    case "niets":
      return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "" };
  }
}
