import { tables as caseTables, type Table } from "../../model/tables.ts";
import type { MappedTable } from "../mappedTable.ts";
import type { ImportPlan, OutputPlan, TablePlan } from "../plan/plan.ts";
import type { ProblemLog } from "../problemLog.ts";
import { shapes } from "../shapes/index.ts";
import type { SourceTable } from "../sourceTable.ts";
import { fileWords } from "../words.ts";
import { bindFields, boundFields, type BoundField } from "./bindFields.ts";
import { chooseRows } from "./chooseRows.ts";
import { editCells } from "./editCells.ts";
import { groupRows } from "./groupRows.ts";
import { withoutPersonal, type Pseudonym } from "./personal.ts";
import { canBeRead, reportUnread } from "./reportColumns.ts";
import { planWords } from "./words.ts";

/** What applying a plan needs from outside. */
export interface ApplyTools {
  /** Null: there is no key, and columns that need one stay blank. */
  readonly pseudonym: Pseudonym | null;
  /** Whether a table that was only guessed comes in. Refused where nobody is there to agree. */
  readonly guesses: "refuse" | "use";
}

/** What a plan makes of the tables of files. Every row of theirs is in one part or the other. */
export interface AppliedPlan {
  /** One for each output, so that each has one heading for a column. */
  readonly mapped: readonly MappedTable[];
  /** Tables that give no row of any table. */
  readonly unmapped: readonly UnmappedTable[];
}

/** A table of which nothing comes in. */
export interface UnmappedTable {
  readonly file: string;
  readonly refused: number;
  readonly leftOut: number;
}

/**
 * The tables of files as tables of the case network, as a plan decides: cells mended, personal data
 * out, columns bound, rows chosen, words read as others. Nothing is read yet; all is still text.
 *
 * Every row of a table gives at least one row of an output, or is counted once as refused or left
 * out, by the first output of its table; what is refused or left out is told to the log.
 *
 * In:  the tables in the order of their files; a sheet without a plan is refused as unknown.
 * Out: row numbers and headings are the file's own, so that what is told later points into it.
 * Cost: words and conditions are looked up once a text; a column that keeps all its rows is shared.
 */
export function applyPlan(
  tables: readonly SourceTable[],
  plan: ImportPlan,
  log: ProblemLog,
  tools: ApplyTools,
): AppliedPlan {
  const mapped: MappedTable[] = [];
  const unmapped: UnmappedTable[] = [];
  const plans = [...plan.tables];
  const edited = tables.map((table) => editCells(table, plan.edits));
  for (const source of edited) {
    log.expect(source.file);
    // Files of one name in several folders have as many plans of that name, in the same order.
    const at = plans.findIndex(({ sheet }) => sheet === source.file);
    const [tablePlan] = at < 0 ? [] : plans.splice(at, 1);
    const outcome = unmappedTable(source, tablePlan, log, tools);
    if (outcome !== null) unmapped.push(outcome);
    else if (tablePlan !== undefined)
      mapped.push(...new Application(source, tablePlan, edited, plan, log, tools).run());
  }
  return { mapped, unmapped };
}

/** What becomes of a table that is not read; null for one that is. */
function unmappedTable(
  source: SourceTable,
  plan: TablePlan | undefined,
  log: ProblemLog,
  { guesses }: ApplyTools,
): UnmappedTable | null {
  const { file, refused } = source;
  const rows = source.rowNumbers.length;
  const leftOut = noRowsOf(source);
  if (plan?.isUsed === false) {
    log.add("table_left_out", { file, value: String(rows) }, planWords.tableLeftOut(rows));
    return { file, refused, leftOut: leftOut + rows };
  }
  const isGuess = plan?.by === "guess" && guesses === "refuse";
  if (plan !== undefined && plan.outputs.length > 0 && !isGuess) return null;
  const names = caseTables.map(({ name }) => name);
  log.add("table_unknown", { file }, fileWords.tableUnknown(names, rows + refused));
  return { file, refused: refused + rows, leftOut };
}

/** Rows of the sheet that are notes or totals; headings are no rows. */
function noRowsOf({ leftOut }: SourceTable): number {
  return leftOut.filter(({ why }) => why !== "heading").length;
}

/** No output has asked for the row. */
const LEFT_OUT = 0;
const PLACED = 1;
const REFUSED = 2;

class Application {
  /** The table without what is personal in it. Rows are chosen by what stands in the file. */
  private readonly source: SourceTable;
  /** What became of each row. */
  private readonly fates: Uint8Array;

  constructor(
    private readonly written: SourceTable,
    private readonly tablePlan: TablePlan,
    private readonly tables: readonly SourceTable[],
    private readonly plan: ImportPlan,
    private readonly log: ProblemLog,
    tools: ApplyTools,
  ) {
    this.source = withoutPersonal(written, tablePlan.personal, tools.pseudonym, log);
    this.fates = new Uint8Array(written.rowNumbers.length);
  }

  run(): readonly MappedTable[] {
    const outputs = this.tablePlan.outputs.map((output) => {
      const table = tableNamed(output);
      return { output, table, fields: boundFields(output, table) };
    });
    this.tellWhatItIs();
    const mapped = outputs.map(({ output, table, fields }) => this.apply(output, table, fields));
    const fields = outputs.flatMap((each) => each.fields);
    // Where nothing could be read, that is what has to be mended first.
    if (mapped.some(({ columns }) => columns.length > 0))
      reportUnread(this.source, this.tablePlan, fields, this.log);
    const leftOut = this.countOf(LEFT_OUT);
    if (leftOut > 0) {
      const spot = { file: this.source.file, value: String(leftOut) };
      this.log.add("rows_left_out", spot, planWords.rowsLeftOut(leftOut));
    }
    const account = {
      refused: this.source.refused + this.countOf(REFUSED),
      leftOut: leftOut + noRowsOf(this.source),
    };
    return mapped.map((table, at) => (at === 0 ? { ...table, ...account } : table));
  }

  private tellWhatItIs(): void {
    const { tablePlan, source, log } = this;
    const [only] = tablePlan.outputs;
    if (tablePlan.by === "columns" && only !== undefined)
      log.add("table_from_columns", { file: source.file }, fileWords.tableFromColumns(only.table));
    if (tablePlan.by === "shape")
      shapes.find(({ id }) => id === tablePlan.known)?.tell?.(source, log);
  }

  private apply(output: OutputPlan, table: Table, fields: readonly BoundField[]): MappedTable {
    const { source, log } = this;
    const chosen = chooseRows(this.written, output.only ?? [], this.tables);
    const rows = chosen?.length ?? source.rowNumbers.length;
    if (!canBeRead(source, table, fields, rows, log)) return this.refuseAll(table, chosen);
    const bound = bindFields(source, fields, chosen, this.tablePlan, this.plan.words);
    this.place(bound.rows);
    const mapped: MappedTable = {
      file: source.file,
      table,
      columns: bound.columns,
      rowNumbers: rowNumbersOf(source, bound.rows),
      refused: 0,
      leftOut: 0,
    };
    return output.isGrouped === true ? groupRows(mapped, log) : mapped;
  }

  /** A row that an output refuses counts as refused only if no other has it. */
  private refuseAll(table: Table, chosen: Uint32Array | null): MappedTable {
    for (const row of chosen ?? this.fates.keys())
      if (this.fates[row] === LEFT_OUT) this.fates[row] = REFUSED;
    const { file } = this.source;
    return { file, table, columns: [], rowNumbers: new Uint32Array(), refused: 0, leftOut: 0 };
  }

  private place(rows: Uint32Array | null): void {
    if (rows === null) this.fates.fill(PLACED);
    else for (const row of rows) this.fates[row] = PLACED;
  }

  private countOf(fate: number): number {
    return this.fates.reduce((rows, each) => rows + Number(each === fate), 0);
  }
}

function rowNumbersOf({ rowNumbers }: SourceTable, rows: Uint32Array | null): Uint32Array {
  return rows === null ? rowNumbers : rows.map((row) => rowNumbers[row] ?? 0);
}

function tableNamed(output: OutputPlan): Table {
  const table = caseTables.find(({ name }) => name === output.table);
  if (table !== undefined) return table;
  throw new RangeError(`import/applyPlan: no table "${output.table}"; use one of model/tables`);
}
