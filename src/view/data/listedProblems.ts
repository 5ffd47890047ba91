import type { Problem, Severity } from "../../model/problem.ts";
import { inNeutralProblem } from "./neutralProblem.ts";
import { severities } from "./problemGroups.ts";

/** A problem as a row of the list. */
export interface Listed {
  readonly problem: Problem;
  /** The same problem in the words of the screen. */
  readonly shown: Problem;
  /** The same for as long as the same thing is wrong with the same cell. */
  readonly key: string;
}

/** Which problems are shown; null: whatever they are. */
export interface ProblemFilter {
  readonly severity: Severity | null;
  readonly code: string | null;
  readonly file: string | null;
}

/** Everything is shown. */
export const noFilter: ProblemFilter = { severity: null, code: null, file: null };

/**
 * Each problem once, though a column that feeds two tables has it twice. The most severe first; within a severity as the import lists them: by file, then row.
 */
export function listProblems(problems: readonly Problem[]): Listed[] {
  const times = new Map<string, number>();
  return once(problems)
    .map((problem) => {
      const { file, row, column, code } = problem;
      const cell = JSON.stringify([file, row, column, code]);
      const time = times.get(cell) ?? 0;
      times.set(cell, time + 1);
      return { problem, shown: inNeutralProblem(problem), key: `${cell} ${String(time)}` };
    })
    .sort(
      (a, b) => severities.indexOf(a.problem.severity) - severities.indexOf(b.problem.severity),
    );
}

function once(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, Problem>();
  for (const problem of problems) {
    const { code, file, row, column, value, message } = problem;
    const key = JSON.stringify([code, file, row, column, value, message]);
    if (!told.has(key)) told.set(key, problem);
  }
  return [...told.values()];
}

/**
 * The filter, without what no problem answers to any more: a kind that is mended does not leave
 * an empty list behind.
 */
export function liveFilter(filter: ProblemFilter, problems: readonly Problem[]): ProblemFilter {
  const has = (is: (problem: Problem) => boolean) => problems.some(is);
  const { code, file } = filter;
  return {
    severity: filter.severity,
    code: code !== null && has((problem) => problem.code === code) ? code : null,
    file: file !== null && has((problem) => problem.file === file) ? file : null,
  };
}

/** Whether a filter lets a problem through. */
export function isShown({ severity, code, file }: ProblemFilter, problem: Problem): boolean {
  return (
    (severity === null || problem.severity === severity) &&
    (code === null || problem.code === code) &&
    (file === null || problem.file === file)
  );
}
