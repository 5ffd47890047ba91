import { betweenness as countPaths } from "../graph/betweenness.ts";
import { normaliseBetweenness } from "../graph/twoModeNormalisers.ts";
import type { Measure } from "../measure.ts";

/** Betweenness as a share of the most that a node of its kind could have. */
export const betweennessNormalised: Measure = {
  id: "betweennessNormalised",
  on: "twoMode",
  about: ["youngPerson", "context"],
  cost: "paths",
  derivedFrom: "betweenness",
  words: {
    name: "Links parts otherwise apart, of the most possible",
    means:
      "The same as a share, so that networks of different sizes can be compared: 1 is the most that any context, or any young person, could have in a network of this size.",
    doesNotMean: "That a value of 0.2 stands for a fifth of anything that happened.",
    caution:
      "The most possible is rarely come near, so values are small. It rests on the same records as the raw figure and is no firmer.",
    definition:
      "Betweenness in the two-mode network divided by the largest value a node of its kind could have, given how many young people and contexts there are (Borgatti & Everett 1997). From 0 to 1. Not defined where that largest value is 0.",
  },
  compute: ({ graph, youngPeople, base }, progress) =>
    normaliseBetweenness(base ?? countPaths(graph, progress), youngPeople),
};
