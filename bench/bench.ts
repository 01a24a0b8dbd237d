import { parseArgs } from "node:util";
import { cijfersverslag, meetCijfers } from "./cijfers.ts";
import { leesverslag, meetLezen } from "./lezen.ts";
import { meet, type Omvang } from "./metingen.ts";
import { stelOp } from "./opstelling.ts";
import { profileer } from "./profiel.ts";
import { meetTijden, tijdenverslag } from "./tijden.ts";
import { verslag } from "./verslag.ts";

const GEWOON: Omvang = {
  starts: 5,
  startsMs: 20_000,
  spelers: 200,
  vensterMs: 1_500,
  warmTikken: 6_000,
  warmMs: 30_000,
  rondes: 15,
  rondesMs: 60_000,
  latentierondes: 3,
  latentieMs: 20_000,
  leesrondes: 10,
  feiten: 1_000_000,
};
const KORT: Omvang = {
  starts: 2,
  startsMs: 3_000,
  spelers: 80,
  vensterMs: 500,
  warmTikken: 2_000,
  warmMs: 8_000,
  rondes: 5,
  rondesMs: 8_000,
  latentierondes: 1,
  latentieMs: 0,
  leesrondes: 3,
  feiten: 100_000,
};

const { values } = parseArgs({
  options: { kort: { type: "boolean", default: false }, profiel: { type: "boolean", default: false } },
});

// Whatever ends us ends what we started: each of those listens to our exit.
for (const signaal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signaal, () => process.exit(130));
process.once("disconnect", () => process.exit(130));

const begin = performance.now();
const meld = (zin: string) => process.stderr.write(`  ${zin}\n`);
const omvang = values.kort ? KORT : GEWOON;
const opstelling = await stelOp(omvang.spelers);
try {
  if (values.profiel) console.log(await profileer(opstelling, omvang));
  else {
    const uitkomst = await meet(opstelling, omvang, meld);
    meld("reading questions");
    const lezen = leesverslag(await meetLezen(omvang.leesrondes));
    meld("looking for free times");
    const tijden = tijdenverslag(meetTijden(5 * omvang.leesrondes));
    meld("reading and counting figures");
    const cijfers = cijfersverslag(await meetCijfers(omvang.feiten, 20 * omvang.leesrondes));
    console.log(verslag(opstelling, uitkomst, performance.now() - begin));
    console.log(["", "Reading one question, every one of test/data/vragen-dev.jsonl", ...lezen].join("\n"));
    console.log(["", "The first ten free times for a consult, 40 specialists over six weeks", ...tijden].join("\n"));
    console.log(["", "Figures", ...cijfers].join("\n"));
  }
} finally {
  await opstelling.sluit();
}
process.exit();
