import { useMemo, useState } from "react";
import { countProblems, type Problem, type Severity } from "../../model/problem.ts";
import { formatCount } from "../../text/format.ts";
import type { DataColumn } from "../table/column.ts";
import { sheetLabel } from "../importing/words.ts";
import { DataTable } from "../table/DataTable.tsx";
import {
  isShown,
  listProblems,
  liveFilter,
  noFilter,
  type Listed,
  type ProblemFilter,
} from "./listedProblems.ts";
import { MendCell, type Mending } from "./MendCell.tsx";
import { ProblemFilters } from "./ProblemFilters.tsx";
import { problemName } from "./problemWords.ts";
import { groupProblems, severities, type ProblemGroup } from "./problemGroups.ts";
import { problemListWords } from "./problemListWords.ts";
import { severityNames, words } from "./words.ts";

const text = words.problems;

/** Sorted as a text, "error" would stand between the other two. */
const bySeverity = ({ severity }: { readonly severity: Severity }) => severities.indexOf(severity);

function SeverityName({ severity }: { readonly severity: Severity }) {
  return <span className={`severity ${severity}`}>{severityNames[severity]}</span>;
}

interface Props {
  readonly problems: readonly Problem[];
  /** Absent: the files are not at hand, nothing can be mended. */
  readonly mending?: Mending;
}

/** Everything found wrong or odd: counted by kind first, then one by one. */
export function ProblemList({ problems, mending }: Props) {
  const [wished, setFilter] = useState(noFilter);
  const [editing, setEditing] = useState<Editing>({ key: null, isLeft: false });
  const all = useMemo(() => listProblems(problems), [problems]);
  if (problems.length === 0) return <p>{text.none}</p>;

  const counts = countProblems(problems);
  const filter = liveFilter(wished, problems);
  const listed = all.filter(({ problem }) => isShown(filter, problem));
  const mend = mending === undefined ? [] : [mendColumn(mending, editing, setEditing)];

  return (
    <>
      <p>{text.summary(counts.error, counts.warning, counts.notice)}</p>
      <div className="narrow">
        <DataTable
          caption={text.groups}
          columns={groupColumns(filter.code, (code) => setFilter({ ...filter, code }))}
          rows={groupProblems(problems)}
          rowKey={({ severity, code }) => `${severity} ${code}`}
          empty={text.none}
        />
      </div>
      <ProblemFilters problems={problems} counts={counts} filter={filter} onFilter={setFilter} />
      <DataTable
        caption={problemListWords.list(listed.length, problems.length)}
        columns={[...listColumnsFor(filter), ...mend]}
        rows={listed}
        rowKey={({ key }) => key}
        empty={text.emptyList}
      />
    </>
  );
}

function groupColumns(
  only: string | null,
  onOnly: (code: string | null) => void,
): readonly DataColumn<ProblemGroup>[] {
  return [
    {
      id: "count",
      header: text.count,
      isNumeric: true,
      render: ({ count }) => formatCount(count),
      sortValue: ({ count }) => count,
    },
    {
      id: "kind",
      header: text.kind,
      isRowHeader: true,
      render: ({ code }) => (
        <button
          type="button"
          className="name"
          aria-pressed={only === code}
          aria-label={problemListWords.onlyKind(problemName(code))}
          onClick={() => onOnly(only === code ? null : code)}
        >
          {problemName(code)}
        </button>
      ),
      sortValue: ({ code }) => problemName(code),
    },
    {
      id: "severity",
      header: text.severity,
      render: ({ severity }) => <SeverityName severity={severity} />,
      sortValue: bySeverity,
    },
  ];
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
    size: "long",
    render: ({ problem }) => problemName(problem.code),
    sortValue: ({ problem }) => problemName(problem.code),
  },
  {
    id: "file",
    header: text.file,
    size: "long",
    render: ({ problem }) => <bdi>{sheetLabel(problem.file)}</bdi>,
    sortValue: ({ problem }) => sheetLabel(problem.file),
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
    render: ({ shown }) => <bdi>{shown.value}</bdi>,
    sortValue: ({ shown }) => shown.value,
  },
  {
    id: "message",
    header: text.message,
    size: "long",
    render: ({ shown }) => shown.message,
  },
];

/** Where all are of one kind, its name stands in the filter, not in every row. */
function listColumnsFor({ code }: ProblemFilter): readonly DataColumn<Listed>[] {
  return code === null ? listColumns : listColumns.filter(({ id }) => id !== "kind");
}

interface Editing {
  readonly key: string | null;
  /** It was left without a change, and the keyboard goes back to where it came from. */
  readonly isLeft: boolean;
}

function mendColumn(
  mending: Mending,
  editing: Editing,
  setEditing: (editing: Editing) => void,
): DataColumn<Listed> {
  return {
    id: "mend",
    header: problemListWords.mend,
    render: ({ problem, key }) => (
      <MendCell
        problem={problem}
        mending={mending}
        state={editing.key !== key ? "rest" : editing.isLeft ? "left" : "editing"}
        onEdit={() => setEditing({ key, isLeft: false })}
        onLeave={() => setEditing({ key, isLeft: true })}
        onSaved={() => setEditing({ key: null, isLeft: false })}
      />
    ),
  };
}
