import { uitDeRij } from "../../domain/keten.ts";
import { gevraagdeVan } from "../../domain/overdracht.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { rijTaak } from "../gevolgen.ts";
import { kaartenBij, stapfeit, takenVanAanbod, zetStap } from "../handelingen/aanbieden.ts";
import type { Geladen, Laadvraag, Pacht } from "../poorten.ts";
import { alsVraag, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

/** As many of a queue as are looked at in one go; then the next ones. */
const BLADZIJDE = 50;

/**
 * Somebody may have room: the oldest vraag in the queue of a team that can go to anybody now is offered. One at a
 * time, each in a commit of its own that counts in the load of the next, until none can be placed.
 */
export function vulRij(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { team = "", ronde: vanaf = 0 } = pacht.taak.inhoud;
  const laad: Laadvraag = {
    records: [],
    lijst: { naam: `wachtrij/${team}`, aantal: BLADZIJDE, vanaf },
    belasting: true,
  };
  return alsTaak(wereld, pacht, laad, (geladen, om) => {
    for (const geborgd of vragenOpLijst(wereld, geladen)) {
      const doc = geborgd.doc.toestand.soort === "wachtrij" ? plaatsUitRij(om, geborgd.doc) : null;
      // The next time from the front: who was passed over may fit now.
      if (doc !== null) return { ...aangeboden(geborgd, doc), taken: [...takenVan(om, doc), rijTaak(om.nu, team)] };
    }
    return geladen.lijst.length < BLADZIJDE ? null : { taken: [verder(pacht, vanaf + BLADZIJDE, om.nu)] };
  });
}

function plaatsUitRij(om: Omgeving, vraag: Vraag): Vraag | null {
  const keus = uitDeRij(om.gemeente, vraag, om);
  return keus === null ? null : zetStap(om, vraag, keus.stap, keus.voordracht);
}

function takenVan(om: Omgeving, doc: Vraag) {
  return [...kaartenBij(om, doc, [gevraagdeVan(doc) ?? ""]), ...takenVanAanbod(om, doc)];
}

function aangeboden(geborgd: Geborgd<Vraag>, doc: Vraag): Taakwijziging {
  return {
    wijzigingen: [{ sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: doc }],
    audit: [doorTaak("vraag.aanbieden", doc.id)],
    feiten: [stapfeit(geborgd.doc, doc)],
  };
}

/** The same task at the next place of the list. */
export function verder(pacht: Pacht, vanaf: number, nu: number) {
  const { taak } = pacht;
  return { ...taak, om: nu, inhoud: { ...taak.inhoud, ronde: vanaf } };
}

/** Those on the list that can be read; a damaged one does not hold up the others. */
export function vragenOpLijst(wereld: Wereld, geladen: Geladen): readonly Geborgd<Vraag>[] {
  return geladen.lijst.flatMap((bewaard) => {
    try {
      return alsVraag(bewaard) ?? [];
    } catch {
      wereld.logboek.error({}, "een vraag op een lijst is niet te lezen");
      return [];
    }
  });
}
