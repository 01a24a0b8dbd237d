import { gegevenbeeld, gevaarbeeld, type Ingevuld, signaalformulier } from "../../../dialogs/beelden/signaal-geven.ts";
import { GEGEVEN_SOORTEN, HOE_VAAK, type Signaal } from "../../domain/signaal/signaal.ts";
import { nieuwSignaal } from "../../domain/signaal/verloop.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { type Druk, type Handeling, magHierStaan, zichtVan } from "./gemeen.ts";
import { signaalfeit } from "./signaal-gemeen.ts";
import { type Gekeurd, keurTekst, meegegeven } from "./signaal-tekst.ts";

/** The fields with own words. */
const TEKSTEN = ["wat", "werkt_al", "voorstel"] as const;
const LANGSTE = { wat: 1_000, werkt_al: 500, voorstel: 500 } as const;

/** "Signaal": the form, in the window or in the trial on a card; with the subject that a button already knows. */
export const signaalGeven: Handeling = (stand, { data }, om) => {
  const onderwerp = Leefgebied.safeParse(data["wat"]);
  return formulier(stand, om, { onderwerp: onderwerp.success ? onderwerp.data : "" });
};

/** Looks over what was typed and gives it; what must be looked at first comes back with everything still filled in. */
export const signaalGeef: Handeling = (stand, druk, om) => {
  // In a chat without free text nothing is taken in, whatever is sent.
  if (!magHierStaan(om)) return formulier(stand, om, {});
  const gekeurd = keurTekst(om, druk, TEKSTEN);
  const ingevuld = leesVelden(druk, gekeurd);
  if (gekeurd.gevaar !== null) return gevaar(stand, om, ingevuld, gekeurd);
  const fouten = foutenIn(om, stand, ingevuld);
  if (Object.keys(fouten).length > 0) return formulier(stand, om, ingevuld, { fouten, veilig: gekeurd.veilig });
  if (gekeurd.moetNakijken) return formulier(stand, om, ingevuld, { gekeurd, veilig: gekeurd.veilig });
  return geef(stand, om, ingevuld);
};

function geef(stand: Stand, om: Omgeving, ingevuld: Ingevuld): Besluit {
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
    andere: [{ sleutel: `signaal/${doc.id}`, versie: 0, inhoud: doc, nummer: true }],
    audit: [{ actie: "signaal.geven", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "signaal_gegeven", ...signaalfeit(doc) }],
    toon: (nummer) => gegevenbeeld(zichtVan(stand.ik, om), doc, nummer ?? 0),
    resultaat: `signaal/${doc.id}`,
  };
}

function leesVelden({ velden }: Druk, { teksten }: Gekeurd): Ingevuld {
  const { soort = "", hoe_vaak = "", onderwerp = "" } = velden;
  return { soort, hoe_vaak, onderwerp, ...teksten };
}

function foutenIn(om: Omgeving, stand: Stand, ingevuld: Ingevuld): Readonly<Record<string, string>> {
  const { zeg } = zichtVan(stand.ik, om);
  const soort = GEGEVEN_SOORTEN.some((een) => een === ingevuld.soort) ? {} : { soort: zeg("fout.kies") };
  const wat = ingevuld.wat === undefined || ingevuld.wat === "" ? { wat: zeg("fout.verplicht") } : {};
  const lang = TEKSTEN.filter((id) => (ingevuld[id] ?? "").length > LANGSTE[id]);
  return { ...soort, ...wat, ...Object.fromEntries(lang.map((id) => [id, zeg("fout.te_lang")])) };
}

/** Each showing has fields of its own, so that a card that comes back shows what was just filled in. */
function formulier(
  stand: Stand,
  om: Omgeving,
  ingevuld: Ingevuld,
  bij: {
    readonly fouten?: Readonly<Record<string, string>>;
    readonly gekeurd?: Gekeurd;
    readonly veilig?: string;
  } = {},
): Besluit {
  const besluit = metRevisie(stand);
  const { gekeurd, ...rest } = bij;
  const nakijken = gekeurd === undefined ? {} : { nakijken: gekeurd };
  const vorm = { ...rest, ...nakijken, rev: besluit.gesprek.revisie };
  return { ...besluit, toon: () => signaalformulier(zichtVan(stand.ik, om), ingevuld, vorm) };
}

function gevaar(stand: Stand, om: Omgeving, ingevuld: Ingevuld, { gevaar: signaal, veilig }: Gekeurd): Besluit {
  const besluit = metRevisie(stand);
  const { revisie: rev } = besluit.gesprek;
  if (signaal === null) return laatZien(stand, signaalformulier(zichtVan(stand.ik, om), ingevuld, { rev }));
  return {
    ...besluit,
    feiten: [{ soort: "veiligheidskaart", team: stand.ik.team }],
    toon: () => {
      const verder = { verb: "signaal_geef", gezien: { veilig }, opening: "signaal_geven" } as const;
      return gevaarbeeld(zichtVan(stand.ik, om), signaal, verder, { rev, ...meegegeven(ingevuld, rev) });
    },
  };
}

function metRevisie(stand: Stand): Besluit {
  const leeg = niets(stand);
  return { ...leeg, gesprek: { ...leeg.gesprek, revisie: leeg.gesprek.revisie + 1 } };
}
