import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { maakBewijs } from "../../src/teams/jwt.ts";

describe("The proof of a signature", () => {
  const een = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const ander = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const teken = (inhoud: string) =>
    `${inhoud}.${sign("sha256", Buffer.from(inhoud), een.privateKey).toString("base64url")}`;

  it("is asked for again when the key was replaced, also under the same name", () => {
    const isBewezen = maakBewijs(10);
    const token = teken("a.b");

    assert.equal(isBewezen(token, een.publicKey), true);
    assert.equal(isBewezen(token, een.publicKey), true);
    assert.equal(isBewezen(token, ander.publicKey), false);
    assert.equal(isBewezen(token, een.publicKey), true);
  });

  it("holds for many more tokens than it remembers, and for no other", () => {
    const isBewezen = maakBewijs(3);
    const tokens = Array.from({ length: 10 }, (_, i) => teken(`a.${i}`));

    for (const token of [...tokens, ...tokens]) assert.equal(isBewezen(token, een.publicKey), true);
    for (const token of tokens) assert.equal(isBewezen(`x${token}`, een.publicKey), false);
  });
});
