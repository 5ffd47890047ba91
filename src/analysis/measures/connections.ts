import { degrees } from "../graph/degrees.ts";
import type { Measure } from "../measure.ts";

/** How many direct links a context or a young person has. */
export const connections: Measure = {
  id: "connections",
  on: "twoMode",
  about: ["youngPerson", "context"],
  cost: "links",
  derivedFrom: null,
  words: {
    name: "Direct links",
    means:
      "A high number means many links in these records: a context with many young people, or a young person with many contexts.",
    doesNotMean:
      "That anyone was there often or for long, that they met, or that anything happened there.",
    caution:
      "A big school has many links because it is big, and whoever more agencies write about has more links.",
    definition:
      "Degree in the two-mode network: the distinct young people linked to a context, or the distinct contexts linked to a young person, whatever the dates and roles. A whole number from 0.",
  },
  compute: ({ graph }) => degrees(graph),
};
