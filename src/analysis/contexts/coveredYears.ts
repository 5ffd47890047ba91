import { calendarDate, type DayNumber } from "../../model/days.ts";
import { certainDays, type Stay } from "./stays.ts";

/** In which academic years somebody certainly attended something: of others there may be no records. */
export class CoveredYears {
  private readonly attending = new Map<number, Set<string>>();

  /** Counts the certain days of these stays. */
  add(person: string, stays: readonly Stay[]): void {
    for (const stay of stays) {
      const days = certainDays(stay);
      if (days === null) continue;
      for (let year = academicYear(days[0]); year <= academicYear(days[1]); year++) {
        const people = this.attending.get(year);
        if (people === undefined) this.attending.set(year, new Set([person]));
        else people.add(person);
      }
    }
  }

  /** Whether somebody else certainly attended in every academic year between the two days. */
  coversFor(person: string, from: DayNumber, to: DayNumber): boolean {
    for (let year = academicYear(from); year <= academicYear(to); year++) {
      const people = this.attending.get(year);
      if (people === undefined || people.size - (people.has(person) ? 1 : 0) === 0) return false;
    }
    return true;
  }
}

/** The year in which the academic year of a day began, on 1 September. */
function academicYear(day: DayNumber): number {
  const { year, month } = calendarDate(day);
  return month >= 9 ? year : year - 1;
}
