import { formatCount, formatCounted, formatList } from "../../text/format.ts";

/** What the Contexts view says. */
export const words = {
  title: "Contexts",
  question: "Which places and settings link young people who are otherwise apart?",
  standing: [
    "Shared places and incidents are not friendships. What is not recorded is not shown.",
    "Alternative provision and custody join groups because agencies place young people there.",
  ],
  caption: "Contexts and the young people linked to them",
  empty: "No institution, place or incident is recorded yet.",
  context: "Context",
  kind: "Kind",
  type: "Type",
  typeNotRecorded: "not recorded",
  youngPeople: (of: number) => `Young people linked (of ${formatCount(of)})`,
  incidentsThere: (count: number, serious: number) =>
    serious === 0
      ? formatCount(count)
      : `${formatCount(count)} (${formatCount(serious)} serious violence)`,
  incidents: (of: number) => `Incidents recorded there (of ${formatCount(of)})`,
  range: "Place among its kind in 9 of 10 re-runs",
  placeInOrder: (low: number, high: number) =>
    low === high ? formatCount(low) : `${formatCount(low)} to ${formatCount(high)}`,
  groups: "Linked groups",
  noGroup: "none",
  inGroups: (ids: readonly number[]) => formatList(ids.map(String)),
  notListed: (count: number) =>
    `${formatCounted(count, "context is", "contexts are")} not listed: private homes and caseloads are not places that young people share.`,
  facts: [
    {
      isRange: false,
      name: "Young people linked",
      means:
        "How many different young people have a recorded link to the context, at any time and in any role.",
      doesNotMean: "They need not have been there together, or know each other.",
    },
    {
      isRange: false,
      name: "Incidents recorded there",
      means:
        "How many incidents are recorded as having happened in that place or institution, and how many of them the area's own definition counts as serious violence (it is under Data).",
      doesNotMean: "It says nothing of how safe it is: much depends on who records, and where.",
    },
    {
      isRange: true,
      name: "Place among its kind, in 9 of 10 re-runs",
      means:
        "The network is built again many times with one link in ten left out. This is the best and the worst place, among contexts of its kind, that the context takes in nine of ten of these by linking parts otherwise apart.",
      doesNotMean:
        "A wide range is no fault of the context: the records do not settle its place. Links that were never recorded are not made up for.",
    },
    {
      isRange: false,
      name: "Linked groups",
      means:
        "The groups, by number, of young people and contexts that are linked more with each other than with the rest.",
      doesNotMean: "A linked group is a pattern in records, not a friendship or an organisation.",
    },
  ],
  verdict: {
    "too-few": "Fewer than 5 young people have links, so no groups are looked for.",
    "not-tested":
      "Whether these groups are firmer than chance would make them has not been tested.",
    clear: "The linked groups are clearer than chance alone would make them.",
    none: "The network does not split into clear groups, so none are named.",
  },

  adults: {
    heading: "Adults linked to two or more young people",
    caption: "Adults linked to two or more young people, as recorded",
    lead: "Facts from the records. Adults count in no figure for young people and join no group.",
    adult: "Adult",
    type: "Type",
    ties: "Young people with a recorded tie",
    incidents: "Young people in the same incidents",
    linked: "Young people linked in all",
    empty: "No adult is linked to two or more young people.",
  },
} as const;
