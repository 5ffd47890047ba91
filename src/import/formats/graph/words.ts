import { formatCount, formatCounted } from "../../../text/format.ts";

const inPlaces = (count: number) => formatCounted(count, "place", "places");

/** What is said of a file that holds a network of nodes and links (edges). */
export const graphWords = {
  nothing: () => "The file holds no nodes and no links, so there is nothing to read.",
  missing: (heading: string) =>
    heading === "id"
      ? "This node has no id, so nothing can be linked to it. Give it one."
      : `This link has no ${heading}, so it joins nothing. Name both of its ends.`,
  tooLong: (most: number) =>
    `The value is longer than ${formatCount(most)} characters. Shorten it.`,
  hyperedge: () =>
    "This link joins more than two nodes at once (a hyperedge). Add the thing that joins them as a node of its own, and give each its own link to it.",
  port: () =>
    "This link is tied to a part of a node (a port) and not to the whole. Tie it to the node itself, or give the part a node of its own.",
  looks: (count: number) =>
    `Colours, sizes and positions in ${inPlaces(count)} were left out: they say how the network was drawn, not what it is.`,
  namesAsIds: (nodes: number) =>
    `The file numbers its nodes and keeps their ids as names. The names of ${formatCounted(nodes, "node", "nodes")} were read as the ids.`,
  part: (name: string, count: number) =>
    `The part “${name}” in ${inPlaces(count)} has no place in a table, so it was left out.`,
  timesOfValues: (count: number) =>
    `Values that changed with time were kept in ${inPlaces(count)}, but not from when to when each held.`,
  openEnds: (count: number) =>
    `A period in ${inPlaces(count)} does not include its first or last day. It was read as if it did; check these dates.`,
};
