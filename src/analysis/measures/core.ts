import { coreNumbers } from "../graph/cores.ts";
import type { Measure } from "../measure.ts";

/** How closely linked the part of the network is that it lies in. */
export const core: Measure = {
  id: "core",
  on: "twoMode",
  about: ["youngPerson", "context"],
  cost: "links",
  derivedFrom: null,
  words: {
    name: "Lies in a closely linked part",
    means:
      "A value of 3, say, means that it lies in a part of the network in which everything has at least 3 links within that part.",
    doesNotMean: "That those in the part know each other or belong together.",
    caution:
      "Parts that several agencies have written about in detail look more closely linked than others.",
    definition:
      "Core number in the two-mode network: the largest k for which the node is in the k-core (Batagelj & Zaveršnik 2003). A whole number from 0.",
  },
  compute: ({ graph }) => Float64Array.from(coreNumbers(graph)),
};
