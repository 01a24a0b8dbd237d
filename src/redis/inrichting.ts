import { z } from "zod";
import type { Auditregel, Inrichtingsopslag, Inrichtingszetting } from "../app/poorten.ts";
import type { Inrichtingsversie } from "../domain/inrichting.ts";
import { maakNamen, type Namen } from "./namen.ts";
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
      const velden = ["v", "d", "k", "t", "s", "b", ...eerder];
      const [v, d, k, t, s, b, ...ouder] = await lijn.doe(LEZEN, (redis) => redis.hmgetBuffer(inrichting, ...velden));
      if (v == null) return null;
      const nieuwste = Number(v.toString());
      if (versie === undefined || versie === nieuwste)
        return { ...open(vertaling, nieuwste, [d, k, t]), ...basisVan(v, s, b) };
      return ouder.every((veld) => veld === null) ? null : open(vertaling, versie, ouder);
    },
    async zetInrichting(zetting) {
      const nieuw = await roep(lijn, ZETTEN, scripts.inrichting, alsOpdracht(vertaling, zetting));
      return typeof nieuw === "number" ? nieuw : null;
    },
    async versies() {
      const namen = await lijn.doe(LEZEN, (redis) => redis.hkeys(inrichting));
      const eerder = namen.flatMap((naam) => /^t:(\d+)$/u.exec(naam)?.[1] ?? []).map(Number);
      eerder.sort((een, ander) => ander - een);
      const velden = ["v", "t", "s", "b", ...eerder.map((nr) => `t:${nr}`)];
      const [v, t, s, b, ...tijden] = await lijn.doe(LEZEN, (redis) => redis.hmget(inrichting, ...velden));
      if (v == null) return [];
      const bewaard = eerder.flatMap((versie, plek) => {
        const sinds = tijden[plek];
        return sinds == null ? [] : [{ versie, sinds: Number(sinds) }];
      });
      return [{ versie: Number(v), sinds: Number(t), ...basisVan(v, s, b) }, ...bewaard];
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

type Waarde = Buffer | string | null | undefined;

/** The version before the taps, when a tap made the newest one. */
function basisVan(nieuwste: Waarde, tik: Waarde, voor: Waarde): Pick<Inrichtingsversie, "basis"> {
  return tik != null && voor != null && String(tik) === String(nieuwste) ? { basis: Number(String(voor)) } : {};
}

function alsOpdracht(vertaling: Vertaling, zetting: Inrichtingszetting): Opdracht {
  const { verwacht, bestanden, nu, taken = [] } = zetting;
  const gesloten = versleutel(vertaling.geheim, plaats(vertaling, verwacht + 1), JSON.stringify(bestanden));
  const { namen } = vertaling;
  const plan = {
    audit: auditregels(namen, zetting).map((regel) => Object.entries(regel).flat()),
    taken: taken.map(({ id, om, inhoud }) => ({ id, om: String(om), inhoud: JSON.stringify(inhoud) })),
  };
  return {
    sleutels: [namen.inrichting, namen.audit, namen.vervalt, namen.taken],
    args: [
      String(verwacht),
      gesloten.document,
      gesloten.sleutel,
      String(nu),
      String(BEWAARDE_VERSIES),
      zetting.tik === true ? "tik" : "",
      JSON.stringify(plan),
    ],
  };
}

/** One line for the version, and one for everybody whose roles it changes: by pseudonym, what they were and become. */
function auditregels({ schuilnaam }: Namen, { audit, rollen = [] }: Inrichtingszetting): readonly Auditregel[] {
  const gewijzigd = rollen.map(({ oid, was, wordt }) => ({
    ...audit,
    actie: "rol.gewijzigd",
    object: `${schuilnaam(oid)} ${was.join("+") || "geen"} > ${wordt.join("+") || "geen"}`,
  }));
  return [audit, ...gewijzigd];
}

/** The version is part of where it belongs, so that an older one cannot be passed off as the newest. */
function plaats({ gemeente, namen }: Vertaling, versie: number) {
  return { gemeente, record: namen.inrichting, versie };
}
