import assert from "node:assert/strict";
import type { Buitenafspraak, Buitenagenda } from "../../src/app/poorten.ts";
import type { Evenement, Postvak } from "../support/graph-postvak.ts";
import { type NepGraph, startNepGraph } from "../support/nep-graph.ts";
import { CONSULT, MAANDAG, maakAgenda, metPostvakken, storing, UUR } from "./opstelling.ts";

describe("An appointment in the calendar of the organisation", () => {
  let nep: NepGraph;
  let agenda: Buitenagenda;
  let fatima: Postvak;
  before(async () => {
    nep = await startNepGraph();
  });
  after(() => nep.sluit());
  beforeEach(() => {
    nep.vergeet();
    agenda = maakAgenda(nep, { nu: MAANDAG });
    const [een] = metPostvakken(nep, "p-fatima", "p-noor", "p-piet");
    assert.ok(een !== undefined);
    fatima = een;
  });
  const enige = (postvak = fatima): Evenement => {
    const [evenement, ...meer] = postvak.evenementen.values();
    assert.ok(evenement !== undefined && meer.length === 0, `${meer.length + 1} events`);
    return evenement;
  };
  const zet = (anders: Partial<Buitenafspraak> = {}) => agenda.zet({ ...CONSULT, ...anders });
  const tel = (methode: string) => nep.verzoeken.filter((een) => een.methode === methode).length;

  describe("that is made", () => {
    it("says when and where, and nothing of what it is about", async () => {
      const id = await zet();

      const { id: graphId, versie: _, body: __, ...gemaakt } = enige();
      assert.equal(id, `p-fatima/${graphId}`);
      const verzoek = nep.verzoeken.find(({ methode }) => methode === "POST");
      assert.deepEqual(verzoek?.lichaam["body"], { contentType: "text", content: "" });
      assert.deepEqual(gemaakt, {
        transactionId: "casus/abc-1",
        subject: "Consult 12",
        start: { dateTime: "2026-11-23T10:00:00", timeZone: "UTC" },
        end: { dateTime: "2026-11-23T10:30:00", timeZone: "UTC" },
        location: { displayName: "online in Teams" },
        attendees: [{ emailAddress: { address: "p-noor@gemeente.example" }, type: "required" }],
        isOnlineMeeting: true,
        onlineMeetingProvider: "teamsForBusiness",
        sensitivity: "private",
        showAs: "busy",
        allowNewTimeProposals: false,
        responseRequested: false,
        isCancelled: false,
        singleValueExtendedProperties: gemaakt["singleValueExtendedProperties"],
      });
    });

    it("has no Teams meeting when it is held elsewhere", async () => {
      await zet({ online: false, waar: "op de wijkpost" });
      assert.deepEqual([enige()["isOnlineMeeting"], enige()["onlineMeetingProvider"]], [false, "unknown"]);
    });

    it("is one event however often it is tried, and whatever became of the answer", async () => {
      nep.speel({}, {}, { daarna: "verbreek" });
      assert.equal((await storing(zet())).message, "agenda niet bereikbaar");
      assert.equal(enige()["subject"], "Consult 12");

      const [een, twee] = [await zet(), await zet()];

      assert.equal(een, `p-fatima/${enige().id}`);
      assert.equal(twee, een);
      assert.deepEqual(fatima.post, ["uitnodiging"]);
    });

    it("is one event when two processes make it at the same moment", async () => {
      const ander = maakAgenda(nep, { nu: MAANDAG });
      const [een, twee] = await Promise.all([zet(), ander.zet(CONSULT)]);
      assert.equal(een, twee);
      assert.equal(enige()["subject"], "Consult 12");
    });

    it("is found and changed when the answer was lost and the time moved since", async () => {
      nep.speel({}, {}, { daarna: "verbreek" });
      await storing(zet());

      const id = await zet({ van: MAANDAG + UUR, tot: MAANDAG + 2 * UUR });

      assert.equal(id, `p-fatima/${enige().id}`);
      assert.deepEqual(enige()["start"], { dateTime: "2026-11-23T11:00:00", timeZone: "UTC" });
      assert.deepEqual(fatima.post, ["uitnodiging", "wijziging"]);
      assert.ok(
        nep.verzoeken.some(({ pad }) => pad.includes("%24skip=")),
        "the empty first page was not the last",
      );
    });

    it("is made anew when the one with this key was called off", async () => {
      const id = await zet();
      await agenda.zegAf({ ...CONSULT, id });
      const nieuw = await zet({ van: MAANDAG + UUR, tot: MAANDAG + 2 * UUR });
      assert.notEqual(nieuw, id);
      assert.equal(await zet({ van: MAANDAG + UUR, tot: MAANDAG + 2 * UUR }), nieuw);
      assert.equal(enige()["transactionId"], "casus/abc-1~2");
    });

    it("is organised by the next when the first has no mailbox here", async () => {
      Object.assign(nep.postvakken.get("p-fatima") ?? {}, { staat: "geen" });
      const id = await zet();
      const [evenement] = nep.postvakken.get("p-noor")?.evenementen.values() ?? [];
      assert.equal(id, `p-noor/${evenement?.id}`);
      assert.deepEqual(evenement?.["attendees"], []);
    });

    it("is put off when nobody has a mailbox here", async () => {
      for (const postvak of nep.postvakken.values()) postvak.staat = "geen";
      assert.equal((await storing(zet())).message, "niemand heeft hier een postvak");
    });

    for (const status of [400, 409]) {
      it(`is put off when Graph refuses it for another reason (${status})`, async () => {
        nep.speel({}, {}, { status });
        assert.equal((await storing(zet())).message, "agenda weigert de afspraak");
        assert.equal(fatima.evenementen.size, 0);
      });
    }
  });

  describe("that changes", () => {
    let id: string;
    beforeEach(async () => {
      id = await zet();
      nep.verzoeken.length = 0;
    });
    const later = { van: MAANDAG + UUR, tot: MAANDAG + 2 * UUR };

    it("moves the same event, on the version that was read", async () => {
      assert.equal(await zet({ id, ...later }), id);
      assert.deepEqual(enige()["start"], { dateTime: "2026-11-23T11:00:00", timeZone: "UTC" });
      const [gewijzigd] = nep.verzoeken.filter(({ methode }) => methode === "PATCH");
      assert.match(gewijzigd?.etag ?? "", /^W\/"/u);
      assert.deepEqual(Object.keys(gewijzigd?.lichaam ?? {}), ["start", "end"], "nothing else, least of all the body");
      assert.equal(enige()["isOnlineMeeting"], true);
    });

    it("invites another specialist instead", async () => {
      await zet({ id, mensen: ["p-fatima", "p-piet"] });
      const [gewijzigd] = nep.verzoeken.filter(({ methode }) => methode === "PATCH");
      assert.deepEqual(
        Object.keys(gewijzigd?.lichaam ?? {}),
        ["attendees"],
        "Graph tells those alone whom it is about",
      );
      assert.deepEqual(enige()["attendees"], [
        { emailAddress: { address: "p-piet@gemeente.example" }, type: "required" },
      ]);
    });

    it("becomes a Teams meeting when it is held online after all, and stays one after that", async () => {
      const bellen = await zet({ sleutel: "casus/abc-2", online: false, waar: "bellen" });
      const evenement = () => fatima.evenementen.get(bellen.split("/")[1] ?? "");
      assert.equal(evenement()?.["isOnlineMeeting"], false);
      await zet({ sleutel: "casus/abc-2", id: bellen });
      assert.deepEqual(
        [evenement()?.["isOnlineMeeting"], evenement()?.["onlineMeetingProvider"]],
        [true, "teamsForBusiness"],
      );
      await zet({ sleutel: "casus/abc-2", id: bellen, online: false, waar: "bellen" });
      assert.deepEqual(
        [evenement()?.["isOnlineMeeting"], evenement()?.["location"]],
        [true, { displayName: "bellen" }],
      );
    });

    it("is left alone when it stands so already, and nobody gets mail", async () => {
      assert.equal(await zet({ id }), id);
      assert.deepEqual([tel("PATCH"), fatima.post], [0, ["uitnodiging"]]);
    });

    it("is left alone when Graph counts its organiser among the guests", async () => {
      const gasten = ["P-Fatima@gemeente.example", "P-Noor@gemeente.example"];
      Object.assign(enige(), { attendees: gasten.map((address) => ({ emailAddress: { address } })) });
      await zet({ id });
      assert.equal(tel("PATCH"), 0);
    });

    it("is read again when somebody changed it meanwhile, and what they added is kept", async () => {
      const vergader = () => Object.assign(enige(), { versie: enige().versie + 1, reminderMinutesBeforeStart: 5 });
      nep.speel({}, { eerst: vergader });

      assert.equal(await zet({ id, ...later }), id);

      assert.equal(enige()["reminderMinutesBeforeStart"], 5);
      assert.deepEqual(enige()["start"], { dateTime: "2026-11-23T11:00:00", timeZone: "UTC" });
      assert.deepEqual([tel("GET"), tel("PATCH")], [2, 2]);
    });

    it("is put off when it keeps changing", async () => {
      const verander = () => Object.assign(enige(), { versie: enige().versie + 1 });
      nep.speel(...Array.from({ length: 20 }, () => ({ eerst: verander })));
      assert.equal((await storing(zet({ id, ...later }))).message, "afspraak verandert steeds");
    });

    it("is made again when somebody deleted it, once", async () => {
      fatima.evenementen.clear();
      const nieuw = await zet({ id });
      assert.notEqual(nieuw, id);
      assert.equal(nieuw, `p-fatima/${enige().id}`);
      assert.equal(await zet({ id }), nieuw);
      assert.equal(fatima.evenementen.size, 1);
    });

    it("is made again when somebody deletes it right before the change", async () => {
      nep.speel({}, { eerst: () => fatima.evenementen.clear() });
      const nieuw = await zet({ id, ...later });
      assert.equal(nieuw, `p-fatima/${enige().id}`);
    });

    it("is made again when it was cancelled in Outlook", async () => {
      Object.assign(enige(), { isCancelled: true });
      const nieuw = await zet({ id });
      assert.notEqual(nieuw, id);
      assert.equal(fatima.evenementen.get(nieuw.split("/")[1] ?? "")?.["isCancelled"], false);
    });

    it("is made again by somebody else when its organiser has no mailbox any more", async () => {
      const anders = maakAgenda(nep, { nu: MAANDAG });
      fatima.staat = "geen";
      const nieuw = await anders.zet({ ...CONSULT, id });
      assert.match(nieuw, /^p-noor\//u);
    });

    it("stays where it is when another comes to lead the meeting", async () => {
      assert.equal(await zet({ id, mensen: ["p-noor", "p-piet", "p-fatima"] }), id);
      const gasten = JSON.stringify(enige()["attendees"]);
      assert.ok(gasten.includes("p-noor@") && gasten.includes("p-piet@") && !gasten.includes("p-fatima@"));
    });
  });

  describe("that is called off", () => {
    it("is cancelled by its organiser, so that the guests hear it", async () => {
      await agenda.zegAf({ ...CONSULT, id: await zet() });
      assert.deepEqual([fatima.evenementen.size, fatima.post], [0, ["uitnodiging", "afzegging"]]);
    });

    it("may be gone already", async () => {
      const id = await zet();
      fatima.evenementen.clear();
      await agenda.zegAf({ ...CONSULT, id });
      await agenda.zegAf({ ...CONSULT, id });
    });

    it("is deleted when it has no guests", async () => {
      const id = await zet({ mensen: ["p-fatima"] });
      await agenda.zegAf({ ...CONSULT, id });
      assert.equal(fatima.evenementen.size, 0);
    });

    it("is put off when Graph does not do it", async () => {
      const id = await zet();
      nep.speel({ status: 503 });
      await storing(agenda.zegAf({ ...CONSULT, id }));
      assert.equal(fatima.evenementen.size, 1);
    });
  });
});
