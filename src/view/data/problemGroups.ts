import { compareText } from "../../model/order.ts";
import { problemWeight, type Problem, type Severity } from "../../model/problem.ts";

/** Severities from the one that costs rows to the one that is only for information. */
export const severities = ["error", "warning", "notice"] as const satisfies readonly Severity[];

/** The problems of one kind, counted. */
export interface ProblemGroup {
  readonly severity: Severity;
  readonly code: string;
  readonly count: number;
}

/** Problems counted by kind: the most severe first, then the most frequent. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of problems) {
    const { severity, code } = problem;
    const key = `${severity} ${code}`;
    groups.set(key, {
      severity,
      code,
      count: (groups.get(key)?.count ?? 0) + problemWeight(problem),
    });
  }
  return [...groups.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      compareText(a.code, b.code),
  );
}
