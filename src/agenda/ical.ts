import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
} from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { Agendabestand, Bestandspunt } from "../app/agenda.ts";

const SOORT = {
  feed: ICalCalendarMethod.PUBLISH,
  uitnodiging: ICalCalendarMethod.REQUEST,
  afzegging: ICalCalendarMethod.CANCEL,
} as const;
/** A calendar that subscribes looks again after this long, if it keeps to what it is told. */
const VERVERS = "PT1H";

/** An iCalendar file (RFC 5545; the method and what goes with it RFC 5546): neutral names, and no description. */
export function schrijfIcal(bestand: Agendabestand): string {
  const kalender = ical({
    prodId: { company: "Wijkwijzer", product: "Casuistiek", language: "NL" },
    method: SOORT[bestand.soort],
    events: bestand.punten.map((punt) => alsGebeurtenis(bestand, punt)),
  });
  return metKop(kalender.toString(), bestand);
}

/** The name of one consult or meeting for ever and for everybody, so that a later file replaces it. */
export function uidVan(gemeente: string, bron: Bestandspunt["bron"]): string {
  return `${bron.replace("/", "-")}@${domeinVan(gemeente)}`;
}

/** Nobody has an address here: what a calendar would send to it goes nowhere (RFC 2606). */
function domeinVan(gemeente: string): string {
  return `${gemeente}.wijkwijzer.invalid`;
}

function alsGebeurtenis(
  { soort, gemeente, organisatie, tijdzone, nu }: Agendabestand,
  punt: Bestandspunt,
): ICalEventData {
  const opDeKlok = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(tijdzone);
  const { stand } = punt;
  return {
    id: uidVan(gemeente, punt.bron),
    sequence: punt.volgnummer,
    stamp: new Date(nu),
    start: opDeKlok(punt.van),
    end: opDeKlok(punt.tot),
    timezone: tijdzone,
    summary: punt.naam,
    location: punt.waar === "" ? null : punt.waar,
    class: ICalEventClass.PRIVATE,
    status: STATUS[stand],
    busystatus: BEZET[stand],
    organizer: { name: organisatie, email: `geen-antwoord@${domeinVan(gemeente)}` },
    attendees:
      soort === "feed"
        ? []
        : punt.mensen.map(({ sleutel, naam, komt }) => ({
            name: naam,
            email: `${sleutel}@${domeinVan(gemeente)}`,
            status: komt === null ? ICalAttendeeStatus.NEEDSACTION : KOMT[`${komt}`],
            rsvp: false,
          })),
  };
}

const STATUS = {
  vast: ICalEventStatus.CONFIRMED,
  voorlopig: ICalEventStatus.TENTATIVE,
  afgezegd: ICalEventStatus.CANCELLED,
} as const;
const BEZET = {
  vast: ICalEventBusyStatus.BUSY,
  voorlopig: ICalEventBusyStatus.TENTATIVE,
  afgezegd: ICalEventBusyStatus.FREE,
} as const;
const KOMT = { true: ICalAttendeeStatus.ACCEPTED, false: ICalAttendeeStatus.DECLINED } as const;

/**
 * What the library leaves out, or puts behind the components, where properties of the calendar may not stand (RFC 5545
 * §3.6): how often to look again, the rules of the time zone, the line end after the last line.
 */
function metKop(tekst: string, { soort, tijdzone }: Agendabestand): string {
  const regels = soort === "feed" ? [`REFRESH-INTERVAL;VALUE=DURATION:${VERVERS}`, `X-PUBLISHED-TTL:${VERVERS}`] : [];
  const kop = [...regels, ...tijdzoneregels(tijdzone)].join("\r\n");
  const begin = tekst.search(/BEGIN:VEVENT|END:VCALENDAR/u);
  return `${tekst.slice(0, begin)}${kop}\r\n${tekst.slice(begin)}\r\n`;
}

/** The zone under the name that we use: the library gives the one that it is an alias of. @throws {RangeError} for no zone */
function tijdzoneregels(tijdzone: string): readonly string[] {
  const [blok] = tzlib_get_ical_block(tijdzone);
  if (blok === undefined || !blok.startsWith("BEGIN:VTIMEZONE")) throw new RangeError(`geen tijdzone: ${tijdzone}`);
  return blok
    .split("\r\n")
    .filter((regel) => !/^(?:X-LIC-LOCATION|LAST-MODIFIED):/u.test(regel))
    .map((regel) => (regel.startsWith("TZID:") ? `TZID:${tijdzone}` : regel));
}
