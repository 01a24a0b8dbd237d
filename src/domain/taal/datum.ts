export function vindDatums(_tekst: string, _vandaag: string): readonly { datum: string; van: number; tot: number }[] {
  return [];
}
