import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode, type Ref } from "react";
import { cellClass, type DataColumn } from "./column.ts";

export interface RowsProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey: string | null;
  readonly caption: ReactNode;
  readonly captionId: string;
  readonly head: ReactNode;
}

const ROW_HEIGHT = 41;
/** Rows kept ready above and below those in sight. */
const OVERSCAN = 12;

/** A short table, whole. */
export function PlainRows<Row>(props: RowsProps<Row>) {
  const { rows, rowKey, caption, captionId, head } = props;
  return (
    <div className="table-scroller" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table>
        {caption}
        <thead>{head}</thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A long table: only the rows in sight are in the page, but their true number is said. */
export function VirtualRows<Row>(props: RowsProps<Row>) {
  const { columns, rows, rowKey, caption, captionId, head } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const shown = virtualizer.getVirtualItems();
  const above = shown.at(0)?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);

  return (
    <div
      ref={scroller}
      className="table-scroller virtual"
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
      onKeyDown={(event) => {
        // The browser's own way there stops as soon as a row on the way turns out taller.
        if (event.key !== "Home" && event.key !== "End") return;
        event.preventDefault();
        virtualizer.scrollToIndex(event.key === "Home" ? 0 : rows.length - 1);
      }}
    >
      <table aria-rowcount={rows.length + 1}>
        {caption}
        <thead>{head}</thead>
        <tbody>
          <Spacer columns={columns.length} height={above} />
          {shown.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <BodyRow
                key={rowKey(row)}
                {...props}
                row={row}
                index={index}
                measure={virtualizer.measureElement}
              />
            );
          })}
          <Spacer columns={columns.length} height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are out of sight, so that the scroll bar tells the truth. */
function Spacer({ columns, height }: { readonly columns: number; readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface BodyRowProps<Row> extends RowsProps<Row> {
  readonly row: Row;
  /** Where the row stands in the whole table; only said when not all rows are in the page. */
  readonly index?: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}

function BodyRow<Row>({ columns, row, rowKey, selectedKey, index, measure }: BodyRowProps<Row>) {
  return (
    <tr
      ref={measure}
      data-index={index}
      // The heading row is row 1.
      aria-rowindex={index === undefined ? undefined : index + 2}
      aria-current={rowKey(row) === selectedKey ? "true" : undefined}
    >
      {columns.map((column) =>
        column.isRowHeader === true ? (
          <th key={column.id} scope="row" className={cellClass(column)}>
            {column.render(row)}
          </th>
        ) : (
          <td key={column.id} className={cellClass(column)}>
            {column.render(row)}
          </td>
        ),
      )}
    </tr>
  );
}
