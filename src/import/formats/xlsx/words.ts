import { formatCount, formatCounted } from "../../../text/format.ts";
import type { Reason } from "./unreadable.ts";

const saveAsXlsx =
  "Open it where it came from, save it as an Excel workbook (.xlsx) without a password, and choose that file.";

/** What is wrong with a workbook as a whole, and what to do about it. */
export const unreadableWords: Readonly<Record<Reason, string>> = {
  cut_off:
    "The workbook stops in the middle: it was not copied or downloaded to its end. Get it again from where it came from.",
  encrypted: `The workbook is locked with a password, so nothing in it can be read. ${saveAsXlsx}`,
  old_xls: `This is a workbook of the old kind (.xls, Excel 97 to 2003). ${saveAsXlsx}`,
  xlsb: `This is a binary workbook (.xlsb). ${saveAsXlsx}`,
  ods: `This is an OpenDocument spreadsheet (.ods). ${saveAsXlsx}`,
  numbers:
    "This is a Numbers spreadsheet. In Numbers choose File, Export To, Excel, without a password, and choose that file.",
  no_workbook: `There is no Excel workbook in this file. ${saveAsXlsx}`,
  too_large:
    "The workbook is larger than 30 MB or has more than 1,000 parts. Remove what is not needed, or save each sheet as CSV.",
  bomb: "The workbook would unpack to far more than its size allows, as files do that are made to stop a program. It was not read. Save each sheet you need as CSV.",
  damaged:
    "The workbook is damaged or contradicts itself, so its cells can't be trusted. Open it in Excel, save it under a new name, and choose that file.",
  declares_entities:
    "The workbook declares texts of its own in its XML, which no spreadsheet program does. It was not read. Ask where it came from.",
  too_deep:
    "The XML in the workbook is nested more than 64 deep, which no spreadsheet program does. It was not read. Ask where it came from.",
  no_sheets: "The workbook has no sheet with anything in it.",
};

const allRefused = (rows: number) =>
  rows === 1 ? "Its one row is refused." : `Its ${formatCount(rows)} rows are all refused.`;

export const sheetWords = {
  hidden: () =>
    "This sheet is hidden in the workbook. It is read like the others: check that it is meant to be shared.",
  skipped: () => "This sheet holds a chart or a form and no cells, so there is nothing to read.",
  empty: () => "There is nothing in the cells of this sheet.",
  tooManyColumns: (columns: number, most: number, rows: number) =>
    `The sheet is filled up to its column ${formatCount(columns)}; ${formatCount(most)} is the most. ${allRefused(rows)} Remove the columns that are not needed.`,
  tooManyRows: (most: number, rows: number) =>
    `The sheet has more than ${formatCount(most)} rows. ${allRefused(rows)} Split it into several sheets or files.`,
  formulas: (formulas: number) =>
    `${formatCounted(formulas, "cell holds", "cells hold")} a formula. ${formulas === 1 ? "It is" : "They are"} read as last worked out when the workbook was saved.`,
  withoutValue: () =>
    "This cell holds a formula that was never worked out, so it is read as blank. Open the workbook in Excel, save it, and choose it again.",
  tooLong: (most: number) =>
    `The cell is longer than ${formatCount(most)} characters, so its row is refused. Shorten it.`,
  twice: () =>
    "The sheet gives this cell twice with different values, so its row is refused. Open the workbook in Excel, check the cell, and save it again.",
};
