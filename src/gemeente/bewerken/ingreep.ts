/** A piece of a text that becomes another; everything around it stays byte for byte. */
export interface Ingreep {
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

export function pasIngreepToe(bron: string, { van, tot, tekst }: Ingreep): string {
  return bron.slice(0, van) + tekst + bron.slice(tot);
}

/** What puts the text back after this one, exactly. */
export function omgekeerd(bron: string, { van, tot, tekst }: Ingreep): Ingreep {
  return { van, tot: van + tekst.length, tekst: bron.slice(van, tot) };
}
