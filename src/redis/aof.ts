import type { Redis } from "ioredis";

/**
 * Lets Redis write its append-only file anew once after every start of its own.
 *
 * A power cut may tear the last commit in that file. Redis then leaves the commit out, but its opening MULTI stays
 * (valkey-io/valkey#4342): what is written next is read back as part of it, so the second start would bring back half
 * of the torn commit. A file written from memory has no such tail. The bot's user needs `+bgrewriteaof`; a managed
 * Redis that forbids it looks after its own files.
 */
export function herschrijfNaStart(client: Redis): void {
  const herschrijf = () => void herschrijfZoNodig(client).catch(() => {});
  client.on("ready", herschrijf);
  if (client.status === "ready") herschrijf();
}

async function herschrijfZoNodig(client: Redis): Promise<void> {
  const info = await client.info("persistence");
  // -1 until the first rewrite since the server started.
  const nodig = /^aof_enabled:1\r$/m.test(info) && /^aof_last_rewrite_time_sec:-1\r$/m.test(info);
  if (nodig && /^aof_rewrite_in_progress:0\r$/m.test(info)) await client.bgrewriteaof();
}
