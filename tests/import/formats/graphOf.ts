import { ProblemLog } from "../../../src/import/problemLog.ts";
import type { Format } from "../../../src/import/formats/format.ts";
import { cellAt, type Cell, type SourceSheet } from "../../../src/import/sourceSheet.ts";
import type { Problem } from "../../../src/model/problem.ts";

export type Row = Readonly<Record<string, Cell>>;

export interface ReadGraph {
  readonly nodes: readonly Row[];
  readonly edges: readonly Row[];
  readonly sheets: readonly SourceSheet[];
  readonly problems: readonly Problem[];
  readonly codes: readonly string[];
}

/** What a format of networks makes of a text, with each row as its filled cells by heading. */
export function graphOf(format: Format, text: string, name = `x.${format.endings[0] ?? ""}`) {
  const log = new ProblemLog();
  const bytes = new TextEncoder().encode(text);
  const { sheets } = format.read({ name, bytes, text, choices: {} }, log);
  return readGraph(name, sheets, log);
}

export function readGraph(
  name: string,
  sheets: readonly SourceSheet[],
  log: ProblemLog,
): ReadGraph {
  const problems = log.finish();
  const rowsOf = (part: string) =>
    sheets.filter(({ file }) => file === `${name}#${part}`).flatMap(rows);
  return {
    nodes: rowsOf("nodes"),
    edges: rowsOf("edges"),
    sheets,
    problems,
    codes: problems.map(({ code }) => code),
  };
}

function rows({ header, columns, rowNumbers }: SourceSheet): Row[] {
  return [...rowNumbers].map((_, row) =>
    Object.fromEntries(
      columns.flatMap((column, index) => {
        const cell = cellAt(column, row);
        return cell.length === 0 ? [] : [[header?.[index] ?? "?", cell]];
      }),
    ),
  );
}
