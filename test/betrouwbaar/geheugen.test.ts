import { beschrijfTellingen } from "../redis/contract-tellingen.ts";
import { Geheugen } from "./geheugen.ts";

describe("The store in memory", () => {
  describe("its figures", () => beschrijfTellingen(() => new Geheugen().opslag));
});
