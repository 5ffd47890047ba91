import { formatCount, formatCounted } from "../../text/format.ts";

/** What the People view says. */
export const words = {
  title: "People",
  question: "What is recorded about this young person, and what is not?",
  caption: (day: string | null) =>
    day === null
      ? "Young people, in order of id"
      : `Young people, in order of id, as recorded on ${day}, the last day in the data`,
  captionResearch: "Young people, with all measures",
  empty: "No young person is recorded yet.",
  noRanking:
    "This table shows recorded facts and is always in order of id: no figure ranks young people.",

  id: "Young person",
  ageBand: "Age",
  sex: "Sex",
  settings: "Setting",
  roles: "In incidents",
  support: "Support and situation",
  strengths: "Strengths",
  agencies: "Agencies",
  trustedAdult: "Has a trusted adult",
  asked: "Asked for their view",
  told: "Told of this work",
  cohort: "How they came to be in the data",
  unlisted: "named only by a link",
  indexPerson: "data gathered because of them",
  notRecorded: "not recorded",

  noneRecorded: "none recorded",

  nothingRecorded: "no attendance recorded",
  nothingNow: "none recorded now",
  nothingAfter: (day: string) => `none recorded after ${day}`,
  recordedAs: (written: string) => `recorded as “${written}”`,
  perhaps: (name: string) => `${name} (dates not certain)`,
  inRole: (
    role: string,
    count: number,
    lifted: readonly { readonly outcome: string; readonly count: number }[],
  ) => {
    const outcome = lifted
      .map((each) =>
        each.count === count ? each.outcome : `${formatCount(each.count)} ${each.outcome}`,
      )
      .join(", ");
    return `${role} in ${formatCount(count)}${outcome === "" ? "" : ` (${outcome})`}`;
  },

  forAnalysts: "For analysts",
  forAnalystsLead: (id: string, day: string | null) =>
    `Measures of how ${id} is placed in these records${day === null ? "" : `, as of ${day}`}. They describe the records, not the young person, and are never compared here.`,
  select: "Select a young person to see what is recorded and, for analysts, how they are placed.",
  outOf: (youngPeople: number, contexts: number) =>
    `Worked out over ${formatCounted(youngPeople, "young person", "young people")} and ${formatCounted(contexts, "context", "contexts")}.`,
} as const;
