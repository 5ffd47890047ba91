import type { Analysis } from "../analysis/analysis.ts";
import { Way, type PeerNetwork } from "../network/peerNetwork.ts";
import type { MapGraph, MapLink } from "./mapGraph.ts";

/** Of more peer ties than this, only those of the selection are drawn. */
export const MOST_PEER_LINKS = 20_000;

/** The lines of the peer picture, before young people are filtered. */
export interface PeerLinks {
  readonly links: readonly MapLink[];
  /** Why not every tie is among them. */
  readonly limit: "none" | "selectionOnly" | "notHeld";
  /** Ties left out because they rest on one large place alone. */
  readonly coLocationHidden: number;
}

/**
 * The ties between young people: those read from shared contexts, and every recorded one,
 * conflict and family too, as lines of their own.
 *
 * In:  selected, a young person's node number or null; co-location ties only when asked for.
 * Out: by smaller, then larger node. Above `MOST_PEER_LINKS` only the selection's shared ties.
 */
export function peerLinks(
  graph: MapGraph,
  { peerNetwork }: Analysis,
  withCoLocation: boolean,
  selected: number | null,
): PeerLinks {
  const recorded = graph.links.filter(({ kind }) => kind === "tie");
  if (peerNetwork === null) return { links: recorded, limit: "notHeld", coLocationHidden: 0 };
  const isLimited = countShown(peerNetwork, withCoLocation) > MOST_PEER_LINKS;
  const shared = sharedLinks(peerNetwork, {
    withCoLocation,
    only: isLimited ? (selected ?? -1) : null,
    drawnAlready: pairsOf(recorded, graph.nodes.length),
  });
  return {
    links: inLanes([...recorded, ...shared]),
    limit: isLimited ? "selectionOnly" : "none",
    coLocationHidden: withCoLocation ? 0 : countCoLocation(peerNetwork),
  };
}

/** Whether there are so many ties that only those of the selection are drawn. */
export function selectionDecides({ peerNetwork }: Analysis, withCoLocation: boolean): boolean {
  return peerNetwork !== null && countShown(peerNetwork, withCoLocation) > MOST_PEER_LINKS;
}

function countShown(network: PeerNetwork, withCoLocation: boolean): number {
  return network.graph.neighbours.length / 2 - (withCoLocation ? 0 : countCoLocation(network));
}

function countCoLocation({ ways }: PeerNetwork): number {
  return ways.reduce((sum, way) => sum + Number(isCoLocation(way)), 0) / 2;
}

function isCoLocation(way: number): boolean {
  return (way & Way.coLocationOnly) !== 0;
}

interface Wanted {
  readonly withCoLocation: boolean;
  /** Node whose ties alone are wanted; −1 for none, null for all. */
  readonly only: number | null;
  readonly drawnAlready: (low: number, high: number) => boolean;
}

function sharedLinks({ graph, ways }: PeerNetwork, wanted: Wanted): MapLink[] {
  const links: MapLink[] = [];
  for (let low = 0; low < graph.n; low++)
    for (let at = graph.offsets[low]!; at < graph.offsets[low + 1]!; at++) {
      const high = graph.neighbours[at]!;
      const way = ways[at]!;
      if (high > low && isWanted(wanted, low, high, way)) links.push(peerLink(low, high, way));
    }
  return links;
}

function isWanted(wanted: Wanted, low: number, high: number, way: number): boolean {
  const { only } = wanted;
  if (only !== null && only !== low && only !== high) return false;
  if (isCoLocation(way) && !wanted.withCoLocation) return false;
  return !wanted.drawnAlready(low, high);
}

function peerLink(from: number, to: number, way: number): MapLink {
  return {
    from,
    to,
    kind: "peer",
    relation: null,
    direction: "none",
    roles: [],
    lane: 0,
    isCoLocationOnly: isCoLocation(way),
    certainty: (way & Way.certain) !== 0 ? "certain" : "possible",
    sources: 1,
    mark: "none",
  };
}

/** Pairs whose belonging together is drawn as a recorded tie already. */
function pairsOf(recorded: readonly MapLink[], n: number): Wanted["drawnAlready"] {
  const pairs = new Set(
    recorded.filter(({ relation }) => relation === "affinity").map(({ from, to }) => from * n + to),
  );
  return (low, high) => pairs.has(low * n + high);
}

/** Several lines between the same two young people lie side by side. */
function inLanes(links: MapLink[]): MapLink[] {
  links.sort((a, b) => a.from - b.from || a.to - b.to);
  let lane = 0;
  return links.map((link, at) => {
    const before = links[at - 1];
    lane = before?.from === link.from && before.to === link.to ? lane + 1 : 0;
    return lane === link.lane ? link : { ...link, lane };
  });
}
