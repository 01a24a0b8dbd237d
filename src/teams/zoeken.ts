import type { MessagingExtensionResponse } from "botbuilder";
import type { Zoekvraag } from "../app/gebeurtenis.ts";
import type { Zoekantwoord } from "../app/zoeken.ts";
import type { HttpAntwoord } from "./antwoord.ts";
import { type Inhoud, isInhoud } from "./inhoud.ts";

/** The name of the parameter by which Teams says that nothing has been typed yet. */
const VANZELF = "initialRun";
/** Nobody needs more to write a number; the rest is not looked at. */
const LANGSTE = 100;
const KAART = "application/vnd.microsoft.card.adaptive";
const VOORBEELD = "application/vnd.microsoft.card.thumbnail";

/**
 * What somebody searches for beside a message box (`composeExtension/query`). In a chat of two it may be a colleague
 * they write to, so the conversation is not an address of ours and nothing of it is kept.
 *
 * @returns null for any other activity; "niet_hier" where more people read along
 */
export function leesZoekvraag(activiteit: Inhoud): Zoekvraag | "niet_hier" | null {
  if (activiteit["type"] !== "invoke" || activiteit["name"] !== "composeExtension/query") return null;
  const { conversation, from, value } = activiteit;
  if (!isInhoud(conversation) || conversation["conversationType"] !== "personal") return "niet_hier";
  const wie = isInhoud(from) && typeof from["aadObjectId"] === "string" ? from["aadObjectId"].toLowerCase() : "";
  if (!/^[\w-]{1,64}$/u.test(wie)) return "niet_hier";
  return { soort: "zoek", wie, tekst: gezocht(value) };
}

/** What was typed in the one field of the one command; empty when the command opens by itself. */
function gezocht(waarde: unknown): string {
  const parameters: unknown = isInhoud(waarde) ? waarde["parameters"] : null;
  const velden = Array.isArray(parameters) ? parameters.filter(isInhoud) : [];
  const tekst = velden.find(({ name }) => name !== VANZELF)?.["value"];
  return typeof tekst === "string" ? tekst.slice(0, LANGSTE) : "";
}

/** The answer in the same exchange: a list to choose from, or one sentence instead. Nothing of it is cached by Teams. */
export function zoekAntwoord(antwoord: Zoekantwoord): HttpAntwoord {
  const lichaam = { composeExtension: { ...inhoud(antwoord) }, cacheInfo: NIET_BEWAREN };
  return { status: 200, lichaam: lichaam satisfies MessagingExtensionResponse };
}

const NIET_BEWAREN = { cacheType: "no-cache", cacheDuration: 0 };

function inhoud(antwoord: Zoekantwoord): NonNullable<MessagingExtensionResponse["composeExtension"]> {
  if (antwoord.soort === "zin") return { type: "message", text: antwoord.tekst };
  return {
    type: "result",
    attachmentLayout: "list",
    attachments: antwoord.treffers.map(({ titel, stand, kaart }) => ({
      contentType: KAART,
      content: kaart,
      preview: { contentType: VOORBEELD, content: { title: titel, text: stand } },
    })),
  };
}
