import assert from "node:assert/strict";
import { herkenOpdracht } from "../../../src/domain/taal/opdracht.ts";

describe("a command", () => {
  for (const [tekst, opdracht] of [
    ["hulp", "hulp"],
    ["HELP", "hulp"],
    ["Hulp!", "hulp"],
    ["hlup", "hulp"],
    ["?", "hulp"],
    ["stop", "stop"],
    ["stopp", "stop"],
    ["annuleren", "stop"],
    ["annulren", "stop"],
    ["stop maar", "stop"],
    ["terug", "terug"],
    ["treug", "terug"],
    ["vorige vraag", "terug"],
    ["overzicht", "overzicht"],
    ["overzigdt", "overzicht"],
    ["mijn vragen", "overzicht"],
    ["verder", "verder"],
    ["vreder", "verder"],
    ["ga verder graag", "verder"],
    ["doorgaan", "verder"],
    ["gevaar", "gevaar"],
    ["gevaar!!", "gevaar"],
    ["112", "gevaar"],
    ["help 112", "gevaar"],
    ["direct hulp", "gevaar"],
  ] as const) {
    it(`"${tekst}" is ${opdracht}`, () => {
      assert.equal(herkenOpdracht(tekst), opdracht);
    });
  }

  for (const tekst of [
    "",
    "stop met roken",
    "hulp in de huishouding",
    "hulp bij huishouden",
    "mevrouw wil stoppen",
    "eerder",
    "stap",
    "113",
    "terug naar school",
    "ze wil verder leren",
    "gevaar voor de kinderen",
    "x".repeat(5000),
  ]) {
    it(`is not "${tekst.slice(0, 30)}"`, () => {
      assert.equal(herkenOpdracht(tekst), null);
    });
  }
});
