type Dienst = "redis" | "teams" | "identiteit" | "agenda" | "beheer";

/** A service we depend on failed or was too slow; the same call may succeed later. */
export class Storing extends Error {
  override readonly name = "Storing";
  readonly dienst: Dienst;
  /** How long the service asked to be left alone, in milliseconds; null when it did not say. */
  readonly naMs: number | null;

  constructor(dienst: Dienst, waarom: string, oorzaak?: unknown, naMs: number | null = null) {
    super(waarom, oorzaak === undefined ? undefined : { cause: oorzaak });
    this.dienst = dienst;
    this.naMs = naMs;
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
