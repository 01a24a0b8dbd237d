import assert from "node:assert/strict";
import { Omgeving } from "../../src/config.ts";
import { bestanden, lees } from "./bestanden.ts";

/** Places that exist on one machine or one network only. */
const SPOREN: Readonly<Record<string, RegExp>> = {
  "a path of one machine": /(?<![\w.~-])\/(?:work|root|home\/\w+|Users\/\w+)\/\w/,
  "the host of a registry or mirror":
    /\b(?:registry|deb|security|mirror|artifactory|nexus|pypi)\.[a-z][\w-]*\.(?:org|com|net|io|local|internal)\b/,
};
const BINAIR = /\.(?:png|jpg|ico|woff2?|gz|zip)$/;

function vind(pad: string): readonly string[] {
  return lees(pad)
    .split("\n")
    .flatMap((regel, nummer) =>
      Object.entries(SPOREN).flatMap(([wat, patroon]) => (patroon.test(regel) ? [`${pad}:${nummer + 1} ${wat}`] : [])),
    );
}

describe("The files of the project", () => {
  it("carry no trace of the machine or network they were made on", () => {
    assert.deepEqual(bestanden.filter((pad) => !BINAIR.test(pad)).flatMap(vind), []);
  });

  it("name the same environment variables in .env.example as src/config.ts reads", () => {
    const regels = lees(".env.example").matchAll(/^#?\s?([A-Z][A-Z_]+|MicrosoftApp[A-Za-z]+)=/gm);
    assert.deepEqual([...regels].map((treffer) => treffer[1] ?? "").toSorted(), Object.keys(Omgeving.shape).toSorted());
  });

  it("carry the licence that package.json and publiccode.yml name", () => {
    assert.match(lees("LICENSE"), /^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
    assert.match(lees("package.json"), /"license": "EUPL-1\.2"/);
    assert.match(lees("publiccode.yml"), /license: EUPL-1\.2/);
  });
});
