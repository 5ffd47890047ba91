import type { Progress } from "../model/progress.ts";

/**
 * One progress for several parts of a task, each taking its share.
 *
 * In:  how long the parts take in proportion. Out: a progress for each part, in the same order.
 */
export function inParts<Shares extends readonly number[]>(
  progress: Progress,
  shares: readonly [...Shares],
): { [At in keyof Shares]: Progress } {
  const steps = 1000;
  const all = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  return shares.map((share): Progress => {
    const start = before;
    before += share;
    return (done, of) => {
      progress(
        Math.floor((steps * (start + (of === 0 ? share : (share * done) / of))) / all),
        steps,
      );
    };
  }) as { [At in keyof Shares]: Progress };
}
