/**
 * What holds where a file says nothing, as a file would say it. The schemas of the files take it from here, and the
 * forms show it beside an empty field.
 */
export const STANDAARD_GEMEENTE = {
  feestdagen: { goede_vrijdag: "open", vijf_mei: "lustrum" },
  termijnen: { wachtrij: "PT4H", overgenomen: "P1D", regisseur: "P6M", audit: "P5Y", feiten: "P24M" },
  signalen: { gezien: "P3D", antwoord: "P28D", bewaren: "P1Y" },
  daglijst: "08:30",
  weekbericht: { dag: "vrijdag", tijd: "09:00" },
  belasting: { gewicht: { nu: 3, vandaag: 3, morgen: 2, drie_dagen: 2, vijf_dagen: 1 }, per_fte: 20 },
} as const;

/** Of `casuistiek.yaml` itself. */
export const STANDAARD_CASUISTIEK = { antwoord_binnen: "P3D", bewaren: "P28D", vooruit_dagen: 41 } as const;

export const STANDAARD_EXPERTISE = {
  soorten: ["zonder_naam"],
  plekken: ["bellen"],
  minuten: 30,
  buffer_minuten: 10,
  vooraf: "PT4H",
  per_dag: 3,
} as const;

export const STANDAARD_REEKS = { soort: "casuistiek", quorum: 3, sluit: "P1D" } as const;

export const STANDAARD_VOORZIENING = { basisvoorziening: true } as const;
