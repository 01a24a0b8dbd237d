/** A service we depend on failed or was too slow; the same call may succeed later. */
export class Storing extends Error {
  override readonly name = "Storing";
  readonly dienst: "redis" | "teams" | "identiteit";

  constructor(dienst: "redis" | "teams" | "identiteit", waarom: string, oorzaak?: unknown) {
    super(waarom, oorzaak === undefined ? undefined : { cause: oorzaak });
    this.dienst = dienst;
  }
}

/** The configuration cannot be used; every problem found, each with its place and remedy. */
export class ConfiguratieFout extends Error {
  override readonly name = "ConfiguratieFout";
  readonly problemen: readonly string[];

  constructor(problemen: readonly string[]) {
    super(`${problemen.length} probleem/problemen in de configuratie`);
    this.problemen = problemen;
  }
}

/** Marks what the types say cannot happen. */
export function onbereikbaar(waarde: never): never {
  throw new TypeError(`onverwachte waarde: ${String(waarde)}`);
}
