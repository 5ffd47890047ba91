import { compareText } from "../../model/order.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import { visible } from "../cells/cellReader.ts";
import type { MappedColumn, MappedTable } from "../mappedTable.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { Cell } from "../sourceSheet.ts";
import { textsIn } from "./chooseRows.ts";
import { joinDates } from "./joinDates.ts";
import { usedTexts } from "./usedTexts.ts";
import { planWords } from "./words.ts";

/**
 * A table in which rows of the same id are one: police systems hold one row for each person harmed,
 * and an incident counted three times is three incidents.
 *
 * A cell that is blank or the same in all of them stands. Lists are joined, different dates become
 * the stretch between the first and the last; of other cells that differ the first in code-point
 * order is kept, and a warning tells of the rest. Rows without an id stay apart.
 *
 * Out: rows in the order in which each id came first; the same cells for any order of rows.
 */
export function groupRows(table: MappedTable, log: ProblemLog): MappedTable {
  const groups = groupsOf(table);
  const merged = table.rowNumbers.length - groups.length;
  if (merged === 0) return table;
  log.add(
    "rows_grouped",
    { file: table.file, value: String(merged) },
    planWords.rowsGrouped(merged, groups.length),
  );
  const first = groups.map(([row = 0]) => row);
  return {
    ...table,
    merged,
    rowNumbers: Uint32Array.from(first, (row) => table.rowNumbers[row] ?? 0),
    columns: table.columns.map((column) => new ColumnGrouping(column, table, log).group(groups)),
  };
}

/** The rows of each id, in the order they stand. */
function groupsOf({ columns, rowNumbers }: MappedTable): number[][] {
  const ids = columns.find(({ column }) => column.name === "id");
  const keys = (ids?.texts ?? []).map((cell) => textsIn(cell).join(";"));
  const groups: number[][] = [];
  const groupOf = new Map<string, number[]>();
  for (let row = 0; row < rowNumbers.length; row++) {
    const key = keys[ids?.codes[row] ?? 0] ?? "";
    const known = groupOf.get(key);
    if (known !== undefined) known.push(row);
    else {
      const group = [row];
      groups.push(group);
      if (key !== "") groupOf.set(key, group);
    }
  }
  return groups;
}

/** What several cells of one column come to. */
interface Together {
  readonly code: number;
  /** Cells that could not stand beside the one that is kept. */
  readonly others: readonly string[];
}

class ColumnGrouping {
  private readonly texts: Cell[];
  private readonly written: Cell[] | null;
  private readonly known = new Map<string, Together>();

  constructor(
    private readonly mapped: MappedColumn,
    private readonly table: MappedTable,
    private readonly log: ProblemLog,
  ) {
    this.texts = [...mapped.texts];
    this.written = mapped.written === undefined ? null : [...mapped.written];
  }

  group(groups: readonly (readonly number[])[]): MappedColumn {
    const codes = Uint32Array.from(groups, (rows) => this.codeOf(rows));
    const { texts: before, codes: all, whole } = this.mapped;
    const { rowNumbers } = this.table;
    return usedTexts({
      ...this.mapped,
      ...(this.mapped.column.meaning.as === "date"
        ? { whole: whole ?? { texts: before, codes: all, rowNumbers } }
        : {}),
      texts: this.texts,
      codes,
      ...(this.written === null ? {} : { written: this.written }),
    });
  }

  private codeOf(rows: readonly number[]): number {
    const [row = 0] = rows;
    if (rows.length === 1) return this.mapped.codes[row] ?? 0;
    const filled = new Set<number>();
    for (const each of rows) {
      const code = this.mapped.codes[each] ?? 0;
      if (textsIn(this.texts[code] ?? "").length > 0) filled.add(code);
    }
    const codes = [...filled].sort((a, b) => a - b);
    const key = codes.join(" ");
    const together = this.known.get(key) ?? this.settle(codes);
    this.known.set(key, together);
    if (together.others.length > 0) this.warn(row, together);
    return together.code;
  }

  private settle(codes: readonly number[]): Together {
    const { meaning } = this.mapped.column;
    if (meaning.as === "list") return { code: this.listOf(codes), others: [] };
    const form = meaning.as === "word" || meaning.as === "yes_no" ? foldWord : visible;
    const inOrder = [...codes].sort((a, b) => compareText(this.text(a), this.text(b)));
    const [kept = 0] = inOrder;
    const others = inOrder.filter((code) => form(this.text(code)) !== form(this.text(kept)));
    if (others.length === 0) return { code: kept, others: [] };
    const stretch =
      meaning.as === "date"
        ? joinDates(
            inOrder.map((code) => visible(this.text(code))),
            this.mapped.dateOrder,
          )
        : null;
    if (stretch !== null) return { code: this.add(stretch), others: [] };
    return { code: kept, others: others.map((code) => this.text(code)) };
  }

  private listOf(codes: readonly number[]): number {
    const [only = 0] = codes;
    if (codes.length <= 1) return only;
    const parts = codes.flatMap((code) => {
      const cell = this.texts[code] ?? "";
      return textsIn(typeof cell === "string" ? cell.split(";") : cell);
    });
    return this.add([...new Set(parts)].sort(compareText));
  }

  private add(cell: Cell): number {
    this.written?.push(cell);
    return this.texts.push(cell) - 1;
  }

  private text(code: number): string {
    return textsIn(this.texts[code] ?? "").join(";");
  }

  private warn(row: number, { code, others }: Together): void {
    const { file, rowNumbers } = this.table;
    const value = this.text(code);
    this.log.add(
      "grouped_values_differ",
      { file, row: rowNumbers[row] ?? 0, column: this.mapped.heading, value },
      () => planWords.groupedValuesDiffer(value, others),
    );
  }
}
