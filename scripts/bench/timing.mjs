/** Runs at most this often, and no more once this much time has gone by. */
const mostRuns = 5;
const enoughMs = 1000;

/** CPU milliseconds this process has used so far, all its threads together. */
export function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Runs something a few times, long tasks once, and tells the CPU milliseconds of each run and what
 * the last one gave.
 * @template Result
 * @param {() => Result} run
 * @returns {{ ms: number[], result: Result }}
 */
export function timed(run) {
  /** @type {number[]} */
  const ms = [];
  for (;;) {
    const before = cpuMs();
    const result = run();
    ms.push(cpuMs() - before);
    if (ms.length === mostRuns || ms.reduce((sum, each) => sum + each, 0) > enoughMs)
      return { ms, result };
  }
}

/**
 * The middle of some numbers; of an even count the mean of the two in the middle.
 * @param {readonly number[]} values at least one
 */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}
