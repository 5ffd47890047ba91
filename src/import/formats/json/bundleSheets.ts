import type { Dataset } from "../../../model/dataset.ts";
import type { Project } from "../../../model/project.ts";
import { tables, type Table } from "../../../model/tables.ts";
import { fieldsOf, writtenForm, type Fields } from "../../fields.ts";
import { readBundle } from "../../layers/readBundle.ts";
import type { ProblemLog } from "../../problemLog.ts";
import { SheetBuilder } from "../../sheetBuilder.ts";
import type { SourceSheet } from "../../sourceSheet.ts";
import { bundleWords } from "../../words.ts";

/**
 * The tables of a bundle as sheets under the contract's own headings, so that they are reviewed and
 * merged like any other file. Things that only links name have no row, as in a table.
 */
export function bundleSheets(text: string, file: string, log: ProblemLog): SourceSheet[] {
  const read = readBundle(text);
  if ("project" in read) return tables.flatMap((table) => sheetOf(table, read.project, file) ?? []);
  const { fault, where } = read;
  log.add(
    "bundle_unreadable",
    where === "" ? { file } : { file, column: where },
    bundleWords[fault](),
  );
  return [];
}

function sheetOf(table: Table, { dataset }: Project, file: string): SourceSheet | null {
  const rows = rowsOf(table, dataset);
  if (rows.length === 0) return null;
  const header = table.columns.map(({ name }) => name);
  const sheet = new SheetBuilder(`${file}#${table.name}`, table.name, header);
  rows.forEach((fields, at) => {
    const cells = table.columns.map(({ field }) => {
      const value = fields[field];
      return value === undefined ? "" : writtenForm(value);
    });
    sheet.addRow(at + 2, cells);
  });
  return sheet.finish();
}

/** A gap's word goes back into the column it was found in. */
function rowsOf({ key }: Table, dataset: Dataset): Fields[] {
  const records = dataset[key].map(fieldsOf).filter(({ unlisted }) => unlisted !== true);
  if (key !== "attendances") return records;
  const gaps = dataset.gaps.map(fieldsOf).map(({ written = "", ...gap }) => ({
    ...gap,
    institution: written,
  }));
  return [...records, ...gaps];
}
