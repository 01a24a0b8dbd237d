// Outlives the trial for a moment: when the trial is gone, however it went, its children go too.
// Reads lines "+pid" and "-pid"; the end of the input is the end of the trial.
import { createInterface } from "node:readline";

const levend = new Set<number>();

function sein(signaal: NodeJS.Signals): void {
  for (const pid of levend) {
    try {
      process.kill(-pid, signaal);
    } catch {
      levend.delete(pid);
    }
  }
}

const regels = createInterface({ input: process.stdin });
regels.on("line", (regel) => {
  const pid = Number(regel.slice(1));
  if (regel.startsWith("+")) levend.add(pid);
  else levend.delete(pid);
});
regels.on("close", () => {
  sein("SIGTERM");
  const grens = Date.now() + 5000;
  const ronde = setInterval(() => {
    if (Date.now() > grens) sein("SIGKILL");
    for (const pid of levend) {
      try {
        process.kill(-pid, 0);
      } catch {
        levend.delete(pid);
      }
    }
    if (levend.size === 0) clearInterval(ronde);
  }, 100);
});
