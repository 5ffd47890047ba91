import type {
  CellEdit,
  DateOrderChoice,
  ImportPlan,
  OutputPlan,
  PersonalChoice,
  TablePlan,
} from "../../import/plan/plan.ts";
import type { Finding } from "../../import/screening/finding.ts";
import type { TableName } from "../../model/tables.ts";
import type { VocabularyName } from "../../model/vocabulary/index.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import { columnsOfTable } from "./fields.ts";

/*
 * Each function gives the plan as it stands after one decision of a person, and leaves the plan it
 * was given as it is. A table that was changed rests on that person from then on.
 */

/** The plan of one sheet; undefined where it has none. */
export function planOf(plan: ImportPlan, sheet: string): TablePlan | undefined {
  return plan.tables.find((table) => table.sheet === sheet);
}

function withTable(
  plan: ImportPlan,
  sheet: string,
  change: (table: TablePlan) => TablePlan,
): ImportPlan {
  const tables = plan.tables.map((table) => (table.sheet === sheet ? change(table) : table));
  return { ...plan, tables };
}

/**
 * A sheet is one table of the case network, or is left out (null).
 *
 * In: headings: those that are a field's own name are bound to it at once; what was bound to a
 *     field of the same name before stays.
 */
export function withOutput(
  plan: ImportPlan,
  sheet: string,
  table: TableName | null,
  headings: readonly string[],
): ImportPlan {
  return withTable(plan, sheet, (before) => {
    if (table === null) return { ...before, isUsed: false, by: "person" };
    const isSame =
      before.outputs.length > 0 && before.outputs.every((each) => each.table === table);
    const outputs = isSame ? before.outputs : [outputFrom(before.outputs, table, headings)];
    return { ...(isSame ? before : withoutKnown(before)), isUsed: true, outputs, by: "person" };
  });
}

/** What a table was recognised as no longer holds. */
function withoutKnown(table: TablePlan): TablePlan {
  const plain: { -readonly [Key in keyof TablePlan]: TablePlan[Key] } = { ...table };
  delete plain.known;
  return plain;
}

function outputFrom(
  before: readonly OutputPlan[],
  table: TableName,
  headings: readonly string[],
): OutputPlan {
  const folded = headings.map(foldWord);
  const fields = columnsOfTable(table).flatMap(({ name }) => {
    const kept = before.flatMap((each) => each.fields).find((field) => field.name === name);
    const column = folded.indexOf(foldWord(name));
    if (kept !== undefined) return [kept];
    return column < 0 ? [] : [{ name, from: { column } }];
  });
  return { table, fields };
}

/** A person agrees with what was suggested for a sheet. */
export function withAgreed(plan: ImportPlan, sheet: string): ImportPlan {
  return withTable(plan, sheet, (table) => ({ ...table, isUsed: true, by: "person" }));
}

/** Where a column can go: a field of some of a sheet's outputs. */
export interface Target {
  readonly field: string;
  /** Places in the list of outputs. */
  readonly outputs: readonly number[];
}

/** A column means this and nothing else; null: it is not used. What stood there before is not. */
export function withBinding(
  plan: ImportPlan,
  sheet: string,
  column: number,
  target: Target | null,
): ImportPlan {
  return withTable(plan, sheet, (table) => ({
    ...table,
    by: "person",
    outputs: table.outputs.map((output, at) => {
      const freed = withoutColumn(output, column);
      return target?.outputs.includes(at) === true ? bound(freed, target.field, column) : freed;
    }),
  }));
}

function withoutColumn(output: OutputPlan, column: number): OutputPlan {
  const fields = output.fields.flatMap((field) => {
    const { from } = field;
    if ("column" in from) return from.column === column ? [] : [field];
    if (!("columns" in from) || !from.columns.includes(column)) return [field];
    const columns = from.columns.filter((each) => each !== column);
    return columns.length === 0 ? [] : [{ ...field, from: { ...from, columns } }];
  });
  return { ...output, fields };
}

function bound(output: OutputPlan, field: string, column: number): OutputPlan {
  const others = output.fields.filter(({ name }) => name !== field);
  return { ...output, fields: [...others, { name: field, from: { column } }] };
}

/** Rows that say the same in this column are put together into one incident. */
export function withGroupKey(plan: ImportPlan, sheet: string, column: number): ImportPlan {
  return withTable(plan, sheet, (table) => ({
    ...table,
    by: "person",
    outputs: table.outputs.map((output) => {
      if (output.isGrouped === true) return bound(output, "id", column);
      return output.table === "involvements" ? bound(output, "incident", column) : output;
    }),
  }));
}

/** The headings of a sheet stand in this row; two rows where one of merged headings is above. */
export function withHead(
  plan: ImportPlan,
  sheet: string,
  head: { readonly row: number; readonly rows: number },
): ImportPlan {
  return withTable(plan, sheet, (table) => ({ ...table, head: { ...table.head, ...head } }));
}

/** A row is a total and no data, or is data after all. */
export function withTotal(
  plan: ImportPlan,
  sheet: string,
  row: number,
  isTotal: boolean,
): ImportPlan {
  return withTable(plan, sheet, (table) => {
    const others = table.head.totals.filter((each) => each !== row);
    return { ...table, head: { ...table.head, totals: isTotal ? [...others, row] : others } };
  });
}

/** What is done with a column of personal data. */
export function withPersonal(plan: ImportPlan, sheet: string, choice: PersonalChoice): ImportPlan {
  return withTable(plan, sheet, (table) => {
    const isThere = table.personal.some(({ column }) => column === choice.column);
    const personal = isThere
      ? table.personal.map((each) => (each.column === choice.column ? choice : each))
      : [...table.personal, choice];
    return { ...table, personal };
  });
}

/** Every column of personal data that nobody has decided about, as it is suggested. */
export function withSuggestedPersonal(
  plan: ImportPlan,
  tables: readonly { readonly sheet: string; readonly findings: readonly Finding[] }[],
): ImportPlan {
  return tables.reduce((next, { sheet, findings }) => {
    const decided = planOf(plan, sheet)?.personal ?? [];
    return findings
      .filter(({ column }) => !decided.some((choice) => choice.column === column))
      .reduce((each, finding) => withPersonal(each, sheet, suggestedChoice(finding)), next);
  }, plan);
}

/** What is done with a column of personal data unless a person says otherwise. */
function suggestedChoice({ column, kind, suggested }: Finding): PersonalChoice {
  return suggested === "pseudonym"
    ? { column, kind, keep: "pseudonym", scheme: kind }
    : { column, kind, keep: "nothing" };
}

/** Whether the day or the month comes first in a column of dates. */
export function withDateOrder(
  plan: ImportPlan,
  sheet: string,
  choice: DateOrderChoice,
): ImportPlan {
  return withTable(plan, sheet, (table) => ({
    ...table,
    dateOrders: [...table.dateOrders.filter(({ column }) => column !== choice.column), choice],
  }));
}

/** What an unknown word means: a code, the word itself to keep it as written, null for not decided. */
export function withWord(
  plan: ImportPlan,
  vocabulary: VocabularyName,
  word: string,
  code: string | null,
): ImportPlan {
  const folded = foldWord(word);
  const others = Object.entries(plan.words[vocabulary] ?? {}).filter(([each]) => each !== folded);
  const chosen = code === null ? others : [...others, [folded, code] as const];
  return { ...plan, words: { ...plan.words, [vocabulary]: Object.fromEntries(chosen) } };
}

/** What a person has decided that a word means; null where nobody has. */
export function chosenWord(
  plan: ImportPlan,
  vocabulary: VocabularyName,
  word: string,
): string | null {
  const words: Readonly<Record<string, string>> = plan.words[vocabulary] ?? {};
  const folded = foldWord(word);
  return Object.hasOwn(words, folded) ? (words[folded] ?? null) : null;
}

/** A cell is mended. Mending it again takes the place of the first time. */
export function withEdit(plan: ImportPlan, edit: CellEdit): ImportPlan {
  return { ...plan, edits: [...withoutEdit(plan, edit).edits, edit] };
}

/** A cell is again as it stands in the file. */
export function withoutEdit(
  plan: ImportPlan,
  { sheet, row, column }: Omit<CellEdit, "text">,
): ImportPlan {
  const edits = plan.edits.filter(
    (each) => each.sheet !== sheet || each.row !== row || each.column !== column,
  );
  return { ...plan, edits };
}

/** The ids of a column are right as they stand, though they look damaged. */
export function withIdsRight(plan: ImportPlan, sheet: string, column: number): ImportPlan {
  return withTable(plan, sheet, (table) => ({
    ...table,
    isUsed: true,
    idsAreRight: [...(table.idsAreRight ?? []).filter((each) => each !== column), column],
  }));
}
