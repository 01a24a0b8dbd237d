import { z } from "zod";
import { telefoonnummer } from "../src/domain/privacy/telefoon.ts";
import { teamVanPostcode } from "../src/domain/rooster.ts";
import { Leefgebied } from "../src/domain/sleutels.ts";
import { datumvraag, keuzevraag, tekstvraag, type Vraagcontext } from "./vraagsoorten.ts";
import { alBekend, type Gespreksstroom } from "./vraagverkenning.ts";

/** "Laat terugbellen": when it is busy, everything on one card; the date stays, so that an eviction is not lost. */
export const terugbellen: Gespreksstroom = {
  id: "terugbellen",
  version: 1,
  migrations: {},
  steps: [
    { id: "terugbellen", questions: (_, context) => vragen(context) },
    { id: "bekend", questions: (_, context) => alBekend(context) },
  ],
};

function vragen(context: Vraagcontext) {
  const { gemeente } = context;
  const titels = Object.fromEntries([...gemeente.onderwerpen].map(([sleutel, { naam }]) => [sleutel, naam]));
  const nummer = z
    .string()
    .trim()
    .refine((tekst) => telefoonnummer(tekst) !== null, "telefoon");
  return [
    tekstvraag("eigen_woorden", { verplicht: true, maximum: 200 }),
    tekstvraag("voornaam", { maximum: 40 }),
    tekstvraag("contact", {
      label: "vraag.telefoonnummer",
      verplicht: true,
      maximum: 20,
      stijl: "tel",
      schema: nummer,
    }),
    keuzevraag("wanneer", ["ochtend", "middag", "maakt_niet_uit"], { standaard: "maakt_niet_uit" }),
    keuzevraag("leefgebied", [...Leefgebied.options, "weet_niet"], {
      verplicht: true,
      standaard: "weet_niet",
      titels: { ...titels },
    }),
    ...(gemeente.teams.size > 1
      ? [
          tekstvraag("postcode", {
            maximum: 4,
            schema: z
              .string()
              .trim()
              .regex(/^[1-9]\d{3}$/, "postcode")
              .refine((cijfers) => teamVanPostcode(gemeente, cijfers) !== null, "postcode_team"),
          }),
        ]
      : []),
    datumvraag("datum", context, { nogNiet: true }),
  ];
}
