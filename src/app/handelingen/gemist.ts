import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { leesbeeld } from "../../../dialogs/beelden/lezen.ts";
import { NIETS_OP_KAART, voorstelregels } from "../../../dialogs/beelden/sociale-voorstel.ts";
import { knop } from "../../../dialogs/beelden/zicht.ts";
import { opvolgrev } from "../../domain/opvolging.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import { ingangBij } from "../../domain/sociale-kaart.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { toonVraag } from "./alarm.ts";
import { contextVan, type Druk, eis, type Handeling, naarStart, zichtVan } from "./gemeen.ts";
import { vastgelegd } from "./opvolgen.ts";
import { plaatsfeit } from "./plaatsfeit.ts";

type Soort = "voorziening_gemist" | "voorziening_gemist_terug";

/** As many as a card shows are ever counted from it. */
const MEESTE = 8;

/** "Was er niet", at the desk: counted by subject and area, and nothing else is kept. */
export const kaartGemist: Handeling = (stand, druk, om) => geteld(stand, druk, om, "voorziening_gemist");

/** Takes it back with a counter-fact. */
export const kaartGemistTerug: Handeling = (stand, druk, om) => geteld(stand, druk, om, "voorziening_gemist_terug");

/** The start card with where the resident can go, for who just counted something short. */
export function metVoorstel(
  stand: Stand,
  om: Omgeving,
  beeld: Kaartbeeld,
  leefgebied: Leefgebied,
  al: readonly string[] = [],
): Kaartbeeld {
  const zicht = zichtVan(stand.ik, om);
  const gemist = { verb: "kaart_gemist", data: { leefgebied, al: al.join(",") }, al } as const;
  const regels = voorstelregels(zicht, leefgebied, stand.ik.team, gemist);
  const meer = knop(zicht, "sociale_kaart", "sociaal.meer", { data: { leefgebied } });
  return {
    ...beeld,
    alineas: [...beeld.alineas, { tekst: zicht.zeg("sociaal.hier"), stijl: "nadruk" }],
    regels: [...regels, ...beeld.regels],
    knoppen: [...beeld.knoppen, meer],
  };
}

/** The same for what was decided; nothing more where the subject is not known. */
export function metWaarheen(
  stand: Stand,
  om: Omgeving,
  besluit: Besluit,
  onderwerp: unknown,
  al: readonly string[] = [],
): Besluit {
  const leefgebied = Leefgebied.safeParse(onderwerp);
  const { toon } = besluit;
  if (!leefgebied.success || toon === null) return besluit;
  return { ...besluit, toon: (nr) => metVoorstel(stand, om, toon(nr), leefgebied.data, al) };
}

function geteld(stand: Stand, druk: Druk, om: Omgeving, soort: Soort): Besluit {
  const leefgebied = Leefgebied.safeParse(druk.data["leefgebied"]);
  const voorziening = voorzieningUit(druk, om);
  if (!leefgebied.success || voorziening === null) return naarStart(stand, om, []);
  const zicht = zichtVan(stand.ik, om);
  const onderwerp = om.gemeente.onderwerpen.get(leefgebied.data)?.naam ?? leefgebied.data;
  const naam = ingangBij(om.gemeente, voorziening)?.naam;
  const gezegd =
    soort === "voorziening_gemist_terug"
      ? zicht.zeg("sociaal.gemist.terug")
      : naam === undefined
        ? zicht.zeg("sociaal.gemist.niets", { onderwerp })
        : zicht.zeg("sociaal.gemist.geteld", { naam, onderwerp });
  const al = metOfZonder(alUit(druk, om), voorziening, soort);
  const besluit = naarStart(stand, om, [gezegd], {
    ...niets(stand),
    feiten: [{ soort, voorziening, leefgebied: leefgebied.data, team: stand.ik.team }],
    audit: [{ actie: "telling.maken", object: "telling", resultaat: "gelukt" }],
  });
  return metWaarheen(stand, om, besluit, leefgebied.data, al);
}

/** "Was er niet", of who owns the vraag or closed it: counted once for each. */
export const vraagGemist: Handeling = (stand, druk, om) => bijVraag(stand, druk, om, "voorziening_gemist");
export const vraagGemistTerug: Handeling = (stand, druk, om) => bijVraag(stand, druk, om, "voorziening_gemist_terug");

function bijVraag(stand: Stand, druk: Druk, om: Omgeving, soort: Soort): Besluit {
  const { doc: was, nummer } = eis(stand.vraag);
  const voorziening = voorzieningUit(druk, om);
  const al = was.opvolging.gemist ?? [];
  const verandert = voorziening !== null && al.includes(voorziening) === (soort === "voorziening_gemist_terug");
  // A card that is behind says how it stands and counts nothing.
  if (!verandert || druk.rev !== opvolgrev(was)) return laatZien(stand, toonVraag(stand, om, was, nummer));
  const { opvolging } = was;
  const gemist = [...metOfZonder(al, voorziening, soort)];
  const doc: Vraag = { ...was, opvolging: { ...opvolging, gemist, keer: opvolging.keer + 1 } };
  return vastgelegd(stand, om, doc, {
    actie: "vraag.opvolgen",
    feiten: [{ soort, voorziening, ...plaatsfeit(doc) }],
    toon: () => waarHetStond(stand, om, doc, nummer),
  });
}

/** An open vraag offers this on its page to read only, so that page comes back; a closed one on its card. */
function waarHetStond(stand: Stand, om: Omgeving, doc: Vraag, nummer: number | null): Kaartbeeld {
  if (om.plek !== "venster" || doc.toestand.soort !== "opgepakt") return toonVraag(stand, om, doc, nummer);
  const lezer = { ...contextVan(stand, om, doc), rol: "teamlid" as const };
  return leesbeeld(zichtVan(stand.ik, om), lezer, { vraag: doc, nummer: nummer ?? 0 });
}

/** An id that is on the map, or that says there was nothing. */
function voorzieningUit({ data }: Druk, { gemeente }: Omgeving): string | null {
  const { voorziening } = data;
  if (voorziening === NIETS_OP_KAART) return NIETS_OP_KAART;
  return ingangBij(gemeente, voorziening)?.id ?? null;
}

function alUit({ data }: Druk, { gemeente }: Omgeving): readonly string[] {
  const ids = typeof data["al"] === "string" ? data["al"].split(",").slice(0, MEESTE) : [];
  return ids.filter((id) => id === NIETS_OP_KAART || ingangBij(gemeente, id) !== null);
}

function metOfZonder(al: readonly string[], id: string, soort: Soort): readonly string[] {
  const zonder = al.filter((een) => een !== id);
  return soort === "voorziening_gemist" ? [...zonder, id].slice(-MEESTE) : zonder;
}
