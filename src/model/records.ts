import type { RecordedDate } from "./days.ts";
import type {
  AdultId,
  AreaId,
  IncidentId,
  InstitutionId,
  PersonId,
  PlaceId,
  YoungPersonId,
} from "./ids.ts";

/*
 * Every record of a case network. A field that is absent was not recorded: never a blank text,
 * never a default. Coded fields (type, role, …) hold the code of `vocabulary/` or, where the
 * word is not known, the word as it was written.
 */

/** Where a record comes from and how firm it is. A source is an agency, never a person. */
export interface Provenance {
  readonly sources?: readonly string[];
  readonly references?: readonly string[];
  /** 3x5x2 such as `1A P`, or 5x5x5, as written. */
  readonly grade?: string;
  readonly basis?: string;
  readonly contested?: boolean;
  readonly recorded?: RecordedDate;
  readonly review?: RecordedDate;
}

export interface YoungPerson {
  readonly id: YoungPersonId;
  readonly ageBand?: string;
  /** YYYY-MM, only ever for the turning-18 marker. */
  readonly birthMonth?: string;
  readonly sex?: string;
  /** For the equality check alone: in no map, filter, group, measure or pack. */
  readonly ethnicGroup?: string;
  readonly homeAuthority?: string;
  readonly area?: string;
  /** How the person came to be in the data; never a description of them. */
  readonly cohort?: string;
  /** Data was gathered because of this person. */
  readonly indexPerson?: boolean;
  readonly agencies?: readonly string[];
  readonly strengths?: readonly string[];
  readonly asked?: string;
  readonly told?: string;
  readonly trustedAdult?: string;
  readonly deceased?: boolean;
  /** No table lists this id; a link named it. */
  readonly unlisted?: true;
}

export interface Adult extends Provenance {
  readonly id: AdultId;
  readonly type?: string;
  readonly area?: string;
  readonly unlisted?: true;
}

export interface Incident {
  readonly id: IncidentId;
  readonly type?: string;
  readonly date?: RecordedDate;
  readonly end?: RecordedDate;
  readonly partOfDay?: string;
  /** A place or an institution: joins the incident to that context, never a person to it. */
  readonly place?: PlaceId | InstitutionId;
  readonly area?: string;
  readonly flags?: readonly string[];
  readonly sources?: readonly string[];
  readonly references?: readonly string[];
  readonly grade?: string;
  readonly unlisted?: true;
}

export interface Institution {
  readonly id: InstitutionId;
  readonly type?: string;
  readonly name?: string;
  readonly area?: string;
  /** How many young people attend it in all, whether or not they are in these data. */
  readonly roll?: number;
  readonly yearGroupSize?: number;
  readonly strengths?: readonly string[];
  readonly unlisted?: true;
}

export interface Place {
  readonly id: PlaceId;
  readonly type?: string;
  readonly name?: string;
  readonly area?: string;
  readonly strengths?: readonly string[];
  readonly unlisted?: true;
}

/** About an area only: never joined to a person, a link or a measure. */
export interface Area {
  readonly id: AreaId;
  readonly name?: string;
  readonly authority?: string;
  readonly youthPopulation?: number;
  readonly incomeDecile?: number;
  readonly crimeDecile?: number;
}

/** A person in an incident, in one role. Someone in two roles has two records. */
export interface Involvement extends Provenance {
  readonly person: PersonId;
  readonly incident: IncidentId;
  readonly role: string;
  readonly outcome?: string;
  readonly outcomeDate?: RecordedDate;
}

/** A young person at an institution for a time. */
export interface Attendance extends Provenance {
  readonly youngPerson: YoungPersonId;
  readonly institution: InstitutionId;
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  readonly kind?: string;
  readonly leavingReason?: string;
  readonly nature?: string;
}

/** A recorded tie between two people. Undirected ties hold the smaller id in `a`. */
export interface Tie extends Provenance {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly kind?: string;
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  readonly nature?: string;
  readonly strength?: string;
  readonly directed?: boolean;
}

/** A person at a place. */
export interface Visit extends Provenance {
  readonly person: PersonId;
  readonly place: PlaceId;
  readonly kind?: string;
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  readonly nature?: string;
}

/** A dated fact about support or situation. Makes no tie, enters no measure, colours nothing. */
export interface Status extends Provenance {
  readonly youngPerson: YoungPersonId;
  readonly status: string;
  readonly agency?: string;
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
  readonly noteCode?: string;
}

/**
 * A stretch for which an institution's column held a word that names no one thing ("unknown",
 * "awaiting"): where the young person was is not recorded.
 */
export interface Gap extends Provenance {
  readonly youngPerson: YoungPersonId;
  /** The word as it was written. */
  readonly written: string;
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
}
