import { MOST_CELL_CHARACTERS } from "../../cells/cellReader.ts";
import type { ProblemLog } from "../../problemLog.ts";
import type { SourceSheet } from "../../sourceSheet.ts";
import { decodeUtf8, endOfLetter } from "../../open/utf8.ts";
import { stemOf } from "../../sourceTable.ts";
import { csvWords, fileWords } from "../../words.ts";
import type { BytesRead, FileContent, Format, ReadFile } from "../format.ts";
import { BytesRows, MOST_COLUMNS, type LongCell } from "./bytesRows.ts";
import { findDelimiter } from "./delimiter.ts";
import { CsvScanner, type QuoteFault } from "./scanner.ts";
import { csvTextWords } from "./words.ts";

/** A text of rows: cells parted by commas, semicolons, tabs or bars. */
export const csv: Format = {
  id: "csv",
  name: "CSV",
  endings: ["csv", "tsv", "txt"],
  // Rows of text have no sign of their own; what is plainly something else is none.
  recognises: (file) => {
    // The text itself is not asked for where it need not be: making it takes as long as reading.
    const isText = file.utf8 !== undefined || file.text !== null;
    return isText && !looksLikeOther((file.utf8 ?? file.bytes).subarray(0, LOOK_BYTES));
  },
  read: readCsv,
};

const LOOK_BYTES = 1024;

/** Markup opens with `<` and a name; JSON with a bracket and what may follow it. */
function looksLikeOther(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes).trimStart();
  return /^(?:<[!?a-z]|\{\s*["}]|\[\s*[[{"\]])/iu.test(start);
}

/** The most rows of a sheet, headings included: as many as a spreadsheet holds. */
const MOST_ROWS = 1_048_576;
const BYTES_PER_TICK = 1 << 20;
/** Of a cell that is too long so much is told. */
const SHOWN_BYTES = 100;

function readCsv(file: FileContent, log: ProblemLog, tick: BytesRead = () => undefined): ReadFile {
  const bytes = file.utf8 ?? file.bytes;
  const { delimiter, start } = findDelimiter(bytes, file.choices.delimiter);
  const reading = new CsvReading(bytes, start, delimiter, file.name, log);
  return { sheets: [reading.read(tick)], delimiter };
}

class CsvReading {
  private readonly rows: BytesRows;
  private readonly scanner: CsvScanner;
  private refused = 0;
  /** The row whose fault made the lines after it doubtful. */
  private faulty = { row: 0, fault: "unclosed" as QuoteFault };
  private readonly wide: { readonly row: number; readonly cells: number }[] = [];
  /** Why no row can be read, once that is known; the rest are counted only. */
  private refusedWhole: "header_unreadable" | "too_many_rows" | "too_many_columns" | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
    delimiter: string,
    private readonly file: string,
    private readonly log: ProblemLog,
  ) {
    this.rows = new BytesRows(bytes);
    this.scanner = new CsvScanner(bytes, start, delimiter.charCodeAt(0), this.rows);
  }

  read(tick: BytesRead): SourceSheet {
    const { file, rows, scanner } = this;
    let nextTick = BYTES_PER_TICK;
    while (scanner.next()) {
      if (this.refusedWhole === null) this.takeRow();
      else this.countRow();
      if (scanner.at < nextTick) continue;
      tick(scanner.at);
      nextTick = scanner.at + BYTES_PER_TICK;
    }
    this.reportWide();
    if (this.refusedWhole === "too_many_rows") this.refuseAll();
    const { refused } = this;
    return { file, name: stemOf(file), header: null, ...rows.finish(), refused };
  }

  private takeRow(): void {
    const { rows, scanner } = this;
    const { row, cells, fault } = scanner.last;
    if (fault !== null || scanner.isDoubtful) this.takeDoubtful();
    else if (rows.tooLong !== null) this.refuseLong(row, rows.tooLong);
    else if (rows.filled > MOST_COLUMNS) this.refuseWide(row, cells);
    else rows.keep(row, cells, scanner.at);
    if (rows.count > MOST_ROWS) this.refusedWhole = "too_many_rows";
  }

  /** A row with a fault, or a line that could also be within the quotes of one. */
  private takeDoubtful(): void {
    const { rows, scanner } = this;
    const { row, cells, fault } = scanner.last;
    if (this.isPlainlyRow()) {
      rows.keep(row, cells, scanner.at);
      return;
    }
    const isBlank = fault === null && rows.filled === 0;
    rows.drop();
    if (isBlank) return;
    if (rows.count === 0) {
      this.refusedWhole = "header_unreadable";
      this.log.add("header_unreadable", { file: this.file, row }, csvWords.headerUnreadable());
      return;
    }
    this.refused++;
    if (!scanner.isDoubtful && fault !== null) this.faulty = { row, fault };
    this.reportFault();
  }

  /** Whether a line that could also be within an open quote can only be a row. */
  private isPlainlyRow(): boolean {
    const { rows, scanner } = this;
    const { cells, fault } = scanner.last;
    const fits = rows.filled <= MOST_COLUMNS && rows.tooLong === null;
    const isWhole = fault === null && !scanner.hasStrayQuote && fits;
    return isWhole && cells > 1 && cells === rows.width;
  }

  private reportFault(): void {
    const { faulty, file, log, scanner } = this;
    const { row, lines } = scanner.last;
    const code = faulty.fault === "unclosed" ? "quote_unclosed" : "quote_misplaced";
    log.add(code, { file, row }, () => {
      if (row !== faulty.row) return csvTextWords.withinQuote(faulty.row);
      const say = faulty.fault === "unclosed" ? csvWords.quoteUnclosed : csvWords.quoteMisplaced;
      return say(1) + csvTextWords.linesAfter(lines);
    });
  }

  private countRow(): void {
    if (this.rows.filled > 0 || this.scanner.last.fault !== null) this.refused++;
    this.rows.drop();
  }

  private refuseAll(): void {
    const { file, log, rows } = this;
    this.refused += rows.count;
    rows.clear();
    log.add("too_many_rows", { file }, fileWords.tooManyRows(MOST_ROWS - 1, this.refused));
  }

  private refuseLong(row: number, { start, column }: LongCell): void {
    const { bytes, file, log, rows } = this;
    rows.drop();
    this.refused++;
    const value = `${decodeUtf8(bytes, start, endOfLetter(bytes, start + SHOWN_BYTES))}…`;
    const message = csvTextWords.cellTooLong(column + 1, MOST_CELL_CHARACTERS);
    log.add("cell_too_long", { file, row, value }, message);
  }

  private refuseWide(row: number, cells: number): void {
    this.rows.drop();
    this.refused++;
    this.wide.push({ row, cells });
    // Without its headings the rest is no table: its first row would be taken for them.
    if (this.rows.count === 0) this.refusedWhole = "too_many_columns";
  }

  /** Where most rows are too wide, it is one fault of the table and not one of each row. */
  private reportWide(): void {
    const { file, log, rows, wide } = this;
    const [first] = wide;
    if (first === undefined) return;
    if (wide.length > rows.count) {
      const words = fileWords.tooManyColumns(first.cells, MOST_COLUMNS, this.refused);
      log.add("too_many_columns", { file }, words);
      return;
    }
    for (const { row, cells } of wide)
      log.add("ragged_row", { file, row }, () => csvTextWords.rowTooWide(cells, MOST_COLUMNS));
  }
}
