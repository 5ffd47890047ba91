import type { Firmness } from "./evidence.ts";
import type { NodeKey, NodeKind } from "./nodeKey.ts";

/** One thing that can stand on the map. */
export interface MapNode {
  readonly key: NodeKey;
  readonly kind: NodeKind;
  readonly id: string;
  /** What the screen calls it: its name, or its id where no name is recorded. */
  readonly name: string;
  /**
   * False for a foster home, a private address or a caseload: it links nobody, so it is never
   * drawn as a context that young people share.
   */
  readonly isShared: boolean;
  /** Data were gathered because of this young person. */
  readonly isIndexPerson: boolean;
  /** No table lists this id; a link named it. */
  readonly isUnlisted: boolean;
  /**
   * A context: distinct young people linked to it. A young person: distinct others who share a
   * context or tie. An adult: distinct things linked to them.
   */
  readonly connections: number;
  /** Linked group, 0 for none. */
  readonly group: number;
  /** Together with its group in fewer than half of the re-runs. */
  readonly isBetween: boolean;
}

/** What kind of statement a line is. */
export type LinkKind =
  /** A young person and a context. */
  | "context"
  /** A recorded tie between two young people. */
  | "tie"
  /** Anything that an adult is one end of. */
  | "adult"
  /** An incident and the place or institution where it happened. */
  | "join"
  /** Two young people who share contexts; only in the peer picture. */
  | "peer";

/** How a recorded tie reads: belonging together, against each other, or family. */
export type TieRelation = "affinity" | "adversarial" | "family";

/** One part someone played in an incident, with what became of it. */
export interface LinkRole {
  readonly role: string;
  readonly outcome: string | undefined;
}

/** Everything recorded between two nodes in one sense: one line on the map. */
export interface MapLink extends Firmness {
  /** Node numbers. */
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  /** Null where the line is no tie between people. */
  readonly relation: TieRelation | null;
  /** forward: from `from` to `to`. */
  readonly direction: "none" | "forward" | "backward" | "both";
  /** Only of involvements; in the order of the records. */
  readonly roles: readonly LinkRole[];
  /** Which of several lines between the same two nodes, from 0. */
  readonly lane: number;
  /** A peer line that rests on one context of more than 30 people and nothing else. */
  readonly isCoLocationOnly: boolean;
}

/**
 * All that a map of the dataset can show, before any filter: places depend on this alone, so
 * filters hide and never move.
 *
 * Nodes are those of the two-mode network in its order, then the adults in order of id.
 */
export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  /** The first so many nodes are young people. */
  readonly youngPeople: number;
  /** The first so many are young people and contexts; the rest are adults. */
  readonly twoModeNodes: number;
  readonly numberOf: ReadonlyMap<NodeKey, number>;
  /** Encounters with the police on record: never drawn, for they say where the police were. */
  readonly encounters: number;
}
