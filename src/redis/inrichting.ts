import { z } from "zod";
import type { Inrichtingsopslag, Inrichtingszetting } from "../app/poorten.ts";
import type { Inrichtingsversie } from "../domain/inrichting.ts";
import { maakNamen } from "./namen.ts";
import type { Vertaling } from "./opdracht.ts";
import { definieer, type Opdracht, roep, scripts } from "./scripts.ts";
import { type Grens, type Lijn, maakLijn, maakVerbinding } from "./verbinding.ts";
import { ontsleutel, type Sleutels, versleutel } from "./versleuteling.ts";

const LEZEN: Grens = { binnenMs: 1_500, keer: 2 };
/** A repetition is recognised by the key of the document. */
const ZETTEN: Grens = { binnenMs: 3_000, keer: 3 };
const BEWAARDE_VERSIES = 20;

const Bestanden = z.record(z.string(), z.string());

/** The part of the store that keeps the configuration: one hash, its documents encrypted as those of records are. */
export function maakInrichtingsopslag(lijn: Lijn, vertaling: Vertaling): Inrichtingsopslag {
  const { inrichting } = vertaling.namen;
  return {
    async geldendeVersie() {
      return Number((await lijn.doe(LEZEN, (redis) => redis.hget(inrichting, "v"))) ?? 0);
    },
    async leesInrichting(versie) {
      const eerder = versie === undefined ? [] : [`d:${versie}`, `k:${versie}`, `t:${versie}`];
      const velden = ["v", "d", "k", "t", ...eerder];
      const [v, d, k, t, ...ouder] = await lijn.doe(LEZEN, (redis) => redis.hmgetBuffer(inrichting, ...velden));
      if (v == null) return null;
      const nieuwste = Number(v.toString());
      if (versie === undefined || versie === nieuwste) return open(vertaling, nieuwste, [d, k, t]);
      return ouder.every((veld) => veld === null) ? null : open(vertaling, versie, ouder);
    },
    async zetInrichting(zetting) {
      const nieuw = await roep(lijn, ZETTEN, scripts.inrichting, alsOpdracht(vertaling, zetting));
      return typeof nieuw === "number" ? nieuw : null;
    },
    async versies() {
      const [v, t] = await lijn.doe(LEZEN, (redis) => redis.hmget(inrichting, "v", "t"));
      const nieuwste = Number(v ?? 0);
      if (nieuwste === 0) return [];
      const eerder = Array.from({ length: BEWAARDE_VERSIES }, (_, terug) => nieuwste - 1 - terug).filter(
        (nr) => nr > 0,
      );
      const velden = eerder.map((nr) => `t:${nr}`);
      const tijden = velden.length === 0 ? [] : await lijn.doe(LEZEN, (redis) => redis.hmget(inrichting, ...velden));
      const bewaard = eerder.flatMap((versie, plek) => {
        const sinds = tijden[plek];
        return sinds == null ? [] : [{ versie, sinds: Number(sinds) }];
      });
      return [{ versie: nieuwste, sinds: Number(t) }, ...bewaard];
    },
  };
}

/** The configuration alone, for tools: over a connection of its own, which `sluit` closes. */
export function openInrichting({ adres, sleutels, gemeente }: Toegang): Inrichtingsopslag & { sluit(): Promise<void> } {
  const client = maakVerbinding(adres, "verzoek");
  definieer(client);
  const lijn = maakLijn(client);
  const vertaling = { gemeente, namen: maakNamen(sleutels, gemeente), geheim: sleutels };
  return { ...maakInrichtingsopslag(lijn, vertaling), sluit: () => lijn.sluit() };
}

interface Toegang {
  readonly adres: string;
  readonly sleutels: Sleutels;
  readonly gemeente: string;
}

function open(
  vertaling: Vertaling,
  versie: number,
  [document, sleutel, sinds]: readonly (Buffer | null | undefined)[],
): Inrichtingsversie {
  if (document == null || sleutel == null || sinds == null) throw new TypeError("inrichting beschadigd");
  const tekst = ontsleutel(vertaling.geheim, plaats(vertaling, versie), { document, sleutel });
  const gelezen = Bestanden.safeParse(JSON.parse(tekst));
  if (!gelezen.success) throw new TypeError("inrichting beschadigd");
  return { versie, sinds: Number(sinds), bestanden: gelezen.data };
}

function alsOpdracht(vertaling: Vertaling, { verwacht, bestanden, nu, audit }: Inrichtingszetting): Opdracht {
  const gesloten = versleutel(vertaling.geheim, plaats(vertaling, verwacht + 1), JSON.stringify(bestanden));
  const { namen } = vertaling;
  return {
    sleutels: [namen.inrichting, namen.audit],
    args: [
      String(verwacht),
      gesloten.document,
      gesloten.sleutel,
      String(nu),
      String(BEWAARDE_VERSIES),
      ...Object.entries(audit).flat(),
    ],
  };
}

/** The version is part of where it belongs, so that an older one cannot be passed off as the newest. */
function plaats({ gemeente, namen }: Vertaling, versie: number) {
  return { gemeente, record: namen.inrichting, versie };
}
