import { werktAanBalie } from "../../../dialogs/beelden/start.ts";
import { knop, melding, noodknoppen } from "../../../dialogs/beelden/zicht.ts";
import { leesCode } from "../../domain/code.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { druk, zichtVan } from "./gemeen.ts";
import { doorzie } from "./invoer.ts";
import { directHulp } from "./nood.ts";

/** With `venster` nothing typed is used; the person is told to take the message away. Danger is answered all the same. */
export function wijsNaarVenster(stand: Stand, tekst: string, om: Omgeving): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const gezien = doorzie({ tekst }, "weg");
  if (gezien.signalen.some(({ zeker }) => zeker)) return hulpEnWeg(stand, om);
  const team = om.gemeente.teams.get(stand.ik.team);
  const gevaar =
    gezien.signalen.length === 0
      ? []
      : [zicht.zeg("help.gevaar", { teamnummer: team?.telefoon ?? om.gemeente.telefoon })];
  // A draft that waits is what they were writing; otherwise a code leads to a vraag, and other words begin one.
  const concept = stand.vraag?.doc.toestand.soort === "concept" ? stand.vraag.doc.id : null;
  const opening = concept !== null ? "hervat" : leesCode(tekst) === null ? "nieuwe_vraag" : "bewoner_terug";
  const data = concept === null ? {} : { data: { vraag: concept } };
  return laatZien(
    stand,
    melding(zicht, "venster", {
      titel: zicht.zeg("venster.titel"),
      zinnen: [...gevaar, zicht.zeg("open.venster")],
      knoppen: [
        knop(zicht, opening, "knop.open_venster", { stijl: "hoofd", ...data }),
        knop(zicht, "naar_start", "knop.naar_start"),
      ],
      toon: "let_op",
      basis: { rev: stand.gesprek.doc.revisie },
    }),
  );
}

/** Help first; at the end that what was typed must go from the chat. */
function hulpEnWeg(stand: Stand, om: Omgeving): Besluit {
  const hulp = directHulp({ ...stand, vraag: null }, druk("direct_hulp", 0), om);
  const weg = { tekst: zichtVan(stand.ik, om).zeg("open.venster.weg"), stijl: "klein" as const };
  const { toon } = hulp;
  if (toon === null) return hulp;
  const metWeg = (nummer: number | null) => {
    const beeld = toon(nummer);
    return { ...beeld, alineas: [...beeld.alineas, weg] };
  };
  return { ...hulp, toon: metWeg, resultaat: "kaart" };
}

/** Words that mean nothing here. @param uitleg what was wrong, when that is known */
export function onbegrepen(stand: Stand, om: Omgeving, uitleg?: string): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const vaker = stand.gesprek.doc.onbegrepen > 0;
  const team = om.gemeente.teams.get(stand.ik.team);
  const zin =
    uitleg ??
    (vaker
      ? zicht.zeg("onbegrepen.2", { teamnummer: team?.telefoon ?? om.gemeente.telefoon })
      : zicht.zeg("onbegrepen.1"));
  const gesprek = { ...stand.gesprek.doc, onbegrepen: stand.gesprek.doc.onbegrepen + 1 };
  const knoppen = werktAanBalie(stand.ik.rollen)
    ? [
        knop(zicht, "nieuwe_vraag", "knop.nieuwe_vraag", { stijl: "hoofd" }),
        knop(zicht, "snel_klaar", "knop.snel_klaar"),
        knop(zicht, "hulp", "knop.hulp"),
      ]
    : [knop(zicht, "overzicht", "knop.mijn_vragen"), knop(zicht, "hulp", "knop.hulp")];
  const beeld = {
    ...melding(zicht, "onbegrepen", {
      titel: zicht.zeg("onbegrepen.titel"),
      zinnen: [zin],
      knoppen,
      basis: { rev: gesprek.revisie },
    }),
    noodknoppen: noodknoppen(zicht),
  };
  return { ...niets(stand), gesprek, toon: () => beeld, resultaat: "kaart" };
}
