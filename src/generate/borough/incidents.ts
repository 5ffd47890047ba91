import type { Incident, Involvement } from "../../model/records.ts";
import { cellOf, readDrawing, readList } from "../drawing.ts";
import { present } from "../present.ts";
import { writtenDate } from "../writtenDate.ts";
import { drawnIncidents, drawnInvolvements } from "./design/incidents.ts";
import { incidentId, type Names } from "./names.ts";
import { agencyNamed, provenance } from "./sources.ts";

/** The 18 incidents. */
export function makeIncidents(names: Names): Incident[] {
  return readDrawing(drawnIncidents).map((row, at) => {
    const [id = "", type, date, partOfDay, where, area, flags, sources] = row;
    return present<Incident>({
      id: incidentId(id),
      type,
      date: date === undefined ? undefined : writtenDate(date),
      partOfDay,
      place: where === undefined ? undefined : names.setting(where),
      area,
      flags: readList(flags),
      sources: readList(sources)?.map(agencyNamed),
      references:
        sources?.includes("police") === true ? [`CR-${String(2107 + 31 * at)}`] : undefined,
      grade: sources === "police" ? "1A P" : undefined,
    });
  });
}

/** Who was involved in them, in which role. */
export function makeInvolvements(names: Names): Involvement[] {
  return readDrawing(drawnInvolvements).map((row) => {
    const [incident = "", person = "", , outcome, outcomeDate, source, grade, basis] = row;
    return present<Involvement>({
      person: names.person(person),
      incident: incidentId(incident),
      role: cellOf(row, 2),
      outcome,
      outcomeDate: outcomeDate === undefined ? undefined : writtenDate(outcomeDate),
      ...provenance({ source, grade, basis }),
    });
  });
}
