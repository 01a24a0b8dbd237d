import type { Buitenagenda } from "../app/poorten.ts";
import type { Toegang } from "../teams/toegang.ts";
import { maakAdresboek } from "./graph-adressen.ts";
import { maakZegAf, maakZet } from "./graph-afspraak.ts";
import { maakBezet } from "./graph-bezet.ts";
import { maakGraph } from "./graph-vraag.ts";

/** One request to Graph may take this long, in milliseconds. */
const TERMIJN_MS = 4_000;
/** Looking who is free may take this long in all: somebody waits for a card. */
const GEDULD_MS = 2_500;

export interface Graphinstelling {
  /** Base with the version: `https://graph.microsoft.com/v1.0`. */
  readonly adres: string;
  /** Our token for Graph. */
  readonly toegang: Toegang;
  /** Milliseconds since 1970. */
  readonly nu: () => number;
  readonly termijnMs?: number;
  readonly geduldMs?: number;
}

/** The calendars of the organisation through Microsoft Graph, over plain fetch. */
export function maakGraphagenda(instelling: Graphinstelling): Buitenagenda {
  const { termijnMs = TERMIJN_MS, geduldMs = GEDULD_MS } = instelling;
  const graph = maakGraph({ ...instelling, termijnMs });
  const adresboek = maakAdresboek(graph, instelling.nu);
  return { bezet: maakBezet(graph, adresboek, geduldMs), zet: maakZet(graph, adresboek), zegAf: maakZegAf(graph) };
}
