import assert from "node:assert/strict";
import { toegestaanAdres } from "../../src/teams/adres.ts";
import { adresregels } from "../../src/teams/kanaal.ts";
import { maakZender } from "../../src/teams/zender.ts";
import { MELDING, maakSchrift, TENANT } from "../support/kanaal.ts";
import { type NepTeams, startNepTeams } from "../support/nep-teams.ts";

const TEAMS = "smba.trafficmanager.net";
const productie = adresregels({ serviceHosts: [TEAMS], productie: true });

/** Addresses that somebody may have got into the store (reliability.md P33). POORT is where a stranger listens. */
const VERGIFTIGD = [
  `http://${TEAMS}/emea/`,
  "https://smba.trafficmanager.net.elders.example/",
  "https://elders.trafficmanager.net/emea/",
  "https://trafficmanager.net/",
  "https://SMBA.trafficmanager.net.:443/emea/",
  `https://${TEAMS}:8443/emea/`,
  `https://${TEAMS}@127.0.0.1:POORT/`,
  `https://gebruiker:wachtwoord@${TEAMS}/`,
  `https://gebruiker@${TEAMS}/`,
  `http://${TEAMS}:80@127.0.0.1:POORT/`,
  "http://127.0.0.1:POORT/emea/",
  "https://127.0.0.1:POORT/emea/",
  "http://localhost:POORT/",
  "http://[::1]:POORT/",
  "http://2130706433:POORT/",
  "https://smbа.trafficmanager.net/emea/",
  "https://xn--smb-8cd.trafficmanager.net/",
  `https:\\\\${TEAMS}\\@127.0.0.1:POORT/`,
  `https://127.0.0.1:POORT\\.${TEAMS}/`,
  `https://127.0.0.1:POORT#@${TEAMS}/`,
  `https://127.0.0.1:POORT?${TEAMS}/`,
  `https://${TEAMS}/emea/?doel=elders`,
  `https://${TEAMS}\t.elders.example/`,
  `//${TEAMS}/emea/`,
  "file:///etc/passwd",
  `data:text/plain,${TEAMS}`,
  "",
  `https://${TEAMS}/${"a".repeat(600)}`,
];

describe("An address to send to", () => {
  let vreemde: NepTeams;
  before(async () => {
    vreemde = await startNepTeams();
  });
  after(() => vreemde.sluit());

  for (const vergiftigd of VERGIFTIGD) {
    it(`gets no request and no token when it is ${vergiftigd.slice(0, 60) || "empty"}`, async () => {
      const logboek = maakSchrift();
      let tokens = 0;
      const token = async (): Promise<string> => `${(tokens += 1)}`;
      const zender = maakZender({
        toegang: { token, vergeet: () => undefined },
        regels: productie,
        logboek,
        nu: Date.now,
      });
      const serviceUrl = vergiftigd.replaceAll("POORT", vreemde.host.split(":")[1] ?? "");
      const adres = { serviceUrl, gesprekId: "a:1", botId: "28:bot", tenant: TENANT };
      const bericht = { adres, kaart: null, tekst: "hallo", melding: MELDING };

      const uitkomsten = [await zender.stuur(bericht), await zender.wijzig("act-1", bericht)];

      assert.deepEqual(uitkomsten, Array(2).fill({ soort: "onbereikbaar", waarom: "adres_niet_toegestaan" }));
      assert.deepEqual([tokens, vreemde.verzoeken.length], [0, 0]);
      assert.deepEqual(
        logboek.regels.map(({ niveau }) => niveau),
        ["error", "error"],
      );
    });
  }

  for (const gesprekId of ["", ".", "..", "\ud800"]) {
    it(`gets no request when the conversation is ${JSON.stringify(gesprekId)}`, async () => {
      const regels = adresregels({ serviceHosts: [vreemde.host], productie: false });
      const toegang = { token: async () => "t", vergeet: () => undefined };
      const zender = maakZender({ toegang, regels, logboek: maakSchrift(), nu: Date.now });
      const adres = { serviceUrl: vreemde.serviceUrl, gesprekId, botId: "28:bot", tenant: TENANT };

      const uitkomst = await zender.stuur({ adres, kaart: null, tekst: "hallo", melding: MELDING });

      assert.equal(uitkomst.soort, "onbereikbaar");
      assert.equal(vreemde.verzoeken.length, 0);
    });
  }

  it("is one of Teams' own, with or without a path, a slash or the standard port", () => {
    for (const url of [
      `https://${TEAMS}/emea/`,
      `https://${TEAMS}/emea/${TENANT}/`,
      `https://${TEAMS}`,
      `https://${TEAMS}:443/`,
    ]) {
      assert.equal(toegestaanAdres(url, productie)?.host, TEAMS);
    }
  });

  it("may be plain http on this machine, outside production and by name and port only", () => {
    const proef = adresregels({
      serviceHosts: ["127.0.0.1:5000", "elders.example:80", "elders.example"],
      productie: false,
    });

    assert.equal(toegestaanAdres("http://127.0.0.1:5000/_connector", proef)?.host, "127.0.0.1:5000");
    assert.equal(toegestaanAdres("http://127.0.0.1:5001/_connector", proef), null);
    assert.equal(toegestaanAdres("http://elders.example/", proef), null);
    assert.equal(
      toegestaanAdres("http://127.0.0.1:5000/", adresregels({ serviceHosts: ["127.0.0.1:5000"], productie: true })),
      null,
    );
  });
});
