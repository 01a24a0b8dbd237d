import assert from "node:assert/strict";
import { beoordeel } from "../../../src/domain/veiligheid/veiligheid.ts";

const zeker = (tekst: string) => beoordeel(tekst).filter((signaal) => signaal.zeker && signaal.labels.length > 0);

describe("a sign of danger in a calm text", () => {
  it("is the small card when it stands alone and everything around it is ordinary", () => {
    const tekst =
      "Hij heeft een contactverbod. Zij volgt een cursus, alles is geregeld en ze zoekt een maatje voor de club.";
    const [signaal] = beoordeel(tekst);

    assert.deepEqual(
      { kaart: signaal?.kaart, zeker: signaal?.zeker, sterk: signaal?.sterk },
      { kaart: "thuis", zeker: false, sterk: true },
    );
  });

  it("stays certain when only a question follows, when it presses, or when there is more than one sign", () => {
    for (const tekst of [
      "Mijn man slaat mij. Met wie kan ik praten?",
      "Hij heeft een contactverbod en staat vandaag voor de deur. Zij volgt een cursus en zoekt een maatje.",
      "Hij slaat haar en leest al haar berichten. Ze volgt een cursus en zoekt een maatje voor de club.",
    ]) {
      assert.notDeepEqual(zeker(tekst), [], tekst);
    }
  });

  it("stays certain where a minute counts", () => {
    for (const tekst of [
      "Hij is bewusteloos. Hij was hersteld, volgt een cursus en zoekt een maatje voor de club.",
      "Ze wil dood. Ze volgt een cursus, het gaat goed op school en ze zoekt een maatje.",
    ]) {
      assert.notDeepEqual(zeker(tekst), [], tekst);
    }
  });

  it("is silent when the question is answered with no", () => {
    assert.deepEqual(zeker("Stalker? Nee, mijn buurjongen is verliefd en brengt tekeningen."), []);
    assert.deepEqual(zeker("Gevraagd of hij dood wil: nee, beslist niet."), []);
    assert.deepEqual(zeker("Aan doodgaan denkt hij niet."), []);
  });

  it("is not raised by the same words in an ordinary sense", () => {
    for (const tekst of [
      "Die vloerbedekking moet eruit, de longarts wil zeil.",
      "Door het lawaai slaan bij hem de stoppen door.",
      "Zijn baas heeft geen licht werk voor hem.",
      "Hij is hersteld van een psychose en slikt trouw zijn medicijnen.",
      "Ze verslikt zich steeds in water.",
      "In een krimi werd een buurman vergiftigd.",
      "Een toneelliefhebster moest in het stuk zelfmoord plegen.",
      "Moeder woont in een portiek waar veel wordt ingebroken.",
      "Hij is sinds zijn infarct halfzijdig verlamd en revalideert.",
      "Zijn rolstoel blijft midden op straat staan.",
    ]) {
      assert.deepEqual(zeker(tekst), [], tekst);
    }
  });

  it("is raised by those words when it is meant", () => {
    for (const tekst of [
      "Vrijdag moet hij eruit, het vonnis ligt er.",
      "Hij slikt zijn pillen niet meer en praat met het stopcontact, hij is verward.",
      "Hij heeft zich verslikt en loopt blauw aan.",
      "Net aangereden, ze ligt op straat en bloedt.",
      "Hij is ineens halfzijdig verlamd.",
    ]) {
      assert.notDeepEqual(zeker(tekst), [], tekst);
    }
  });
});
