import { coachverslag } from "../test/domain/casuistiek/coach-verslag.ts";

/** Prints what the anonymity coach finds, misses and points at for nothing: `node bench/coach.ts`. */
console.log(coachverslag());
