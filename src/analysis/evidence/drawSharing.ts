import type { Progress } from "../../model/progress.ts";
import { seededRandom } from "../../model/random.ts";
import type { RowComparison } from "./compareRows.ts";
import type { Pairs } from "./pairs.ts";
import { ShuffledSlots } from "./shuffle.ts";

/** What a pair of rows shares in random networks, counted over the draws. */
export interface DrawnSharing {
  readonly draws: number;
  /** Draws in which they share anything. */
  readonly sharing: Uint32Array;
  /** Draws in which what they share weighs as much as in truth, and in which they share as many. */
  readonly asHeavy: Uint32Array;
  readonly asMany: Uint32Array;
  /** The most that what they share ever weighs, the truth included, and in how many draws it does. */
  readonly heaviest: Float64Array;
  readonly timesHeaviest: Uint32Array;
}

/** Sums of the same weights in another order differ by less, in proportion. */
const ROUNDING = 1e-12;

/**
 * Compares what pairs share with what they share in random networks with the same numbers of
 * links and the same dates.
 *
 * Cost: draws × (trades + what the pairs' rows hold).
 */
export function drawSharing(
  comparison: RowComparison,
  { from, to, weight, contexts }: Pairs,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  progress: Progress,
): DrawnSharing {
  const shuffled = new ShuffledSlots(comparison.slots, seededRandom(seed, "evidence of ties"));
  const count = from.length;
  const sharing = new Uint32Array(count);
  const asHeavy = new Uint32Array(count);
  const asMany = new Uint32Array(count);
  const heaviest = weight.slice();
  const timesHeaviest = new Uint32Array(count);
  for (let draw = 0; draw < draws; draw++) {
    progress(draw, draws);
    shuffled.draw();
    for (let at = 0; at < count; at++) {
      const found = comparison.compare(from[at]!, to[at]!, shuffled.members, shuffled.memberAt);
      if (found.contexts === 0) continue;
      sharing[at]!++;
      if (found.contexts >= contexts[at]!) asMany[at]!++;
      if (found.weight >= weight[at]! * (1 - ROUNDING)) asHeavy[at]!++;
      const most = heaviest[at]!;
      if (found.weight > most * (1 + ROUNDING)) {
        heaviest[at] = found.weight;
        timesHeaviest[at] = 1;
      } else if (found.weight >= most * (1 - ROUNDING)) timesHeaviest[at]!++;
    }
  }
  progress(draws, draws);
  return { draws, sharing, asHeavy, asMany, heaviest, timesHeaviest };
}
