import { gatherGroups } from "./comparePartitions.ts";
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
 * Cost: O(n) a run, and for each such young person the groups that met in theirs.
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
  const company = new Company(membership, youngPeople, unsure);
  for (const run of runs) company.see(run);
  return unsure.map((v, at) => company.of(v, at, runs.length));
}

/** Whom somebody was grouped with, counted by the groups these belong to. */
class Company {
  private readonly size: Uint32Array;
  /** For each of those asked about: how many of each group they met, over all runs. */
  private readonly met: readonly Map<number, number>[];

  constructor(
    private readonly membership: Int32Array,
    private readonly youngPeople: number,
    private readonly unsure: readonly number[],
  ) {
    const { starts } = gatherGroups(membership, youngPeople);
    this.size = Uint32Array.from(
      { length: starts.length - 1 },
      (_, g) => starts[g + 1]! - starts[g]!,
    );
    this.met = unsure.map(() => new Map<number, number>());
  }

  see(run: Int32Array): void {
    /** For each group of the run, how many of each group are in it. */
    const within = new Map<number, Map<number, number>>();
    for (let v = 0; v < this.youngPeople; v++) {
      const counts = within.get(run[v]!) ?? new Map<number, number>();
      within.set(run[v]!, counts);
      addTo(counts, this.membership[v]!, 1);
    }
    this.unsure.forEach((v, at) => {
      for (const [group, count] of within.get(run[v]!) ?? [])
        addTo(this.met[at]!, group, group === this.membership[v] ? count - 1 : count);
    });
  }

  of(v: number, at: number, runs: number): BetweenGroups {
    const shares = [...this.met[at]!]
      .filter(([group]) => this.size[group]! > 1)
      .map(([group, met]) => ({ group, share: met / (this.others(v, group) * runs) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share || a.group - b.group)
      .slice(0, 2);
    return {
      youngPerson: v,
      groups: shares.map(({ group }) => group),
      shares: shares.map(({ share }) => share),
    };
  }

  private others(v: number, group: number): number {
    return this.size[group]! - (this.membership[v] === group ? 1 : 0);
  }
}

function addTo(counts: Map<number, number>, group: number, more: number): void {
  counts.set(group, (counts.get(group) ?? 0) + more);
}
