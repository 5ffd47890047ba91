/**
 * The most that a node's betweenness can be in a two-mode graph with that many nodes of its own
 * kind and of the other kind, ties running between the kinds only.
 *
 * Out: 0 where no node can lie between others, so that nothing can be divided by it.
 * Source: Borgatti & Everett (1997), Social Networks 19(3), 243–269.
 */
export function largestBetweenness(ownKind: number, otherKind: number): number {
  if (ownKind < 1 || otherKind < 1) return 0;
  const s = Math.floor((ownKind - 1) / otherKind);
  const t = (ownKind - 1) % otherKind;
  const square = otherKind * otherKind * (s + 1) * (s + 1);
  return (square + otherKind * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/**
 * Betweenness as a share of the most it could be for that kind of node: 0 on no shortest path,
 * 1 on all that any node of its kind could lie on.
 *
 * In:  raw betweenness, each pair counted once; the first `youngPeople` nodes are of one kind.
 * Out: NaN for the nodes of a kind that can lie between none.
 */
export function normaliseBetweenness(raw: Float64Array, youngPeople: number): Float64Array {
  const contexts = raw.length - youngPeople;
  const ofYoungPeople = largestBetweenness(youngPeople, contexts);
  const ofContexts = largestBetweenness(contexts, youngPeople);
  return raw.map((value, node) => {
    const largest = node < youngPeople ? ofYoungPeople : ofContexts;
    return largest > 0 ? value / largest : NaN;
  });
}
