// Loaded before the Agents Playground: it listens on every network of the machine and asks nobody who they are.
// A port without a host then means this machine only.
const { Server } = require("node:net");

const listen = Server.prototype.listen;
Server.prototype.listen = function opLoopback(poort, ...rest) {
  const zonderHost = typeof poort === "number" && typeof rest[0] !== "string";
  return zonderHost ? listen.call(this, poort, "127.0.0.1", ...rest) : listen.call(this, poort, ...rest);
};
