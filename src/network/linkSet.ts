import type { ContextKey, YoungPersonId } from "../model/ids.ts";
import type { DayNumber } from "../model/days.ts";

/**
 * Every link that counts under the options chosen, as typed arrays: what all networks are built
 * from. Young people and contexts are numbered in code-point order.
 *
 * A *membership* is one distinct (young person, context) pair; memberships are sorted by young
 * person, then context. Its rows are its spells (institutions, places) or its sides (incidents).
 */
export interface LinkSet {
  readonly asOf: DayNumber | null;
  readonly youngPeople: readonly YoungPersonId[];
  readonly contexts: readonly ContextKey[];
  readonly memberPerson: Uint32Array;
  readonly memberContext: Uint32Array;
  /** Side bits of an incident's membership (`roleSides.ts`); 0 elsewhere. */
  readonly memberSides: Uint8Array;
  /** Spells of membership m: `spellOffsets[m] … spellOffsets[m + 1] - 1`; none for incidents. */
  readonly spellOffsets: Uint32Array;
  /** Four day numbers a spell: start earliest, start latest, end earliest, end latest. */
  readonly spells: Int32Array;
  /** First membership of each young person; n + 1 positions. */
  readonly personOffsets: Uint32Array;
  /** Memberships of each context, ascending by young person. */
  readonly contextOffsets: Uint32Array;
  readonly contextMembers: Uint32Array;
  /** What joins young people in a context, if anything. */
  readonly contextJoins: Uint8Array;
  /** Size of a context for weighting: people linked at any time, or its year group, else its roll, if larger. */
  readonly contextSize: Float64Array;
  /** The year group of a context, else its roll; 0 where neither is known. */
  readonly contextRoll: Float64Array;
  /** The last day an incident may have happened on, no later than as-of; 0 for other contexts. */
  readonly contextDay: Int32Array;
  /** Recorded ties between two young people: smaller number, larger number, relation. */
  readonly tieFrom: Uint32Array;
  readonly tieTo: Uint32Array;
  readonly tieRelation: Uint8Array;
}

/** Values of `LinkSet.contextJoins`. */
export const Joins = {
  /** Nothing: a private address, a foster home, a caseload. */
  nobody: 0,
  /** By standing in the same incident. */
  byIncident: 1,
  /** By being at the same institution at the same time. */
  byAttendance: 2,
  /** By being at the same place at the same time. */
  byPlace: 3,
} as const;

/** Values of `LinkSet.tieRelation`. */
export const TieRelation = { affinity: 0, adversarial: 1, family: 2 } as const;
