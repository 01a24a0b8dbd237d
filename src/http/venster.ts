import type { IncomingHttpHeaders } from "node:http";
import type restify from "restify";
import { z } from "zod";
import type { Antwoord, Gebeurtenis } from "../app/gebeurtenis.ts";
import { Storing } from "../fouten.ts";
import { ADRES } from "../tab/protocol.ts";
import { keurVorm, leesLichaam, voerAf } from "./lichaam.ts";
import { stuur, weiger } from "./sturen.ts";

/** Whose token this is, or the status of the refusal. */
export type Wie = (koppen: IncomingHttpHeaders) => Promise<{ readonly oid: string } | { readonly status: number }>;

export interface Vensteropties {
  readonly wie: Wie;
  /** One turn in the window; its `kaart` is the view itself. */
  readonly beurt: (gebeurtenis: Gebeurtenis) => Promise<Antwoord>;
}

/** More than the fields of any step hold. */
const WAARDE_MAX = 30 * 1024;
const Waarde = z.union([z.string().max(WAARDE_MAX), z.number(), z.boolean()]);
const Verzoek = z.strictObject({
  op: z.string().regex(/^[\w-]{16,40}$/u),
  verb: z.string().regex(/^[a-z_]{1,40}$/u),
  data: z.record(z.string().max(100), Waarde),
});

/**
 * The window's only door: a bearer token, a wish, the next view. No cookie is read or set, so another site can
 * make nobody's browser do anything.
 */
export function vensterroute(server: restify.Server, opties: Vensteropties): void {
  server.post(ADRES, async (verzoek: restify.Request, antwoord: restify.Response) => {
    const vorm = keurVorm(verzoek.headers);
    const wie = vorm === null ? await opties.wie(verzoek.headers) : { status: vorm };
    if ("status" in wie) {
      await voerAf(verzoek);
      return weiger(verzoek, antwoord, wie.status);
    }
    const gelezen = await leesLichaam(verzoek);
    if (gelezen.soort === "geweigerd") return weiger(verzoek, antwoord, gelezen.status);
    const wens = Verzoek.safeParse(gelezen.waarde);
    if (!wens.success) return weiger(verzoek, antwoord, 400);
    const { status, lichaam } = await beantwoord(opties, alsGebeurtenis(wie.oid, wens.data));
    return stuur(antwoord, status, lichaam);
  });
}

function alsGebeurtenis(wie: string, { op, verb, data }: z.infer<typeof Verzoek>) {
  return { soort: "knop", wie, adres: null, activiteit: op, kaart: null, verb, data } as const;
}

/** What could not be kept while typing is a 503, which the page tries again by itself; any other wish gets a plain answer. */
async function beantwoord({ beurt }: Vensteropties, gebeurtenis: ReturnType<typeof alsGebeurtenis>) {
  try {
    const antwoord = await beurt(gebeurtenis);
    switch (antwoord.soort) {
      case "kaart":
        return { status: 200, lichaam: { soort: "beeld", beeld: antwoord.kaart } };
      case "zin":
        return { status: 200, lichaam: { soort: "zin", tekst: antwoord.tekst } };
      case "niets":
        return { status: 204, lichaam: null };
    }
  } catch (fout) {
    if (!(fout instanceof Storing)) throw fout;
    return { status: 503, lichaam: null };
  }
}
