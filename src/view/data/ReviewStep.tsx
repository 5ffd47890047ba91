import type { ReactNode } from "react";
import type { TableAccount } from "../../import/importFiles.ts";
import { formatCount } from "../../text/format.ts";
import { focusOnAppear } from "../frame/focus.ts";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import type { Draft, ProjectDetails } from "./draft.ts";
import { totalRows, type ImportTotals } from "./importTotals.ts";
import { ProblemList } from "./ProblemList.tsx";
import { ProjectForm } from "./ProjectForm.tsx";
import { reviewWords } from "./reviewWords.ts";
import { fileTableNames, words } from "./words.ts";

interface Props {
  readonly draft: Draft;
  readonly today: string;
  /** Null: the project there is keeps its own details. */
  readonly onAdd: (details: ProjectDetails | null) => void;
  readonly onDiscard: () => void;
}

/** What was read, before any of it is stored. */
export function ReviewStep({ draft, today, onAdd, onDiscard }: Props) {
  const totals = totalRows(draft.tables);
  const discard = (
    <button type="button" onClick={onDiscard}>
      {reviewWords.discard}
    </button>
  );
  return (
    <section className="review" aria-labelledby="review-heading">
      <h2 id="review-heading" tabIndex={-1} ref={focusOnAppear}>
        {reviewWords.heading}
      </h2>
      <p className="lead">
        {summaryOf(totals)} {reviewWords.lead}
      </p>

      <DataTable
        caption={reviewWords.files}
        columns={accountColumns}
        rows={draft.tables}
        rowKey={reviewWords.kindOf}
        empty={reviewWords.filesEmpty}
      />
      <p className="hint">{reviewWords.columnsMean}</p>

      <h3>{words.problems.heading}</h3>
      <ProblemList problems={draft.problems} />

      {!canAdd(draft.tables) ? (
        <div className="actions">{discard}</div>
      ) : (
        <Confirm draft={draft} today={today} onAdd={onAdd}>
          <div className="actions">
            <button type="submit" className="primary">
              {reviewWords.add}
            </button>
            {discard}
          </div>
        </Confirm>
      )}
    </section>
  );
}

interface ConfirmProps extends Pick<Props, "draft" | "today" | "onAdd"> {
  readonly children: ReactNode;
}

function Confirm({ draft, today, onAdd, children }: ConfirmProps) {
  if (draft.isNew)
    return (
      <>
        <h3>{reviewWords.newProject}</h3>
        <ProjectForm today={today} onSubmit={onAdd}>
          {children}
        </ProjectForm>
      </>
    );
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(null);
      }}
    >
      {children}
    </form>
  );
}

/** Tables without rows can be added: they say what is to come. Rows of which none is ready can't. */
function canAdd(tables: readonly TableAccount[]): boolean {
  const { rows, ready } = totalRows(tables);
  return ready > 0 || (rows === 0 && tables.some(({ table }) => table !== null));
}

function summaryOf({ rows, ready, refused }: ImportTotals): string {
  if (rows === 0) return reviewWords.noRows;
  if (ready === 0) return reviewWords.nothingRead;
  return refused === 0 ? reviewWords.allReady(ready) : reviewWords.someRefused(refused, ready);
}

function countColumn(
  id: string,
  header: string,
  count: (account: TableAccount) => number,
): DataColumn<TableAccount> {
  return {
    id,
    header,
    isNumeric: true,
    render: (account) => formatCount(count(account)),
    sortValue: count,
  };
}

const nameOf = ({ table }: TableAccount) =>
  table === null ? reviewWords.notRecognised : fileTableNames[table];

const accountColumns: readonly DataColumn<TableAccount>[] = [
  {
    id: "file",
    header: reviewWords.file,
    isRowHeader: true,
    render: ({ file }) => <bdi>{file}</bdi>,
    sortValue: ({ file }) => file,
  },
  { id: "table", header: reviewWords.table, render: nameOf, sortValue: nameOf },
  countColumn("rows", reviewWords.rows, ({ rows }) => rows),
  countColumn("stored", reviewWords.stored, ({ stored }) => stored),
  countColumn("merged", reviewWords.merged, ({ merged }) => merged),
  countColumn("kept", reviewWords.kept, ({ asStatus, asGap }) => asStatus + asGap),
  countColumn("refused", reviewWords.refused, ({ refused }) => refused),
];
