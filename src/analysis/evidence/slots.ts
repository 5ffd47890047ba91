import { Joins, type LinkSet } from "../../network/linkSet.ts";
import type { TwoModeRows } from "../chance/twoModeRows.ts";

/**
 * The memberships that can link young people, laid out for chance to shuffle: rows are young
 * people, columns are *slots*. A setting or a place is one slot; an incident is one for each part
 * that somebody had in it, so that it keeps how many were harmed and how many alleged.
 *
 * Slots are in the order of kind (and stratum) of context, then context, then part, so that the
 * memberships of one kind are next to each other in a row.
 */
export interface Slots {
  readonly rows: TwoModeRows;
  /** The membership at each position of `rows.members`. */
  readonly memberAt: Uint32Array;
  /** What may be exchanged for what: slots of one kind, stratum and part. */
  readonly tradeStratum: Uint32Array;
  /** Kind and stratum of each slot; a person's dates stay with the person within one. */
  readonly kindOf: Uint32Array;
  readonly kinds: number;
  /** The context of each slot, and its place in the order of the slots. */
  readonly contextOf: Uint32Array;
  readonly rankOf: Uint32Array;
  /** The part that a slot of an incident stands for; 0 for settings and places. */
  readonly sidesOf: Uint8Array;
}

/**
 * The slots of a set of links. Left out is what never links anybody: private addresses, and parts
 * in an incident such as having been mentioned only.
 *
 * In: strata, one a context, where memberships are only to be exchanged within them (an area, a
 *   type of setting); kinds of context are always kept apart.
 * Throws RangeError for strata of other contexts.
 */
export function layOutSlots(links: LinkSet, strata?: ArrayLike<number>): Slots {
  if (strata !== undefined && strata.length !== links.contexts.length)
    throw new RangeError(
      `analysis/evidence: ${String(strata.length)} strata for ${String(links.contexts.length)} contexts; give one a context`,
    );
  const kindOfContext = (context: number) =>
    (strata?.[context] ?? 0) * 4 + links.contextJoins[context]!;
  const order = orderMemberships(links, kindOfContext);
  const numbering = numberSlots(links, order, kindOfContext);
  return { ...numbering.slots, ...fillRows(links, order, numbering) };
}

/** The memberships that can link anybody: by kind of context, context, part and young person. */
function orderMemberships(links: LinkSet, kindOfContext: (context: number) => number): number[] {
  const { contexts, contextJoins, contextOffsets, contextMembers, memberSides } = links;
  const byKind = Array.from(contexts.keys()).sort(
    (a, b) => kindOfContext(a) - kindOfContext(b) || a - b,
  );
  const order: number[] = [];
  for (const context of byKind) {
    const joins = contextJoins[context]!;
    const members = contextMembers.subarray(contextOffsets[context], contextOffsets[context + 1]);
    const linking = [...members.filter((m) => canLink(joins, memberSides[m]!))];
    // Members come by young person, and sorting keeps their order where parts are equal.
    if (joins === Joins.byIncident) linking.sort((a, b) => memberSides[a]! - memberSides[b]!);
    for (const m of linking) order.push(m);
  }
  return order;
}

function canLink(joins: number, sides: number): boolean {
  return joins !== Joins.nobody && (joins !== Joins.byIncident || sides !== 0);
}

interface Numbering {
  readonly slots: Omit<Slots, "rows" | "memberAt">;
  /** The slot of each of the ordered memberships. */
  readonly slotOf: Uint32Array;
}

function numberSlots(
  { memberContext, memberSides }: LinkSet,
  order: readonly number[],
  kindOfContext: (context: number) => number,
): Numbering {
  const slotOf = new Uint32Array(order.length);
  const kindOf: number[] = [];
  const contextOf: number[] = [];
  const rankOf: number[] = [];
  const sidesOf: number[] = [];
  const tradeStratum: number[] = [];
  const kinds = new Map<number, number>();
  const trades = new Map<string, number>();
  order.forEach((m, at) => {
    const context = memberContext[m]!;
    const sides = memberSides[m]!;
    const isSameContext = contextOf.at(-1) === context;
    if (!isSameContext || sidesOf.at(-1) !== sides) {
      const kind = numberOf(kinds, kindOfContext(context));
      tradeStratum.push(numberOf(trades, `${String(kind)} ${String(sides)}`));
      rankOf.push((rankOf.at(-1) ?? -1) + (isSameContext ? 0 : 1));
      kindOf.push(kind);
      contextOf.push(context);
      sidesOf.push(sides);
    }
    slotOf[at] = contextOf.length - 1;
  });
  return {
    slotOf,
    slots: {
      kinds: kinds.size,
      kindOf: Uint32Array.from(kindOf),
      contextOf: Uint32Array.from(contextOf),
      rankOf: Uint32Array.from(rankOf),
      sidesOf: Uint8Array.from(sidesOf),
      tradeStratum: Uint32Array.from(tradeStratum),
    },
  };
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function fillRows(
  { youngPeople, memberPerson }: LinkSet,
  order: readonly number[],
  { slotOf, slots }: Numbering,
): Pick<Slots, "rows" | "memberAt"> {
  const people = youngPeople.length;
  const offsets = new Uint32Array(people + 1);
  for (const m of order) offsets[memberPerson[m]! + 1]!++;
  for (let person = 0; person < people; person++) offsets[person + 1]! += offsets[person]!;
  const next = offsets.slice(0, people);
  const members = new Uint32Array(order.length);
  const memberAt = new Uint32Array(order.length);
  order.forEach((m, at) => {
    const position = next[memberPerson[m]!]!++;
    members[position] = slotOf[at]!;
    memberAt[position] = m;
  });
  return {
    rows: { rows: people, columns: slots.contextOf.length, offsets, members },
    memberAt,
  };
}
