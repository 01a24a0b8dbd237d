import { z } from "zod";
import type { Periode } from "../../domain/cijfers/telling.ts";
import { maandagOp } from "../../domain/week.ts";
import type { Pacht, Taak } from "../poorten.ts";
import type { Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak } from "./taakwerk.ts";

/** For which week some weekly work was last done. */
const Weekstand = z.object({ schema: z.literal(1), maandag: z.string() });

/** Says of a task that its time was past when it was planned. */
export const ALSNOG = "alsnog";

export interface Weekwerk {
  readonly naam: "signaleren" | "weekberichten";
  /** What must hold something when it is caught up with and was never done before: a bot that is new has nothing to tell. */
  readonly weken: (maandag: string) => readonly Periode[];
  readonly taken: (om: Omgeving, maandag: string) => readonly Taak[];
}

/**
 * Spreads the work of this week, once: which week it was done for is kept in the same commit, so that a restart,
 * another process or a task that comes again finds it done. A task of an earlier week that comes late is this week's.
 */
export async function eensPerWeek(wereld: Wereld, pacht: Pacht, werk: Weekwerk): Promise<void> {
  const vooraf = wereld.omgeving();
  const geteld =
    pacht.taak.inhoud.tekst !== ALSNOG || (await isGeteld(wereld, werk.weken(maandagOp(vooraf.gemeente, vooraf.nu))));
  const sleutel = `week/${werk.naam}` as const;
  await alsTaak(wereld, pacht, { records: [sleutel] }, ({ records: [bewaard] }, om) => {
    const maandag = maandagOp(om.gemeente, om.nu);
    if (bewaard === undefined) return null;
    const gedaan = Weekstand.safeParse(bewaard.inhoud).data?.maandag;
    if (gedaan !== undefined && gedaan >= maandag) return null;
    return {
      wijzigingen: [{ sleutel, versie: bewaard.versie, inhoud: { schema: 1, maandag } }],
      taken: gedaan === undefined && !geteld ? [] : werk.taken(om, maandag),
    };
  });
}

async function isGeteld({ opslag }: Wereld, weken: readonly Periode[]): Promise<boolean> {
  const tellingen = await opslag.leesTellingen(weken);
  return [...tellingen.values()].some((week) => week.size > 0);
}
