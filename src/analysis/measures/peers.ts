import { degrees } from "../graph/degrees.ts";
import type { Measure } from "../measure.ts";

/** How many other young people one is linked with. */
export const peers: Measure = {
  id: "peers",
  on: "peers",
  about: ["youngPerson"],
  cost: "links",
  derivedFrom: null,
  words: {
    name: "Linked young people",
    means:
      "How many other young people are linked with this one by a shared record: an incident, a setting or place at the same time, or a recorded tie.",
    doesNotMean: "That they are friends, or that they spend time together.",
    caution:
      "One big school at the right dates makes hundreds of links. Look at what each link rests on.",
    definition: "Degree in the peer network, as the options define it. A whole number from 0.",
  },
  compute: ({ graph }) => degrees(graph),
};
