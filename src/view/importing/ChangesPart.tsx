import type { TableAccount } from "../../import/account.ts";
import { datasetKeys, type DatasetKey } from "../../model/dataset.ts";
import type { ImportChanges } from "../../model/importRecord.ts";
import { formatCount } from "../../text/format.ts";
import { fileTableNames, tableNames } from "../data/words.ts";
import { Tick } from "../field/Tick.tsx";
import { formatIsoDayInWords } from "../frame/isoDay.ts";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import type { ImportDesk, PartProps } from "./importDesk.ts";
import { reviewTotals } from "./reviewTotals.ts";
import { sheetLabel, words } from "./words.ts";

const text = words.changes;

/** Where every row goes, what that makes of the project, and what came in before. */
export function ChangesPart({ desk, draft }: PartProps) {
  const changes = changesOf(draft.changes);
  return (
    <>
      <h3>{text.heading}</h3>
      {draft.sameAs.map((id) => (
        <p key={id} className="severity warning wrapping">
          {sameWords(desk, id)}
        </p>
      ))}
      {draft.mayReplace.map((id) => (
        <div key={id} className="ask">
          <Tick
            isOptional
            label={replaceWords(desk, id)}
            checked={desk.replace === id}
            onChange={(isChecked) => desk.onReplace(isChecked ? id : null)}
          />
          <p className="hint">{text.replaceMeans}</p>
        </div>
      ))}
      <DataTable
        caption={text.caption}
        columns={accountColumns}
        rows={draft.accounts.map((account, at) => ({ ...account, at }))}
        rowKey={({ at }) => String(at)}
        empty={words.noRows}
      />
      <p className="hint">{text.means}</p>
      <DataTable
        caption={text.project}
        columns={changeColumns}
        rows={changes}
        rowKey={({ key }) => key}
        empty={reviewTotals(draft.accounts).ready > 0 ? text.nothing : text.nothingYet}
      />
    </>
  );
}

function dateOf({ imports }: ImportDesk, id: number): string | null {
  const date = imports.find((each) => each.id === id)?.date;
  return date === undefined || date === "" ? null : formatIsoDayInWords(date);
}

function sameWords(desk: ImportDesk, id: number): string {
  const date = dateOf(desk, id);
  return date === null ? text.sameOf(id) : text.same(date, id);
}

function replaceWords(desk: ImportDesk, id: number): string {
  const date = dateOf(desk, id);
  return date === null ? text.replaceOf(id) : text.replace(date);
}

function countColumn<Row>(
  id: string,
  header: string,
  count: (row: Row) => number,
): DataColumn<Row> {
  return {
    id,
    header,
    isNumeric: true,
    render: (row) => formatCount(count(row)),
    sortValue: count,
  };
}

const nameOf = ({ table }: TableAccount) =>
  table === null ? text.notKnown : fileTableNames[table];

const accountColumns: readonly DataColumn<TableAccount>[] = [
  {
    id: "file",
    header: text.file,
    isRowHeader: true,
    render: ({ file }) => <bdi>{sheetLabel(file)}</bdi>,
    sortValue: ({ file }) => file,
  },
  { id: "table", header: text.table, render: nameOf, sortValue: nameOf },
  countColumn("rows", text.rows, ({ rows }) => rows),
  countColumn("stored", text.stored, ({ stored }) => stored),
  countColumn("merged", text.merged, ({ merged }) => merged),
  countColumn("kept", text.kept, ({ asStatus, asGap }) => asStatus + asGap),
  countColumn("refused", text.refused, ({ refused }) => refused),
  countColumn("leftOut", text.leftOut, ({ leftOut }) => leftOut),
];

interface Change {
  readonly key: DatasetKey;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

function changesOf(changes: ImportChanges): Change[] {
  return datasetKeys.flatMap((key) => {
    const change = changes[key];
    if (change === undefined || change.added + change.changed + change.removed === 0) return [];
    return [{ key, ...change }];
  });
}

const changeColumns: readonly DataColumn<Change>[] = [
  {
    id: "table",
    header: text.table,
    isRowHeader: true,
    render: ({ key }) => tableNames[key],
    sortValue: ({ key }) => tableNames[key],
  },
  countColumn("added", text.added, ({ added }) => added),
  countColumn("changed", text.changed, ({ changed }) => changed),
  countColumn("removed", text.removed, ({ removed }) => removed),
];
