import assert from "node:assert/strict";
import { z } from "zod";
import { ONDERDELEN } from "../../../src/domain/beheer/onderdelen.ts";
import { Gemeentebestand, Locatieregel, Persoonregel, Teamregel } from "../../../src/gemeente/bestanden.ts";
import {
  Casuistiekbestand,
  Expertiseregel,
  Methoderegel,
  Reeksregel,
} from "../../../src/gemeente/casuistiek-bestanden.ts";
import { Partnerregel, Regel } from "../../../src/gemeente/routering.ts";
import { Voorzieningregel } from "../../../src/gemeente/sociale-kaart.ts";
import { lees } from "../../huis/bestanden.ts";

/** The schema of each file, and the list in it that it is of; null: of the file itself. */
const SCHEMAS: readonly (readonly [string, string | null, z.ZodType])[] = [
  ["gemeente.yaml", null, Gemeentebestand],
  ["mensen.yaml", "mensen", Persoonregel],
  ["teams.yaml", "teams", Teamregel],
  ["locaties.yaml", "locaties", Locatieregel],
  ["routering.yaml", "routering", Regel],
  ["partners.yaml", "partners", Partnerregel],
  ["sociale-kaart.yaml", "voorzieningen", Voorzieningregel],
  ["casuistiek.yaml", null, Casuistiekbestand],
  ["casuistiek.yaml", "expertises", Expertiseregel],
  ["casuistiek.yaml", "reeksen", Reeksregel],
  ["methoden.yaml", "methoden", Methoderegel],
];

/** Every key that a schema takes, with those of the blocks in it: `termijnen.oproep`. */
function sleutelsIn(schema: unknown, tot = ""): readonly string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([sleutel, deel]) => sleutelsIn(deel, `${tot}.${sleutel}`));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return sleutelsIn(schema.unwrap(), tot);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return sleutelsIn(schema.unwrap(), tot);
  if (!(schema instanceof z.ZodPipe)) return [tot.slice(1)];
  // What is made of it afterwards is no key of the file; a value may be made ready before it is read.
  return sleutelsIn(schema.in instanceof z.ZodTransform ? schema.out : schema.in, tot);
}

/** The paths that a form of this list or file shows. */
function inVormen(bestand: string, lijst: string | null): readonly string[] {
  return ONDERDELEN.flatMap(({ vorm, velden }) => {
    const hier = vorm.soort === "lijst" ? vorm.bestand === bestand && vorm.lijst === lijst : lijst === null;
    return hier && vorm.soort !== "per_leefgebied" && vorm.bestand === bestand
      ? velden.map(({ pad }) => pad.join("."))
      : [];
  });
}

/** The lists of a file, which have forms of their own. */
const LIJSTEN = ["expertises", "reeksen"];

describe("Every key that a file may have", () => {
  const [, alleenInBestand = ""] = lees("docs/beheer.md").split("## Wat alleen in de bestanden staat");
  const regels = alleenInBestand.split("\n## ")[0]?.split("\n") ?? [];

  for (const [bestand, lijst, schema] of SCHEMAS)
    it(`has a form in the window, or a reason in docs/beheer.md: ${bestand}${lijst === null ? "" : `, ${lijst}`}`, () => {
      const vormen = inVormen(bestand, lijst);
      const sleutels = sleutelsIn(schema).filter((sleutel) => lijst !== null || !LIJSTEN.includes(sleutel));
      assert.ok(sleutels.length > 3, `only ${sleutels.join()}`);
      const uitleg = regels.filter((regel) => regel.includes(`\`${bestand}\``)).join(" ");
      const zonder = sleutels.filter((sleutel) => {
        const inVorm = vormen.some((pad) => pad === sleutel || pad.startsWith(`${sleutel}.`));
        return !inVorm && !uitleg.includes(`\`${sleutel}\``) && !uitleg.includes(`\`${sleutel.split(".")[0] ?? ""}\``);
      });
      assert.deepEqual(zonder, []);
    });
});
