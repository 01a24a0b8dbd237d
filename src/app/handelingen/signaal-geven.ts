import {
  type Formulierbij,
  gegevenbeeld,
  gevaarbeeld,
  type Ingevuld,
  signaalformulier,
} from "../../../dialogs/beelden/signaal-geven.ts";
import {
  conceptstempel,
  isLeegConcept,
  LANGSTE,
  nietBewaard,
  type Signaalconcept,
  TEKSTVELDEN,
} from "../../domain/signaal/concept.ts";
import { GEGEVEN_SOORTEN, HOE_VAAK, type Signaal } from "../../domain/signaal/signaal.ts";
import { nieuwSignaal } from "../../domain/signaal/verloop.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import { type Besluit, niets } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { type Handeling, magHierStaan, naarStart, zichtVan } from "./gemeen.ts";
import { conceptVan, getypt, gooiWeg, legNeer, type Neergelegd, naGeven, wissenOp } from "./signaal-concept.ts";
import { signaalfeit } from "./signaal-gemeen.ts";
import { type Gekeurd, keurTekst, meegegeven } from "./signaal-tekst.ts";

/** "Signaal": the form, in the window or in the trial on a card; with what was typed before, or the subject of a button. */
export const signaalGeven: Handeling = (stand, { data }, om) => {
  const onderwerp = Leefgebied.safeParse(data["wat"]);
  const { velden } = conceptVan(stand);
  const wat = onderwerp.success && velden.onderwerp === "" ? onderwerp.data : velden.onderwerp;
  return formulier(stand, om, { ...velden, onderwerp: wat }, { eerder: true });
};

/** Looks over what was typed and gives it; what must be looked at first comes back with everything still filled in. */
export const signaalGeef: Handeling = (stand, druk, om) => {
  // In a chat without free text nothing is taken in, whatever is sent.
  if (!magHierStaan(om)) return formulier(stand, om, {});
  const gekeurd = keurTekst(om, druk, TEKSTVELDEN);
  const ingevuld = { ...getypt(druk), ...gekeurd.teksten };
  const stap = legNeer(stand, om, druk, gekeurd);
  const { veilig } = gekeurd;
  if (gekeurd.gevaar !== null) return gevaar(stand, om, ingevuld, { gekeurd, stap });
  const fouten = foutenIn(om, stand, ingevuld);
  if (Object.keys(fouten).length > 0) return formulier(stand, om, ingevuld, { fouten, veilig, stap });
  if (gekeurd.moetNakijken) return formulier(stand, om, ingevuld, { nakijken: gekeurd, veilig, stap });
  return geef(stand, om, ingevuld, naGeven(stand, om, druk, gekeurd));
};

/** Keeps what is being typed, for this person alone; nothing is given by it. */
export const signaalBewaar: Handeling = (stand, druk, om) => {
  if (!magHierStaan(om)) return formulier(stand, om, {});
  const gekeurd = keurTekst(om, druk, TEKSTVELDEN);
  const stap = legNeer(stand, om, druk, gekeurd);
  const { veilig, nagekeken } = druk.data;
  const vorm = {
    rev: druk.rev,
    veilig: typeof veilig === "string" ? veilig : "",
    // What was confirmed are the words of then.
    ...(typeof nagekeken === "number" ? { nakijken: { ...gekeurd, stempel: nagekeken } } : {}),
    weggehaald: gekeurd.weggehaald,
    ...conceptdeel(om, stap.doc, { stap, ingevuld: getypt(druk) }),
  };
  const beeld = signaalformulier(zichtVan(stand.ik, om), getypt(druk), vorm);
  return { ...niets(stand), ...stap.besluit, toon: () => beeld };
};

/** Throws away what was typed and not given. */
export const signaalWeggooien: Handeling = (stand, _druk, om) =>
  naarStart(stand, om, [zichtVan(stand.ik, om).zeg("concept.weg")], { ...niets(stand), ...gooiWeg(stand) });

function geef(stand: Stand, om: Omgeving, ingevuld: Ingevuld, weg: Neergelegd["besluit"]): Besluit {
  const onderwerp = Leefgebied.safeParse(ingevuld.onderwerp);
  const doc: Signaal = nieuwSignaal(
    om.gemeente,
    {
      id: om.vers.id,
      soort: GEGEVEN_SOORTEN.find((een) => een === ingevuld.soort) ?? "patroon",
      team: stand.ik.team,
      leefgebied: onderwerp.success ? onderwerp.data : null,
      functie: null,
      partner: null,
      voorziening: null,
      van: stand.ik.oid,
      wat: ingevuld.wat ?? "",
      hoeVaak: HOE_VAAK.find((een) => een === ingevuld.hoe_vaak) ?? "",
      werktAl: ingevuld.werkt_al ?? "",
      voorstel: ingevuld.voorstel ?? "",
      vondst: null,
    },
    om.nu,
  );
  return {
    ...metRevisie(stand),
    ...weg,
    andere: [{ sleutel: `signaal/${doc.id}`, versie: 0, inhoud: doc, nummer: true }, ...weg.andere],
    audit: [{ actie: "signaal.geven", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "signaal_gegeven", ...signaalfeit(doc) }],
    toon: (nummer) => gegevenbeeld(zichtVan(stand.ik, om), doc, nummer ?? 0),
    resultaat: `signaal/${doc.id}`,
  };
}

function foutenIn(om: Omgeving, stand: Stand, ingevuld: Ingevuld): Readonly<Record<string, string>> {
  const { zeg } = zichtVan(stand.ik, om);
  const soort = GEGEVEN_SOORTEN.some((een) => een === ingevuld.soort) ? {} : { soort: zeg("fout.kies") };
  const wat = ingevuld.wat === undefined || ingevuld.wat === "" ? { wat: zeg("fout.verplicht") } : {};
  const lang = TEKSTVELDEN.filter((id) => (ingevuld[id] ?? "").length > LANGSTE[id]);
  return { ...soort, ...wat, ...Object.fromEntries(lang.map((id) => [id, zeg("fout.te_lang")])) };
}

interface Vormdelen extends Pick<Formulierbij, "fouten" | "nakijken" | "veilig"> {
  /** What this turn kept of it; nothing was typed where it is left out. */
  readonly stap?: Neergelegd | undefined;
  /** Shows what was typed another time. */
  readonly eerder?: boolean | undefined;
}

/** Each showing has fields of its own, so that a card that comes back shows what was just filled in. */
function formulier(stand: Stand, om: Omgeving, ingevuld: Ingevuld, { stap, eerder, ...rest }: Vormdelen = {}): Besluit {
  const besluit = metRevisie(stand);
  const doc = stap?.doc ?? conceptVan(stand);
  const vorm = { ...rest, rev: besluit.gesprek.revisie, ...conceptdeel(om, doc, { stap, eerder, ingevuld }) };
  return {
    ...besluit,
    ...stap?.besluit,
    toon: () => signaalformulier(zichtVan(stand.ik, om), ingevuld, vorm),
  };
}

/** What the form must say of the draft behind it. */
function conceptdeel(
  om: Omgeving,
  doc: Signaalconcept,
  { stap, eerder = false, ingevuld }: Pick<Vormdelen, "stap" | "eerder"> & { readonly ingevuld: Ingevuld },
): Pick<Formulierbij, "versie" | "concept" | "nietBewaard" | "elders"> {
  const leeg = isLeegConcept(doc);
  const tot = leeg ? wissenOp(om, om.nu) : doc.wissenOp;
  return {
    versie: conceptstempel(doc),
    concept: { tot, leeg, eerder: eerder && !leeg },
    // What a button filled in beforehand is nothing that somebody typed.
    nietBewaard: stap === undefined ? [] : nietBewaard(doc, ingevuld),
    elders: stap?.elders ?? {},
  };
}

function gevaar(
  stand: Stand,
  om: Omgeving,
  ingevuld: Ingevuld,
  { gekeurd, stap }: { readonly gekeurd: Gekeurd; readonly stap: Neergelegd },
): Besluit {
  const besluit = metRevisie(stand);
  const { revisie: rev } = besluit.gesprek;
  const kaart = gekeurd.gevaar ?? { kaart: "zorgen", zeker: false };
  const verder = { verb: "signaal_geef", gezien: { veilig: gekeurd.veilig }, opening: "signaal_geven" } as const;
  // What another window holds does not stand on this card, so nobody has chosen yet.
  const gezien = Object.keys(stap.elders).length === 0 ? { versie: conceptstempel(stap.doc) } : {};
  const basis = { rev, ...gezien, ...meegegeven(ingevuld, rev) };
  return {
    ...besluit,
    ...stap.besluit,
    feiten: [{ soort: "veiligheidskaart", team: stand.ik.team }],
    toon: () => gevaarbeeld(zichtVan(stand.ik, om), kaart, verder, basis),
  };
}

function metRevisie(stand: Stand): Besluit {
  const leeg = niets(stand);
  return { ...leeg, gesprek: { ...leeg.gesprek, revisie: leeg.gesprek.revisie + 1 } };
}
