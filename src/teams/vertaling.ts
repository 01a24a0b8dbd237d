import { randomUUID } from "node:crypto";
import type { Adres, Gebeurtenis, Groepsgebeurtenis, Herkomst } from "../app/gebeurtenis.ts";
import { type Inhoud, isInhoud } from "./inhoud.ts";

/** The verb of a tap we cannot make sense of; no dialog knows it, so it gets the calm answer for a strange button. */
export const ONBEKEND = "onbekend";

const TEKST_MAX = 30 * 1024;
const DATA_MAX = 64 * 1024;
const VERMELDINGEN_MAX = 50;
const VERB = /^[\w.:-]{1,100}$/u;
/** Teams adds an html copy to formatted text, a quotation to a reply: neither is something the person attached. */
const GEEN_BIJLAGE = new Set(["text/html", "messageReference", "application/vnd.microsoft.card.adaptive"]);
const GELUID = /^audio\/|\.(?:mp3|m4a|ogg|oga|opus|wav|weba|aac)$/iu;

/** What somebody did, or null when it asks for nothing: a reaction, an edit, typing, an unknown invoke, our own echo. */
export function vertaal(activiteit: unknown, tenant: string): Gebeurtenis | Groepsgebeurtenis | null {
  if (!isInhoud(activiteit)) return null;
  const adres = leesAdres(activiteit, tenant);
  if (adres === null) return null;
  if (tekst(veld(activiteit, "conversation", "conversationType")) !== "personal") {
    return spreektAan(activiteit) ? { soort: "groep", adres } : null;
  }
  // Entra writes ids in lower case, and so does the roster; who comes through the window is judged the same.
  const wie = tekst(veld(activiteit, "from", "aadObjectId")).toLowerCase();
  if (!/^[\w-]{1,64}$/u.test(wie)) return null;
  const herkomst: Herkomst = {
    wie,
    adres,
    activiteit: tekst(activiteit["id"]) || randomUUID(),
    kaart: tekst(activiteit["replyToId"]) || null,
  };
  switch (activiteit["type"]) {
    case "message":
      return bericht(herkomst, activiteit);
    case "invoke":
      return activiteit["name"] === "adaptiveCard/action" ? knop(herkomst, veld(activiteit, "value", "action")) : null;
    case "conversationUpdate":
      return botKwamErbij(activiteit) ? { ...herkomst, soort: "binnenkomst" } : null;
    case "installationUpdate":
      return tekst(activiteit["action"]).startsWith("add") ? { ...herkomst, soort: "binnenkomst" } : null;
    default:
      return null;
  }
}

function leesAdres(activiteit: Inhoud, tenant: string): Adres | null {
  const serviceUrl = tekst(activiteit["serviceUrl"]);
  const gesprekId = tekst(veld(activiteit, "conversation", "id"));
  const botId = tekst(veld(activiteit, "recipient", "id"));
  if (serviceUrl === "" || gesprekId === "" || botId === "") return null;
  return { serviceUrl, gesprekId, botId, tenant };
}

/** In a group only what is addressed to the bot gets a word; its installation and others' chatter do not. */
function spreektAan(activiteit: Inhoud): boolean {
  if (activiteit["type"] === "invoke") return activiteit["name"] === "adaptiveCard/action";
  return activiteit["type"] === "message";
}

function bericht(herkomst: Herkomst, activiteit: Inhoud): Gebeurtenis | null {
  const { value } = activiteit;
  if (isInhoud(value)) {
    const actie = veld(value, "action");
    if (isInhoud(actie)) return knop(herkomst, actie);
    const { verb, ...data } = value;
    return knop(herkomst, { verb, data });
  }
  const gezegd = zonderVermelding(activiteit);
  const alle = lijst(activiteit["attachments"]);
  const bijlagen = alle.filter((bijlage) => !GEEN_BIJLAGE.has(tekst(bijlage["contentType"])));
  if (gezegd !== "") return { ...herkomst, soort: "tekst", tekst: gezegd, bijlage: bijlagen.length > 0 };
  if (bijlagen.some((b) => GELUID.test(tekst(b["contentType"])) || GELUID.test(tekst(b["name"])))) {
    return { ...herkomst, soort: "spraak" };
  }
  // A sticker or a picture comes as html without text.
  return alle.length > 0 ? { ...herkomst, soort: "bijlage" } : null;
}

/** A tap; whatever a forged payload holds, the verb is a short word and the data an object of sensible size. */
function knop(herkomst: Herkomst, actie: unknown): Gebeurtenis {
  const verb = isInhoud(actie) ? actie["verb"] : undefined;
  const data = isInhoud(actie) ? (actie["data"] ?? {}) : undefined;
  const gaaf = typeof verb === "string" && VERB.test(verb) && isInhoud(data) && JSON.stringify(data).length <= DATA_MAX;
  return { ...herkomst, soort: "knop", ...(gaaf ? { verb, data } : { verb: ONBEKEND, data: {} }) };
}

function botKwamErbij(activiteit: Inhoud): boolean {
  const bot = veld(activiteit, "recipient", "id");
  return lijst(activiteit["membersAdded"]).some((lid) => lid["id"] === bot);
}

function zonderVermelding(activiteit: Inhoud): string {
  let over = kort(tekst(activiteit["text"]), 2 * TEKST_MAX);
  const bot = veld(activiteit, "recipient", "id");
  for (const entiteit of lijst(activiteit["entities"]).slice(0, VERMELDINGEN_MAX)) {
    const vermelding = tekst(entiteit["text"]);
    if (entiteit["type"] !== "mention" || veld(entiteit, "mentioned", "id") !== bot || vermelding === "") continue;
    over = over.replaceAll(vermelding, " ");
  }
  return kort(over.replaceAll("&nbsp;", " ").trim(), TEKST_MAX);
}

/** At most so many bytes; a character is never cut in half, and half a character is replaced. */
function kort(gezegd: string, max: number): string {
  const bytes = Buffer.from(gezegd);
  if (bytes.length <= max) return gezegd.toWellFormed();
  return new TextDecoder().decode(bytes.subarray(0, max), { stream: true });
}

function veld(waarde: unknown, ...pad: readonly string[]): unknown {
  return pad.reduce<unknown>(
    (hier, naam) => (isInhoud(hier) && Object.hasOwn(hier, naam) ? hier[naam] : undefined),
    waarde,
  );
}

function tekst(waarde: unknown): string {
  return typeof waarde === "string" ? waarde : "";
}

function lijst(waarde: unknown): readonly Inhoud[] {
  return Array.isArray(waarde) ? waarde.filter(isInhoud) : [];
}
