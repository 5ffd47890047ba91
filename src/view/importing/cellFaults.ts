import type { Problem, Severity } from "../../model/problem.ts";
import { inNeutralProblem } from "../data/neutralProblem.ts";
import { severities } from "../data/problemGroups.ts";

/** What is wrong with one cell, or with a row as a whole. */
export interface CellFault {
  readonly severity: Severity;
  readonly messages: readonly string[];
}

/** The faults of one sheet, to be found by row and heading. */
interface SheetFaults {
  /** Null: of the row as a whole, or in a column that is not in the table. */
  readonly at: (row: number, heading: string | null) => CellFault | undefined;
  /** How many of each severity a column has; undefined where there is none. */
  readonly worstIn: (heading: string) => { severity: Severity; count: number } | undefined;
}

/** The faults of a sheet as its cells have them. Notices mark no cell. */
export function faultsOf(
  problems: readonly Problem[],
  sheet: string,
  headings: readonly string[],
): SheetFaults {
  const known = new Set(headings);
  const cells = new Map<string, CellFault>();
  const columns = new Map<string, Map<Severity, number>>();
  for (const problem of problems) {
    const { file, row, column, severity } = problem;
    if (file !== sheet || row === null || severity === "notice") continue;
    const { message } = inNeutralProblem(problem);
    const heading = column !== null && known.has(column) ? column : null;
    const key = keyOf(row, heading);
    cells.set(key, joined(cells.get(key), { severity, messages: [message] }));
    if (heading !== null) columns.set(heading, counted(columns.get(heading), severity));
  }
  return {
    at: (row, heading) => cells.get(keyOf(row, heading)),
    worstIn: (heading) => worstOf(columns.get(heading)),
  };
}

function joined(before: CellFault | undefined, fault: CellFault): CellFault {
  if (before === undefined) return fault;
  return {
    severity: before.severity === "error" ? "error" : fault.severity,
    messages: [...before.messages, ...fault.messages],
  };
}

type Counts = Map<Severity, number>;

function counted(counts: Counts = new Map<Severity, number>(), severity: Severity): Counts {
  return counts.set(severity, (counts.get(severity) ?? 0) + 1);
}

function worstOf(counts: Counts = new Map<Severity, number>()) {
  const worst = severities.find((severity) => counts.has(severity));
  return worst === undefined ? undefined : { severity: worst, count: counts.get(worst) ?? 0 };
}

function keyOf(row: number, heading: string | null): string {
  return heading === null ? String(row) : `${String(row)} ${heading}`;
}
