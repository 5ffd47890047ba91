import type { ProjectPurpose } from "../model/project.ts";
import type { MapLink, MapNode } from "./mapGraph.ts";
import type { NodeKey, NodeKind } from "./nodeKey.ts";
import type { ContextScale } from "./sizes.ts";

/** What the reader has chosen to see. */
export interface SceneOptions {
  /** Young people with their contexts, or young people alone with the ties between them. */
  readonly mode: "twoMode" | "peers";
  readonly minConnections: number;
  /** Nothing is hidden for having few connections. */
  readonly showAll: boolean;
  /** Peer ties that rest on one place of more than 30 people are drawn too. */
  readonly coLocation: boolean;
  readonly groups: boolean;
  readonly purpose: ProjectPurpose;
  /** Only matters where there are too many peer ties to draw more than the selection's. */
  readonly selected: NodeKey | null;
  /** A measure of young people to size them by; heeded in research projects alone. */
  readonly sizeBy: string | null;
}

/** One node as drawn. Colours and shapes follow from its kind. */
export interface SceneNode {
  /** Node number of the map graph. */
  readonly number: number;
  readonly node: MapNode;
  /** In layout units; see `sizeFactor`. */
  readonly radius: number;
  /** Drawn as a rim: with the groups shown, it stands between groups. */
  readonly isHollow: boolean;
}

/** What a line means, which decides its colour: never who is to blame. */
export type LinkTone =
  | "context"
  | "tie"
  | "supportive"
  | "harmful"
  | "family"
  | "adult"
  | "join"
  | "peer"
  | "coLocation";

/** One line as drawn. */
export interface SceneLink {
  readonly link: MapLink;
  /** Number of the link in `Scene.pool`. */
  readonly number: number;
  readonly tone: LinkTone;
}

/** The soft shape behind the members of a linked group. */
export interface Hull {
  readonly group: number;
  /** Corners x, y in turn, in layout units, around the members drawn; one corner or two for few. */
  readonly corners: readonly number[];
  /** Which of the eight hues and hatchings, from 0. */
  readonly look: number;
  /** Young people of the group that are drawn, and in all. */
  readonly youngPeople: { readonly drawn: number; readonly of: number };
}

/** How many of a kind are not drawn, out of all. */
export interface HiddenOfKind {
  readonly kind: NodeKind;
  readonly hidden: number;
  readonly of: number;
}

/** What is recorded but not drawn now, and why. */
export interface Hidden {
  readonly minConnections: number;
  /** For having fewer connections; kinds of which nothing is hidden are absent. */
  readonly byConnections: readonly HiddenOfKind[];
  /** Linked to nothing that is drawn. */
  readonly adults: { readonly hidden: number; readonly of: number };
  /** Foster homes, private addresses, caseloads: not drawn whatever is chosen. */
  readonly privateContexts: number;
  /** Encounters with the police: not drawn whatever is chosen. */
  readonly encounters: number;
  readonly coLocationTies: number;
  readonly peerTies: "none" | "selectionOnly" | "notHeld";
  /** Linked groups without a shape behind them because there are too many to tell apart. */
  readonly groups: number;
}

/** Everything that is drawn now, and what is not. A pure function of data and choices. */
export interface Scene {
  readonly mode: SceneOptions["mode"];
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  readonly hulls: readonly Hull[];
  readonly hidden: Hidden;
  /** By node number: its place in `nodes`, or −1 where it is not drawn. */
  readonly placeOf: Int32Array;
  /** Every link that could be drawn in this mode; the same object while only filters change. */
  readonly pool: readonly MapLink[];
  /** x, y (downwards) of every node of the map graph in turn, in layout units. */
  readonly positions: Float32Array;
  readonly contextScale: ContextScale;
  /** The measure that sizes young people; null when all are equal. */
  readonly sizedBy: string | null;
}
