import type { NotASetting } from "../../model/vocabulary/setting.ts";
import { textIn, type FieldValue } from "../fields.ts";
import type { ProblemLog, Spot } from "../problemLog.ts";
import { cellWords, rowWords } from "../words.ts";
import { spotOf, type Candidate, type Origin } from "./candidate.ts";
import { cellAt, textOf, writtenAt, type ReadColumn } from "./readColumn.ts";
import { bitsOf, filledInRows, isOfAdult, ODD_ROW, PlainRow, PlainRows } from "./plainRows.ts";
import type { ReadRow } from "./rowSays.ts";
import { spellDates, type SpellDates } from "./spellDates.ts";
import { isPlainRole, settleRow, type RowFault, type SettledRow } from "./settleRow.ts";

/** A required field, and the columns that can fill it, as bits. */
interface Required {
  readonly field: string;
  readonly heading: string;
  readonly bits: number;
}

/** A value in a message is no longer than that: a cell may hold a whole book. */
const MOST_SHOWN = 1000;

/**
 * Reads a row. Of a row in which something is wrong every fault is told, not only the first, so
 * that one mending is enough.
 */
export class RowReader {
  readonly refusedYoungPeople: string[] = [];
  private readonly plainRows: PlainRows;
  private readonly filled: Int32Array;
  private readonly required: readonly Required[];
  private readonly spell: SpellDates | null;
  /** Rows that must be looked at as a whole: ties always, involvements by their role. */
  private readonly isSettledApart: (row: number, filled: number) => boolean;

  constructor(
    private readonly columns: readonly ReadColumn[],
    private readonly rowNumbers: Uint32Array,
    private readonly origin: Origin,
    private readonly log: ProblemLog,
  ) {
    this.filled = filledInRows(columns, rowNumbers.length);
    this.plainRows = new PlainRows(columns, rowNumbers, this.filled, origin);
    this.required = requiredIn(columns);
    this.spell = spellDates(columns);
    this.isSettledApart = settledApart(columns, origin.table.name);
  }

  /** The candidate a row makes; null if it is refused, and the log says why. */
  read(row: number): Candidate | null {
    const filled = this.filled[row] ?? 0;
    if (filled >= ODD_ROW || !this.isPlain(row, filled)) return this.readApart(row);
    return new PlainRow(this.plainRows, row);
  }

  /** Whether a row without odd cells needs no second look. */
  private isPlain(row: number, filled: number): boolean {
    for (const { bits } of this.required) {
      const present = filled & bits;
      if (present === 0 || (present & (present - 1)) !== 0) return false;
    }
    return this.spell?.isBackwards(row) !== true && !this.isSettledApart(row, filled);
  }

  private readApart(row: number): Candidate | null {
    const read = this.readCells(row);
    const role = this.columns.find(({ mapped }) => mapped.column.field === "role");
    const written = role === undefined ? "" : textOf(role.mapped.texts[role.codes[row] ?? 0] ?? "");
    const settled = read.faults > 0 ? null : settleRow(this.origin.table, read, written);
    if (settled !== null && !("code" in settled)) return this.candidate(row, settled, read);
    if (settled !== null) this.report(row, settled);
    this.refuse(textIn(read.fields, "id"));
    return null;
  }

  private candidate(row: number, settled: SettledRow, read: ReadRow): Candidate {
    const { key, fields, remarks } = settled;
    const rowNumber = this.rowNumbers[row] ?? 0;
    const { origin } = this;
    const candidate = { key, fields, row: rowNumber, origin, isOfAdult: read.isOfAdult };
    for (const { note, field, value } of remarks)
      this.log.tally(note, spotOf(candidate, field, value));
    return candidate;
  }

  private readCells(row: number): ReadRow {
    const fields: Record<string, FieldValue> = {};
    const faulty = new Set<string>();
    let notASetting: NotASetting | null = null;
    let ofAdult = false;
    let faults = 0;
    for (const column of this.columns) {
      const cell = cellAt(column, row);
      const { field } = column.mapped.column;
      if ("fault" in cell) {
        faulty.add(field);
        faults++;
        this.log.add(cell.fault.code, this.spot(row, column), cell.fault.message);
        continue;
      }
      if (cell.value === undefined) continue;
      if (fields[field] !== undefined) {
        faults++;
        this.log.add("two_people", this.spot(row, column), rowWords.twoPeople());
      }
      fields[field] = cell.value;
      notASetting = cell.notASetting ?? notASetting;
      ofAdult ||= isOfAdult(column.mapped.column);
    }
    faults += this.reportMissing(row, fields, faulty);
    return { fields, notASetting, isOfAdult: ofAdult, faults };
  }

  /** Tells of fields that are needed and blank; returns how many. */
  private reportMissing(
    row: number,
    fields: Readonly<Record<string, FieldValue>>,
    faulty: ReadonlySet<string>,
  ): number {
    const missing = this.required.filter(
      ({ field }) => fields[field] === undefined && !faulty.has(field),
    );
    for (const { heading } of missing) {
      const spot = { file: this.origin.file, row: this.rowNumbers[row] ?? 0, column: heading };
      this.log.add("missing_value", { ...spot, value: "" }, cellWords.missing(heading));
    }
    return missing.length;
  }

  private spot(row: number, column: ReadColumn): Spot {
    return {
      file: this.origin.file,
      row: this.rowNumbers[row] ?? 0,
      column: column.mapped.heading,
      value: shown(writtenAt(column, row)),
    };
  }

  private report(row: number, { code, field, value, message }: RowFault): void {
    const { file, headings } = this.origin;
    const spot = { file, row: this.rowNumbers[row] ?? 0, column: headings.get(field) ?? field };
    this.log.add(code, { ...spot, value: shown(value) }, message);
  }

  private refuse(id: string): void {
    this.origin.account.count("refused");
    if (this.origin.table.key === "youngPeople" && id !== "") this.refusedYoungPeople.push(id);
  }
}

function shown(value: string): string {
  return value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
}

function requiredIn(columns: readonly ReadColumn[]): Required[] {
  const fields = new Map<string, Required>();
  for (const { mapped } of columns) {
    const { field, required } = mapped.column;
    if (required !== true || fields.has(field)) continue;
    const bits = bitsOf(columns, (each) => each.mapped.column.field === field);
    fields.set(field, { field, heading: mapped.heading, bits });
  }
  return [...fields.values()];
}

function settledApart(
  columns: readonly ReadColumn[],
  table: string,
): (row: number, filled: number) => boolean {
  if (table === "ties") return () => true;
  if (table !== "involvements") return () => false;
  const index = columns.findIndex(({ mapped }) => mapped.column.field === "role");
  const role = columns[index];
  if (role === undefined) return () => true;
  const plain = role.mapped.texts.map((text) => isPlainRole(textOf(text)));
  return (row, filled) => ((filled >>> index) & 1) === 0 || plain[role.codes[row] ?? 0] !== true;
}
