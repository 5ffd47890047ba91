import { useState } from "react";
import { countProblems, type Problem, type Severity } from "../../model/problem.ts";
import { formatCount } from "../../text/format.ts";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { problemName } from "./problemWords.ts";
import { groupProblems, severities, type ProblemGroup } from "./problemGroups.ts";
import { severityNames, words } from "./words.ts";

const text = words.problems;

/** Sorted as a text, "error" would stand between the other two. */
const bySeverity = ({ severity }: { readonly severity: Severity }) => severities.indexOf(severity);

function SeverityName({ severity }: { readonly severity: Severity }) {
  return <span className={`severity ${severity}`}>{severityNames[severity]}</span>;
}

const groupColumns: readonly DataColumn<ProblemGroup>[] = [
  {
    id: "kind",
    header: text.kind,
    isRowHeader: true,
    render: ({ code }) => problemName(code),
    sortValue: ({ code }) => problemName(code),
  },
  {
    id: "severity",
    header: text.severity,
    render: ({ severity }) => <SeverityName severity={severity} />,
    sortValue: bySeverity,
  },
  {
    id: "count",
    header: text.count,
    isNumeric: true,
    render: ({ count }) => formatCount(count),
    sortValue: ({ count }) => count,
  },
];

interface Listed {
  readonly problem: Problem;
  readonly key: string;
}

const listColumns: readonly DataColumn<Listed>[] = [
  {
    id: "severity",
    header: text.severity,
    render: ({ problem }) => <SeverityName severity={problem.severity} />,
    sortValue: ({ problem }) => bySeverity(problem),
  },
  {
    id: "kind",
    header: text.kind,
    render: ({ problem }) => problemName(problem.code),
    sortValue: ({ problem }) => problemName(problem.code),
  },
  {
    id: "file",
    header: text.file,
    render: ({ problem }) => <bdi>{problem.file}</bdi>,
    sortValue: ({ problem }) => problem.file,
  },
  {
    id: "row",
    header: text.row,
    isNumeric: true,
    render: ({ problem }) => problem.row,
    sortValue: ({ problem }) => problem.row,
  },
  {
    id: "column",
    header: text.column,
    render: ({ problem }) => <bdi>{problem.column}</bdi>,
    sortValue: ({ problem }) => problem.column,
  },
  {
    id: "value",
    header: text.value,
    render: ({ problem }) => <bdi>{problem.value}</bdi>,
    sortValue: ({ problem }) => problem.value,
  },
  { id: "message", header: text.message, render: ({ problem }) => problem.message },
];

/** Everything found wrong or odd: counted by kind first, then one by one. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const [only, setOnly] = useState<Severity | null>(null);
  if (problems.length === 0) return <p>{text.none}</p>;

  const counts = countProblems(problems);
  const listed = inOrder(problems).filter(
    ({ problem }) => only === null || problem.severity === only,
  );

  return (
    <>
      <p>{text.summary(counts.error, counts.warning, counts.notice)}</p>
      <DataTable
        caption={text.groups}
        columns={groupColumns}
        rows={groupProblems(problems)}
        rowKey={({ severity, code }) => `${severity} ${code}`}
        empty={text.none}
      />
      <SeverityFilter total={problems.length} counts={counts} only={only} onOnly={setOnly} />
      <DataTable
        caption={text.list}
        columns={listColumns}
        rows={listed}
        rowKey={({ key }) => key}
        empty={text.emptyList}
      />
    </>
  );
}

/** The most severe first; within a severity as the import lists them: by file, then row. */
function inOrder(problems: readonly Problem[]): Listed[] {
  return problems
    .map((problem, at) => ({ problem, key: String(at) }))
    .sort((a, b) => bySeverity(a.problem) - bySeverity(b.problem));
}

interface FilterProps {
  readonly total: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly only: Severity | null;
  readonly onOnly: (only: Severity | null) => void;
}

function SeverityFilter({ total, counts, only, onOnly }: FilterProps) {
  return (
    <div className="toggles" role="group" aria-label={text.filter}>
      <button type="button" aria-pressed={only === null} onClick={() => onOnly(null)}>
        {text.all(total)}
      </button>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={only === severity}
          onClick={() => onOnly(severity)}
        >
          {text.only(severityNames[severity], counts[severity])}
        </button>
      ))}
    </div>
  );
}
