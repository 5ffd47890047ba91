import type { Cell } from "../../sourceSheet.ts";
import { newRow, type GraphRow } from "./graphSheet.ts";

/** When a node or link was there, as written. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** The row of a node with all its periods: several are several values in its cells. */
export function withPeriods(row: GraphRow, periods: readonly Period[]): void {
  set(row, "start", onlyOne(periods.map(({ start }) => start)));
  set(row, "end", onlyOne(periods.map(({ end }) => end)));
}

/** The rows of a link: one for each of its periods, because each says something of its own. */
export function rowsByPeriod(row: GraphRow, periods: readonly Period[]): GraphRow[] {
  if (periods.length === 0) return [row];
  return periods.map((period) => {
    const own = new Map(row.own);
    const each = { ...newRow(), own, attributes: row.attributes, fault: row.fault };
    withPeriods(each, [period]);
    return each;
  });
}

function set({ own }: GraphRow, heading: string, cell: Cell): void {
  if (cell.length > 0) own.set(heading, cell);
}

function onlyOne(texts: readonly string[]): Cell {
  const filled = texts.filter((text) => text !== "");
  return filled.length > 1 ? filled : (filled[0] ?? "");
}
