import type { Expertise, Methode, Reeks } from "../domain/casuistiek/inrichting.ts";
import type { Expertiseregel, Methoderegel, Reeksregel } from "./casuistiek-bestanden.ts";
import type { Wijzer } from "./verwijzingen.ts";

/** @param coordinator who gets it when the expertise names nobody of its own */
export function maakExpertise(regel: Expertiseregel, coordinator: string, wijs: Wijzer): Expertise {
  const bij = regel.coordinator ?? coordinator;
  return {
    id: regel.id,
    naam: regel.naam,
    leefgebieden: regel.leefgebieden ?? [],
    soorten: regel.soorten,
    plekken: regel.plekken,
    minuten: regel.minuten,
    bufferMinuten: regel.buffer_minuten,
    vooraf: regel.vooraf,
    perDag: regel.per_dag,
    specialisten: (regel.specialisten ?? []).map(({ wie, spreekuren }) => ({
      wie: wijs(wie) ?? wie,
      spreekuren: spreekuren.map(({ dag, tijd: [van, tot], plekken }) => ({ dag, van, tot, plekken: plekken ?? [] })),
    })),
    bel: regel.bel ?? null,
    regel: regel.regel ?? "",
    coordinator: wijs(bij) ?? bij,
  };
}

export function maakMethode({ zonder_blad: zonderBlad, ...rest }: Methoderegel): Methode {
  return { ...rest, zonderBlad };
}

export function maakReeks(regel: Reeksregel, wijs: Wijzer): Reeks {
  const { minuten_per_casus: minutenPerCasus, ...rest } = regel;
  return {
    ...rest,
    thema: regel.thema ?? null,
    tot: regel.tot ?? null,
    plaatsen: regel.plaatsen ?? 0,
    minutenPerCasus: minutenPerCasus ?? 0,
    deelnemers: regel.deelnemers.map((wie) => wijs(wie) ?? wie),
    gasten: regel.gasten ?? [],
  };
}
