import { closeness } from "../graph/distances.ts";
import type { Measure } from "../measure.ts";

/** How near a young person is to those who can be reached. */
export const peerCloseness: Measure = {
  id: "peerCloseness",
  on: "peers",
  about: ["youngPerson"],
  cost: "paths",
  derivedFrom: null,
  words: {
    name: "Nearness to those within reach",
    means:
      "A high value means that those who can be reached at all are few steps away, and that they are many.",
    doesNotMean: "That they know of each other: each step is a shared record.",
    caution:
      "In a network that falls into several parts, nearness to other young people as a whole says more.",
    definition:
      "Closeness in the peer network as corrected for parts by Wasserman & Faust (1994): (r / (n − 1)) · (r / sum of distances), r being how many can be reached; ties unweighted. From 0 to 1, not defined without ties.",
  },
  compute: ({ graph }, progress) => closeness(graph, progress),
};
