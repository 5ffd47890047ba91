import type { Evidence } from "./evidence/evidence.ts";
import type { Groups } from "./groups/groups.ts";
import type { LeftOut } from "./leftOut.ts";
import type { RankRanges } from "./uncertainty/rankRanges.ts";

/** What re-runs say of an analysis: how sure its findings are, with seed and number of re-runs. */
export interface Certainty {
  readonly seed: number;
  /** Re-runs that were made; large networks get fewer than were asked for. */
  readonly draws: number;
  /** The groups that the re-runs agree on, held against chance. */
  readonly groups: Groups;
  /** By two-mode betweenness; null where the network is too large for so many re-runs of it. */
  readonly rankRanges: RankRanges | null;
  /** The same for contexts, with young people left out in place of links. */
  readonly rankRangesMissingPeople: RankRanges | null;
  /** One grade a tie of the peer network; null where it is too large to grade at once. */
  readonly evidence: Evidence | null;
  readonly left: readonly LeftOut[];
}
