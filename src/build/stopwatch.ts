/** Wall-clock seconds by stage, for the report. */
export interface Stopwatch {
  lap(stage: string): void;
  laps(): Record<string, number>;
}

export function stopwatch(): Stopwatch {
  let last = performance.now();
  const laps: Record<string, number> = {};
  return {
    lap(stage) {
      const now = performance.now();
      laps[stage] = Math.round(now - last) / 1000;
      last = now;
    },
    laps: () => ({ ...laps }),
  };
}
