// Entry of `npm start`, `npm test` and `npm run bench`. Runs on the Node of the machine, before anything is
// installed: plain JavaScript, no dependencies.
const versie = process.versions.node;
if (Number(versie.split(".")[0]) < 20) {
  console.error(`Wijkwijzer heeft Node.js 20 of nieuwer nodig; hier staat ${versie}. Installeer een nieuwere Node.js.`);
  process.exit(1);
}
const { hoofd } = await import("./opzet/hoofd.mjs");
process.exitCode = await hoofd(process.argv.slice(2));
