/** What a command gets from outside, so that a test can look over its shoulder. */
export interface Omstandigheden {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly invoer: NodeJS.ReadableStream;
  readonly schrijf: (tekst: string) => void;
  readonly klaag: (tekst: string) => void;
}
