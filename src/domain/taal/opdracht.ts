export type Opdracht = "hulp" | "stop" | "terug" | "overzicht" | "verder" | "gevaar";
export function herkenOpdracht(tekst: string): Opdracht | null {
  const woord = tekst.trim().toLowerCase();
  return (["hulp", "stop", "terug", "overzicht", "verder", "gevaar"] as const).find((opdracht) => opdracht === woord) ?? null;
}
