import { isVoorbij, type Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import type { Omgeving } from "../stand.ts";

/** Whether its sender may fill this in now: a draft, or what was handed over and is being corrected in time. */
export function isInvulbaar(om: Omgeving, vraag: Vraag): boolean {
  if (vraag.toestand.soort === "concept") return true;
  return !isVoorbij(vraag) && vraag.stroom.asked !== null && magNogCorrigeren(om, vraag);
}

/** Within the term after the hand-over; later the sender sees only how it stands, also of a correction half-way. */
export function magNogCorrigeren(om: Omgeving, { plaatsing }: Vraag): boolean {
  if (plaatsing === null) return false;
  return om.nu <= voegTermijnToe(om.gemeente, plaatsing.doorgegeven, om.gemeente.termijnen.corrigeren, "kalender");
}
