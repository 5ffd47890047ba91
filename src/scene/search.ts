import { compareText } from "../model/order.ts";
import type { MapGraph, MapNode } from "./mapGraph.ts";

/** A node as it is looked for. */
interface Entry {
  readonly node: MapNode;
  readonly id: string;
  readonly name: string;
}

/** All nodes of a map, ready to be searched. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
}

/** The form in which texts are compared: without case or accents, words parted by one space. */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Ids are compared without the marks that part their letters: `YP-12` is meant by `yp12`. */
function foldId(text: string): string {
  return foldForSearch(text).replaceAll(" ", "");
}

export function buildSearchIndex(graph: MapGraph): SearchIndex {
  return {
    entries: graph.nodes.map((node) => ({
      node,
      id: foldId(node.id),
      name: foldForSearch(node.name),
    })),
  };
}

/**
 * The nodes whose id or name is meant by some typed text, likeliest first, drawn or not.
 *
 * Out: at most `limit`. The exact id or name first, then what begins with the text, then where
 *      a word of the name does, then where it stands anywhere within; equals by key. None for a text without a letter or digit.
 * Cost: O(nodes).
 */
export function searchNodes(index: SearchIndex, text: string, limit: number): MapNode[] {
  const wanted = foldForSearch(text);
  if (wanted === "") return [];
  return index.entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || compareText(a.entry.node.key, b.entry.node.key))
    .slice(0, limit)
    .map(({ entry }) => entry.node);
}

const NO_MATCH = 4;

function rankOf({ id, name }: Entry, wanted: string): number {
  const wantedId = foldId(wanted);
  if (id === wantedId || name === wanted) return 0;
  if (id.startsWith(wantedId) || name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return id.includes(wantedId) || name.includes(wanted) ? 3 : NO_MATCH;
}
