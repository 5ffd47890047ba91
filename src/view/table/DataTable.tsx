import { useContext, useId, useState } from "react";
import { cellClass, type DataColumn } from "./column.ts";
import { PrintingContext } from "./printing.ts";
import { nextSort, sortRows, type Sort } from "./sortRows.ts";
import { PlainRows, VirtualRows, type RowsProps } from "./TableRows.tsx";

interface Props<Row> {
  /** What the table shows, in words; it is also the name of its scrolling region. */
  readonly caption: string;
  /** Keep the caption for screen readers where a heading says the same just above. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  /** In the table's own order, which stands until a heading is pressed. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey?: string | null;
  /** Said in place of the table when there are no rows. */
  readonly empty: string;
}

/** More rows than this, and only those in sight are in the page. */
export const VIRTUAL_ABOVE = 200;

/** Rows as a table that can be sorted by its headings, whatever their number. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, selectedKey = null, empty } = props;
  const [sort, setSort] = useState<Sort | null>(null);
  const isPrinting = useContext(PrintingContext);
  const captionId = useId();

  if (rows.length === 0) return <p className="empty">{empty}</p>;

  const sorted = inOrder(rows, columns, sort);
  const isVirtual = rows.length > VIRTUAL_ABOVE && !isPrinting;
  const tableProps: RowsProps<Row> = {
    columns,
    rows: sorted,
    rowKey,
    selectedKey,
    captionId,
    caption: (
      <caption
        id={captionId}
        className={props.isCaptionHidden === true ? "visually-hidden" : undefined}
      >
        {caption}
      </caption>
    ),
    head: (
      <tr aria-rowindex={isVirtual ? 1 : undefined}>
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            sort={sort?.column === column.id ? sort : null}
            onSort={() => setSort(nextSort(sort, column.id, column.isNumeric === true))}
          />
        ))}
      </tr>
    ),
  };
  return isVirtual ? <VirtualRows {...tableProps} /> : <PlainRows {...tableProps} />;
}

function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const valueOf = columns.find(({ id }) => id === sort?.column)?.sortValue;
  return sort === null || valueOf === undefined ? rows : sortRows(rows, valueOf, sort.direction);
}

interface HeadCellProps<Row> {
  readonly column: DataColumn<Row>;
  readonly sort: Sort | null;
  readonly onSort: () => void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { header, sortValue } = column;
  const className = cellClass(column);
  if (sortValue === undefined)
    return (
      <th scope="col" className={className}>
        {header}
      </th>
    );
  return (
    <th scope="col" className={className} aria-sort={sort?.direction ?? "none"}>
      <button type="button" className="sort" onClick={onSort}>
        {header}
        <svg className="sort-mark" viewBox="0 0 8 12" aria-hidden="true" focusable="false">
          <path className="up" d="M4 0 8 5H0Z" />
          <path className="down" d="M4 12 0 7H8Z" />
        </svg>
      </button>
    </th>
  );
}
