/** Numbers of names and where each stands: a table that is made in no time and searched in less than a `Map`. */
export class Namen {
  readonly lijst: Int32Array;
  readonly #tabel: Int32Array;
  readonly #masker: number;

  /** @param lijst each number once */
  constructor(lijst: Int32Array) {
    this.lijst = lijst;
    const grootte = 2 ** Math.ceil(Math.log2(Math.max(2, lijst.length * 3)));
    this.#masker = grootte - 1;
    this.#tabel = new Int32Array(grootte);
    for (let plaats = 0; plaats < lijst.length; plaats++) {
      let vak = this.#vak(lijst[plaats]!);
      while (this.#tabel[vak] !== 0) vak = (vak + 1) & this.#masker;
      this.#tabel[vak] = plaats + 1;
    }
  }

  /** The index in the list, or -1. */
  plaats(naam: number): number {
    for (let vak = this.#vak(naam); ; vak = (vak + 1) & this.#masker) {
      const een = this.#tabel[vak]!;
      if (een === 0) return -1;
      if (this.lijst[een - 1] === naam) return een - 1;
    }
  }

  #vak(naam: number): number {
    return (Math.imul(naam, 0x9e_37_79_b1) >>> 7) & this.#masker;
  }
}
