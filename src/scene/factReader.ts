import type { Dataset } from "../model/dataset.ts";
import type { RecordedDate } from "../model/days.ts";
import type {
  Attendance,
  Incident,
  Involvement,
  Provenance,
  Tie,
  Visit,
} from "../model/records.ts";
import type { Vocabularies } from "../model/vocabulary/edited.ts";
import { labelOf } from "../model/vocabulary/term.ts";
import { inWords, sourceOf, statusInWords } from "./factDetails.ts";
import type { Fact, FactOutcome } from "./facts.ts";
import { nodeKey, type NodeKey } from "./nodeKey.ts";

type PersonKind = "youngPerson" | "adult";
type Other = NonNullable<Fact["other"]>;

/** Reads the records of a dataset as facts about one node or another. */
export class FactReader {
  private readonly adults: ReadonlyMap<string, string | undefined>;
  private readonly unlisted: ReadonlySet<string>;
  private readonly incidents: ReadonlyMap<string, Incident>;

  constructor(
    private readonly dataset: Dataset,
    private readonly vocabularies: Vocabularies,
  ) {
    this.adults = new Map(dataset.adults.map(({ id, type }) => [id, type]));
    this.unlisted = new Set(
      dataset.youngPeople.flatMap((p) => (p.unlisted === true ? [p.id] : [])),
    );
    this.incidents = new Map(dataset.incidents.map((incident) => [incident.id, incident]));
  }

  /** Recorded ties of a person with young people or with adults. */
  tiesOf(id: string, kind: PersonKind): Fact[] {
    return this.dataset.ties
      .filter(({ a, b }) => (a === id || b === id) && this.kindOf(a === id ? b : a) === kind)
      .map((tie) => this.tie(tie, id));
  }

  /** The incidents a person is recorded in, once for each role. */
  incidentsOf(id: string): Fact[] {
    return this.dataset.involvements
      .filter(({ person }) => person === id)
      .map((involvement) => {
        const incident = this.incidents.get(involvement.incident);
        return {
          ...this.role(involvement, incident),
          other: {
            key: nodeKey("incident", involvement.incident),
            name: involvement.incident,
            isUnlisted: incident?.unlisted === true,
          },
          otherType: inWords(this.vocabularies.incidentTypes, incident?.type),
        };
      });
  }

  institutionsOf(id: string): Fact[] {
    const byId = new Map(this.dataset.institutions.map((each) => [each.id, each]));
    return this.dataset.attendances
      .filter(({ youngPerson }) => youngPerson === id)
      .map((attendance) => {
        const institution = byId.get(attendance.institution);
        return {
          ...attendanceFact(attendance, this.vocabularies),
          other: named("institution", attendance.institution, institution),
          otherType: inWords(this.vocabularies.institutionTypes, institution?.type),
        };
      });
  }

  placesOf(id: string): Fact[] {
    const byId = new Map(this.dataset.places.map((each) => [each.id, each]));
    return this.dataset.visits
      .filter(({ person }) => person === id)
      .map((visit) => {
        const place = byId.get(visit.place);
        return {
          ...visitFact(visit, this.vocabularies),
          other: named("place", visit.place, place),
          otherType: inWords(this.vocabularies.placeTypes, place?.type),
        };
      });
  }

  statusesOf(id: string): Fact[] {
    return this.dataset.statuses
      .filter(({ youngPerson }) => youngPerson === id)
      .map((status) => ({
        ...plain(status, this.vocabularies),
        ...dates(status),
        what: statusInWords(status, this.vocabularies),
        agency: status.agency ?? null,
      }));
  }

  /** Stretches for which a word that names no one place stood in the institution's column. */
  gapsOf(id: string): Fact[] {
    return this.dataset.gaps
      .filter(({ youngPerson }) => youngPerson === id)
      .map((gap) => ({ ...plain(gap, this.vocabularies), ...dates(gap), what: gap.written }));
  }

  attendersOf(institution: string): Fact[] {
    return this.dataset.attendances
      .filter((attendance) => attendance.institution === institution)
      .map((each) => ({
        ...attendanceFact(each, this.vocabularies),
        ...this.person(each.youngPerson),
      }));
  }

  visitorsOf(place: string, kind: PersonKind): Fact[] {
    return this.dataset.visits
      .filter((visit) => visit.place === place && this.kindOf(visit.person) === kind)
      .map((visit) => ({ ...visitFact(visit, this.vocabularies), ...this.person(visit.person) }));
  }

  peopleIn(incident: Incident, kind: PersonKind): Fact[] {
    return this.dataset.involvements
      .filter((each) => each.incident === incident.id && this.kindOf(each.person) === kind)
      .map((each) => ({ ...this.role(each, incident), ...this.person(each.person) }));
  }

  /** Where an incident happened. */
  whereOf(incident: Incident): Fact[] {
    const key = this.placeKeyOf(incident.place);
    if (key === null) return [];
    const place = this.dataset.places.find(({ id }) => id === incident.place);
    const institution = this.dataset.institutions.find(({ id }) => id === incident.place);
    const isPlace = key.startsWith("place:");
    return [
      {
        ...plain(incident, this.vocabularies),
        time: "none",
        other: isPlace
          ? named("place", incident.place ?? "", place)
          : named("institution", incident.place ?? "", institution),
        otherType: isPlace
          ? inWords(this.vocabularies.placeTypes, place?.type)
          : inWords(this.vocabularies.institutionTypes, institution?.type),
      },
    ];
  }

  /** An incident's place column may name a place or an institution; a place is meant if both exist. */
  placeKeyOf(id: string | undefined): NodeKey | null {
    if (id === undefined) return null;
    if (this.dataset.places.some((place) => place.id === id)) return nodeKey("place", id);
    const isKnown = this.dataset.institutions.some((institution) => institution.id === id);
    return isKnown ? nodeKey("institution", id) : null;
  }

  /** An incident as something that happened here. */
  asFact(incident: Incident): Fact {
    return {
      ...plain(incident, this.vocabularies),
      ...eventDates(incident),
      other: {
        key: nodeKey("incident", incident.id),
        name: incident.id,
        isUnlisted: incident.unlisted === true,
      },
      otherType: inWords(this.vocabularies.incidentTypes, incident.type),
    };
  }

  private kindOf(id: string): PersonKind {
    return this.adults.has(id) ? "adult" : "youngPerson";
  }

  private person(id: string): Pick<Fact, "other" | "otherType"> {
    const kind = this.kindOf(id);
    const other: Other = { key: nodeKey(kind, id), name: id, isUnlisted: this.unlisted.has(id) };
    return { other, otherType: inWords(this.vocabularies.adultTypes, this.adults.get(id)) };
  }

  private tie(tie: Tie, id: string): Fact {
    return {
      ...plain(tie, this.vocabularies),
      ...dates(tie),
      ...this.person(tie.a === id ? tie.b : tie.a),
      what: inWords(this.vocabularies.tieKinds, tie.kind),
      nature: inWords(this.vocabularies.natures, tie.nature),
      strength: inWords(this.vocabularies.strengthWords, tie.strength),
      isDirected: tie.directed !== true ? null : tie.a === id ? "to" : "from",
    };
  }

  private role(involvement: Involvement, incident: Incident | undefined): Fact {
    return {
      ...plain(involvement, this.vocabularies),
      ...(incident === undefined ? { time: "event" as const } : eventDates(incident)),
      what: labelOf(this.vocabularies.roles, involvement.role),
      outcome: outcomeOf(involvement, this.vocabularies),
    };
  }
}

function named(
  kind: "institution" | "place",
  id: string,
  record: { readonly name?: string; readonly unlisted?: true } | undefined,
): Other {
  return {
    key: nodeKey(kind, id),
    name: record?.name ?? id,
    isUnlisted: record?.unlisted === true,
  };
}

function plain(record: Provenance, vocabularies: Vocabularies): Fact {
  return {
    other: null,
    what: null,
    otherType: null,
    time: "spell",
    outcome: null,
    nature: null,
    strength: null,
    leavingReason: null,
    agency: null,
    isDirected: null,
    source: sourceOf(record, vocabularies),
  };
}

type Dates = Pick<Fact, "start" | "end">;

function dates({
  start,
  end,
}: {
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
}): Dates {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function eventDates({ date, end }: Incident): Dates & Pick<Fact, "time"> {
  return {
    time: "event",
    ...(date === undefined ? {} : { start: date }),
    ...(end === undefined ? {} : { end }),
  };
}

function attendanceFact(attendance: Attendance, vocabularies: Vocabularies): Fact {
  return {
    ...plain(attendance, vocabularies),
    ...dates(attendance),
    what: inWords(vocabularies.attendanceKinds, attendance.kind),
    nature: inWords(vocabularies.natures, attendance.nature),
    leavingReason: inWords(vocabularies.leavingReasons, attendance.leavingReason),
  };
}

function visitFact(visit: Visit, vocabularies: Vocabularies): Fact {
  return {
    ...plain(visit, vocabularies),
    ...dates(visit),
    what: inWords(vocabularies.visitKinds, visit.kind),
    nature: inWords(vocabularies.natures, visit.nature),
  };
}

/** Of somebody alleged, that no outcome is recorded is itself said. */
function outcomeOf(
  { role, outcome: recorded, outcomeDate }: Involvement,
  { roles, outcomes }: Vocabularies,
): FactOutcome | null {
  const isAlleged = roles.find(({ code }) => code === role)?.side === "alleged";
  const outcome = recorded ?? (isAlleged ? "unknown" : undefined);
  if (outcome === undefined) return null;
  const known = outcomes.find(({ code }) => code === outcome);
  return {
    label: known?.label ?? outcome,
    isLifted: known?.liftsAllegation === true,
    ...(outcomeDate === undefined ? {} : { date: outcomeDate }),
  };
}
