import type { Kaartbeeld, Regel } from "../../dialogs/beeld.ts";
import { conceptregel } from "../../dialogs/beelden/concept.ts";
import { bezettingbeeld, daglijstbeeld, lijnbeeld } from "../../dialogs/beelden/daglijst.ts";
import { type Blad, mijnVragenbeeld, teLaatbeeld } from "../../dialogs/beelden/lijst.ts";
import { teambeeld } from "../../dialogs/beelden/team.ts";
import { standInHetKort, vraagverwijzing } from "../../dialogs/beelden/vondst.ts";
import type { Zicht } from "../../dialogs/beelden/zicht.ts";
import { balierol } from "../../dialogs/vraagsoorten.ts";
import { LIJNEN } from "../../src/domain/dag.ts";
import { Functie } from "../../src/domain/sleutels.ts";
import type { Opvolging, Vraag } from "../../src/domain/vraag.ts";
import { GEEN_OPVOLGING } from "../../src/domain/vraag.ts";
import { FATIMA, JOOST, vraagcontext } from "./proefgemeente.ts";
import { DOORGEGEVEN, maakVraag, NU, PLAATSING } from "./records.ts";

const DAG_MS = 86_400_000;
const EERSTE = DOORGEGEVEN[0] ?? maakVraag();
const OPGEPAKT: Vraag = { ...EERSTE, toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: NU - DAG_MS } };

function opgevolgd(deel: Partial<Opvolging>, vraag: Vraag = OPGEPAKT): Vraag {
  return { ...vraag, opvolging: { ...GEEN_OPVOLGING, ...deel } };
}

const TE_LAAT = { ...PLAATSING, contactVoor: NU - DAG_MS, doorgegeven: NU - 2 * DAG_MS };
const STIL = { ...(EERSTE.gevraagd[0] ?? { wie: FATIMA.oid }), uitkomst: "vervallen" } as Vraag["gevraagd"][number];

function met(toestand: Vraag["toestand"], deel: Partial<Vraag> = {}): Vraag {
  return { ...EERSTE, toestand, ...deel };
}

const GESLOTEN = { soort: "afgesloten", als: "ondersteuning", op: NU, eigenaar: FATIMA.oid } as const;
const OP_LIJSTEN: readonly Vraag[] = [
  { ...EERSTE, plaatsing: TE_LAAT },
  { ...OPGEPAKT, plaatsing: TE_LAAT },
  met(
    { soort: "aangeboden", aan: JOOST.oid, ronde: 2, sinds: NU, tot: NU + DAG_MS },
    { gevraagd: [STIL, { ...STIL, wie: JOOST.oid, uitkomst: "wacht" }] },
  ),
  met({ soort: "wachtrij", functie: "cjg", sinds: NU, tot: NU + DAG_MS }),
  OPGEPAKT,
  opgevolgd({ contact: NU }),
  opgevolgd({ contact: NU, afspraak: NU + DAG_MS }),
  opgevolgd({ contact: NU, pols: NU + DAG_MS }),
  opgevolgd({ contact: NU - 2 * DAG_MS, pols: NU - 2 * DAG_MS }),
  met({
    soort: "opgepakt",
    eigenaar: FATIMA.oid,
    sinds: NU,
    doorgezet: { aan: JOOST.oid, ronde: 2, sinds: NU, tot: NU + DAG_MS, functie: null },
  }),
  opgevolgd({ contact: NU }, met(GESLOTEN)),
  opgevolgd({ contact: NU, pols: NU + DAG_MS }, met({ ...GESLOTEN, als: "vinger_aan_de_pols" })),
];

/** Vragen as they can stand on a list: late in every way, in the queue, and in every stage after the first contact. */
export const LIJSTVRAGEN: readonly Vraag[] = OP_LIJSTEN.map((vraag, plek) => ({ ...vraag, id: `vraag-lijst-${plek}` }));

const ALLE_FUNCTIES = Functie.options.map((functie) => ({ team: "oost", functie }));

/** Drafts: just begun, half way with a subject, and a call-back. */
function concepten(zicht: Zicht): readonly Regel[] {
  const context = vraagcontext({ ik: zicht.ik, rol: balierol(zicht.ik), catalogus: zicht.catalogus });
  const half = { eigen_woorden: "De huur", over_wie: "mij", kanaal: "balie", leefgebied: "financien" };
  return [
    { flow: "vraagverkenning", answers: {}, asked: "woorden" },
    { flow: "vraagverkenning", answers: half, asked: "klopt" },
    { flow: "terugbellen", answers: {}, asked: "terugbellen" },
  ].map((stroom) => {
    const vraag = maakVraag({ stroom: { ...stroom, version: 1, revision: 2 } });
    return conceptregel(zicht, context, vraag, NU);
  });
}

/** Every list and every page of the day, full and empty. */
export function lijstbeelden(zicht: Zicht): readonly Kaartbeeld[] {
  const vol: Blad = { vragen: LIJSTVRAGEN.map((vraag) => ({ vraag, nummer: 127 })), vanaf: 8, per: 8, meer: true };
  const leeg: Blad = { vragen: [], vanaf: 0, per: 8, meer: false };
  const einde = { ...leeg, vanaf: 8 };
  const plekken = [zicht, { ...zicht, plek: "venster" as const }];
  const teams = ["oost", "west"];
  const bezetting = {
    afwezig: [FATIMA, JOOST],
    zonderVervanger: [{ team: "oost", functie: "cjg" as const }],
  };
  const aantallen = { zonder_eigenaar: 1, uiterste_dag: 2, haast_van_gisteren: 3, vaak_terug: 4, bijna_gewist: 5 };
  const geen = { zonder_eigenaar: 0, uiterste_dag: 0, haast_van_gisteren: 0, vaak_terug: 0, bijna_gewist: 0 };
  const niemandWeg = { afwezig: [], zonderVervanger: [] };
  for (const vraag of [...LIJSTVRAGEN, ...DOORGEGEVEN]) standInHetKort(zicht, vraag);
  return plekken.flatMap((hier) => [
    ...[vol, leeg, einde].flatMap((blad) => [
      mijnVragenbeeld(hier, concepten(hier), blad),
      teLaatbeeld(hier, blad, true),
      teLaatbeeld(hier, blad, false),
      teambeeld(hier, teams, blad),
      teambeeld(hier, ["oost"], blad),
      ...LIJNEN.flatMap((lijn) => (lijn === "bezetting" ? [] : [lijnbeeld(hier, lijn, blad)])),
    ]),
    daglijstbeeld(hier, { aantallen, bezetting }),
    daglijstbeeld(hier, { aantallen: geen, bezetting: niemandWeg }),
    daglijstbeeld(hier, { aantallen: geen, bezetting: { afwezig: [], zonderVervanger: ALLE_FUNCTIES } }),
    bezettingbeeld(hier, bezetting),
    bezettingbeeld(hier, niemandWeg),
    vraagverwijzing(hier, 127),
  ]);
}
