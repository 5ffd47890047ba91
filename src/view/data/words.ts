import type { DatasetKey } from "../../model/dataset.ts";
import type { Severity } from "../../model/problem.ts";
import { tables, type TableName } from "../../model/tables.ts";
import { formatCount, formatCounted, formatList } from "../../text/format.ts";

const youngPeople = (count: number) => formatCounted(count, "young person", "young people");
const have = (count: number) => (count === 1 ? "has" : "have");
const links = (count: number) => formatCounted(count, "link", "links");

/** What the Data view says of what is there and what is not. */
export const words = {
  title: "Data",
  question: "What have we got, from whom, and how good is it?",

  tables: {
    heading: "What is here",
    caption: "Records in each table",
    table: "Table",
    records: "Records",
    namedOnly: "Named only by a link",
    namedOnlyMeans:
      "Named only by a link: a link names them, but no table lists them, so nothing else is known of them.",
    empty: "Nothing is recorded yet.",
  },

  gaps: {
    heading: "What is not recorded",
    lead: "A gap in the data is a question for an agency, not a fact about a young person.",
    withoutAttendance: (count: number, of: number) =>
      `${formatCount(count)} of ${youngPeople(of)} ${have(count)} no attendance recorded`,
    withUnknownSetting: (count: number, of: number) =>
      `${formatCount(count)} of ${youngPeople(of)} ${have(count)} a time for which the setting is recorded as unknown`,
    undated: (count: number, of: number) =>
      `${formatCount(count)} of ${formatCounted(of, "attendance", "attendances")} ${have(count)} no dates`,
    withoutSource: (count: number, of: number) =>
      `${formatCount(count)} of ${links(of)} ${have(count)} no source`,
    agencies: (names: readonly string[]) =>
      names.length === 0
        ? "No agency is named as a source"
        : `${formatCounted(names.length, "agency", "agencies")} contributed: ${formatList(names)}`,
    years: (years: { readonly first: number; readonly last: number } | null) => {
      if (years === null) return "No year is covered: nothing is dated";
      if (years.first === years.last) return `The year covered is ${String(years.first)}`;
      return `The years covered are ${String(years.first)} to ${String(years.last)}`;
    },
  },

  problems: {
    heading: "Problems found in the files",
    none: "No problems were found.",
    summary: (errors: number, warnings: number, notices: number) =>
      `${formatCounted(errors, "problem keeps", "problems keep")} something out, ${formatCounted(warnings, "needs", "need")} a look, ${formatCounted(notices, "is", "are")} for information.`,
    groups: "Problems by kind",
    list: "Every problem",
    filter: "Show",
    all: (count: number) => `all (${formatCount(count)})`,
    only: (severity: string, count: number) => `${severity} (${formatCount(count)})`,
    emptyList: "No problem of this kind.",
    count: "How many",
    severity: "Severity",
    kind: "Kind",
    file: "File",
    row: "Row",
    column: "Column",
    value: "Value",
    message: "What is wrong and how to mend it",
  },

  importing: {
    heading: "Import data",
    lead: "Several files at once: Excel workbooks, CSV and other text, JSON, GraphML or GEXF, as they were sent to you. You see what was read, and say what it means, before anything is added.",
    tables: `Tables that need no question bear these names: ${formatList(tables.map(({ name }) => name))}. Only one of involvements, attendances, ties and visits is needed.`,
    opening: "Opening the review",
    choose: "Choose files",
    drop: "or drop them anywhere here",
    reading: "Reading the files",
    cancelled: "Stopped. Nothing was added.",
  },

  project: {
    heading: "This project",
    save: "Keep these changes",
    erase: "Erase this project",
    eraseHeading: "Erase this project?",
    erases: (people: number, linkCount: number) =>
      `This removes ${youngPeople(people)} and ${links(linkCount)} from this browser. Files you imported from stay where they are.`,
    eraseNow: "Erase now",
    keep: "Keep it",
    purpose: (name: string, means: string) => `What it is for: ${name}. ${means}`,
  },
} as const;

/** What each table is called on the screen. */
export const tableNames: Readonly<Record<DatasetKey, string>> = {
  youngPeople: "Young people",
  adults: "Adults",
  incidents: "Incidents",
  institutions: "Institutions",
  places: "Places",
  areas: "Areas",
  involvements: "Involvements in incidents",
  attendances: "Attendances at institutions",
  ties: "Recorded ties between people",
  visits: "Visits to places",
  statuses: "Support and situation",
  gaps: "Times with no setting recorded",
};

/** What each table of a file is called on the screen. */
export const fileTableNames: Readonly<Record<TableName, string>> = {
  young_people: tableNames.youngPeople,
  adults: tableNames.adults,
  incidents: tableNames.incidents,
  institutions: tableNames.institutions,
  places: tableNames.places,
  areas: tableNames.areas,
  involvements: tableNames.involvements,
  attendances: tableNames.attendances,
  ties: tableNames.ties,
  visits: tableNames.visits,
  statuses: tableNames.statuses,
};

/** What each severity is called, alone and as a filter. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "needs mending",
  warning: "look at this",
  notice: "for information",
};
