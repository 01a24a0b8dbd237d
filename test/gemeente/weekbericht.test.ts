import assert from "node:assert/strict";
import { leesGemeente } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

describe("wanneer het weekbericht komt", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  after(() => kopie.weg());

  const met = (regels: string) => {
    const zonder = kopie.lees("gemeente.yaml").replace(/^weekbericht:\n(?: .*\n)*/mu, "");
    kopie.schrijf("gemeente.yaml", `${zonder}\n${regels}\n`);
    return kopie.problemen();
  };

  it("is vrijdag om negen uur als er niets staat", () => {
    assert.deepEqual(met(""), []);
    assert.deepEqual(leesGemeente(kopie.map).weekbericht, { dag: 5, tijd: "09:00" });
  });

  it("kiest de gemeente: de dag, de tijd, of allebei", () => {
    assert.deepEqual(met("weekbericht:\n  dag: maandag"), []);
    assert.deepEqual(leesGemeente(kopie.map).weekbericht, { dag: 1, tijd: "09:00" });
    assert.deepEqual(met('weekbericht:\n  dag: donderdag\n  tijd: "16:15"'), []);
    assert.deepEqual(leesGemeente(kopie.map).weekbericht, { dag: 4, tijd: "16:15" });
  });

  it("heeft een melding met de plek als het geen dag of tijd is", () => {
    assert.match(met("weekbericht:\n  dag: soms").join("\n"), /gemeente\.yaml.*\n?.*dag/u);
    assert.equal(met('weekbericht:\n  tijd: "25:00"').length, 1);
    assert.equal(met("weekbericht:\n  om: negen uur").length, 1);
  });
});
