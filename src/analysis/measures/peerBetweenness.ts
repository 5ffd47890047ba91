import { betweenness } from "../graph/betweenness.ts";
import type { Measure } from "../measure.ts";

/** Where the shortest routes between other young people run. */
export const peerBetweenness: Measure = {
  id: "peerBetweenness",
  on: "peers",
  about: ["youngPerson"],
  cost: "paths",
  derivedFrom: null,
  words: {
    name: "Links young people otherwise apart",
    means:
      "A high value means that many of the shortest routes between other young people, from link to link, run through this one.",
    doesNotMean:
      "That this young person passes anything on, chose this position, or is to blame for it.",
    caution:
      "It is the least firm of these figures: with one record in five missing, the true highest is usually not the highest found.",
    definition:
      "Betweenness in the peer network (Freeman 1977), ties unweighted, each pair once, its two ends not counted. Raw, from 0.",
  },
  compute: ({ graph }, progress) => betweenness(graph, progress),
};
