/**
 * Something in the data that a person should know of.
 *
 * error: the row was refused. warning: the row is in, but look at it. notice: for information.
 */
export type Severity = "error" | "warning" | "notice";

/** One finding about the data, with its place, the value, and what to do. */
export interface Problem {
  readonly severity: Severity;
  /** A stable word for the kind of finding, such as `missing_value`. */
  readonly code: string;
  /** Base name of the file; for a JSON object, its name and the table: `case.json#ties`. */
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. Null when the whole file is meant. */
  readonly row: number | null;
  /** The column's own heading, or null when the whole row is meant. */
  readonly column: string | null;
  readonly value: string | null;
  /** What is wrong and how to mend it, in plain words. */
  readonly message: string;
}

/** The code of the line that stands for the problems of one kind beyond those listed. */
export const MORE_PROBLEMS = "more_problems";

/** How many problems a line stands for: itself, or all those that were not listed. */
export function problemWeight({ code, value }: Problem): number {
  return code === MORE_PROBLEMS ? Number(value) : 1;
}

/** How many problems there are of each severity, those beyond the list included. */
export function countProblems(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const problem of problems) counts[problem.severity] += problemWeight(problem);
  return counts;
}
