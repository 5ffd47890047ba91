import { eigenvectorCentrality } from "../graph/eigenvector.ts";
import type { Measure } from "../measure.ts";

/** Whether those one is linked with are themselves much linked. */
export const peerEigenvector: Measure = {
  id: "peerEigenvector",
  on: "peers",
  about: ["youngPerson"],
  cost: "links",
  derivedFrom: null,
  words: {
    name: "Linked with the much linked",
    means:
      "A high value means links with young people who themselves have links with many others who do.",
    doesNotMean:
      "Standing or sway among others: it follows from who was recorded in the same places.",
    caution:
      "The largest setting can account for all the high values by itself, and those outside the largest connected part get 0 whatever their links.",
    definition:
      "Eigenvector centrality in the peer network (Bonacich 1972), ties unweighted: of unit length over the largest component, 0 elsewhere. Not defined if there is no tie or two components are equally large.",
  },
  compute: ({ graph }) => eigenvectorCentrality(graph),
};
