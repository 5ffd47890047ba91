import type { MeasureWords } from "../../analysis/measure.ts";
import type { Groups } from "../../analysis/groups/groups.ts";
import type { Certainty, Mark } from "../../scene/evidence.ts";
import type { NodeKind } from "../../scene/nodeKey.ts";
import type { LinkTone } from "../../scene/scene.ts";
import { formatCount, formatCounted, formatList } from "../../text/format.ts";

/** One and many of each kind. */
const kindNouns: Readonly<Record<NodeKind, readonly [string, string]>> = {
  youngPerson: ["young person", "young people"],
  incident: ["incident", "incidents"],
  institution: ["institution", "institutions"],
  place: ["place", "places"],
  adult: ["adult", "adults"],
};

/** What the map view says around the picture. */
export const words = {
  title: "Map",
  question: "What does it look like, and why is this line there?",
  group: (id: number) => `Linked group ${String(id)}`,

  filters: "Filters",
  mode: "Picture",
  twoMode: "Young people and contexts",
  peers: "Young people only",
  minConnections: "Fewest connections shown",
  fewer: "Show what has one connection fewer",
  more: "Show only what has one connection more",
  connectionsOrMore: (count: number) =>
    count === 1 ? "1 connection or more" : `${String(count)} connections or more`,
  anyConnections: "any connections or none",
  coLocation: "Also ties from one place of more than 30 people",
  groups: "Shapes of linked groups",
  groupsBeingTested: "Linked groups are drawn once they have been tested against chance.",
  sizeBy: "Size of young people",
  equalSize: "all equal",
  showEverything: "Show everything",
  hideAgain: (minConnections: number) =>
    `Hide what has fewer than ${formatCounted(minConnections, "connection", "connections")}`,

  search: "Find on the map",
  searchHint: "Id or name",
  found: (count: number) =>
    count === 0 ? "Nothing found" : formatCounted(count, "result", "results"),
  notDrawn: "not drawn now",

  analysisStopped: "The network was not worked out, so there is nothing to draw.",
  layingOut: "Laying out the map",
  layoutStopped: "The map was not laid out. The table below says the same in words.",
  noWebGl:
    "This browser cannot draw the moving map, so here is a still picture. The table below says the same in words.",
  tool: {
    in: "Zoom in",
    out: "Zoom out",
    fit: "Show all that is drawn",
    selection: "Zoom to the selection",
  },
  figure: "Network map",
  keyboard: "Map by keyboard",
  keyboardHint:
    "Left and right arrows go through the contexts, the most connected first, then the young people. Up and down go round what the current one is linked to. Enter selects, Escape clears. Plus, minus and 0 zoom.",

  key: "Key",
  table: "Map as a table",
  standing: "Shared places and incidents are not friendships. What is not recorded is not shown.",
  places: "Linked things stand near each other. Distance and position say nothing else.",
} as const;

/** What stands where there is no picture. */
export const emptyWords = {
  noData: "There is nothing to draw yet. Import data to see who is linked to what.",
  allHidden: (minConnections: number) =>
    `Nothing has ${formatCounted(minConnections, "connection", "connections")} or more.`,
  noPeople: "No young person is on record.",
} as const;

export interface Spoken {
  readonly kind: NodeKind;
  readonly name: string;
  readonly connections: number;
  readonly group: number;
  readonly place: number;
  readonly of: number;
  /** The node whose links are gone round, if any. */
  readonly around: string | null;
}

/** What is said of the node that the keyboard stands on. */
export function spokenWords({ kind, name, connections, group, place, of, around }: Spoken): string {
  const position =
    around === null
      ? `${formatCount(place)} of ${formatCount(of)}`
      : `${formatCount(place)} of ${formatCount(of)} linked to ${around}`;
  const parts = [
    `${capital(kindNouns[kind][0])} ${name}`,
    formatCounted(connections, "connection", "connections"),
    ...(group === 0 ? [] : [words.group(group)]),
    position,
  ];
  return parts.join(", ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const certaintyWords: Readonly<Record<"twoMode" | "peers", Record<Certainty, string>>> = {
  twoMode: {
    certain: "solid: dated, or reported by two sources",
    possible: "dashed: possible – no date and one report at most, or contested",
    weak: "dotted: graded weak, or called weak or uncertain",
  },
  peers: {
    certain: "solid: surely at the same time, or recorded with a date or by two sources",
    possible: "dashed: possible – the dates leave it open, or one report without a date",
    weak: "dotted: graded weak, or called weak or uncertain",
  },
};

export const toneWords: Readonly<Record<LinkTone, string>> = {
  context: "recorded link with a context",
  tie: "recorded tie between young people",
  peer: "linked through shared contexts",
  supportive: "supportive",
  harmful: "harmful or conflict",
  family: "family",
  adult: "link with an adult",
  join: "where an incident happened",
  coLocation: "only the same large place",
};

export const markWords: Readonly<Record<Exclude<Mark, "none">, string>> = {
  supportive: "recorded as supportive",
  harmful: "recorded as harmful or conflict",
  mixed: "recorded as both",
};

export const keyWords = {
  count: (kind: NodeKind, count: number) => formatCounted(count, ...kindNouns[kind]),
  indexPerson: "double outline: data were gathered because of this young person",
  between: "hollow: between groups, with its own group in fewer than half of the re-runs",
  size: (connections: readonly number[]) =>
    `${formatList(connections.map(formatCount))} young people: the area of a context grows with the young people linked to it, above a least size`,
  equalSize: "young people are all the same size",
  measureSize: ({ name, means, doesNotMean }: MeasureWords) =>
    `size of a young person: ${name}. ${means} It does not mean: ${doesNotMean}`,
  widths: ["one source, or not recorded", "two sources", "three sources or more"] as const,
  thin: "lines are all thin because there are so many",
  direction: "arrow: recorded in one direction",
  shapes: "shape behind: a linked group, with its members that are drawn",
} as const;

export const verdictWords: Readonly<Record<Groups["verdict"], string>> = {
  "too-few": "Fewer than 5 young people have links, so no groups are looked for.",
  "not-tested": "Linked groups have not been tested against chance.",
  clear: "The linked groups are clearer than chance alone would make them.",
  none: "The map does not split into clear groups, so none are drawn.",
};

/** What is not drawn, and why. */
export const hiddenWords = {
  ofKind: (kind: NodeKind, hidden: number, of: number) =>
    `${formatCount(hidden)} of ${formatCounted(of, ...kindNouns[kind])}`,
  fewConnections: (parts: readonly string[], isOne: boolean, minConnections: number) =>
    `${formatList(parts)} ${isOne ? "is not shown: it has" : "are not shown: they have"} fewer than ${formatCounted(minConnections, "connection", "connections")}.`,
  nothing: "Nothing is hidden for having few connections.",
  adults: (part: string, isOne: boolean) =>
    `${part} ${isOne ? "is not shown: the adult is" : "are not shown: they are"} linked to nothing that is shown.`,
  coLocation: (count: number) =>
    `${formatCounted(count, "tie is", "ties are")} not shown: ${count === 1 ? "its" : "their"} only evidence is one place of more than 30 people.`,
  selectionOnly: (limit: number) =>
    `There are more than ${formatCount(limit)} ties: only recorded ones and those of the young person you select are drawn.`,
  notHeld: "There are too many ties to draw: only recorded ones are shown.",
  privateContexts: (count: number) =>
    `${formatCounted(count, "private home or caseload is", "private homes or caseloads are")} never drawn: ${count === 1 ? "it is no place" : "they are no places"} that young people share.`,
  encounters: (count: number) =>
    `${formatCounted(count, "encounter", "encounters")} with the police ${count === 1 ? "is" : "are"} never drawn: ${count === 1 ? "it says" : "they say"} where the police were, not who belongs together.`,
  tooMany:
    "So many things tell little at once: show only what has more connections, or find and select something.",
  groups: (count: number) =>
    `${formatCounted(count, "smaller linked group has", "smaller linked groups have")} no shape behind: there are too many to tell apart.`,
} as const;

export const tableWords = {
  caption: (count: number) => `What is drawn now (${formatCount(count)})`,
  empty: "Nothing is drawn now.",
  kind: "Kind",
  name: "Name or id",
  connections: "Connections",
  group: "Linked group",
  noGroup: "none",
  linkedWith: "Linked with",
  /** How many linked names a row says before the rest are counted. */
  more: (names: readonly string[], rest: number) =>
    rest === 0 ? names.join(", ") : `${names.join(", ")} and ${formatCount(rest)} more`,
  kindOf: (kind: NodeKind) => capital(kindNouns[kind][0]),
} as const;
