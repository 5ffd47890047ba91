import type {
  Adult,
  Area,
  Attendance,
  Gap,
  Incident,
  Institution,
  Involvement,
  Place,
  Status,
  Tie,
  Visit,
  YoungPerson,
} from "./records.ts";

/**
 * A whole case network, after merging. Every table is sorted by its records' canonical key
 * (`canonical.ts`), so the same rows in any order make the same dataset.
 */
export interface Dataset {
  readonly youngPeople: readonly YoungPerson[];
  readonly adults: readonly Adult[];
  readonly incidents: readonly Incident[];
  readonly institutions: readonly Institution[];
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
  readonly involvements: readonly Involvement[];
  readonly attendances: readonly Attendance[];
  readonly ties: readonly Tie[];
  readonly visits: readonly Visit[];
  readonly statuses: readonly Status[];
  readonly gaps: readonly Gap[];
}

export type DatasetKey = keyof Dataset;

/** The tables of a dataset, in the order they are stored and listed. */
export const datasetKeys = [
  "youngPeople",
  "adults",
  "incidents",
  "institutions",
  "places",
  "areas",
  "involvements",
  "attendances",
  "ties",
  "visits",
  "statuses",
  "gaps",
] as const satisfies readonly DatasetKey[];

/** A case network with nothing in it. */
export const emptyDataset: Dataset = {
  youngPeople: [],
  adults: [],
  incidents: [],
  institutions: [],
  places: [],
  areas: [],
  involvements: [],
  attendances: [],
  ties: [],
  visits: [],
  statuses: [],
  gaps: [],
};
