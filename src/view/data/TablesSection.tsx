import { useMemo } from "react";
import type { Dataset } from "../../model/dataset.ts";
import { formatCount } from "../../text/format.ts";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { countTables, type TableCount } from "./tableCounts.ts";
import { tableNames, words } from "./words.ts";

const text = words.tables;

const columns: readonly DataColumn<TableCount>[] = [
  {
    id: "table",
    header: text.table,
    isRowHeader: true,
    render: ({ table }) => tableNames[table],
    sortValue: ({ table }) => tableNames[table],
  },
  {
    id: "records",
    header: text.records,
    isNumeric: true,
    render: ({ records }) => formatCount(records),
    sortValue: ({ records }) => records,
  },
  {
    id: "namedOnly",
    header: text.namedOnly,
    isNumeric: true,
    render: ({ namedOnly }) => (namedOnly === null ? null : formatCount(namedOnly)),
    sortValue: ({ namedOnly }) => namedOnly,
  },
];

/** How much is recorded in each table. */
export function TablesSection({ dataset }: { readonly dataset: Dataset }) {
  const counts = useMemo(() => countTables(dataset), [dataset]);
  return (
    <section aria-labelledby="tables-heading" className="narrow">
      <h2 id="tables-heading">{text.heading}</h2>
      <DataTable
        caption={text.caption}
        isCaptionHidden
        columns={columns}
        rows={counts.filter(({ records }) => records > 0)}
        rowKey={({ table }) => table}
        empty={text.empty}
      />
      <p className="hint">{text.namedOnlyMeans}</p>
    </section>
  );
}
