import { coreNumbers } from "../graph/cores.ts";
import type { Measure } from "../measure.ts";

/** How closely linked the part of the young people is that one lies in. */
export const peerCore: Measure = {
  id: "peerCore",
  on: "peers",
  about: ["youngPerson"],
  cost: "links",
  derivedFrom: null,
  words: {
    name: "Lies in a closely linked part of the young people",
    means:
      "A value of 5, say, means being one of a set of young people in which each is linked with at least 5 others of the set.",
    doesNotMean: "That they know each other or belong together.",
    caution:
      "The largest setting usually makes the highest values: everyone there at the same time is linked with everyone.",
    definition:
      "Core number in the peer network: the largest k for which the young person is in the k-core (Batagelj & Zaveršnik 2003). A whole number from 0.",
  },
  compute: ({ graph }) => Float64Array.from(coreNumbers(graph)),
};
