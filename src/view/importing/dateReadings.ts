import { dayNumber } from "../../model/days.ts";
import { formatDay } from "../../text/format.ts";

/** A date of three numbers in both readings, in words; null where there is no such day. */
export interface DateReadings {
  readonly written: string;
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

const THREE_NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u;
const MOST_SHOWN = 3;

/** Up to three dates of a column in both readings, those that differ first. */
export function dateReadings(examples: readonly string[]): DateReadings[] {
  const read = examples.flatMap((written) => {
    const parts = THREE_NUMBERS.exec(written.trim());
    if (parts === null) return [];
    const [first = 0, second = 0, year = 0] = parts.slice(1).map(Number);
    const full = year < 100 ? 2000 + year : year;
    return [
      {
        written: parts[0],
        dayFirst: inWords(full, second, first),
        monthFirst: inWords(full, first, second),
      },
    ];
  });
  const differ = ({ dayFirst, monthFirst }: DateReadings) => Number(dayFirst !== monthFirst);
  return read.sort((a, b) => differ(b) - differ(a)).slice(0, MOST_SHOWN);
}

function inWords(year: number, month: number, day: number): string | null {
  const number = dayNumber(year, month, day);
  return number === null ? null : formatDay(number);
}
