import type { Haast, Veiligheid } from "../sleutels.ts";
import type { Veiligheidskaart } from "./kaarten.ts";

/**
 * What the context of a hit does to it. `stil`: no signal. `twijfel`: the small card. `telt`: nothing changes.
 */
export type Gevolg = "stil" | "twijfel" | "telt";

/** A fixed safety rule. Patterns are separated by `;` (syntax: `Woordenboek`). */
export interface Regel {
  readonly kaart: Veiligheidskaart;
  readonly haast: Haast;
  /**
   * `zeker`: certain by itself. `twijfel`: the small card by itself. `hint`: nothing by itself; two hints close together
   * are the small card, and a doubt with a hint or three hints are certain.
   */
  readonly sterkte: "zeker" | "twijfel" | "hint";
  /** `geweld`: from who is involved (`geweldslabels`). */
  readonly labels: readonly Veiligheid[] | "geweld";
  /** False when a child in the text does not make it `kindermishandeling` as well; default true. */
  readonly metKind?: boolean;
  readonly patronen: string;
  /** One of these must stand in the same or a neighbouring sentence. */
  readonly bij?: string;
  /** And one of these as well. */
  readonly enBij?: string;
  /** None of these may stand in the same sentence. */
  readonly niet?: string;
  /** None of these may stand in the same or a neighbouring sentence. */
  readonly nietNabij?: string;
  /** One of these in the same sentence makes it the small card. */
  readonly verzacht?: string;
  /** What "jaren geleden", "vroeger" in the same sentence does; default `twijfel`. */
  readonly verleden?: Gevolg;
  /** What "straks", "bang dat", "over maanden" in the same sentence does; default `telt`. */
  readonly toekomst?: Gevolg;
  /** False when a "niet" or "geen" nearby does not take the rule away; default true. */
  readonly ontkenbaar?: boolean;
}
