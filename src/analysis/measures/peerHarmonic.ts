import { harmonicCloseness } from "../graph/distances.ts";
import type { Measure } from "../measure.ts";

/** How near a young person is to the others. */
export const peerHarmonic: Measure = {
  id: "peerHarmonic",
  on: "peers",
  about: ["youngPerson"],
  cost: "paths",
  derivedFrom: null,
  words: {
    name: "Nearness to other young people",
    means:
      "A high value means that many other young people can be reached in a few steps from link to link.",
    doesNotMean: "That they know of each other: each step is a shared record.",
    caution:
      "It grows with the network and with how much has been recorded, so it cannot be compared between two networks.",
    definition:
      "Harmonic closeness in the peer network: the sum of 1 / distance to every other young person, 0 for one who cannot be reached; ties unweighted. Raw, from 0 to n − 1.",
  },
  compute: ({ graph }, progress) => harmonicCloseness(graph, progress),
};
