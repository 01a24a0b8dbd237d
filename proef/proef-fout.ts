import { readFileSync } from "node:fs";

/** The trial cannot go on; the message is one sentence with the remedy, `staart` the end of the log that explains it. */
export class ProefFout extends Error {
  override readonly name = "ProefFout";
  readonly staart: string;

  constructor(zin: string, log?: string) {
    super(zin);
    this.staart = log === undefined ? "" : staartVan(log);
  }
}

function staartVan(log: string): string {
  try {
    const inhoud = readFileSync(log, "utf8").trimEnd();
    if (inhoud === "") return `\n${log} is leeg.`;
    const regels = inhoud.split("\n").slice(-15);
    return `\nLaatste regels van ${log}:\n${regels.map((regel) => `    ${regel.slice(0, 300)}`).join("\n")}`;
  } catch {
    return "";
  }
}
