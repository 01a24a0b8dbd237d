import { Temporal } from "temporal-polyfill";
import { bijeenkomsten } from "../domain/casuistiek/reeks.ts";
import type { Werkkalender } from "../domain/werkkalender.ts";
import type { Methoderegel, Reeksregel } from "./casuistiek-bestanden.ts";
import { type Collegazoeker, keurDubbeleCollega } from "./casuistiek-collega.ts";
import { maakReeks } from "./casuistiek-maken.ts";
import { isBlok, type Onderdeel, onbekend } from "./keur.ts";
import { idsVan } from "./keur-routering.ts";
import type { Problemen } from "./problemen.ts";
import type { Regels } from "./verwijzingen.ts";

/** Even a meeting once a year comes within so many days of the first. */
const EEN_JAAR_EN_MEER = 400;

/** What a series is checked against. */
export interface Omgeving {
  readonly teams: Regels["teams"];
  readonly methoden: readonly Onderdeel<Methoderegel>[];
  /** Null while `gemeente.yaml` cannot be read. */
  readonly kalender: Werkkalender | null;
  readonly zoek: Collegazoeker;
  readonly problemen: Problemen;
}

/** Whether a series can be held: by whom, on which days, and with time enough for what it does. */
export function keurReeks(onderdeel: Onderdeel<Reeksregel>, om: Omgeving): void {
  if (onderdeel.waarde === null) return;
  keurGroep(onderdeel.waarde, onderdeel.plaats, om);
  keurMethode(onderdeel.waarde, onderdeel.plaats, om);
  keurTijd(onderdeel.waarde, onderdeel.plaats, om.problemen);
  keurDagen(onderdeel.waarde, onderdeel.plaats, om);
}

type Plek = Onderdeel<Reeksregel>["plaats"];

function keurGroep({ teams, deelnemers, quorum }: Reeksregel, plaats: Plek, om: Omgeving): void {
  const bekende = idsVan(om.teams);
  const genoemd = deelnemers.map((wie, index) => {
    const waar = plaats("deelnemers", index);
    return { persoon: om.zoek(wie, waar), plaats: waar };
  });
  keurDubbeleCollega(genoemd, om.problemen);
  // Who has a fault in their own line may be of any team.
  const iemandOnbekend = genoemd.some(({ persoon }) => persoon === null);
  for (const [index, team] of teams.entries()) {
    const waar = plaats("teams", index);
    if (!bekende.includes(team)) om.problemen.meld(waar, onbekend("Het team", team, bekende));
    else if (!iemandOnbekend && !genoemd.some(({ persoon }) => persoon?.team === team))
      om.problemen.meld(
        waar,
        "Van dit team doet niemand mee. Zet iemand van dit team bij deelnemers, of haal het team hier weg.",
      );
  }
  if (quorum > deelnemers.length)
    om.problemen.meld(
      plaats("quorum"),
      `Er zijn ${quorum} mensen nodig, maar de groep heeft er ${deelnemers.length}. Verlaag quorum, of zet er deelnemers bij.`,
    );
}

function keurMethode({ methode, soort, minuten, ...rest }: Reeksregel, plaats: Plek, om: Omgeving): void {
  const gevonden = om.methoden.find(({ ruw }) => isBlok(ruw) && ruw["id"] === methode);
  const waar = plaats("methode");
  if (gevonden === undefined) return om.problemen.meld(waar, onbekend("De methode", methode, idsVan(om.methoden)));
  if (gevonden.waarde === null) return;
  const { zonder_blad: zonderBlad, rondes } = gevonden.waarde;
  if (zonderBlad === (soort === "casuistiek"))
    om.problemen.meld(
      waar,
      zonderBlad
        ? "Deze methode heeft geen casussen. Kies bij casuïstiek een methode met rondes per casus, of zet soort op intervisie."
        : "Deze methode heeft een casus nodig. Kies een methode met zonder_blad: true, of zet soort op casuistiek.",
    );
  const duur = rondes.reduce((som, ronde) => som + ronde.minuten, 0);
  const ruimte = rest.minuten_per_casus ?? minuten;
  if (duur > ruimte)
    om.problemen.meld(
      waar,
      `De rondes van deze methode duren samen ${duur} minuten, en hier zijn er ${ruimte}. Geef meer tijd, of kies een kortere methode.`,
    );
}

function keurTijd({ soort, minuten, plaatsen, ...rest }: Reeksregel, plaats: Plek, problemen: Problemen): void {
  const perCasus = rest.minuten_per_casus ?? null;
  if (soort !== "casuistiek") {
    for (const sleutel of ["plaatsen", "minuten_per_casus"] as const)
      if ((sleutel === "plaatsen" ? plaatsen : perCasus) != null)
        problemen.meld(
          plaats(sleutel),
          `In een overleg van soort ${soort} komen geen casussen. Haal deze regel weg, of zet soort op casuistiek.`,
        );
    return;
  }
  if (plaatsen == null || perCasus === null)
    return problemen.meld(
      plaats(),
      "Bij casuïstiek horen plaatsen en minuten_per_casus. Schrijf bijvoorbeeld plaatsen: 2 en minuten_per_casus: 40.",
    );
  if (plaatsen * perCasus > minuten)
    problemen.meld(
      plaats("plaatsen"),
      `${plaatsen} keer ${perCasus} minuten past niet in een overleg van ${minuten} minuten. Neem minder plaatsen of minder minuten per casus, of maak het overleg langer.`,
    );
}

function keurDagen(regel: Reeksregel, plaats: Plek, { kalender, problemen }: Omgeving): void {
  if (kalender === null) return;
  const begin = Temporal.PlainDate.from(regel.vanaf).toZonedDateTime(kalender.tijdzone);
  const einde = begin.add({ days: EEN_JAAR_EN_MEER });
  const reeks = maakReeks(regel, () => null);
  if (bijeenkomsten(kalender, reeks, begin.epochMilliseconds, einde.epochMilliseconds).length === 0)
    problemen.meld(
      plaats("rrule"),
      "Met deze herhaling is er in het eerste jaar geen enkele keer. Kijk of die dagen bestaan, en of vanaf en tot kloppen.",
    );
}
