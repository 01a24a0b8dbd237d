import { waaromTeLaat } from "../../src/domain/lijst.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { dagInWoorden } from "../../src/domain/werkkalender.ts";
import type { Kaartbeeld } from "../beeld.ts";
import { melding, voornaam, type Zicht } from "./zicht.ts";

/** How a vraag that was searched for stands, in the few words that fit one line; only who searches sees them. */
export function standInHetKort(zicht: Zicht, vraag: Vraag): string {
  const laat = waaromTeLaat(vraag, zicht.nu) === null ? "" : `${zicht.zeg("te_laat.woord")} · `;
  const wie = wieHeeftHem(zicht, vraag);
  return wie === null ? zicht.zeg("stand.klaar") : `${laat}${wie}, ${wanneer(zicht, vraag)}`;
}

function wieHeeftHem(zicht: Zicht, { toestand }: Vraag): string | null {
  const { oid } = zicht.ik;
  switch (toestand.soort) {
    case "aangeboden":
      return toestand.aan === oid
        ? zicht.zeg("zoek.aan_jou")
        : zicht.zeg("zoek.gevraagd", { naam: voornaam(zicht, toestand.aan) });
    case "wachtrij":
      return zicht.zeg("zoek.wachtrij", { functie: zicht.zeg(`functie.${toestand.functie}`) });
    case "opgepakt":
      return toestand.eigenaar === oid
        ? zicht.zeg("zoek.van_jou")
        : zicht.zeg("zoek.opgepakt", { naam: voornaam(zicht, toestand.eigenaar) });
    case "concept":
    case "afgesloten":
    case "beeindigd":
    case "ingetrokken":
      return null;
  }
}

function wanneer({ zeg, gemeente, nu }: Zicht, { opvolging, plaatsing }: Vraag): string {
  if (opvolging.contact !== null) return zeg("zoek.contact");
  return zeg("zoek.uiterlijk", { dag: dagInWoorden(gemeente, plaatsing?.contactVoor ?? nu, nu) });
}

/** What somebody puts in a chat with others to speak of a vraag: its number, and nothing that says what it is about. */
export function vraagverwijzing(zicht: Zicht, nummer: number): Kaartbeeld {
  return {
    ...melding(zicht, "verwijzing", {
      titel: zicht.zeg("status.titel", { nr: nummer }),
      zinnen: [],
      knoppen: [],
      nood: false,
    }),
    alineas: [{ tekst: zicht.zeg("zoek.kaart", { nr: nummer }), stijl: "klein" }],
  };
}
