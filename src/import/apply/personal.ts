import { notSettings } from "../../model/vocabulary/setting.ts";
import { findTerm } from "../../model/vocabulary/term.ts";
import { visible } from "../cells/cellReader.ts";
import { isScientific } from "../checks/idDamage.ts";
import type { PersonalChoice } from "../plan/plan.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { Cell } from "../sourceSheet.ts";
import type { HeadedColumn, SourceTable } from "../sourceTable.ts";
import { personalWords } from "./words.ts";

/** The pseudonym of a text; the same scheme and key give the same one in every file. */
export type Pseudonym = (scheme: string, text: string) => string;

/**
 * A table with its columns of personal data as a person decided: blank, as pseudonyms, or as they
 * are. What was done with each is told. Where pseudonyms are asked for and there is no key, the
 * column stays blank.
 */
export function withoutPersonal(
  table: SourceTable,
  choices: readonly PersonalChoice[],
  pseudonym: Pseudonym | null,
  log: ProblemLog,
): SourceTable {
  if (choices.length === 0) return table;
  const choiceOf = new Map(choices.map((choice) => [choice.column, choice]));
  return {
    ...table,
    columns: table.columns.map((column, index) => {
      const choice = choiceOf.get(index);
      if (choice === undefined) return column;
      tell(choice, column, table.file, pseudonym !== null, log);
      return decided(column, choice, pseudonym);
    }),
  };
}

function decided(
  column: HeadedColumn,
  choice: PersonalChoice,
  pseudonym: Pseudonym | null,
): HeadedColumn {
  if (choice.keep === "as_is") return column;
  if (choice.keep === "nothing" || pseudonym === null)
    return { ...column, texts: [""], codes: new Uint32Array(column.codes.length) };
  const { scheme } = choice;
  const replace = (text: string) => (staysAsItIs(text) ? text : pseudonym(scheme, visible(text)));
  return { ...column, texts: column.texts.map((cell) => eachText(cell, replace)) };
}

function eachText(cell: Cell, replace: (text: string) => string): Cell {
  return typeof cell === "string" ? replace(cell) : cell.map(replace);
}

/**
 * Blank, a word that names no one, or an id that a spreadsheet has destroyed: none of them is
 * anybody's, and a pseudonym would hide it.
 */
function staysAsItIs(text: string): boolean {
  const plain = visible(text);
  return plain === "" || isScientific(plain) || findTerm(notSettings, plain) !== undefined;
}

function tell(
  choice: PersonalChoice,
  column: HeadedColumn,
  file: string,
  hasKey: boolean,
  log: ProblemLog,
): void {
  const spot = { file, column: column.heading };
  const rows = filledRows(column);
  if (choice.keep === "as_is")
    log.add("personal_kept", spot, personalWords.kept(choice.kind, choice.reason, rows));
  else if (choice.keep === "nothing")
    log.add("column_left_out", spot, personalWords.leftOut(choice.kind, rows));
  else if (hasKey) log.add("pseudonyms_made", spot, personalWords.pseudonyms(choice.kind, rows));
  else log.add("column_left_out", spot, personalWords.noKey(choice.kind, rows));
}

function filledRows({ codes }: HeadedColumn): number {
  return codes.reduce((filled, code) => filled + Number(code !== 0), 0);
}
