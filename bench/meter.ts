// Loaded before a measured bot (`--import`), so that the product itself needs nothing to be measured: answers on the
// channel of the harness how much processor time and memory the process has used.
process.on("message", (vraag) => {
  if (vraag !== "verbruik") return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 2 ** 20 });
});
process.channel?.unref();
