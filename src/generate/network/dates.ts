import { calendarDate, type DayNumber, type RecordedDate } from "../../model/days.ts";
import type { Random } from "../../model/random.ts";
import { drawFrom } from "../drawTable.ts";
import { exactDay, writtenDate } from "../writtenDate.ts";

/** The last day that any record names: 18 December 2020. */
export const LAST_DAY: DayNumber = 18614;

export const current: RecordedDate = writtenDate("current");

type Form = "day" | "month" | "academic_year" | "year" | "about" | "between" | "none";

const anyForm = drawFrom<Form>([
  ["day", 80],
  ["month", 8],
  ["academic_year", 4],
  ["year", 2],
  ["about", 2],
  ["between", 1],
  ["none", 3],
]);

/**
 * Dates as agencies write them: most exact, some to the month or the year, some not at all.
 *
 * A date that was made once is used again: there are few days and many records.
 */
export class DateBook {
  private readonly byDay = new Map<DayNumber, RecordedDate>();
  private readonly byText = new Map<string, RecordedDate>();

  exact(day: DayNumber): RecordedDate {
    let date = this.byDay.get(day);
    if (date === undefined) this.byDay.set(day, (date = exactDay(day)));
    return date;
  }

  /** The day, perhaps less exactly, perhaps not recorded. Never names a day after `LAST_DAY`. */
  asRecorded(random: Random, day: DayNumber): RecordedDate | undefined {
    const form = anyForm(random);
    if (form === "none") return undefined;
    if (form === "day") return this.exact(day);
    const date = this.written(formOf(form, day));
    return (date.latest ?? 0) > LAST_DAY ? this.exact(day) : date;
  }

  private written(text: string): RecordedDate {
    let date = this.byText.get(text);
    if (date === undefined) this.byText.set(text, (date = writtenDate(text)));
    return date;
  }
}

function formOf(form: Exclude<Form, "day" | "none">, day: DayNumber): string {
  const { year, month } = calendarDate(day);
  const thisMonth = `${String(year)}-${twoDigits(month)}`;
  switch (form) {
    case "month":
      return thisMonth;
    case "about":
      return `~${thisMonth}`;
    case "year":
      return String(year);
    case "between":
      return `${String(year)}-01..${thisMonth}`;
    case "academic_year": {
      const first = month >= 9 ? year : year - 1;
      return `${String(first)}/${twoDigits((first + 1) % 100)}`;
    }
  }
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
