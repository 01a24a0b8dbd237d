import assert from "node:assert/strict";
import type { RecordSleutel } from "../../src/app/poorten.ts";
import { wegwijzer } from "../../src/app/wegwijzers.ts";
import { oordeel, type Relatie } from "../../src/domain/bevoegdheid.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { Rol } from "../../src/domain/sleutels.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { vastlegging } from "../redis/opstelling.ts";
import { FATIMA, SANNE } from "../support/bot.ts";
import { Vensterpersoon } from "../support/venster.ts";
import { KANARIE, NUMMER } from "./sporen.ts";
import { leesVraag, type Toneel, urlVan } from "./toneel.ts";

/** How somebody came to stand to a vraag; who gave it back and whom the resident keeps out are nobody to it any more. */
export const PLAATSEN = ["indiener", "houder", "was_gevraagd", "teruggegeven", "liever_niet", "vreemde"] as const;
export type Plaats = (typeof PLAATSEN)[number];
/** The states of a vraag, and the handed-over one that its sender has open for correction. */
export const STANDEN = ["concept", "aangeboden", "correctie", "opgepakt", "afgesloten", "ingetrokken"] as const;
export type Standnaam = (typeof STANDEN)[number];

/** Somebody with one role, who stands in one way to one vraag of every state. */
export function wie(rol: Rol, plaats: Plaats): string {
  const nummer = Rol.options.indexOf(rol) * PLAATSEN.length + PLAATSEN.indexOf(plaats);
  return `5a1e0000-0000-4000-c000-${String(nummer).padStart(12, "0")}`;
}

export function metBewoners(gemeente: Gemeente): Gemeente {
  const voorbeeld = gemeente.mensen.get(SANNE) ?? assert.fail();
  const nieuw = Rol.options.flatMap((rol) =>
    PLAATSEN.map((plaats) => ({ ...voorbeeld, oid: wie(rol, plaats), rollen: [rol] })),
  );
  return { ...gemeente, mensen: new Map([...gemeente.mensen, ...nieuw.map((mens) => [mens.oid, mens] as const)]) };
}

/** What the table says of one cell, from how the vraag was laid down and not from how the product reads it. */
export function verwacht(verb: string, rol: Rol, plaats: Plaats, stand: Standnaam) {
  const actie = wegwijzer(verb)?.actie ?? assert.fail(verb);
  return oordeel([rol], actie, relaties(plaats, stand), stand === "correctie" ? "aangeboden" : stand);
}

function relaties(plaats: Plaats, stand: Standnaam): readonly Relatie[] {
  if (plaats === "indiener") return ["indiener", "geen"];
  if (stand === "concept" || plaats === "teruggegeven" || plaats === "vreemde") return ["geen"];
  const gewist = stand === "ingetrokken";
  // Whom the resident kept out is known as long as there are answers.
  if (plaats === "liever_niet") return gewist ? ["was_gevraagd", "geen"] : ["geen"];
  if (plaats === "was_gevraagd" || gewist) return ["was_gevraagd", "geen"];
  if (stand === "afgesloten") return ["was_eigenaar", "was_gevraagd", "geen"];
  return stand === "opgepakt" ? ["eigenaar", "was_gevraagd", "geen"] : ["gevraagd", "geen"];
}

/**
 * A vraag in every state, brought there in the window by whoever may, and laid down again for every role: the same
 * document with other people in it. The ids, by state and role.
 */
export async function legVragen(toneel: Toneel, bot: Wijkwijzer): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  // Whoever is asked and has no chat with the bot is passed over at once, before the vraag can be laid down.
  await toneel.persoon(FATIMA, () => urlVan(bot)).opent();
  for (const stand of STANDEN) {
    const echt = await leesVraag(toneel, await brengTot(toneel, bot, stand));
    assert.ok(echt);
    for (const rol of Rol.options) {
      const id = `${stand}-${rol}-proef`.replaceAll("_", "-");
      const inhoud = metAnderen(echt.doc, id, rol);
      const sleutel: RecordSleutel = `vraag/${id}`;
      const wijziging = { sleutel, versie: 0, inhoud, nummer: stand !== "concept" };
      assert.equal((await toneel.opslag.legVast(vastlegging({ wijzigingen: [wijziging] }))).uitslag, "vast");
      ids.set(`${stand} ${rol}`, id);
    }
  }
  return ids;
}

function metAnderen(vraag: Vraag, id: string, rol: Rol): Vraag {
  const houder = wie(rol, "houder");
  const { toestand } = vraag;
  const vroeger = (plaats: Plaats, uitkomst: "vervallen" | "teruggegeven") =>
    ({ wie: wie(rol, plaats), waarom: "functie", om: vraag.begonnen, uitkomst, reden: null, tot: null }) as const;
  const laatste = vraag.gevraagd.at(-1);
  const gevraagd =
    laatste === undefined
      ? []
      : [
          vroeger("was_gevraagd", "vervallen"),
          vroeger("liever_niet", "vervallen"),
          vroeger("teruggegeven", "teruggegeven"),
          { ...laatste, wie: houder },
        ];
  const kent = Object.keys(vraag.stroom.answers).length > 0;
  const antwoorden = kent ? { liever_niet: wie(rol, "liever_niet") } : {};
  return {
    ...vraag,
    id,
    indiener: wie(rol, "indiener"),
    stroom: { ...vraag.stroom, answers: { ...vraag.stroom.answers, ...antwoorden } },
    gevraagd,
    toestand:
      toestand.soort === "aangeboden"
        ? { ...toestand, aan: houder, tot: toestand.tot + 86_400_000 }
        : toestand.soort === "opgepakt" || toestand.soort === "afgesloten"
          ? { ...toestand, eigenaar: houder }
          : toestand,
  };
}

/** A real vraag in this state, with a canary in whatever was typed. */
async function brengTot(toneel: Toneel, bot: Wijkwijzer, stand: Standnaam): Promise<string> {
  const mens = (oid: string) => new Vensterpersoon(() => urlVan(bot), toneel.identiteit.tabToken(oid));
  const sanne = mens(SANNE);
  await sanne.doet("nieuwe_vraag");
  const vraag = String(sanne.beeld.basis["vraag"]);
  await vulTot(sanne, stand === "concept" ? "stap/voorlezen" : "status/aangeboden");
  if (stand === "correctie") await sanne.doet("corrigeren", { vraag });
  if (stand === "ingetrokken") await sanne.doet("intrekken", { vraag });
  if (stand !== "opgepakt" && stand !== "afgesloten") return vraag;
  const fatima = mens(FATIMA);
  await fatima.doet("oppakken", { vraag });
  if (stand === "afgesloten") await fatima.doet("afronden", { vraag, als: "ondersteuning" });
  return vraag;
}

/** Goes on with a canary of its own in every field for text until this view is there. */
export async function vulTot(mens: Vensterpersoon, tot: string, vast: Readonly<Record<string, string>> = {}) {
  for (let kaart = 0; kaart < 15 && mens.beeld.naam !== tot; kaart++) {
    const velden = mens.beeld.velden.flatMap((veld) => {
      if (Object.hasOwn(vast, veld.id)) return [[veld.id, vast[veld.id] ?? ""] as const];
      if (veld.id === "contact") return [[veld.id, NUMMER] as const];
      if (veld.soort === "tekst") return veld.id === "postcode" ? [] : [[veld.id, KANARIE(veld.id)] as const];
      return "keuzes" in veld && veld.verplicht && veld.waarde === ""
        ? [[veld.id, veld.keuzes[0]?.waarde ?? ""] as const]
        : [];
    });
    await mens.drukt(mens.beeld.knoppen[0]?.titel ?? "", Object.fromEntries(velden));
  }
  assert.equal(mens.beeld.naam, tot);
}
