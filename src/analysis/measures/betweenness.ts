import { betweenness as countPaths } from "../graph/betweenness.ts";
import type { Measure } from "../measure.ts";

/** Where the shortest routes between other parts of the network run. */
export const betweenness: Measure = {
  id: "betweenness",
  on: "twoMode",
  about: ["youngPerson", "context"],
  cost: "paths",
  derivedFrom: null,
  words: {
    name: "Links parts otherwise apart",
    means:
      "A high value means that many of the shortest routes between other parts of the network run through here.",
    doesNotMean:
      "That anyone passes anything on here, or chose this position, or is to blame for it.",
    caution:
      "One record more or fewer can change it a great deal. Read nothing into two values that are near each other, and do not compare networks by it.",
    definition:
      "Betweenness in the two-mode network (Freeman 1977): for each pair of other nodes that can reach each other, the share of their shortest paths that pass through this one, added up. Every link is one step long, each pair counts once and its two ends do not count. Raw, from 0.",
  },
  compute: ({ graph }, progress) => countPaths(graph, progress),
};
