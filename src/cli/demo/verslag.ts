import { leesLijst } from "../../app/overzicht.ts";
import type { Lijst } from "../../app/poorten.ts";
import { waaromTeLaat } from "../../domain/lijst.ts";
import { grensVan } from "../../domain/rooster/ruimte.ts";
import type { Functie } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import type { Toneel } from "./toneel.ts";
import type { Speeldag } from "./week.ts";

/** What is counted of a day or of a team, by the name of its column. */
const KOLOMMEN: Readonly<Record<string, readonly string[]>> = {
  nieuw: ["doorgegeven"],
  opgepakt: ["opgepakt"],
  terug: ["teruggegeven"],
  doorgezet: ["doorgezet", "toegewezen"],
  vervallen: ["aanbod_vervallen", "naar_teamleider", "overname_vervallen"],
  "in de rij": ["in_wachtrij"],
  gesproken: ["eerste_contact"],
  klaar: ["afgesloten"],
};

/** One line for a day that is over. */
export function dagregel({ feiten, gemeente }: Toneel, { datum, van, tot }: Speeldag): string {
  const vandaag = feiten.filter(({ om }) => van <= om && om < van + 86_400_000).map(({ feit }) => feit);
  const delen = Object.entries(KOLOMMEN).map(
    ([naam, soorten]) => `${vandaag.filter(({ soort }) => soorten.includes(String(soort))).length} ${naam}`,
  );
  const dag = new Intl.DateTimeFormat("nl-NL", { weekday: "short", timeZone: gemeente.tijdzone }).format(tot - 1);
  return `  ${dag} ${datum}  ${delen.join(", ")}\n`;
}

/** How everything stands at the end: a line per team, and the load per function. */
export async function eindverslag(toneel: Toneel): Promise<string> {
  const kop = ["team", "nieuw", "opgepakt", "open", "zonder eigenaar", "in de rij", "te laat", "klaar"];
  const rijen: string[][] = [];
  for (const { id, naam } of toneel.gemeente.teams.values()) rijen.push([naam, ...(await teamcijfers(toneel, id))]);
  const som = kop.slice(1).map((_, plek) => String(rijen.reduce((tot, rij) => tot + Number(rij[plek + 1] ?? 0), 0)));
  return [tabel([kop, ...rijen, ["samen", ...som]]), tabel(await belastingtabel(toneel))].join("\n");
}

async function teamcijfers(toneel: Toneel, team: string): Promise<string[]> {
  const { chat, klok, feiten } = toneel;
  const tel = (soort: string) => feiten.filter(({ feit }) => feit["soort"] === soort && feit["team"] === team).length;
  const lees = async (naam: Lijst) => (await leesLijst(chat, { namen: [naam], past: () => true, tot: null })).vragen;
  const open = (await lees(`team/${team}`)).map(({ doc }) => doc);
  const laat = (doc: Vraag) => waaromTeLaat(doc, klok.nu) !== null;
  return [
    tel("doorgegeven"),
    tel("opgepakt"),
    open.length,
    open.filter(({ toestand }) => toestand.soort === "aangeboden").length,
    open.filter(({ toestand }) => toestand.soort === "wachtrij").length,
    open.filter(laat).length,
    tel("afgesloten"),
  ].map(String);
}

/** Load points that people of a function have, and how many they can have. */
async function belastingtabel({ opslag, gemeente, chat }: Toneel): Promise<string[][]> {
  const { belasting } = await opslag.laad({ records: [], belasting: true });
  const functies = new Map<Functie, { mensen: number; heeft: number; kan: number; vol: number }>();
  for (const persoon of gemeente.mensen.values()) {
    const [functie] = persoon.functies;
    if (functie === undefined) continue;
    const rij = functies.get(functie) ?? { mensen: 0, heeft: 0, kan: 0, vol: 0 };
    const heeft = belasting.get(chat.schuilnaam(persoon.oid)) ?? 0;
    const kan = grensVan(gemeente.belasting, persoon);
    functies.set(functie, {
      mensen: rij.mensen + 1,
      heeft: rij.heeft + heeft,
      kan: rij.kan + kan,
      vol: rij.vol + (heeft >= kan ? 1 : 0),
    });
  }
  return [
    ["functie", "mensen", "belasting", "grens", "vol"],
    ...[...functies].map(([functie, rij]) => [functie, ...[rij.mensen, rij.heeft, rij.kan, rij.vol].map(String)]),
  ];
}

/** Names to the left, numbers to the right. */
function tabel(rijen: readonly (readonly string[])[]): string {
  const breedtes = (rijen[0] ?? []).map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)));
  const regels = rijen.map((rij) =>
    rij
      .map((cel, kolom) => (kolom === 0 ? cel.padEnd(breedtes[kolom] ?? 0) : cel.padStart(breedtes[kolom] ?? 0)))
      .join("  "),
  );
  return `${regels.map((regel) => `  ${regel}`).join("\n")}\n`;
}
