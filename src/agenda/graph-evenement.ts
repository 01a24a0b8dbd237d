import { z } from "zod";
import type { Buitenafspraak } from "../app/poorten.ts";
import { alsGraphtijd, Graphtijd } from "./graph-tijd.ts";

/** Our key on an event, so that it is found again when the answer to its making was lost. */
export const SLEUTELVELD = "String {5f0c2f0e-3b0a-4c4e-9d35-6a9c8d1e7b42} Name WijkwijzerSleutel";
export const KEUZE = "$select=id,subject,start,end,location,attendees,isCancelled,isOnlineMeeting";

/** As much of an event as we need to see whether it stands as it should. */
export const Evenement = z.object({
  "@odata.etag": z.string().optional(),
  id: z.string().min(1).max(1_000),
  subject: z.string().nullish(),
  start: Graphtijd,
  end: Graphtijd,
  location: z.object({ displayName: z.string().nullish() }).nullish(),
  attendees: z.array(z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() })).nullish(),
  isCancelled: z.boolean().nullish(),
  isOnlineMeeting: z.boolean().nullish(),
});
export type Evenement = z.infer<typeof Evenement>;

/** What an event must be: the appointment with addresses instead of people. */
export interface Gewenst extends Pick<Buitenafspraak, "van" | "tot" | "onderwerp" | "waar" | "online"> {
  /** Address of the organiser, who is no guest of their own. */
  readonly eigen: string;
  readonly gasten: readonly string[];
}

/**
 * The event to make. The body is empty and stays so: what it is about stands in the window only. Nobody proposes
 * another time or answers in Outlook, because the bot would not hear it.
 */
export function nieuwEvenement(gewenst: Gewenst, sleutel: string): object {
  return {
    ...velden(gewenst),
    ...(gewenst.online ? ONLINE : {}),
    transactionId: sleutel,
    body: { contentType: "text", content: "" },
    sensitivity: "private",
    showAs: "busy",
    allowNewTimeProposals: false,
    responseRequested: false,
    singleValueExtendedProperties: [{ id: SLEUTELVELD, value: sleutel }],
  };
}

const ONLINE = { isOnlineMeeting: true, onlineMeetingProvider: "teamsForBusiness" };

/** What may change later, except that it is online. The body is left alone: the way into the Teams meeting stands in it. */
function velden({ van, tot, onderwerp, waar, gasten }: Gewenst) {
  return {
    subject: onderwerp,
    start: alsGraphtijd(van),
    end: alsGraphtijd(tot),
    location: { displayName: waar },
    attendees: gasten.map((address) => ({ emailAddress: { address }, type: "required" })),
  };
}

/**
 * What must change, and no more: nobody gets mail for nothing, and of a change of the guests alone Graph tells only
 * those it is about. An online meeting stays one (Graph). Null: it stands as it should.
 */
export function verschil(evenement: Evenement, gewenst: Gewenst): object | null {
  const { subject, start, end, location, attendees, isOnlineMeeting } = evenement;
  const { eigen, gasten, van, tot, onderwerp, waar, online } = gewenst;
  const genodigd = (attendees ?? []).map(({ emailAddress }) => (emailAddress?.address ?? "").toLowerCase());
  const nieuw = velden(gewenst);
  const anders = {
    ...(subject === onderwerp ? {} : { subject: nieuw.subject }),
    ...(start === alsSeconde(van) ? {} : { start: nieuw.start }),
    ...(end === alsSeconde(tot) ? {} : { end: nieuw.end }),
    ...((location?.displayName ?? "") === waar ? {} : { location: nieuw.location }),
    ...(zelfde(
      genodigd.filter((adres) => adres !== eigen),
      gasten,
    )
      ? {}
      : { attendees: nieuw.attendees }),
    ...(online && isOnlineMeeting !== true ? ONLINE : {}),
  };
  return Object.keys(anders).length === 0 ? null : anders;
}

function zelfde(een: readonly string[], ander: readonly string[]): boolean {
  return een.toSorted().join() === ander.toSorted().join();
}

function alsSeconde(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
