import { constraint } from "../graph/constraint.ts";
import type { Measure } from "../measure.ts";

/** How far one's links lead to the same few others. */
export const peerConstraint: Measure = {
  id: "peerConstraint",
  on: "peers",
  about: ["youngPerson"],
  cost: "triads",
  derivedFrom: null,
  words: {
    name: "Links lead to the same few young people",
    means:
      "A high value means that most of the links go to a few young people who are linked with each other as well. A low one means that they go to separate sets.",
    doesNotMean: "That anyone is held back or closed in, or that they gain by their links.",
    caution:
      "Everyone at one setting at the same time is linked with everyone there, so a single big setting makes low values without anybody reaching anywhere.",
    definition:
      "Burt's constraint in the peer network: the sum over neighbours j of (p_ij + Σ_q p_iq p_qj)², with p_iq the share of i's weights on the tie with q (Burt 1992). Above 0; not defined without links.",
  },
  compute: ({ graph }, progress) => constraint(graph, progress),
};
