import { incidentFlags } from "../../model/vocabulary/incident.ts";
import { findTerm } from "../../model/vocabulary/term.ts";
import type { FieldPlan } from "../plan/plan.ts";
import type { ColumnFacts } from "./facts.ts";

/** Words that may stand beside a flag: "Knife used", "Online flag". */
const beside: ReadonlySet<string> = new Set(["flag", "used", "involved", "marker", "related"]);

/**
 * An incident's flags from a column of yes and no whose heading is a flag: "Knife". Only one such
 * column can be read; the best is the first by heading.
 */
export function flagField(columns: readonly ColumnFacts[]): FieldPlan | null {
  const found = columns.flatMap(({ index, tokens, yesNo }) => {
    const words = tokens.filter((word) => !beside.has(word));
    const code = findTerm(incidentFlags, words.join(" "))?.code;
    return code === undefined || yesNo < 0.5 ? [] : [{ index, code }];
  });
  const [first] = found.sort((a, b) => (a.code < b.code ? -1 : 1));
  if (first === undefined) return null;
  const { index, code } = first;
  const yes = { yes: code, y: code, true: code, "1": code };
  const no = { no: "", n: "", false: "", "0": "" };
  return { name: "flags", from: { column: index }, words: { ...yes, ...no } };
}
