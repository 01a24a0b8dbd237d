import type { Oordeel, Uitkomst } from "./bevinding.ts";

const WOORD: Readonly<Record<Oordeel, string>> = { goed: "goed", let_op: "let op", fout: "FOUT", niet_gezien: "-" };

/** Whether the bot may be started: warnings and what could not be seen do not stop it. */
export function isGezond(uitkomsten: readonly Uitkomst[]): boolean {
  return uitkomsten.every(({ oordeel }) => oordeel !== "fout");
}

/** A line for each finding, and one that sums up. */
export function alsTekst(uitkomsten: readonly Uitkomst[]): string {
  const breedte = Math.max(...uitkomsten.map(({ controle }) => controle.length));
  const regels = uitkomsten.map(({ controle, oordeel, wat, remedie }) => {
    const doen = remedie === null ? "" : ` ${remedie}`;
    return `${WOORD[oordeel].padEnd(6)}  ${controle.padEnd(breedte)}  ${wat}${doen}`;
  });
  return `${regels.join("\n")}\n\n${samenvatting(uitkomsten)}\n`;
}

/** The same for a machine. */
export function alsJson(uitkomsten: readonly Uitkomst[]): string {
  return `${JSON.stringify({ gezond: isGezond(uitkomsten), bevindingen: uitkomsten }, null, 2)}\n`;
}

function samenvatting(uitkomsten: readonly Uitkomst[]): string {
  const aantal = (soort: Oordeel) => uitkomsten.filter(({ oordeel }) => oordeel === soort).length;
  const tellen = `${aantal("fout")} FOUT, ${aantal("let_op")} let op, ${aantal("goed")} goed, ${aantal("niet_gezien")} niet te zien.`;
  if (!isGezond(uitkomsten)) return `${tellen} Herstel eerst wat FOUT is.`;
  return aantal("let_op") > 0
    ? `${tellen} De bot kan draaien; kijk naar wat let op heet.`
    : `${tellen} Alles is in orde.`;
}
