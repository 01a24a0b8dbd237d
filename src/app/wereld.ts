import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Gemeente } from "../domain/gemeente.ts";
import type { Beheerpoort } from "./beheerpoort.ts";
import type { Kaartwijziging } from "./kaarttaak.ts";
import type { Buitenagenda, Logboek, Opslag, Zender } from "./poorten.ts";
import type { Omgeving } from "./stand.ts";

/** Everything outside that a use case may need, wired once in `src/main.ts`. */
export interface Wereld {
  /** As this process last read it. A load may bring a newer one: ask again after each. */
  readonly gemeente: () => Gemeente;
  readonly opslag: Opslag;
  readonly zender: Zender;
  readonly logboek: Logboek;
  /** What somebody must see, in the form of the place where they look: an Adaptive Card, or the view itself in the window. */
  readonly kaart: (beeld: Kaartbeeld, voor: string) => object;
  /** A fresh clock reading and fresh secrets for one decision. */
  readonly omgeving: () => Omgeving;
  readonly schuilnaam: (oid: string) => string;
  /** Wakes the relay of this process: something may be due now. */
  readonly por: () => void;
  /** Tells an address outside that nobody takes a vraag, with its number only. False: not heard, try again. */
  readonly alarmeer: (
    adres: string,
    melding: { readonly gemeente: string; readonly nummer: number },
  ) => Promise<boolean>;
  /** Null: no calendar of the organisation is configured. */
  readonly buitenagenda: Buitenagenda | null;
  /** Writes how it stands with one thing on the sociale kaart in the configuration. @throws {Storing} */
  readonly werkKaartBij?: (stand: Kaartwijziging) => Promise<void>;
  /** Left out where nobody administers: in tools and tests. */
  readonly beheer?: Beheerpoort;
  readonly tellers?: (wat: "niet_bewaard" | "verzonden" | "niet_verzonden") => void;
}
