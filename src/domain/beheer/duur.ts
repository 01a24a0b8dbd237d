/** A term as people write it, and as the files do. Working days, working hours and calendar time look the same in words. */
const EENHEDEN = [
  { iso: /^PT(\d+)M$/u, maak: (n: number) => `PT${n}M`, een: "minuut", meer: "minuten" },
  { iso: /^PT(\d+)H$/u, maak: (n: number) => `PT${n}H`, een: "uur", meer: "uur" },
  { iso: /^P(\d+)D$/u, maak: (n: number) => `P${n}D`, een: "dag", meer: "dagen" },
  { iso: /^P(\d+)W$/u, maak: (n: number) => `P${n}W`, een: "week", meer: "weken" },
  { iso: /^P(\d+)M$/u, maak: (n: number) => `P${n}M`, een: "maand", meer: "maanden" },
  { iso: /^P(\d+)Y$/u, maak: (n: number) => `P${n}Y`, een: "jaar", meer: "jaar" },
] as const;

/** "PT4H" as "4 uur"; what is no plain number of one unit stays as it is. */
export function duurInWoorden(iso: string): string {
  for (const { iso: vorm, een, meer } of EENHEDEN) {
    const [, n] = vorm.exec(iso) ?? [];
    if (n !== undefined) return `${Number(n)} ${Number(n) === 1 ? een : meer}`;
  }
  return iso;
}

/** "4 uur" as "PT4H"; what cannot be read stays as it was typed, and is judged like any other value of a file. */
export function duurUitWoorden(tekst: string): string {
  const [, n, woord = ""] = /^(\d{1,6})\s*(\p{L}+)$/u.exec(tekst.trim().toLowerCase()) ?? [];
  const eenheid = EENHEDEN.find(({ een, meer }) => woord === een || woord === meer || woord === `${een}en`);
  return n === undefined || eenheid === undefined ? tekst.trim() : eenheid.maak(Number(n));
}
