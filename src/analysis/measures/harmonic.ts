import { harmonicCloseness } from "../graph/distances.ts";
import type { Measure } from "../measure.ts";

/** How near a context or a young person is to all the rest. */
export const harmonic: Measure = {
  id: "harmonic",
  on: "twoMode",
  about: ["youngPerson", "context"],
  cost: "paths",
  derivedFrom: null,
  words: {
    name: "Nearness to the whole network",
    means:
      "A high value means that much of the network can be reached from here in a few steps from record to record.",
    doesNotMean: "That people know each other: each step is a shared record, not a relationship.",
    caution:
      "It grows with the network and with how much has been recorded, so it cannot be compared between two networks.",
    definition:
      "Harmonic closeness in the two-mode network: the sum of 1 / distance to every other node, 0 for one that cannot be reached. Every link is one step long. Raw, from 0 to the number of other nodes.",
  },
  compute: ({ graph }, progress) => harmonicCloseness(graph, progress),
};
