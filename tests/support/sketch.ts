import { emptyDataset, type Dataset } from "../../src/model/dataset.ts";
import { dayNumber, type RecordedDate } from "../../src/model/days.ts";
import { inCanonicalOrder } from "../../src/model/canonical.ts";
import type {
  AdultId,
  IncidentId,
  InstitutionId,
  PersonId,
  PlaceId,
  YoungPersonId,
} from "../../src/model/ids.ts";
import type {
  Attendance,
  Incident,
  Institution,
  Involvement,
  Place,
  Tie,
  Visit,
} from "../../src/model/records.ts";

/** An exact day from `2020-03-31`. */
export function day(iso: string): RecordedDate {
  const [y, m, d] = iso.split("-").map(Number);
  const number = dayNumber(y ?? 0, m ?? 0, d ?? 0);
  if (number === null) throw new RangeError(`sketch: no such day ${iso}`);
  return { earliest: number, latest: number, precision: "day", written: iso };
}

/**
 * A drawing of a case network, a line a context:
 *
 * ```
 * incident stabbing I1: ash victim, bo alleged
 * school S1 roll 900: ash 2019-09-01..2020-07-31, bo ..
 * place P1: ash 2020-01-01..2020-02-01, cy ..
 * tie friend: ash bo
 * alone: dee
 * adult: mr
 * ```
 * `..` is a spell without dates; a role left out is `unknown`. Names are ids.
 */
export function sketch(drawing: string): Dataset {
  const page = new Page();
  for (const line of drawing.split("\n")) if (line.trim() !== "") page.read(line.trim());
  return page.dataset();
}

class Page {
  private readonly people = new Set<string>();
  private readonly adults = new Set<string>();
  private readonly incidents: Incident[] = [];
  private readonly institutions: Institution[] = [];
  private readonly places: Place[] = [];
  private readonly involvements: Involvement[] = [];
  private readonly attendances: Attendance[] = [];
  private readonly visits: Visit[] = [];
  private readonly ties: Tie[] = [];

  read(line: string): void {
    const colon = line.indexOf(":");
    const [kind = "", ...head] = line.slice(0, colon).trim().split(/\s+/u);
    const parts = line
      .slice(colon + 1)
      .split(",")
      .map((part) => part.trim().split(/\s+/u));
    if (kind === "incident") this.incident(head, parts);
    else if (kind === "school") this.school(head, parts);
    else if (kind === "place") this.place(head, parts);
    else if (kind === "tie") this.tie(head, parts);
    else if (kind === "alone") parts.forEach(([id = ""]) => this.person(id));
    else if (kind === "adult") parts.forEach(([id = ""]) => this.adults.add(id));
    else throw new RangeError(`sketch: cannot read "${line}"`);
  }

  private person(id: string): PersonId {
    if (!this.adults.has(id)) this.people.add(id);
    return id as PersonId;
  }

  private incident([type = "unknown", id = type]: string[], parts: string[][]): void {
    const incident = id as IncidentId;
    this.incidents.push({ id: incident, type });
    for (const [who = "", role = "unknown", outcome] of parts)
      this.involvements.push({
        person: this.person(who),
        incident,
        role,
        ...(outcome === undefined ? {} : { outcome }),
      });
  }

  private school([id = "", word, value]: string[], parts: string[][]): void {
    const institution = id as InstitutionId;
    this.institutions.push({
      id: institution,
      ...(word === "roll" ? { roll: Number(value) } : {}),
      ...(word === "type" && value !== undefined ? { type: value } : {}),
    });
    for (const [who = "", dates = ".."] of parts)
      this.attendances.push({
        youngPerson: this.person(who) as YoungPersonId,
        institution,
        ...spell(dates),
      });
  }

  private place([id = ""]: string[], parts: string[][]): void {
    const place = id as PlaceId;
    this.places.push({ id: place });
    for (const [who = "", dates = ".."] of parts)
      this.visits.push({ person: this.person(who), place, ...spell(dates) });
  }

  private tie([kind = "friend"]: string[], parts: string[][]): void {
    for (const [x = "", y = "", dates = ".."] of parts) {
      const [a, b] = x < y ? [x, y] : [y, x];
      this.ties.push({ a: this.person(a), b: this.person(b), kind, ...spell(dates) });
    }
  }

  dataset(): Dataset {
    return {
      ...emptyDataset,
      youngPeople: inCanonicalOrder(
        "youngPeople",
        [...this.people].map((id) => ({ id: id as YoungPersonId })),
      ),
      adults: [...this.adults].map((id) => ({ id: id as AdultId })),
      incidents: inCanonicalOrder("incidents", this.incidents),
      institutions: inCanonicalOrder("institutions", this.institutions),
      places: inCanonicalOrder("places", this.places),
      involvements: inCanonicalOrder("involvements", this.involvements),
      attendances: inCanonicalOrder("attendances", this.attendances),
      visits: inCanonicalOrder("visits", this.visits),
      ties: inCanonicalOrder("ties", this.ties),
    };
  }
}

function spell(dates: string): { start?: RecordedDate; end?: RecordedDate } {
  const [from = "", to = ""] = dates.split("..");
  return { ...(from === "" ? {} : { start: day(from) }), ...(to === "" ? {} : { end: day(to) }) };
}
