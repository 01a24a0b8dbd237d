import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Which core the bots run on; the harness and Redis are already on the other. */
export interface Kernen {
  /** Put before the command of a bot; empty when nothing is pinned. */
  readonly voorBot: readonly string[];
  readonly zin: string;
}

/** Pins this process, and so the Redis it starts, to one core and leaves another to the bots. */
export function verdeelKernen(): Kernen {
  const [bot, rest] = toegestaan();
  if (bot === undefined || rest === undefined) {
    return { voorBot: [], zin: "NOT pinned: one core only, so bot, harness and Redis share it" };
  }
  const gezet = spawnSync("taskset", ["-a", "-cp", String(rest), String(process.pid)], { stdio: "ignore" });
  if (gezet.status !== 0) {
    return { voorBot: [], zin: "NOT pinned: taskset is not there, so bot, harness and Redis share the cores" };
  }
  return { voorBot: ["taskset", "-c", String(bot)], zin: `bots on core ${bot}, harness and Redis on core ${rest}` };
}

/** The cores this process may use, where the system tells. */
function toegestaan(): readonly number[] {
  try {
    const lijst = /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "";
    return lijst.split(",").flatMap((deel) => {
      const [van = 0, tot = van] = deel.split("-").map(Number);
      return Array.from({ length: tot - van + 1 }, (_, plek) => van + plek);
    });
  } catch {
    return [];
  }
}
