import assert from "node:assert/strict";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { maakKopie } from "./kopie.ts";

describe("the terms of signals in gemeente.yaml", () => {
  const kopie = maakKopie();
  const gewoon = kopie.lees("gemeente.yaml");
  const zonder = gewoon.replace(/^signalen:\n(?: .*\n)*/mu, "");
  after(() => kopie.weg());

  const met = (blok: string) => {
    kopie.schrijf("gemeente.yaml", `${zonder}\n${blok}\n`);
    return leesGemeente(kopie.map).signalen;
  };

  it("may be left out, wholly or in part", () => {
    assert.deepEqual(met(""), { gezien: "P3D", antwoord: "P28D", bewaren: "P1Y" });
    assert.deepEqual(met("signalen:\n  antwoord: P14D"), { gezien: "P3D", antwoord: "P14D", bewaren: "P1Y" });
  });

  it("are told wrong with the line and what to write instead", () => {
    const fout = (blok: string) => {
      try {
        met(blok);
      } catch (gevonden) {
        if (gevonden instanceof ConfiguratieFout) return gevonden.problemen.join("\n");
      }
      return "";
    };
    assert.match(fout("signalen:\n  antwoord: vier weken"), /gemeente\.yaml:\d+: .*P14D voor veertien dagen/su);
    assert.match(fout("signalen:\n  gelezen: P3D"), /gemeente\.yaml:\d+: .*gelezen/su);
  });
});
