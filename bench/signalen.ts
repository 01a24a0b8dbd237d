import { signaalverslag } from "../test/domain/signaal/signaal-verslag.ts";

/** Prints how often each way to find cries wolf, and how soon it sees a doubled demand: `node bench/signalen.ts`. */
console.log(signaalverslag());
