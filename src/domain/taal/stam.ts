const UITGANG = /(?:eren|tjes|tje|pjes|pje|jes|je|en|er|es|e|s|t|d)$/;
const DUBBELE_MEDEKLINKER = /([bcdfgklmnprst])\1$/;
const DUBBELE_KLINKER = /([aeou])\1([bcdfgklmnprstvz])$/;

/** The part that forms of one word share ("lopen", "loopt" and "loop": "lop"), rough on purpose; for comparing only. */
export function stam(woord: string): string {
  if (woord.length < 5) return woord;
  const kaal = woord.replace(/heden$/, "heid").replace(UITGANG, "");
  const lang = kaal.length < 3 ? woord.slice(0, 4) : kaal;
  return lang.replace(DUBBELE_MEDEKLINKER, "$1").replace(DUBBELE_KLINKER, "$1$2").replace(/v$/, "f").replace(/z$/, "s");
}
