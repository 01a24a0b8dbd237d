import { z } from "zod";

/** `dateTimeTimeZone` of Graph, in UTC because we ask for that. */
export const Graphtijd = z
  .object({
    dateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z?$/u),
    timeZone: z.literal("UTC"),
  })
  .transform(({ dateTime }) => Date.parse(`${dateTime.slice(0, 19)}Z`));

/** The same moment as Graph wants it; whole seconds. @param ms milliseconds since 1970 */
export function alsGraphtijd(ms: number): { readonly dateTime: string; readonly timeZone: "UTC" } {
  return { dateTime: new Date(ms).toISOString().slice(0, 19), timeZone: "UTC" };
}
