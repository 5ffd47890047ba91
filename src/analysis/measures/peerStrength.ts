import { strengths } from "../graph/strengths.ts";
import type { Measure } from "../measure.ts";

/** The weights of the links with other young people, added up. */
export const peerStrength: Measure = {
  id: "peerStrength",
  on: "peers",
  about: ["youngPerson"],
  cost: "links",
  derivedFrom: null,
  words: {
    name: "Weight of the links with other young people",
    means:
      "A high value means many shared records. Unless another weighting is chosen, a record counts the less for each link the more young people share it.",
    doesNotMean:
      "That any of these links is strong in life: it adds up records, not relationships.",
    caution:
      "Where the size of a setting is not recorded, only the young people known here are counted, and its links weigh too much.",
    definition:
      "Strength in the peer network: the sum of the weights of the ties. By default a shared context of n people adds 1 / (n − 1) to each of its ties (Newman 2001); a recorded tie adds 1. From 0.",
  },
  compute: ({ graph }) => strengths(graph),
};
