import { randomUUID } from "node:crypto";
import type { Persona } from "./personas.ts";
import { ProefFout } from "./proef-fout.ts";

interface Aanmelding {
  readonly persona: Persona;
  /** Where this person's page listens. */
  readonly pagina: string;
  readonly botId: string;
  /** Where the signer takes activities of this person. */
  readonly adres: string;
}

/**
 * Tells the bot that somebody has it, as Teams does when an administrator installs it for all: from then on the bot
 * can reach a colleague whose page nobody has opened yet. Also shows that the bot accepts our signature.
 * @throws {ProefFout} when the bot refuses
 */
export async function meldAan({ persona: { oid, naam }, pagina, botId, adres }: Aanmelding): Promise<void> {
  const activiteit = {
    type: "installationUpdate",
    action: "add",
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    serviceUrl: `${pagina}/_connector`,
    from: { id: `29:${oid}`, name: naam },
    recipient: { id: `28:${botId}`, name: "Wijkwijzer" },
    conversation: { conversationType: "personal", id: `a:${oid}` },
  };
  const antwoord = await fetch(adres, {
    method: "POST",
    headers: { "content-type": "application/json", "x-ms-agents-playground": "true" },
    body: JSON.stringify(activiteit),
  });
  if (antwoord.ok) return;
  throw new ProefFout(
    `De bot weigert de berichten van ${naam} (status ${antwoord.status}). Kijk in .proef/log/bot.log.`,
  );
}
