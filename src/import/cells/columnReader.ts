import type { Table } from "../../model/tables.ts";
import type { MatchedColumn } from "../columns.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { SourceTable } from "../sourceTable.ts";
import type { CellReader } from "./cellReader.ts";
import { dateCells } from "./dateCells.ts";
import { idCells } from "./idCells.ts";
import { listCells, monthCells, textCells, wholeNumberCells, yesNoCells } from "./plainCells.ts";
import { wordCells, wordListCells } from "./wordCells.ts";

/** What reads the cells of a column, by what the column means. */
export function columnReader(
  matched: MatchedColumn,
  table: Table,
  source: SourceTable,
  log: ProblemLog,
): CellReader {
  const { meaning } = matched.column;
  switch (meaning.as) {
    case "id":
      return idCells(matched, meaning.of, table, source.file);
    case "text":
      return textCells();
    case "word":
      return wordCells(meaning.from);
    case "list":
      return meaning.from === undefined ? listCells() : wordListCells(meaning.from);
    case "date":
      return dateCells(matched, source, log);
    case "month":
      return monthCells();
    case "yes_no":
      return yesNoCells();
    case "whole_number":
      return wholeNumberCells();
  }
}
