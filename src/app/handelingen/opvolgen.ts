import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { afgerondbeeld } from "../../../dialogs/beelden/afgerond.ts";
import { afspraakkaart, isTijd } from "../../../dialogs/beelden/afspraak.ts";
import { eigenaarbeeld, meerbeeld, plekbeeld, plekkeuze } from "../../../dialogs/beelden/eigenaar.ts";
import type { Tekstsleutel } from "../../../dialogs/teksten.ts";
import type { FeitVan } from "../../domain/cijfers/feiten.ts";
import { werkdagenTussen } from "../../domain/cijfers/vraagfeiten.ts";
import { dagEnTijd } from "../../domain/kloktijd.ts";
import { GENOEG_POGINGEN, metAfspraak, metContact, metPoging, opvolgrev } from "../../domain/opvolging.ts";
import { Functie } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Feit, Weektelling } from "../poorten.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { kaartenBij } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { eis, type Handeling, zichtVan } from "./gemeen.ts";
import { plaatsfeit, teamfeit } from "./plaatsfeit.ts";
import { terugkoppelingen } from "./terugkoppeling.ts";

/** What the owner did, kept with its line in the audit log; the cards of the others follow. */
export function vastgelegd(
  stand: Stand,
  om: Omgeving,
  doc: Vraag,
  wat: {
    readonly actie: string;
    readonly feiten?: readonly Feit[];
    readonly geteld?: readonly Weektelling[];
    readonly toon: () => Kaartbeeld;
  },
): Besluit {
  return {
    ...niets(stand),
    vraag: wijzigVraag(eis(stand.vraag), doc),
    taken: kaartenBij(om, doc, [stand.ik.oid]),
    audit: [{ actie: wat.actie, object: doc.id, resultaat: "gelukt" }],
    feiten: wat.feiten ?? [],
    geteld: wat.geteld ?? [],
    toon: wat.toon,
    resultaat: `vraag/${doc.id}`,
  };
}

/** The card of who has it, or who closed it, with what just happened on top. */
export function metMelding(
  stand: Stand,
  om: Omgeving,
  doc: Vraag,
  sleutel: Tekstsleutel,
  waarden: Readonly<Record<string, string | number>> = {},
): Kaartbeeld {
  const zicht = zichtVan(stand.ik, om);
  const genummerd = { vraag: doc, nummer: eis(stand.vraag).nummer ?? 0 };
  const boven = [zicht.zeg(sleutel, waarden)];
  return doc.toestand.soort === "afgesloten"
    ? afgerondbeeld(zicht, genummerd, boven)
    : eigenaarbeeld(zicht, genummerd, boven);
}

/** What else an owner can do. */
export const meer: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  if (doc.toestand.soort !== "opgepakt") return laatZien(stand, toonVraag(stand, om, doc, nummer));
  return laatZien(stand, meerbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: nummer ?? 0 }));
};

/** "Ik heb de bewoner gesproken": the promise of the desk is kept; then once whether it was the right place. */
export const contactGelegd: Handeling = (stand, _druk, om) => {
  const { doc: was, nummer } = eis(stand.vraag);
  if (was.opvolging.contact !== null || was.toestand.soort !== "opgepakt")
    return laatZien(stand, toonVraag(stand, om, was, nummer));
  const doc = metContact(was, om.nu);
  const zicht = zichtVan(stand.ik, om);
  const boven = [zicht.zeg("contact.genoteerd")];
  return vastgelegd(stand, om, doc, {
    actie: "vraag.opvolgen",
    feiten: contactfeit(was, om),
    toon: () =>
      doc.opvolging.juistePlek === null
        ? plekbeeld(zicht, { vraag: doc, nummer: nummer ?? 0 }, boven)
        : eigenaarbeeld(zicht, { vraag: doc, nummer: nummer ?? 0 }, boven),
  });
};

/** Whether it was in time, and after how many tries; nothing when they had spoken before. */
function contactfeit(was: Vraag, { gemeente, nu }: Omgeving): readonly Feit[] {
  const { opvolging, plaatsing } = was;
  if (opvolging.contact !== null || plaatsing === null) return [];
  const opTijd = nu <= plaatsing.contactVoor ? "ja" : "nee";
  const vast = { ...teamfeit(was), haast: plaatsing.haast, opTijd, pogingen: pogingenVan(was) } as const;
  return opvolging.heropend.length === 0
    ? [{ soort: "eerste_contact", ...vast, duur: werkdagenTussen(gemeente, plaatsing.doorgegeven, nu), keer: "eerste" }]
    : [{ soort: "eerste_contact", ...vast, duur: "", keer: "weer" }];
}

function pogingenVan({ opvolging }: Vraag): FeitVan<"eerste_contact">["pogingen"] {
  return (["0", "1", "2"] as const)[opvolging.pogingen.length] ?? "3_of_meer";
}

/** "Gebeld, geen gehoor": one tap is one call. A card that is behind says how it stands and counts nothing. */
export const geenGehoor: Handeling = (stand, druk, om) => {
  const { doc: was, nummer } = eis(stand.vraag);
  if (was.toestand.soort !== "opgepakt" || druk.rev !== opvolgrev(was))
    return laatZien(stand, toonVraag(stand, om, was, nummer));
  const doc = metPoging(was, om.nu);
  const feit: Feit = { soort: "geen_gehoor", ...teamfeit(doc) };
  const vaak: readonly Feit[] =
    doc.opvolging.pogingen.length === GENOEG_POGINGEN ? [{ soort: "niet_bereikt", ...teamfeit(doc) }] : [];
  return vastgelegd(stand, om, doc, {
    actie: "vraag.opvolgen",
    feiten: [feit, ...vaak],
    toon: () => metMelding(stand, om, doc, "poging.genoteerd"),
  });
};

export const afspraakKiezen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  if (doc.toestand.soort !== "opgepakt") return laatZien(stand, toonVraag(stand, om, doc, nummer));
  return laatZien(stand, afspraakkaart(zichtVan(stand.ik, om), { vraag: doc, nummer: nummer ?? 0 }));
};

/** Makes or moves the appointment. */
export const afspraakMaken: Handeling = (stand, druk, om) => {
  const { doc: was, nummer } = eis(stand.vraag);
  if (was.toestand.soort !== "opgepakt") return laatZien(stand, toonVraag(stand, om, was, nummer));
  const gelezen = leesAfspraak(druk.velden, om);
  if ("fouten" in gelezen) {
    const zicht = zichtVan(stand.ik, om);
    const fouten = Object.fromEntries(Object.entries(gelezen.fouten).map(([id, sleutel]) => [id, zicht.zeg(sleutel)]));
    const genummerd = { vraag: was, nummer: nummer ?? 0 };
    return laatZien(stand, afspraakkaart(zicht, genummerd, { ingevuld: druk.velden, fouten }));
  }
  // Who agrees on a day with a resident has been in touch.
  const doc = metAfspraak(metContact(was, om.nu), gelezen.op, gelezen.plek);
  return vastgelegd(stand, om, doc, {
    actie: "vraag.opvolgen",
    feiten: [
      ...contactfeit(was, om),
      { soort: was.opvolging.afspraak === null ? "afspraak" : "afspraak_verzet", ...teamfeit(doc) },
    ],
    toon: () => metMelding(stand, om, doc, "afspraak.genoteerd"),
  });
};

export const afspraakWeg: Handeling = (stand, _druk, om) => {
  const { doc: was, nummer } = eis(stand.vraag);
  if (was.toestand.soort !== "opgepakt" || was.opvolging.afspraak === null)
    return laatZien(stand, toonVraag(stand, om, was, nummer));
  const doc = metAfspraak(was, null, "");
  return vastgelegd(stand, om, doc, {
    actie: "vraag.opvolgen",
    feiten: [{ soort: "afspraak_vervallen", ...teamfeit(doc) }],
    toon: () => metMelding(stand, om, doc, "afspraak.vervallen"),
  });
};

type Afspraakfouten = Partial<
  Record<"dag" | "tijd" | "plek", "fout.datum" | "fout.kies" | "fout.voorbij" | "fout.ver">
>;
/** Further away is a typing error. */
const VERSTE_AFSPRAAK_MS = 366 * 86_400_000;

function leesAfspraak(
  velden: Readonly<Record<string, string>>,
  om: Omgeving,
): { readonly op: number; readonly plek: string } | { readonly fouten: Afspraakfouten } {
  const { dag = "", tijd = "", plek = "" } = velden;
  const op = isTijd(tijd) ? dagEnTijd(om.gemeente, dag, tijd) : dagEnTijd(om.gemeente, dag, "23:59");
  const bekend = plek === "thuis" || plek === "bellen" || om.gemeente.locaties.has(plek);
  const fouten: Afspraakfouten = {
    ...dagfout(op, om.nu),
    ...(isTijd(tijd) ? {} : { tijd: "fout.kies" }),
    ...(bekend ? {} : { plek: "fout.kies" }),
  };
  return op === null || Object.keys(fouten).length > 0 ? { fouten } : { op, plek };
}

function dagfout(op: number | null, nu: number): Pick<Afspraakfouten, "dag"> {
  if (op === null) return { dag: "fout.datum" };
  if (op <= nu) return { dag: "fout.voorbij" };
  return op > nu + VERSTE_AFSPRAAK_MS ? { dag: "fout.ver" } : {};
}

/** "Juiste plek?": ja. */
export const plekGoed: Handeling = (stand, _druk, om) => beoordeeld(stand, om, "ja", "");

/** No: which function would have been right. */
export const plekAnders: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  if (doc.opvolging.juistePlek !== null) return laatZien(stand, toonVraag(stand, om, doc, nummer));
  return laatZien(stand, plekkeuze(zichtVan(stand.ik, om), { vraag: doc, nummer: nummer ?? 0 }));
};

export const plekBeter: Handeling = (stand, druk, om) => {
  const beter = Functie.safeParse(druk.data["functie"]);
  return beoordeeld(stand, om, "nee", beter.success ? beter.data : "");
};

/** Counted once; by subject, function and rule, so that the rules can be mended where they send people wrong. */
function beoordeeld(stand: Stand, om: Omgeving, antwoord: "ja" | "nee", beter: Functie | ""): Besluit {
  const { doc: was, nummer } = eis(stand.vraag);
  if (was.opvolging.juistePlek !== null) return laatZien(stand, toonVraag(stand, om, was, nummer));
  const { opvolging } = was;
  const doc: Vraag = { ...was, opvolging: { ...opvolging, juistePlek: antwoord, keer: opvolging.keer + 1 } };
  const { functie = "", regel = "" } = doc.plaatsing ?? {};
  return vastgelegd(stand, om, doc, {
    actie: "vraag.beoordelen",
    feiten: [{ soort: "juiste_plek", antwoord, ...plaatsfeit(doc), functie, beter, regel }],
    geteld: beter === "" ? [] : terugkoppelingen(om, was, { functie: beter }),
    toon: () => metMelding(stand, om, doc, "plek.dank"),
  });
}
