import { findTerm } from "../../model/vocabulary/term.ts";
import { institutionTypes, type SettingGroup } from "../../model/vocabulary/setting.ts";
import type { AreaId } from "../../model/ids.ts";
import type { Area, Institution, Place } from "../../model/records.ts";
import { cellOf, readDrawing } from "../drawing.ts";
import { present } from "../present.ts";
import { drawnAreas } from "./design/people.ts";
import {
  drawnPlaces,
  drawnSettings,
  strengthsOfPlace,
  strengthsOfSetting,
} from "./design/settings.ts";
import { nameFrom, type Names } from "./names.ts";

/** The 72 institutions. */
export function makeInstitutions(names: Names): Institution[] {
  return readDrawing(drawnSettings).map((row) => {
    const key = cellOf(row, 0);
    const [roll, yearGroupSize] = row[2]?.split("/").map(Number) ?? [];
    return present<Institution>({
      id: names.institution(key),
      type: row[1],
      name: nameFrom(row, 4),
      area: row[3],
      roll,
      yearGroupSize,
      strengths: strengthsOfSetting[key],
    });
  });
}

/** The places where some of them spend time, feel safe or were harmed. */
export function makePlaces(names: Names): Place[] {
  return readDrawing(drawnPlaces).map((row) => {
    const key = cellOf(row, 0);
    return present<Place>({
      id: names.place(key),
      type: row[1],
      name: nameFrom(row, 3),
      area: row[2],
      strengths: strengthsOfPlace[key],
    });
  });
}

/** The areas: figures about places alone. */
export function makeAreas(): Area[] {
  return readDrawing(drawnAreas).map((row) => ({
    id: cellOf(row, 0) as AreaId,
    name: nameFrom(row, 4),
    authority: "Northborough",
    youthPopulation: Number(row[1]),
    incomeDecile: Number(row[2]),
    crimeDecile: Number(row[3]),
  }));
}

/** How each institution of the drawing is grouped: education, custody, care and so on. */
export function groupsOfSettings(): ReadonlyMap<string, SettingGroup> {
  return new Map(
    readDrawing(drawnSettings).map((row) => [
      cellOf(row, 0),
      findTerm(institutionTypes, cellOf(row, 1))?.group ?? "unknown",
    ]),
  );
}
