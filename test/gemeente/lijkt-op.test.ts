import assert from "node:assert/strict";
import { lijktOp } from "../../src/gemeente/lijkt-op.ts";

describe("What was probably meant", () => {
  const KEUZES = ["teamlid", "teamleider", "vrijwilliger", "vog", "drie_dagen"];
  const tabel: readonly [string, string | null][] = [
    ["teamlit", "teamlid"],
    ["TeamLid", "teamlid"],
    ["team leider", "teamleider"],
    ["drie-dagen", "drie_dagen"],
    ["vrijwiliger", "vrijwilliger"],
    ["vrijwliliger", "vrijwilliger"],
    ["vgo", "vog"],
    ["loket", null],
    ["", null],
    ["x".repeat(10_000), null],
  ];
  for (const [getypt, bedoeld] of tabel) {
    it(`by "${getypt.slice(0, 20)}" is ${bedoeld ?? "unknown"}`, () => assert.equal(lijktOp(getypt, KEUZES), bedoeld));
  }
});
