import type { Spell } from "../model/spell.ts";
import type { LinkSet } from "./linkSet.ts";

/** One record that links a young person to a context, both by number. */
export interface RawLink {
  readonly person: number;
  readonly context: number;
  readonly sides: number;
  /** Null for incidents, where standing in it together is what counts. */
  readonly spell: Spell | null;
}

type Gathered = Omit<
  LinkSet,
  "asOf" | "youngPeople" | "contexts" | "contextJoins" | "tieFrom" | "tieTo" | "tieRelation"
>;

/**
 * Puts the records of each (young person, context) pair together: one membership with all its
 * spells or sides.
 *
 * In: `rolls`, the known size of each context, 0 where unknown.
 */
export function gatherMemberships(
  people: number,
  contexts: number,
  links: readonly RawLink[],
  rolls: readonly number[],
): Gathered {
  const rows = [...links].sort((a, b) => a.person - b.person || a.context - b.context);
  const starts: number[] = [];
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    if (before?.person !== row.person || before.context !== row.context) starts.push(at);
  });
  const memberPerson = Uint32Array.from(starts, (at) => rows[at]!.person);
  const memberContext = Uint32Array.from(starts, (at) => rows[at]!.context);
  const memberSides = new Uint8Array(starts.length);
  const spellOffsets = new Uint32Array(starts.length + 1);
  const spells: number[] = [];
  starts.forEach((from, m) => {
    const to = starts[m + 1] ?? rows.length;
    spellOffsets[m] = spells.length / 4;
    for (let at = from; at < to; at++) {
      const { sides, spell } = rows[at]!;
      memberSides[m]! |= sides;
      if (spell !== null)
        spells.push(spell.startEarliest, spell.startLatest, spell.endEarliest, spell.endLatest);
    }
  });
  spellOffsets[starts.length] = spells.length / 4;
  const { offsets: contextOffsets, order: contextMembers } = groupBy(contexts, memberContext);
  return {
    memberPerson,
    memberContext,
    memberSides,
    spellOffsets,
    spells: Int32Array.from(spells),
    personOffsets: groupBy(people, memberPerson).offsets,
    contextOffsets,
    contextMembers,
    contextSize: Float64Array.from(rolls, (roll, c) =>
      Math.max(roll, contextOffsets[c + 1]! - contextOffsets[c]!),
    ),
  };
}

/** A stable counting sort: where each group starts, and the rows group by group. */
function groupBy(groups: number, of: Uint32Array): { offsets: Uint32Array; order: Uint32Array } {
  const offsets = new Uint32Array(groups + 1);
  for (const group of of) offsets[group + 1]!++;
  for (let g = 0; g < groups; g++) offsets[g + 1]! += offsets[g]!;
  const next = offsets.slice();
  const order = new Uint32Array(of.length);
  of.forEach((group, row) => {
    order[next[group]!++] = row;
  });
  return { offsets, order };
}
