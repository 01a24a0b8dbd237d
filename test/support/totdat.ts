/** Waits until something holds; fails with what was waited for. */
export async function totdat(klopt: () => boolean | Promise<boolean>, wat: string, binnenMs = 30_000): Promise<void> {
  const tot = performance.now() + binnenMs;
  while (!(await klopt())) {
    if (performance.now() > tot) throw new Error(`niet binnen ${binnenMs} ms: ${wat}`);
    await new Promise((klaar) => setTimeout(klaar, 10));
  }
}
