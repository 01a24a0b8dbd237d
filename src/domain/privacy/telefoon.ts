/** A Dutch telephone number as +31…, or null. */
export function telefoonnummer(tekst: string): string | null {
  const cijfers = tekst.slice(0, 40).replace(/[\s().-]/g, "");
  const gevonden = /^(?:\+31|0031|0)(\d{9})$/.exec(cijfers);
  return gevonden === null ? null : `+31${gevonden[1]}`;
}
