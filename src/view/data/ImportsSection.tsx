import { useState } from "react";
import type { ImportRecord } from "../../model/importRecord.ts";
import { formatCount } from "../../text/format.ts";
import { focusOnAppear } from "../frame/focus.ts";
import { formatIsoDayInWords } from "../frame/isoDay.ts";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { importsWords as words } from "./importsWords.ts";
import { namesOf } from "./sayStep.ts";
import { totalChanges } from "./totalChanges.ts";

/** A step that can be undone, or done again. */
export interface Step {
  readonly what: string;
  readonly take: () => void;
}

interface Props {
  readonly imports: readonly ImportRecord[];
  readonly undo: Step | null;
  readonly redo: Step | null;
  readonly onTakeOut: (id: number) => void;
}

/** Where the data came from, import by import, and the ways to take one out again. */
export function ImportsSection({ imports, undo, redo, onTakeOut }: Props) {
  const [asked, setAsked] = useState<number | null>(null);
  const asking = imports.find(({ id }) => id === asked) ?? null;
  return (
    <section aria-labelledby="imports-heading">
      <h2 id="imports-heading">{words.heading}</h2>
      <p className="hint">{words.lead}</p>
      <DataTable
        caption={words.caption}
        isCaptionHidden
        columns={columnsWith(setAsked)}
        rows={imports}
        rowKey={({ id }) => String(id)}
        empty={words.none}
      />
      {asking === null ? null : (
        <Asking
          key={asking.id}
          record={asking}
          onYes={() => {
            setAsked(null);
            onTakeOut(asking.id);
          }}
          onNo={() => setAsked(null)}
        />
      )}
      <Steps undo={undo} redo={redo} />
    </section>
  );
}

function Steps({ undo, redo }: Pick<Props, "undo" | "redo">) {
  if (undo === null && redo === null) return null;
  return (
    <div className="actions screen-only">
      {undo === null ? null : (
        <button type="button" onClick={undo.take}>
          {words.undo(undo.what)}
        </button>
      )}
      {redo === null ? null : (
        <button type="button" onClick={redo.take}>
          {words.redo(redo.what)}
        </button>
      )}
      <span className="hint">{words.undoMeans}</span>
    </div>
  );
}

interface AskingProps {
  readonly record: ImportRecord;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Asking({ record, onYes, onNo }: AskingProps) {
  return (
    <div
      className="confirm screen-only"
      role="group"
      aria-labelledby="take-out-heading"
      tabIndex={-1}
      ref={focusOnAppear}
    >
      <h3 id="take-out-heading">{words.takeOut(record.id, namesOf(record))}</h3>
      <p>{words.asking(cameIn(record))}</p>
      <div className="actions">
        <button type="button" className="danger" onClick={onYes}>
          {words.takeOutNow}
        </button>
        <button type="button" onClick={onNo}>
          {words.keep}
        </button>
      </div>
    </div>
  );
}

function cameIn({ rows }: ImportRecord): number {
  return rows.stored + rows.merged + rows.asStatus + rows.asGap;
}

function Files({ record }: { readonly record: ImportRecord }) {
  const { files, mended, overrides, replaced } = record;
  const facts = [
    words.purposeIs(saidOf(record, "purpose")),
    words.agreementIs(saidOf(record, "agreement")),
    words.mayBeSeenByIs(saidOf(record, "mayBeSeenBy")),
    ...(replaced === undefined ? [] : [words.replaced(replaced)]),
    ...(mended === 0 ? [] : [words.mended(mended)]),
    ...(overrides.length === 0 ? [] : [words.overrides(overrides.map(({ column }) => column))]),
    ...files.map(({ name, hash }) => `${name}: ${words.hash(hash)}`),
  ];
  return (
    <>
      <bdi>{namesOf(record)}</bdi>
      <details className="plain">
        <summary>{words.details}</summary>
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What a person said of an import; that nothing was said is said too. */
function saidOf(
  record: ImportRecord,
  id: "agency" | "purpose" | "agreement" | "mayBeSeenBy",
): string {
  return record[id] === "" ? words.notStated : record[id];
}

function counted(id: string, header: string, of: (record: ImportRecord) => number) {
  return {
    id,
    header,
    isNumeric: true,
    render: (record: ImportRecord) => formatCount(of(record)),
    sortValue: of,
  } as const;
}

function changesOf({ changes }: ImportRecord): string {
  const { added, changed, removed } = totalChanges(changes);
  return words.changes(added, changed, removed);
}

function columnsWith(onAsk: (id: number) => void): readonly DataColumn<ImportRecord>[] {
  return [
    {
      id: "files",
      header: words.files,
      isRowHeader: true,
      size: "long",
      render: (record) => <Files record={record} />,
      sortValue: namesOf,
    },
    {
      id: "date",
      header: words.date,
      size: "short",
      render: ({ date }) => (date === "" ? words.notStated : formatIsoDayInWords(date)),
      sortValue: ({ date, id }) => `${date} ${String(id).padStart(6, "0")}`,
    },
    {
      id: "agency",
      header: words.from,
      render: (record) => saidOf(record, "agency"),
      sortValue: ({ agency }) => agency,
    },
    counted("rows", words.rowsIn, ({ rows }) => rows.rows),
    counted("stored", words.rowsStored, cameIn),
    counted("out", words.rowsOut, ({ rows }) => rows.refused + rows.leftOut),
    { id: "changes", header: words.changed, render: changesOf, sortValue: changesOf },
    {
      id: "act",
      header: words.act,
      render: (record) => (
        <button
          type="button"
          className="screen-only"
          aria-label={words.takeOut(record.id, namesOf(record))}
          onClick={() => onAsk(record.id)}
        >
          {words.act}
        </button>
      ),
    },
  ];
}
