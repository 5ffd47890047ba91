import type { DatasetKey } from "./dataset.ts";
import type { VocabularyName } from "./vocabulary/index.ts";

/** What a column's text means. It stays text until this is known. */
export type ColumnMeaning =
  | { readonly as: "id"; readonly of: IdSpace }
  | { readonly as: "text" }
  | { readonly as: "word"; readonly from: VocabularyName }
  /** Several texts in one cell, `;`-separated; with a vocabulary, several words. */
  | { readonly as: "list"; readonly from?: VocabularyName }
  | { readonly as: "date" }
  | { readonly as: "month" }
  | { readonly as: "yes_no" }
  | { readonly as: "whole_number" };

/** Which table an id belongs to. `person` may be a young person or an adult; `setting` a place or an institution. */
export type IdSpace =
  "youngPerson" | "adult" | "person" | "incident" | "institution" | "place" | "setting" | "area";

export interface Column {
  /** As the contract spells it; matched without case, spaces, hyphens or underscores. */
  readonly name: string;
  /** The record's field. */
  readonly field: string;
  readonly meaning: ColumnMeaning;
  readonly required?: true;
}

export type TableName =
  | "young_people"
  | "adults"
  | "incidents"
  | "institutions"
  | "places"
  | "areas"
  | "involvements"
  | "attendances"
  | "ties"
  | "visits"
  | "statuses";

export interface Table {
  readonly name: TableName;
  readonly key: Exclude<DatasetKey, "gaps">;
  /** node: one row a thing. link: joins two things. fact: about one young person. */
  readonly kind: "node" | "link" | "fact";
  readonly columns: readonly Column[];
}

const text = (name: string, field: string): Column => ({ name, field, meaning: { as: "text" } });
const word = (name: string, field: string, from: VocabularyName): Column => ({
  name,
  field,
  meaning: { as: "word", from },
});
const list = (name: string, field: string, from?: VocabularyName): Column => ({
  name,
  field,
  meaning: from === undefined ? { as: "list" } : { as: "list", from },
});
const date = (name: string, field: string): Column => ({ name, field, meaning: { as: "date" } });
const yesNo = (name: string, field: string): Column => ({ name, field, meaning: { as: "yes_no" } });
const count = (name: string, field: string): Column => ({
  name,
  field,
  meaning: { as: "whole_number" },
});
const id = (name: string, field: string, of: IdSpace): Column => ({
  name,
  field,
  meaning: { as: "id", of },
  required: true,
});

const provenance: readonly Column[] = [
  list("source", "sources"),
  list("reference", "references"),
  text("grade", "grade"),
  word("basis", "basis", "bases"),
  yesNo("contested", "contested"),
  date("recorded", "recorded"),
  date("review", "review"),
];

/** Every table that can be given, with what each column means. Import, export and help read this list. */
export const tables: readonly Table[] = [
  {
    name: "young_people",
    key: "youngPeople",
    kind: "node",
    columns: [
      id("id", "id", "youngPerson"),
      word("age_band", "ageBand", "ageBands"),
      { name: "birth_month", field: "birthMonth", meaning: { as: "month" } },
      word("sex", "sex", "sexes"),
      word("ethnic_group", "ethnicGroup", "ethnicGroups"),
      text("home_authority", "homeAuthority"),
      text("area", "area"),
      text("cohort", "cohort"),
      yesNo("index_person", "indexPerson"),
      list("agencies", "agencies"),
      list("strengths", "strengths"),
      word("asked", "asked", "askedOrTold"),
      word("told", "told", "askedOrTold"),
      word("trusted_adult", "trustedAdult", "yesNoUnknown"),
      yesNo("deceased", "deceased"),
    ],
  },
  {
    name: "adults",
    key: "adults",
    kind: "node",
    columns: [
      id("id", "id", "adult"),
      word("type", "type", "adultTypes"),
      text("area", "area"),
      ...provenance,
    ],
  },
  {
    name: "incidents",
    key: "incidents",
    kind: "node",
    columns: [
      id("id", "id", "incident"),
      word("type", "type", "incidentTypes"),
      date("date", "date"),
      date("end", "end"),
      word("part_of_day", "partOfDay", "partsOfDay"),
      { name: "place", field: "place", meaning: { as: "id", of: "setting" } },
      text("area", "area"),
      list("flags", "flags", "incidentFlags"),
      list("source", "sources"),
      list("reference", "references"),
      text("grade", "grade"),
    ],
  },
  {
    name: "institutions",
    key: "institutions",
    kind: "node",
    columns: [
      id("id", "id", "institution"),
      word("type", "type", "institutionTypes"),
      text("name", "name"),
      text("area", "area"),
      count("roll", "roll"),
      count("year_group_size", "yearGroupSize"),
      list("strengths", "strengths"),
    ],
  },
  {
    name: "places",
    key: "places",
    kind: "node",
    columns: [
      id("id", "id", "place"),
      word("type", "type", "placeTypes"),
      text("name", "name"),
      text("area", "area"),
      list("strengths", "strengths"),
    ],
  },
  {
    name: "areas",
    key: "areas",
    kind: "node",
    columns: [
      id("id", "id", "area"),
      text("name", "name"),
      text("authority", "authority"),
      count("youth_population", "youthPopulation"),
      count("income_decile", "incomeDecile"),
      count("crime_decile", "crimeDecile"),
    ],
  },
  {
    name: "involvements",
    key: "involvements",
    kind: "link",
    columns: [
      id("young_person", "person", "person"),
      id("incident", "incident", "incident"),
      word("role", "role", "roles"),
      word("outcome", "outcome", "outcomes"),
      date("outcome_date", "outcomeDate"),
      ...provenance,
    ],
  },
  {
    name: "attendances",
    key: "attendances",
    kind: "link",
    columns: [
      id("young_person", "youngPerson", "youngPerson"),
      id("institution", "institution", "institution"),
      date("start", "start"),
      date("end", "end"),
      word("kind", "kind", "attendanceKinds"),
      word("leaving_reason", "leavingReason", "leavingReasons"),
      word("nature", "nature", "natures"),
      ...provenance,
    ],
  },
  {
    name: "ties",
    key: "ties",
    kind: "link",
    columns: [
      id("young_person_a", "a", "person"),
      id("young_person_b", "b", "person"),
      word("kind", "kind", "tieKinds"),
      date("start", "start"),
      date("end", "end"),
      word("nature", "nature", "natures"),
      word("strength", "strength", "strengthWords"),
      yesNo("directed", "directed"),
      ...provenance,
    ],
  },
  {
    name: "visits",
    key: "visits",
    kind: "link",
    columns: [
      id("young_person", "person", "person"),
      id("place", "place", "place"),
      word("kind", "kind", "visitKinds"),
      date("start", "start"),
      date("end", "end"),
      word("nature", "nature", "natures"),
      ...provenance,
    ],
  },
  {
    name: "statuses",
    key: "statuses",
    kind: "fact",
    columns: [
      id("young_person", "youngPerson", "youngPerson"),
      { ...word("status", "status", "statusWords"), required: true },
      text("agency", "agency"),
      date("start", "start"),
      date("end", "end"),
      text("note_code", "noteCode"),
      ...provenance,
    ],
  },
];
