import type { Problem } from "../model/problem.ts";
import { csvLine } from "../text/csvLine.ts";
import { spreadsheetSafe } from "../text/spreadsheetSafe.ts";
import { cellAt, type SourceSheet } from "./sourceSheet.ts";
import { problemsFileWords } from "./words.ts";

/**
 * Every problem as a line of CSV with the row it stands in, as it is in the file, so that it can
 * be mended at the source. The row's cells stand under the letters a spreadsheet gives them.
 *
 * Cells that a spreadsheet could run are neutralised: the file comes from outside and goes back
 * into a spreadsheet.
 */
export function writeProblemsFile(
  problems: readonly Problem[],
  sheets: readonly SourceSheet[],
): string {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.file, sheet]));
  const width = problems.reduce(
    (most, { file }) => Math.max(most, sheetOf.get(file)?.columns.length ?? 0),
    0,
  );
  const letters = Array.from({ length: width }, (_, index) => columnLetters(index));
  const lines = [csvLine([...problemsFileWords.head, ...letters])];
  for (const problem of problems)
    lines.push(csvLine(cellsOf(problem, sheetOf.get(problem.file)).map(spreadsheetSafe)));
  // With a mark, or a spreadsheet takes the letters for another encoding.
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cellsOf(problem: Problem, sheet: SourceSheet | undefined): string[] {
  const { file, row, severity, code, column, value, message } = problem;
  const facts = [file, row === null ? "" : String(row), severity, code];
  const at = row === null || sheet === undefined ? -1 : sheet.rowNumbers.indexOf(row);
  const original = at < 0 ? [] : (sheet?.columns ?? []).map((each) => textOf(cellAt(each, at)));
  return [...facts, column ?? "", value ?? "", message, ...original];
}

function textOf(cell: ReturnType<typeof cellAt>): string {
  return typeof cell === "string" ? cell : cell.join(";");
}

/** The letters over a column: A … Z, AA, AB … */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
