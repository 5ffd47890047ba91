import type { Table } from "../../model/tables.ts";
import type { Vocabularies } from "../../model/vocabulary/edited.ts";
import type { MappedColumn } from "../mappedTable.ts";
import type { CellReader } from "./cellReader.ts";
import { dateCells } from "./dateCells.ts";
import type { SlashOrder } from "./dateForms.ts";
import { idCells } from "./idCells.ts";
import { listCells, monthCells, textCells, wholeNumberCells, yesNoCells } from "./plainCells.ts";
import { wordCells, wordListCells } from "./wordCells.ts";

/** Where a column stands, and what has been decided of it as a whole. */
export interface ColumnContext {
  readonly file: string;
  readonly table: Table;
  readonly vocabularies: Vocabularies;
  /** Of a column of dates: how `03/04/2020` is to be read. */
  readonly order: SlashOrder;
}

/** What reads the cells of a column, by what the column means. */
export function columnReader(
  { column, heading }: MappedColumn,
  { file, table, vocabularies, order }: ColumnContext,
): CellReader {
  const { meaning } = column;
  const spot = { file, column: heading };
  switch (meaning.as) {
    case "id":
      return idCells(column, meaning.of, table, vocabularies.notSettings, spot);
    case "text":
      return textCells();
    case "word":
      return wordCells(meaning.from, vocabularies);
    case "list":
      return meaning.from === undefined ? listCells() : wordListCells(meaning.from, vocabularies);
    case "date":
      return dateCells(column, order, spot);
    case "month":
      return monthCells();
    case "yes_no":
      return yesNoCells();
    case "whole_number":
      return wholeNumberCells();
  }
}
