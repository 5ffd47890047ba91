import type { TableName } from "../../model/tables.ts";

/** The fields of links that say from whom and how firmly something is known. */
const provenance = {
  source: "Source: which agency says so",
  reference: "Reference at the source",
  grade: "Grade of the source",
  basis: "How it is known",
  contested: "Contested by the young person",
  recorded: "Day it was recorded",
  review: "Day it is to be looked at again",
};

const spell = { start: "From (first day)", end: "To (last day)" };

const names: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  young_people: {
    id: "Young person’s id",
    age_band: "Age band",
    birth_month: "Month of birth",
    sex: "Sex",
    ethnic_group: "Ethnic group, broad",
    home_authority: "Home authority",
    area: "Area",
    cohort: "How they came to be in the data",
    index_person: "Data were gathered because of them",
    agencies: "Agencies that work with them",
    strengths: "Strengths",
    asked: "Asked for their view",
    told: "Told of this work",
    trusted_adult: "Has a trusted adult",
    deceased: "Deceased",
  },
  adults: { id: "Adult’s id", type: "Kind of adult", area: "Area", ...provenance },
  incidents: {
    id: "Incident’s id",
    type: "Kind of incident",
    date: "Date",
    end: "Last day",
    part_of_day: "Part of the day",
    place: "Where: a place or setting’s id",
    area: "Area",
    flags: "Further marks, such as knife",
    source: provenance.source,
    reference: provenance.reference,
    grade: provenance.grade,
  },
  institutions: {
    id: "School or setting’s id",
    type: "Kind of setting",
    name: "Name",
    area: "Area",
    roll: "Number on roll",
    year_group_size: "Size of a year group",
    strengths: "Strengths",
  },
  places: {
    id: "Place’s id",
    type: "Kind of place",
    name: "Name",
    area: "Area",
    strengths: "Strengths",
  },
  areas: {
    id: "Area’s id",
    name: "Name",
    authority: "Authority",
    youth_population: "Young people who live there",
    income_decile: "Income decile",
    crime_decile: "Crime decile",
  },
  involvements: {
    young_person: "Young person’s id",
    adult: "Adult’s id",
    incident: "Incident’s id",
    role: "Part in the incident",
    outcome: "Outcome",
    outcome_date: "Date of the outcome",
    ...provenance,
  },
  attendances: {
    young_person: "Young person’s id",
    institution: "School or setting’s id",
    ...spell,
    kind: "Kind of attendance",
    leaving_reason: "Reason for leaving",
    nature: "Helpful or harmful",
    ...provenance,
  },
  ties: {
    young_person_a: "One person’s id",
    young_person_b: "Other person’s id",
    kind: "Kind of tie",
    ...spell,
    nature: "Helpful or harmful",
    strength: "How close",
    directed: "Goes one way only",
    ...provenance,
  },
  visits: {
    young_person: "Young person’s id",
    adult: "Adult’s id",
    place: "Place’s id",
    kind: "Kind of visit",
    ...spell,
    nature: "Helpful or harmful",
    ...provenance,
  },
  statuses: {
    young_person: "Young person’s id",
    status: "Support or situation",
    agency: "Agency",
    ...spell,
    note_code: "Code of the note",
    ...provenance,
  },
};

/** What a field of a table is called on the screen. */
export function fieldName(table: TableName, field: string): string {
  return names[table][field] ?? field;
}
