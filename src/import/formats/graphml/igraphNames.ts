import type { ProblemLog } from "../../problemLog.ts";
import { cellAt, type Cell, type SourceColumn, type SourceSheet } from "../../sourceSheet.ts";
import { graphWords } from "../graph/words.ts";

/** The key under which igraph writes the names of the nodes. */
export const IGRAPH_NAMES = "v_name";

/**
 * The sheets of a file of igraph with the true ids of its nodes.
 *
 * igraph numbers the nodes (n0, n1 …) and keeps their ids as names. Numbers mean nothing outside
 * their file, so the names take their place; the numbers stay beside them.
 *
 * Out: the same sheets if a node has no name, or shares it.
 */
export function withNamesAsIds(
  sheets: readonly SourceSheet[],
  log: ProblemLog,
): readonly SourceSheet[] {
  const nodes = sheets.find(({ name }) => name === "nodes");
  const nameOf = nodes === undefined ? null : namesOf(nodes);
  if (nodes === undefined || nameOf === null) return sheets;
  const spot = { file: nodes.file, column: "name" };
  log.add("graph_names_as_ids", spot, graphWords.namesAsIds(nameOf.size));
  return sheets.map((sheet) => renamed(sheet, nameOf));
}

/** The name of each node by its number; null unless each node has both and shares neither. */
function namesOf({ header, columns, rowNumbers }: SourceSheet): ReadonlyMap<Cell, Cell> | null {
  const numbers = columns[header?.indexOf("id") ?? -1];
  const names = columns[header?.indexOf("name") ?? -1];
  if (numbers === undefined || names === undefined) return null;
  if (!areNumbers(numbers) || !areAllDifferent(names)) return null;
  return new Map([...rowNumbers].map((_, row) => [cellAt(numbers, row), cellAt(names, row)]));
}

const ENDS: ReadonlySet<string> = new Set(["source", "target", "parent"]);

/** The headings of the sheet of nodes that change. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ["id", "number in the file"],
  ["name", "id"],
]);

function renamed(sheet: SourceSheet, nameOf: ReadonlyMap<Cell, Cell>): SourceSheet {
  const { name, header } = sheet;
  if (header === null) return sheet;
  const isNodes = name === "nodes";
  return {
    ...sheet,
    header: isNodes ? header.map((heading) => HEADINGS.get(heading) ?? heading) : header,
    columns: sheet.columns.map((column, index) =>
      ENDS.has(header[index] ?? "")
        ? { ...column, texts: column.texts.map((text) => nameOf.get(text) ?? text) }
        : column,
    ),
  };
}

function areNumbers({ texts }: SourceColumn): boolean {
  return texts.slice(1).every((text) => typeof text === "string" && /^n\d+$/u.test(text));
}

/** Whether each row has a text, and no other row the same. */
function areAllDifferent({ texts, codes }: SourceColumn): boolean {
  return texts.length - 1 === codes.length && new Set(codes).size === codes.length;
}
