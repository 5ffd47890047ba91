import type { Progress } from "../model/progress.ts";

/** Passes progress on, but not more often than every so many milliseconds; the first and the last always. */
export function atMostEvery(
  ms: number,
  progress: Progress,
  now: () => number = () => performance.now(),
): Progress {
  let last = -Infinity;
  return (done, of) => {
    const at = now();
    if (at - last < ms && done < of) return;
    last = at;
    progress(done, of);
  };
}
