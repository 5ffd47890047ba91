import type { DetailName, FactListName } from "../../scene/facts.ts";
import type { NodeKind } from "../../scene/nodeKey.ts";
import { formatCount, formatCounted } from "../../text/format.ts";

export const kindWords: Readonly<Record<NodeKind, string>> = {
  youngPerson: "Young person",
  incident: "Incident",
  institution: "Institution",
  place: "Place",
  adult: "Adult",
};

export const listWords: Readonly<Record<FactListName, string>> = {
  youngPeople: "Young people",
  incidents: "Incidents",
  institutions: "Institutions",
  places: "Places",
  adults: "Adults",
  where: "Where it happened",
  happenedHere: "Incidents here",
  statuses: "Support and situation",
  gaps: "Where it is not recorded",
};

export const detailWords: Readonly<Record<DetailName, string>> = {
  type: "Type",
  ageBand: "Age",
  sex: "Sex",
  area: "Area",
  homeAuthority: "Home authority",
  cohort: "How they came to be in the data",
  indexPerson: "Data gathered because of them",
  agencies: "Agencies",
  strengths: "Strengths",
  trustedAdult: "Has a trusted adult",
  asked: "Asked for their view",
  told: "Told of this work",
  deceased: "Has died",
  date: "Date",
  partOfDay: "Time of day",
  flags: "Also recorded",
  roll: "Attend it in all",
  yearGroupSize: "In the year group",
};

/** What the panel beside a picture says. */
export const words = {
  nothing: "Select something on the map or in a table to read everything recorded about it.",
  gone: "Nothing of this name is on record any more.",
  clear: "Clear",
  unlisted: "named only by a link; no table lists it",
  noFacts: "Nothing links it to anything else.",
  dateNotRecorded: "date not recorded",
  outcome: (label: string, day: string | null) => (day === null ? label : `${label}, ${day}`),
  to: (label: string) => `${label}, towards them`,
  from: (label: string) => `${label}, from them`,
  kindNotRecorded: "kind not recorded",
  nature: (label: string) => `nature: ${label}`,
  strength: (label: string) => `strength: ${label}`,
  left: (reason: string) => `left: ${reason}`,
  contested: "contested",
  source: (sources: string) => `from ${sources}`,
  sourceNotRecorded: "source not recorded",
  references: (references: string) => `reference ${references}`,
  grade: (grade: string) => `grade ${grade}`,
  recorded: (day: string) => `recorded ${day}`,
  review: (day: string) => `to be reviewed ${day}`,
  /** How many things there are, and in how many records if those are more. */
  count: (name: string, count: number, records: number) =>
    records === count
      ? `${name} (${formatCount(count)})`
      : `${name} (${formatCount(count)}), ${formatCounted(records, "record", "records")}`,
  showAll: (count: number) => `Show all ${formatCount(count)}`,
} as const;
