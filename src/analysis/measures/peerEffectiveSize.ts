import { effectiveSize } from "../graph/constraint.ts";
import type { Measure } from "../measure.ts";

/** How many of one's links lead to separate others. */
export const peerEffectiveSize: Measure = {
  id: "peerEffectiveSize",
  on: "peers",
  about: ["youngPerson"],
  cost: "triads",
  derivedFrom: null,
  words: {
    name: "Separate others the links lead to",
    means:
      "A value of 3, say, means as many different directions as 3 links would give to young people who are not linked with each other.",
    doesNotMean: "Popularity, or that anyone carries anything from one set to another.",
    caution:
      "Links that nobody recorded make others look more separate than they are, and so this figure too high.",
    definition:
      "Effective size in the peer network: d − 2t/d for d ties with t ties among the neighbours, ties unweighted (Burt 1992; Borgatti 1997). From 1 to d; not defined without links.",
  },
  compute: ({ graph }, progress) => effectiveSize(graph, progress),
};
