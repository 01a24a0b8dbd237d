import type { Wereld } from "../app/wereld.ts";
import { isEigenMachine } from "../domain/eigen-machine.ts";

const WACHT_MS = 5_000;

/**
 * Tells the configured address that nobody takes a vraag: a number, never more. Only to https, on loopback also to
 * http outside production; no redirect is followed and no answer is read.
 *
 * @returns whether it was heard; an address that may not be called never is
 */
export function maakAlarm(productie: boolean): Wereld["alarmeer"] {
  return async (adres, { gemeente, nummer }) => {
    if (!magNaar(adres, productie)) return false;
    try {
      const antwoord = await fetch(adres, {
        method: "POST",
        redirect: "error",
        signal: AbortSignal.timeout(WACHT_MS),
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ gemeente, nummer }),
      });
      await antwoord.body?.cancel();
      return antwoord.ok;
    } catch {
      return false;
    }
  };
}

/** Whether a last resort may stand at this address. */
export function magNaar(adres: string, productie: boolean): boolean {
  if (!URL.canParse(adres)) return false;
  const { protocol, hostname, username, password } = new URL(adres);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (!productie && protocol === "http:" && isEigenMachine(hostname));
}
