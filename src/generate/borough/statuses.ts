import { seededRandom, type Random } from "../../model/random.ts";
import type { Status } from "../../model/records.ts";
import { cellOf, readDrawing, readWords } from "../drawing.ts";
import { present } from "../present.ts";
import { writtenDate } from "../writtenDate.ts";
import { drawnPeople } from "./design/people.ts";
import {
  childInNeed,
  drawnStatuses,
  earlyHelp,
  lookedAfter,
  mentalHealthNeed,
  mentalHealthSupport,
  protectionPlan,
} from "./design/support.ts";
import type { Names } from "./names.ts";
import { agencyNamed, provenance } from "./sources.ts";

/** A status as a drawing has it: person, status, agency, start, end, code of the note. */
type DrawnStatus = readonly (string | undefined)[];

type Dates = readonly [start: string, end: string | undefined];

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Every list of people, the status it stands for, who records it, and how its dates are dealt. */
const dealt: readonly {
  readonly people: string;
  readonly status: (random: Random) => string;
  /** Statuses that say the same: whoever has one drawn gets none dealt. */
  readonly family: string;
  readonly agency: string;
  readonly dates: (random: Random, born: Month) => Dates;
}[] = [
  {
    people: lookedAfter,
    status: (random) => (random.chance(0.55) ? "looked_after_s20" : "looked_after_order"),
    family: "looked_after",
    agency: "social_care",
    dates: careDates,
  },
  {
    people: protectionPlan,
    status: () => "child_protection_plan",
    family: "child_protection_plan",
    agency: "social_care",
    dates: planDates,
  },
  {
    people: childInNeed,
    status: () => "child_in_need",
    family: "child_in_need",
    agency: "social_care",
    dates: planDates,
  },
  {
    people: earlyHelp,
    status: () => "early_help",
    family: "early_help",
    agency: "social_care",
    dates: planDates,
  },
  {
    people: mentalHealthNeed,
    status: () => "mental_health_need",
    family: "mental_health_need",
    agency: "health",
    dates: (random) => [monthFrom(random, 2016, 2019), undefined],
  },
  {
    people: mentalHealthSupport,
    status: () => "mental_health_support",
    family: "mental_health_support",
    agency: "health",
    dates: (random) => [monthFrom(random, 2018, 2019), random.chance(0.6) ? "current" : undefined],
  },
];

/** Support and situation of each young person over time. */
export function makeStatuses(names: Names, seed: number): Status[] {
  const drawn = readDrawing(drawnStatuses);
  const births = monthsOfBirth();
  const rows: DrawnStatus[] = [...drawn];
  for (const { people, status, family, agency, dates } of dealt) {
    const random = seededRandom(seed, `borough/${family}`);
    for (const person of readWords(people)) {
      const word = status(random);
      const [start, end] = dates(random, births.get(person) ?? { year: 2003, month: 1 });
      if (drawn.some((row) => row[0] === person && row[1]?.startsWith(family) === true)) continue;
      rows.push([person, word, agency, start, end]);
    }
  }
  return rows.map((row) => toStatus(names, row));
}

function toStatus(names: Names, row: DrawnStatus): Status {
  const [person = "", , agency, start, end, noteCode] = row;
  return present<Status>({
    youngPerson: names.youngPerson(person),
    status: cellOf(row, 1),
    agency: agency === undefined ? undefined : agencyNamed(agency),
    start: start === undefined ? undefined : writtenDate(start),
    end: end === undefined ? undefined : writtenDate(end),
    noteCode,
    ...provenance({ source: agency, basis: "recorded_fact" }),
  });
}

function monthsOfBirth(): ReadonlyMap<string, Month> {
  return new Map(
    readDrawing(drawnPeople).flatMap((row) => {
      const [year, month] = row[1]?.split("-").map(Number) ?? [];
      return year === undefined || month === undefined ? [] : [[cellOf(row, 0), { year, month }]];
    }),
  );
}

/** Care begins at 9 to 15 and ends with the eighteenth birthday. */
function careDates(random: Random, born: Month): Dates {
  const year = Math.min(2019, born.year + random.integer(9, 15));
  const start = random.chance(0.3)
    ? academicYear(year - 1)
    : `${String(year)}-${twoDigits(random.integer(1, 12))}`;
  const isEndKnown = random.chance(0.7);
  if (!isEndKnown) return [start, undefined];
  const isOfAge = born.year + 18 <= 2020;
  return [start, isOfAge ? `${String(born.year + 18)}-${twoDigits(born.month)}` : "current"];
}

/** A plan lasts some months; a few are still open, and some ends nobody wrote down. */
function planDates(random: Random, born: Month): Dates {
  const year = Math.min(2018, born.year + random.integer(10, 15));
  const month = random.integer(1, 12);
  const start = `${String(year)}-${twoDigits(month)}-${twoDigits(random.integer(1, 28))}`;
  const last = year * 12 + month - 1 + random.integer(6, 18);
  const ending = random.next();
  if (ending < 0.2) return [start, undefined];
  if (ending < 0.35 && born.year > 2002) return [start, "current"];
  return [start, `${String(Math.floor(last / 12))}-${twoDigits((last % 12) + 1)}`];
}

function monthFrom(random: Random, first: number, last: number): string {
  const year = random.integer(first, last);
  return random.chance(0.3) ? String(year) : `${String(year)}-${twoDigits(random.integer(1, 12))}`;
}

function academicYear(from: number): string {
  return `${String(from)}/${twoDigits((from + 1) % 100)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
