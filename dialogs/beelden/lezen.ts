import { opvolgrev } from "../../src/domain/opvolging.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import type { Deel, Kaartbeeld, Knop, Regel } from "../beeld.ts";
import type { Vraagcontext } from "../vraagsoorten.ts";
import { eigenaarknoppen } from "./eigenaar.ts";
import { geschiedenis } from "./geschiedenis.ts";
import { aanbodbeeld, aanbodknoppen, contactdag, type Genummerd, kenmerken, tekstregels } from "./overdracht.ts";
import { voorstelregels } from "./sociale-voorstel.ts";
import { uitlegRoute } from "./uitleg.ts";
import { antwoordregels } from "./voorlezen.ts";
import { knop, type Zicht } from "./zicht.ts";

/** The vraag as its owner, or whoever was asked, may read it: only with free text in cards (the trial). */
export function leesbeeld(zicht: Zicht, context: Vraagcontext, { vraag, nummer }: Genummerd): Kaartbeeld {
  const eigenaar = vraag.toestand.soort === "opgepakt" && vraag.toestand.eigenaar === zicht.ik.oid;
  return {
    ...aanbodbeeld(zicht, { vraag, nummer }),
    naam: eigenaar ? "lezen/eigenaar" : "lezen/gevraagd",
    titel: zicht.zeg("lezen.titel", { nr: nummer }),
    alineas: eigenaar
      ? tekstregels([zicht.zeg("opgepakt.jij", { nr: nummer, dag: contactdag(zicht, vraag) })], "melding")
      : [],
    regels: leesregels(zicht, context, vraag),
    knoppen: (eigenaar ? leesknoppen(zicht, vraag) : aanbodknoppen(zicht, vraag)).filter(
      (deel) => !("verb" in deel) || deel.verb !== "bekijken",
    ),
    ...(eigenaar ? { basis: { vraag: vraag.id, rev: opvolgrev(vraag) } } : {}),
    schermLeeg: true,
    venster: "bekijken",
    ...(zicht.plek === "venster"
      ? { delen: [...terecht(zicht, vraag, eigenaar), ...uitlegRoute(zicht, vraag), geschiedenis(zicht, vraag)] }
      : {}),
  };
}

/** Where the resident can go; who owns it can say what was not there. */
function terecht(zicht: Zicht, vraag: Vraag, eigenaar: boolean): readonly Deel[] {
  const { plaatsing, opvolging } = vraag;
  const gemist = eigenaar ? { verb: "vraag_gemist" as const, al: opvolging.gemist ?? [] } : null;
  const regels = voorstelregels(zicht, plaatsing?.leefgebied ?? null, plaatsing?.team ?? zicht.ik.team, gemist);
  return regels.length === 0 ? [] : [{ titel: zicht.zeg("sociaal.hier"), alineas: [], regels }];
}

/** Who reads it may find that it is not for them after all. */
function leesknoppen(zicht: Zicht, vraag: Vraag): readonly Knop[] {
  return [...eigenaarknoppen(zicht, vraag), knop(zicht, "teruggeven_kies", "knop.teruggeven")];
}

/** The resident's own words first, then what was made of them; no fact twice. */
function leesregels(zicht: Zicht, context: Vraagcontext, vraag: Vraag): readonly Regel[] {
  const vast = [...kenmerken(zicht, vraag, null), ...afspraken(zicht, vraag)];
  const bekend = new Set(vast.map(({ label }) => label));
  const antwoorden = antwoordregels(context, { ...vraag, stroom: vraag.voorCorrectie ?? vraag.stroom });
  const [woorden, ...rest] = antwoorden.filter(({ label }) => !bekend.has(label));
  const regels = [...(woorden === undefined ? [] : [woorden]), ...vast, ...rest];
  return regels.map(({ label, waarde }) => ({ label, waarde }));
}

/** What the receiver must know before calling: consent with a limit, a resident who came back. */
function afspraken(zicht: Zicht, vraag: Vraag): readonly Regel[] {
  const instemming = vraag.plaatsing?.instemming ?? "ja";
  return [{ label: zicht.zeg("regel.instemming"), waarde: zicht.zeg(`instemming.${instemming}`) }];
}
