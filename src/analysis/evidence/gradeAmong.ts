import type { Progress } from "../../model/progress.ts";
import { Joins, type LinkSet } from "../../network/linkSet.ts";
import { RowComparison } from "./compareRows.ts";
import type { Evidence, EvidenceOptions } from "./evidence.ts";
import { gradePairs } from "./gradePairs.ts";
import { pickPairs, readPairs } from "./pairs.ts";
import { recordedTies } from "./recordedTies.ts";
import { layOutSlots } from "./slots.ts";

/** Grades of the pairs among some young people. */
export interface EvidenceAmong extends Evidence {
  /** Numbers of the two, the smaller first; in order. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * Grades the pairs among some young people: those of a context, a group, or somebody and their
 * peers, in a network of any size, where the ties are not held.
 *
 * In:  numbers of young people, in any order. Out: by exact chances, every pair of them that
 *   shares a context in a way that counts or has a recorded tie.
 * Cost: O(Σ memberships of their contexts), and the pairs found.
 */
export function gradeAmong(
  links: LinkSet,
  among: readonly number[],
  options: EvidenceOptions,
  progress: Progress,
): EvidenceAmong {
  const chosen = new Uint8Array(links.youngPeople.length);
  for (const person of among) chosen[person] = 1;
  const from: number[] = [];
  const to: number[] = [];
  const recorded = tiesByPerson(links);
  const inOrder = [...new Set(among)].sort((one, other) => one - other);
  for (const [at, a] of inOrder.entries()) {
    if (at % 64 === 0) progress(at, inOrder.length);
    const others = new Set<number>(recorded.get(a));
    for (const b of othersInContexts(links, a)) if (chosen[b] === 1) others.add(b);
    for (const b of [...others].sort((one, other) => one - other)) {
      if (chosen[b] !== 1) continue;
      from.push(a);
      to.push(b);
    }
  }
  const comparison = new RowComparison(links, layOutSlots(links, options.strata), options);
  const near = readPairs(Uint32Array.from(from), Uint32Array.from(to), comparison);
  const isRecorded = recordedTies(links, options);
  const tied = from.flatMap((a, at) =>
    near.contexts[at]! > 0 || isRecorded(a, to[at]!) ? [at] : [],
  );
  const pairs = pickPairs(near, tied);
  const evidence = gradePairs(comparison, pairs, options, "exact", progress);
  return { from: pairs.from, to: pairs.to, ...evidence };
}

function tiesByPerson({ tieFrom, tieTo }: LinkSet): Map<number, number[]> {
  const tied = new Map<number, number[]>();
  tieFrom.forEach((a, tie) => {
    tied.set(a, [...(tied.get(a) ?? []), tieTo[tie]!]);
  });
  return tied;
}

/** Those with larger numbers in the same contexts, some more than once. */
function* othersInContexts(links: LinkSet, a: number): Generator<number> {
  const { personOffsets, contextOffsets, contextMembers, contextJoins } = links;
  for (let m = personOffsets[a]!; m < personOffsets[a + 1]!; m++) {
    const context = links.memberContext[m]!;
    if (contextJoins[context] === Joins.nobody) continue;
    for (let at = contextOffsets[context + 1]! - 1; at >= contextOffsets[context]!; at--) {
      const b = links.memberPerson[contextMembers[at]!]!;
      if (b <= a) break;
      yield b;
    }
  }
}
