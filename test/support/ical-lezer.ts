import assert from "node:assert/strict";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** As Mozilla's library reads it. @throws what it cannot read */
export function gelezen(tekst: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(tekst));
}

/** Lines as they were before folding. */
export function regels(tekst: string): readonly string[] {
  return tekst.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

/** The values of the properties with this name, as written. */
export function waarden(tekst: string, naam: string): readonly string[] {
  return regels(tekst)
    .filter((regel) => new RegExp(`^${naam}[;:]`, "u").test(regel))
    .map((regel) => regel.slice(regel.search(/:/u) + 1));
}

/** Every rule of RFC 5545 on lines and order that a strict reader holds a file to; those it breaks. */
export function fouten(tekst: string): readonly string[] {
  const rauw = tekst.split("\r\n");
  const los = regels(tekst);
  const stapel: string[] = [];
  const kapot: string[] = [];
  let onderdelen = 0;
  for (const regel of los) {
    const [, soort, naam] = /^(BEGIN|END):(.+)$/u.exec(regel) ?? [];
    if (soort === "BEGIN") stapel.push(naam ?? "");
    else if (soort === "END" && stapel.pop() !== naam) kapot.push(`END:${naam} closes something else`);
    if (soort === "END" && stapel.length === 1) onderdelen += 1;
    if (soort === undefined && stapel.length === 1 && onderdelen > 0) kapot.push(`${regel} after a component`);
    if (soort === undefined && !/^[A-Z][A-Z0-9-]*(?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]+))*:/u.test(regel))
      kapot.push(`${regel} is no property`);
  }
  if (rauw.some((regel) => Buffer.byteLength(regel) > 75)) kapot.push("a line of more than 75 octets");
  if (!tekst.endsWith("\r\n")) kapot.push("no line end at the end");
  if (/[^\r]\n|\r[^\n]/u.test(tekst)) kapot.push("a bare line end");
  if (Buffer.from(tekst, "utf8").toString("utf8") !== tekst || tekst.includes("\uFFFD")) kapot.push("broken UTF-8");
  if (stapel.length > 0) kapot.push(`${stapel.join()} is not closed`);
  if (onderdelen === 0) kapot.push("no component");
  return kapot;
}

/** What RFC 5546 §3.2 asks of an event under each method. */
export function methodefouten(tekst: string): readonly string[] {
  const kalender = gelezen(tekst);
  const methode = String(kalender.getFirstPropertyValue("method"));
  return kalender.getAllSubcomponents("vevent").flatMap((een) => {
    const aantal = (naam: string) => een.getAllProperties(naam).length;
    const eist: Readonly<Record<string, boolean>> = {
      "one UID, DTSTAMP, DTSTART, ORGANIZER and SUMMARY": ["uid", "dtstamp", "dtstart", "organizer", "summary"].every(
        (naam) => aantal(naam) === 1,
      ),
      "one SEQUENCE": aantal("sequence") === 1,
      "DTSTAMP in UTC": /^\d{8}T\d{6}Z$/u.test(waarden(tekst, "DTSTAMP")[0] ?? ""),
      "an ATTENDEE, or none in what is published":
        methode === "PUBLISH" ? aantal("attendee") === 0 : aantal("attendee") > 0,
      "CANCELLED under CANCEL": methode !== "CANCEL" || een.getFirstPropertyValue("status") === "CANCELLED",
      "not CANCELLED under REQUEST": methode !== "REQUEST" || een.getFirstPropertyValue("status") !== "CANCELLED",
      "no DESCRIPTION": aantal("description") === 0,
      "no alarm": een.getAllSubcomponents("valarm").length === 0,
    };
    return Object.entries(eist).flatMap(([regel, klopt]) => (klopt ? [] : [`${methode}: ${regel}`]));
  });
}

/** Reads the times with both libraries; they must agree. */
export function tijden(tekst: string): readonly { readonly uid: string; readonly van: number; readonly tot: number }[] {
  const kalender = gelezen(tekst);
  const zones = kalender.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
  const eerste = kalender.getAllSubcomponents("vevent").map((een) => {
    const moment = (naam: string) => {
      const eigenschap = een.getFirstProperty(naam);
      const tijd = eigenschap?.getFirstValue();
      assert.ok(tijd instanceof ICAL.Time);
      tijd.zone =
        zones.find(({ tzid }) => tzid === eigenschap?.getFirstParameter("tzid")) ?? assert.fail(`no zone of ${naam}`);
      return tijd.toJSDate().getTime();
    };
    return { uid: String(een.getFirstPropertyValue("uid")), van: moment("dtstart"), tot: moment("dtend") };
  });
  const tweede = Object.values(nodeIcal.sync.parseICS(tekst)).flatMap((een) =>
    een?.type === "VEVENT" ? [{ uid: een.uid, van: een.start.getTime(), tot: een.end?.getTime() ?? 0 }] : [],
  );
  assert.deepEqual(eerste, tweede);
  return eerste;
}
