// A parent with one child, for the test that ends the parent the hard way. Prints the child's process id.
import { Kinderen } from "../../proef/kinderen.ts";

const kinderen = new Kinderen(process.argv[2] ?? "");
const argumenten = ["-e", "setInterval(() => {}, 1000)"];
const kind = kinderen.start({ naam: "Het kind", logboek: "kind", opdracht: process.execPath, argumenten });
process.stdout.write(`${kind.proces.pid ?? 0}\n`);
setInterval(() => {}, 1000);
