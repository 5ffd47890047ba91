import type { Parts, Relation } from "./parts.ts";
import { damaged, Unreadable } from "./unreadable.ts";
import { XmlScanner } from "./xml/scanner.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** What it is: `worksheet`, `chartsheet`; blank if the workbook does not say. */
  readonly kind: string;
  /** The part that holds it; blank if the workbook does not say. */
  readonly part: string;
}

/** What a workbook says of itself. */
export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904. */
  readonly isFrom1904: boolean;
  /** The part with the shared strings, and the one with the styles; null if there is none. */
  readonly strings: string | null;
  readonly styles: string | null;
}

/** Longer names of sheets are cut: a spreadsheet takes 31 characters. */
const MOST_OF_NAME = 100;

const noRelation: Relation = { id: "", type: "", part: "" };

/** Throws: Unreadable, where the zip holds no workbook or none that can be read. */
export function readWorkbook(parts: Parts): Workbook {
  const main = parts.relationsOf("").find(({ type }) => type === "officeDocument");
  const part = main === undefined ? null : parts.take(main.part);
  if (main === undefined || part === null) throw new Unreadable("no_workbook");
  const scanner = new XmlScanner(part);
  scanner.enter(0);
  if (scanner.name !== "workbook") throw new Unreadable("no_workbook");
  const relations = parts.relationsOf(main.part);
  const partOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.part ?? null;
  return {
    ...readContents(scanner, new Map(relations.map((relation) => [relation.id, relation]))),
    strings: partOf("sharedStrings"),
    styles: partOf("styles"),
  };
}

function readContents(
  scanner: XmlScanner,
  relations: ReadonlyMap<string, Relation>,
): Pick<Workbook, "sheets" | "isFrom1904"> {
  let isFrom1904 = false;
  const sheets: ListedSheet[] = [];
  while (scanner.enter(1)) {
    if (scanner.name === "workbookPr") isFrom1904 = isTrue(scanner.attribute("date1904"));
    if (scanner.name === "sheets") readSheets(scanner, relations, sheets);
    else scanner.skip();
  }
  return { sheets, isFrom1904 };
}

function readSheets(
  scanner: XmlScanner,
  relations: ReadonlyMap<string, Relation>,
  sheets: ListedSheet[],
): void {
  const names = new Set<string>();
  while (scanner.enter(2)) {
    if (scanner.name === "sheet") sheets.push(readSheet(scanner, relations, names));
    scanner.skip();
  }
}

function readSheet(
  scanner: XmlScanner,
  relations: ReadonlyMap<string, Relation>,
  names: Set<string>,
): ListedSheet {
  const written = scanner.attribute("name")?.slice(0, MOST_OF_NAME) ?? "";
  const name = written.trim() === "" ? `Sheet ${String(names.size + 1)}` : written;
  // Problems and rows are found by the name, and a spreadsheet never gives it twice.
  if (names.has(name)) throw damaged();
  names.add(name);
  const { type: kind, part } = relations.get(scanner.prefixed("id") ?? "") ?? noRelation;
  const state = scanner.attribute("state") ?? "visible";
  return { name, isHidden: state !== "visible", kind, part };
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
