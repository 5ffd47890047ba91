import { gatherGroups, type GroupedNodes } from "./comparePartitions.ts";
import { firmness } from "./firmness.ts";

/** A young person whom the re-runs did not leave with their group half of the time. */
export interface BetweenGroups {
  /** Node of the young person. */
  readonly youngPerson: number;
  /**
   * The two groups they were with most, the more frequent first. With one alone they stand between
   * nothing: they are loosely tied to it, and were by themselves or in a part of it otherwise.
   */
  readonly groups: readonly number[];
  /** For each of these, the share of its (other) young people they were grouped with on average. */
  readonly shares: readonly number[];
}

/** Who was with a group in fewer than one re-run of ten did not fall into it. */
const LEAST_SHARE = 0.1;

/**
 * Whom their group holds in fewer than half of the re-runs, and the two groups they fall into.
 *
 * In:  groups, their nodes' stability, and the runs it was counted over. Groups of one young
 *      person are none to fall into.
 * Cost: runs × (such young people) × (size of the groups they were found in).
 */
export function betweenGroups(
  membership: Int32Array,
  stability: Float64Array,
  runs: readonly Int32Array[],
  youngPeople: number,
): BetweenGroups[] {
  const unsure: number[] = [];
  for (let v = 0; v < youngPeople; v++)
    if (!Number.isNaN(stability[v]!) && firmness(stability[v]!) === "between") unsure.push(v);
  if (unsure.length === 0) return [];
  const company = new Company(membership, runs, youngPeople);
  return unsure.map((v) => company.of(v));
}

/** Whom somebody was grouped with, counted by the groups these belong to. */
class Company {
  private readonly size: Uint32Array;
  private readonly found: readonly GroupedNodes[];
  private readonly met: Float64Array;

  constructor(
    private readonly membership: Int32Array,
    private readonly runs: readonly Int32Array[],
    youngPeople: number,
  ) {
    const { starts } = gatherGroups(membership, youngPeople);
    this.size = Uint32Array.from(
      { length: starts.length - 1 },
      (_, g) => starts[g + 1]! - starts[g]!,
    );
    this.found = runs.map((run) => gatherGroups(run, youngPeople));
    this.met = new Float64Array(this.size.length);
  }

  of(v: number): BetweenGroups {
    const met = new Set<number>();
    this.found.forEach(({ starts, nodes }, at) => {
      const group = this.runs[at]![v]!;
      for (const other of nodes.subarray(starts[group], starts[group + 1])) {
        if (other === v) continue;
        this.met[this.membership[other]!]!++;
        met.add(this.membership[other]!);
      }
    });
    const shares = [...met]
      .filter((group) => this.size[group]! > 1)
      .map((group) => ({ group, share: this.share(v, group) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share || a.group - b.group)
      .slice(0, 2);
    for (const group of met) this.met[group] = 0;
    return {
      youngPerson: v,
      groups: shares.map(({ group }) => group),
      shares: shares.map(({ share }) => share),
    };
  }

  private share(v: number, group: number): number {
    const others = this.size[group]! - (this.membership[v] === group ? 1 : 0);
    return this.met[group]! / (others * this.runs.length);
  }
}
