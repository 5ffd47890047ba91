import { tables, type Table } from "../model/tables.ts";
import { foldHeading } from "./columnNames.ts";

/**
 * The table that a name means, or null. A prefix is allowed (`borough-ties`), and the number
 * that a second download gets (`ties (1)`).
 */
export function tableOfName(name: string): Table | null {
  const words = wordsOf(name);
  for (let first = 0; first < words.length; first++) {
    const folded = words.slice(first).join("");
    const found = tables.find((table) => foldHeading(table.name) === folded);
    if (found !== undefined) return found;
  }
  return null;
}

/** The words of a name in lower case, parted at spaces, marks and capitals within. */
function wordsOf(name: string): string[] {
  return name
    .replace(/\(\d{1,3}\)\s*$/u, "")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[\s_\-.]+/u)
    .filter((word) => word !== "");
}
