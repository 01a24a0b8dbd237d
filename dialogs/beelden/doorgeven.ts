import { TERUGGEHAALD } from "../../src/domain/overdracht.ts";
import type { Gevraagd, Vraag } from "../../src/domain/vraag.ts";
import { dagInWoorden } from "../../src/domain/werkkalender.ts";
import type { Knop } from "../beeld.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

/** What the owner asked of others: who may take it over, who did not, and which partner outside was asked. */
export function doorgegeven(zicht: Zicht, { toestand, gevraagd, opvolging }: Vraag): readonly string[] {
  if (toestand.soort !== "opgepakt") return [];
  const laatste = gevraagd.at(-1);
  const bleef =
    laatste?.waarom === "doorgezet" &&
    laatste.wie !== toestand.eigenaar &&
    (laatste.uitkomst === "teruggegeven" || laatste.uitkomst === "vervallen");
  const { partner } = opvolging;
  const naam = zicht.gemeente.partners.get(partner?.id ?? "")?.naam ?? partner?.id ?? "";
  return [
    ...(toestand.doorgezet === undefined
      ? []
      : [zicht.zeg("doorgezet.jij", { naam: voornaam(zicht, toestand.doorgezet.aan) })]),
    ...(toestand.doorgezet === undefined && bleef ? [bleefzin(zicht, laatste)] : []),
    ...(partner === null
      ? []
      : [zicht.zeg("partner.wacht", { naam, dag: dagInWoorden(zicht.gemeente, partner.sinds + 1, zicht.nu) })]),
  ];
}

/** Who was asked let it pass or said no, or was asked no more before they could. */
function bleefzin(zicht: Zicht, { wie, reden }: Gevraagd): string {
  const naam = voornaam(zicht, wie);
  return reden === TERUGGEHAALD ? zicht.zeg("doorgezet.terug", { naam }) : zicht.zeg("doorgezet.niet", { naam });
}

/** What an owner can do about that now, instead of what they do themselves. */
export function doorgeefknoppen(zicht: Zicht, { toestand, opvolging }: Vraag): readonly Knop[] {
  if (toestand.soort !== "opgepakt") return [];
  if (toestand.doorgezet !== undefined) return [knop(zicht, "toch_zelf", "knop.toch_zelf")];
  if (opvolging.partner === null) return [];
  return [
    knop(zicht, "partner_nam_over", "knop.partner_nam_over"),
    knop(zicht, "partner_toch_niet", "knop.partner_niet"),
  ];
}

/** Ways to bring it to somebody else; what is under way already comes first. */
export function wegknoppen(zicht: Zicht, vraag: Vraag): readonly Knop[] {
  const bezig = vraag.toestand.soort === "opgepakt" && vraag.toestand.doorgezet !== undefined;
  return [
    ...(bezig ? [] : [knop(zicht, "doorzetten_kies", "knop.doorzetten")]),
    ...(vraag.opvolging.partner === null && zicht.gemeente.partners.size > 0
      ? [knop(zicht, "naar_partner_kies", "knop.partner")]
      : []),
  ];
}
