import { TERUGGEHAALD } from "../../src/domain/overdracht.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import type { Deel, Regel } from "../beeld.ts";
import { momentInWoorden } from "./start.ts";
import { voornaam, type Zicht } from "./zicht.ts";

interface Voorval {
  readonly om: number;
  readonly wat: string;
}

/** What happened to a vraag, oldest first: who was asked and what came of it; nothing of what the resident said. */
export function geschiedenis(zicht: Zicht, vraag: Vraag): Deel {
  const voorvallen = [
    ...doorgegeven(zicht, vraag),
    ...vraag.gevraagd.flatMap((een) => gevraagd(zicht, een)),
    ...later(zicht, vraag),
  ];
  const regels = voorvallen
    .toSorted((een, ander) => een.om - ander.om)
    .map(({ om, wat }): Regel => ({ label: momentInWoorden(zicht, om), waarde: wat }));
  return { titel: zicht.zeg("geschiedenis.titel"), alineas: [], regels };
}

function doorgegeven(zicht: Zicht, { plaatsing, indiener }: Vraag): readonly Voorval[] {
  if (plaatsing === null) return [];
  return [
    { om: plaatsing.doorgegeven, wat: zicht.zeg("geschiedenis.doorgegeven", { naam: voornaam(zicht, indiener) }) },
  ];
}

/** That somebody was asked, and, where it came to nothing, when and why. */
function gevraagd(zicht: Zicht, { wie, om, tot, uitkomst, reden }: Vraag["gevraagd"][number]): readonly Voorval[] {
  const naam = voornaam(zicht, wie);
  const eerst = { om, wat: zicht.zeg("geschiedenis.gevraagd", { naam }) };
  const einde = tot ?? om;
  if (uitkomst === "teruggegeven") {
    const waarom = zicht.zeg(`reden.${reden ?? "te_vol"}` as "reden.te_vol");
    return [eerst, { om: einde, wat: zicht.zeg("geschiedenis.teruggegeven", { naam, reden: waarom }) }];
  }
  if (uitkomst === "doorgezet") return [eerst, { om: einde, wat: zicht.zeg("geschiedenis.doorgezet", { naam }) }];
  if (uitkomst !== "vervallen") return [eerst];
  const niets =
    reden === TERUGGEHAALD
      ? zicht.zeg("geschiedenis.teruggehaald", { naam })
      : zicht.zeg("geschiedenis.vervallen", { naam });
  return [eerst, { om: einde, wat: niets }];
}

function later(zicht: Zicht, { toestand, terugGeweest, merken, opvolging }: Vraag): readonly Voorval[] {
  return [
    ...merken.map(({ merk, op }) => ({ om: op, wat: zicht.zeg(`merk.${merk}`) })),
    ...terugGeweest.map((om) => ({ om, wat: zicht.zeg("geschiedenis.kwam_terug") })),
    ...opgevolgd(zicht, opvolging),
    ...(toestand.soort === "opgepakt"
      ? [{ om: toestand.sinds, wat: zicht.zeg("geschiedenis.opgepakt", { naam: voornaam(zicht, toestand.eigenaar) }) }]
      : []),
  ];
}

/** What whoever took it up did since. */
function opgevolgd(zicht: Zicht, opvolging: Vraag["opvolging"]): readonly Voorval[] {
  const { pogingen, contact, heropend, overgenomen } = opvolging;
  const { systeem } = zicht.gemeente;
  return [
    ...pogingen.map((om) => ({ om, wat: zicht.zeg("geschiedenis.geen_gehoor") })),
    ...(contact === null ? [] : [{ om: contact, wat: zicht.zeg("geschiedenis.contact") }]),
    ...heropend.map((om) => ({ om, wat: zicht.zeg("geschiedenis.heropend") })),
    ...(overgenomen === null ? [] : [{ om: overgenomen, wat: zicht.zeg("geschiedenis.overgenomen", { systeem }) }]),
  ];
}
