import assert from "node:assert/strict";
import { NEDERLANDS } from "../../../dialogs/teksten.ts";
import { intrekken } from "../../../src/app/handelingen/corrigeren.ts";
import type { Omgeving } from "../../../src/app/stand.ts";
import { nieuwGesprek } from "../../../src/domain/gesprek.ts";
import { PROEFGEMEENTE, SANNE } from "../../dialogs/proefgemeente.ts";
import { DOORGEGEVEN, NU } from "../../dialogs/records.ts";

describe("taking back what was sent", () => {
  it("erases what was said at once, also while it is being corrected", () => {
    const aangeboden = Object.values(DOORGEGEVEN).find(({ toestand }) => toestand.soort === "aangeboden");
    assert.ok(aangeboden);
    const { stroom } = aangeboden;
    const verhaal = { ...stroom, answers: { eigen_woorden: "Een lek in het dak.", contact: "06 12345678" } };
    const doc = { ...aangeboden, indiener: SANNE.oid, stroom: verhaal, voorCorrectie: verhaal };
    const gesprek = { sleutel: `gesprek/${SANNE.oid}`, versie: 1, doc: nieuwGesprek(SANNE.oid), nummer: null } as const;
    const vraag = { sleutel: `vraag/${doc.id}`, versie: 1, doc, nummer: 12 } as const;
    const besluit = intrekken({ ik: SANNE, gesprek, vraag, oproep: null, gevonden: null }, DRUK, OM);
    assert.equal(besluit.vraag?.doc?.toestand.soort, "ingetrokken");
    assert.doesNotMatch(JSON.stringify(besluit.vraag), /lek in het dak|06 12/);
  });
});

const DRUK = { verb: "intrekken", rev: 0, stap: null, velden: {}, data: {} };
const OM: Omgeving = {
  gemeente: PROEFGEMEENTE,
  catalogus: NEDERLANDS,
  nu: NU,
  vers: { id: "vraag-0002", code: "kastanje-fiets-28", geheim: "geheim" },
  plek: "chat",
  publiekeUrl: "https://bot.example",
  schuilnaam: (oid) => `schuil-${oid}`,
  belasting: () => 0,
};
