import { veldId } from "../../../cards/veld-id.ts";
import type { Kaartbeeld, Knop, Veld } from "../../../dialogs/beeld.ts";
import { neemBeurt } from "../../app/beurt.ts";
import type { Gebeurtenis } from "../../app/gebeurtenis.ts";
import type { Kaart, Toneel } from "./toneel.ts";

/** What somebody fills in, by question id. */
export type Invulling = Readonly<Record<string, string>>;
type Werkknop = Extract<Knop, { verb: string }>;
type Data = Readonly<Record<string, string | number | boolean>>;

/** Opens our window with a verb. Null when the bot has nothing to show. */
export function opent(toneel: Toneel, wie: string, verb: string, data: Data = {}): Promise<Kaartbeeld | null> {
  return neem(toneel, { wie, adres: null, activiteit: toneel.idmaker.id(12), kaart: null, soort: "knop", verb, data });
}

/** Has the bot for the first time, as when an administrator installs it. */
export async function komtBinnen(toneel: Toneel, wie: string): Promise<void> {
  const adres = toneel.adresVan(wie);
  await neem(toneel, { wie, adres, activiteit: toneel.idmaker.id(12), kaart: null, soort: "binnenkomst" });
}

/** Presses the first button with this verb that `past`; null when this view has none. */
export async function drukt(
  toneel: Toneel,
  wie: string,
  op: Kaartbeeld | Kaart,
  verb: string,
  bij: { readonly invulling?: Invulling; readonly past?: (knop: Werkknop) => boolean } = {},
): Promise<Kaartbeeld | null> {
  const { beeld, activiteit } = "beeld" in op ? op : { beeld: op, activiteit: null };
  const knop = knoppenVan(beeld).find((een) => een.verb === verb && (bij.past?.(een) ?? true));
  if (knop === undefined) return null;
  const data = { ...beeld.basis, ...knop.data, ...(knop.zonderVelden === true ? {} : ingevuld(beeld, bij.invulling)) };
  const adres = activiteit === null ? null : toneel.adresVan(wie);
  const vast = { wie, adres, activiteit: toneel.idmaker.id(12), kaart: activiteit } as const;
  return neem(toneel, { ...vast, soort: "knop", verb: knop.verb, data });
}

/** Every button of ours on a view, the row below the fields first. */
export function knoppenVan(beeld: Kaartbeeld): readonly Werkknop[] {
  const regels = [...beeld.regels, ...(beeld.delen ?? []).flatMap((deel) => deel.regels)];
  const alle = [...beeld.knoppen, ...beeld.noodknoppen, ...regels.flatMap(({ knop }) => knop ?? [])];
  return alle.filter((knop) => "verb" in knop);
}

/** A choice for every field that must have one and has none yet. */
export function kiest({ toeval }: Toneel, beeld: Kaartbeeld): Invulling {
  const open = beeld.velden.filter((veld) => veld.verplicht && veld.waarde === "");
  return Object.fromEntries(
    open.flatMap((veld) => ("keuzes" in veld ? [[veld.id, toeval.uit(veld.keuzes).waarde] as const] : [])),
  );
}

async function neem(toneel: Toneel, gebeurtenis: Gebeurtenis): Promise<Kaartbeeld | null> {
  const wereld = gebeurtenis.adres === null ? toneel.venster : toneel.chat;
  const antwoord = await neemBeurt(wereld, gebeurtenis);
  return antwoord.soort === "kaart" ? toneel.beeldVan(antwoord.kaart) : null;
}

/** As the page sends them: every field with what stands in it. */
function ingevuld({ velden, basis }: Kaartbeeld, invulling: Invulling = {}): Data {
  return Object.fromEntries(
    velden.map((veld) => [veldId(veld.id, basis["rev"] ?? 0), invulling[veld.id] ?? zoalsHetStaat(veld)]),
  );
}

function zoalsHetStaat(veld: Veld): string {
  if (veld.soort === "meer") return veld.waarde.join(",");
  return veld.soort === "vink" ? String(veld.waarde) : veld.waarde;
}
