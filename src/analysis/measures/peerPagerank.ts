import { pagerank } from "../graph/pagerank.ts";
import type { Measure } from "../measure.ts";

/** How often one who follows links at random comes by. */
export const peerPagerank: Measure = {
  id: "peerPagerank",
  on: "peers",
  about: ["youngPerson"],
  cost: "links",
  derivedFrom: null,
  words: {
    name: "Often come by when following links",
    means:
      "A high value means that someone who follows links at random from young person to young person often comes by this one.",
    doesNotMean: "Standing or sway among others, or that anyone really takes this way.",
    caution: "It is nearly in proportion to the number of links, and shares its weaknesses.",
    definition:
      "PageRank in the peer network, ties unweighted, damping 0.85; those without ties send visits to all alike. The values sum to 1.",
  },
  compute: ({ graph }) => pagerank(graph),
};
