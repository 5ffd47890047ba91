import type { Spell } from "../model/spell.ts";
import type { LinkSet } from "./linkSet.ts";

/** Records that link a young person to a context, both by number, column by column. */
export class LinkRows {
  length = 0;
  readonly person: Uint32Array;
  readonly context: Uint32Array;
  readonly sides: Uint8Array;
  /** Four days a row; rows of incidents leave theirs blank. */
  readonly days: Int32Array;
  readonly hasSpell: Uint8Array;

  /** In: the most rows there can be. */
  constructor(most: number) {
    this.person = new Uint32Array(most);
    this.context = new Uint32Array(most);
    this.sides = new Uint8Array(most);
    this.days = new Int32Array(4 * most);
    this.hasSpell = new Uint8Array(most);
  }

  /** In: `spell` null for incidents, where standing in it together is what counts. */
  add(person: number, context: number, sides: number, spell: Spell | null): void {
    const row = this.length++;
    this.person[row] = person;
    this.context[row] = context;
    this.sides[row] = sides;
    if (spell === null) return;
    this.hasSpell[row] = 1;
    this.days[4 * row] = spell.startEarliest;
    this.days[4 * row + 1] = spell.startLatest;
    this.days[4 * row + 2] = spell.endEarliest;
    this.days[4 * row + 3] = spell.endLatest;
  }
}

type Gathered = Pick<
  LinkSet,
  | "memberPerson"
  | "memberContext"
  | "memberSides"
  | "spellOffsets"
  | "spells"
  | "personOffsets"
  | "contextOffsets"
  | "contextMembers"
  | "contextSize"
  | "contextRoll"
>;

/**
 * Puts the records of each (young person, context) pair together: one membership with all its
 * spells or sides.
 *
 * In:   `rolls`, the known size of each context, 0 where unknown.
 * Cost: O(rows + people + contexts), by counting.
 */
export function gatherMemberships(
  people: number,
  contexts: number,
  rows: LinkRows,
  rolls: ArrayLike<number>,
): Gathered {
  const { memberPerson, memberContext, memberSides, spellOffsets, spells } = mergeRows(
    rows,
    inOrder(people, contexts, rows),
  );
  const { offsets: contextOffsets, order: contextMembers } = groupBy(contexts, memberContext);
  const contextRoll = Float64Array.from(rolls);
  return {
    memberPerson,
    memberContext,
    memberSides,
    spellOffsets,
    spells,
    personOffsets: countOffsets(people, memberPerson),
    contextOffsets,
    contextMembers,
    contextRoll,
    contextSize: contextRoll.map((roll, c) =>
      Math.max(roll, contextOffsets[c + 1]! - contextOffsets[c]!),
    ),
  };
}

/** The rows by young person, then context, then as they came. */
function inOrder(people: number, contexts: number, { person, context, length }: LinkRows) {
  const byContext = groupBy(contexts, context.subarray(0, length)).order;
  const next = countOffsets(people, person.subarray(0, length));
  const order = new Uint32Array(length);
  for (const row of byContext) order[next[person[row]!]!++] = row;
  return order;
}

function mergeRows(
  { person, context, sides, days, hasSpell }: LinkRows,
  order: Uint32Array,
): Pick<LinkSet, "memberPerson" | "memberContext" | "memberSides" | "spellOffsets" | "spells"> {
  const memberPerson = new Uint32Array(order.length);
  const memberContext = new Uint32Array(order.length);
  const memberSides = new Uint8Array(order.length);
  const spellOffsets = new Uint32Array(order.length + 1);
  const spells = new Int32Array(4 * hasSpell.reduce((count, has) => count + has, 0));
  let m = -1;
  let spell = 0;
  for (const row of order) {
    if (m < 0 || memberPerson[m] !== person[row] || memberContext[m] !== context[row]) {
      m++;
      memberPerson[m] = person[row]!;
      memberContext[m] = context[row]!;
    }
    memberSides[m]! |= sides[row]!;
    if (hasSpell[row] === 1) {
      for (let at = 0; at < 4; at++) spells[4 * spell + at] = days[4 * row + at]!;
      spell++;
    }
    spellOffsets[m + 1] = spell;
  }
  const members = m + 1;
  return {
    memberPerson: memberPerson.slice(0, members),
    memberContext: memberContext.slice(0, members),
    memberSides: memberSides.slice(0, members),
    spellOffsets: spellOffsets.slice(0, members + 1),
    spells,
  };
}

function countOffsets(groups: number, of: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(groups + 1);
  for (const group of of) offsets[group + 1]!++;
  for (let g = 0; g < groups; g++) offsets[g + 1]! += offsets[g]!;
  return offsets;
}

/** A stable counting sort: where each group starts, and the rows group by group. */
function groupBy(groups: number, of: Uint32Array): { offsets: Uint32Array; order: Uint32Array } {
  const offsets = countOffsets(groups, of);
  const next = offsets.slice();
  const order = new Uint32Array(of.length);
  for (let row = 0; row < of.length; row++) order[next[of[row]!]!++] = row;
  return { offsets, order };
}
