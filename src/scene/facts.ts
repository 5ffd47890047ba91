import type { RecordedDate } from "../model/days.ts";
import type { NodeKey, NodeKind } from "./nodeKey.ts";

/** Where a fact comes from and how firm it is. Absent means not recorded. */
export interface FactSource {
  readonly sources: readonly string[];
  readonly references: readonly string[];
  readonly grade?: string;
  /** In words: recorded fact, professional opinion, … */
  readonly basis?: string;
  readonly isContested: boolean;
  readonly recorded?: RecordedDate;
  readonly review?: RecordedDate;
}

/** What became of an allegation. */
export interface FactOutcome {
  readonly label: string;
  readonly date?: RecordedDate;
  /** The allegation did not stand. */
  readonly isLifted: boolean;
}

/** One record about a node. Vocabulary codes are given in words; unknown words as written. */
export interface Fact {
  /** What it is linked to; null for a status or a gap. */
  readonly other: {
    readonly key: NodeKey;
    readonly name: string;
    readonly isUnlisted: boolean;
  } | null;
  /** The role, the kind of tie or stay, or the status; null where it is not recorded. */
  readonly what: string | null;
  /** What the other thing is: type of incident, institution, place or adult. */
  readonly otherType: string | null;
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  /** event: when an incident was; spell: a stay from start to end; none: it has no time of its own. */
  readonly time: "event" | "spell" | "none";
  /** Null where none is recorded; only involvements have one. */
  readonly outcome: FactOutcome | null;
  readonly nature: string | null;
  readonly strength: string | null;
  readonly leavingReason: string | null;
  readonly agency: string | null;
  readonly isDirected: "to" | "from" | null;
  readonly source: FactSource;
}

/** The lists of facts about a node, by what they link it to. */
export const factLists = [
  "youngPeople",
  "incidents",
  "institutions",
  "places",
  "adults",
  "where",
  "happenedHere",
  "statuses",
  "gaps",
] as const;
export type FactListName = (typeof factLists)[number];

/** What a node's own row says, by the name of the field. */
export type DetailName =
  | "type"
  | "ageBand"
  | "sex"
  | "area"
  | "homeAuthority"
  | "cohort"
  | "indexPerson"
  | "agencies"
  | "strengths"
  | "trustedAdult"
  | "asked"
  | "told"
  | "deceased"
  | "date"
  | "partOfDay"
  | "flags"
  | "roll"
  | "yearGroupSize";

export interface Detail {
  readonly name: DetailName;
  /** In words. */
  readonly value: string;
}

/** Everything recorded about one node, and nothing that was worked out. */
export interface NodeFacts {
  readonly key: NodeKey;
  readonly kind: NodeKind;
  readonly id: string;
  readonly name: string;
  /** No table lists it: it is known from links alone. */
  readonly isUnlisted: boolean;
  readonly details: readonly Detail[];
  /** Of incidents and adults, whose own rows have a source. */
  readonly source: FactSource | null;
  /** Lists without facts are absent; facts by date, undated last. */
  readonly lists: readonly { readonly name: FactListName; readonly facts: readonly Fact[] }[];
}
