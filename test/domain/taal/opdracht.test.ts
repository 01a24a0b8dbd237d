import assert from "node:assert/strict";
import { herkenOpdracht, leesVraagnummer, lijktVraagnummer } from "../../../src/domain/taal/opdracht.ts";

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
    ["start", "begin"],
    ["begin", "begin"],
    ["naar het begin", "begin"],
    ["consult", "consult_begin"],
    ["consutl", "consult_begin"],
    ["Consult vragen", "consult_begin"],
    ["casus", "casus_begin"],
    ["ik heb een casus", "casus_begin"],
    ["overleg", "agenda"],
    ["agenda", "agenda"],
    ["mijn consulten", "mijn_consulten"],
    ["casuïstiek", "casuistiek"],
    ["casuistiek", "casuistiek"],
    ["cijfers", "cijfers"],
    ["toon cijfers", "cijfers"],
    ["beheer", "beheer"],
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
    "starter",
    "consulent",
    "ruzie in het overleg",
    "kaas",
    "straat",
    "staat",
    "begint",
    "ze wil verder leren",
    "gevaar voor de kinderen",
    "x".repeat(5000),
  ]) {
    it(`is not "${tekst.slice(0, 30)}"`, () => {
      assert.equal(herkenOpdracht(tekst), null);
    });
  }
});

describe("the number of a vraag", () => {
  for (const tekst of ["vraag 127", "Vraag #127", "nr. 127", "vraag nr 127!", "nummer 127"]) {
    it(`is 127 in "${tekst}"`, () => {
      assert.deepEqual([leesVraagnummer(tekst), lijktVraagnummer(tekst)], [127, false]);
    });
  }

  for (const tekst of [
    "vraag 0",
    "vraag -1",
    "vraag 1 2",
    "vraag 1 en 2",
    "vraag 1,5",
    "vraag",
    "vraag nr",
    "127",
    "#12",
    "0",
  ]) {
    it(`is meant and missing in "${tekst}"`, () => {
      assert.deepEqual([leesVraagnummer(tekst), lijktVraagnummer(tekst)], [null, true]);
    });
  }

  for (const tekst of [
    "vraag over geld",
    "vraagt 2 keer om hulp",
    "nummer 12 is overleden",
    "2 vragen",
    "vraag 1 hond",
    "",
    "113",
    "nr 06-12345678",
    "123456782",
    "nummer 06 1234 5678",
  ]) {
    it(`is not what "${tekst}" is about`, () => {
      assert.equal(lijktVraagnummer(tekst), false);
    });
  }
});
