import * as cijfers from "./handelingen/cijfers.ts";
import type { Wegwijzer } from "./wegwijzers.ts";

const vast = { actie: "cijfers.bekijken", bij: "gesprek", leest: true, telt: cijfers.cijfermaanden } as const;

/** The verbs of the figures. */
export const CIJFERWEGEN: Readonly<Record<string, Wegwijzer>> = {
  cijfers: { ...vast, doe: cijfers.cijfers },
  cijfers_kwartaal: { ...vast, doe: cijfers.cijfersKwartaal },
};
