import type { PersonalKind } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import type { Finding } from "./finding.ts";
import { screenText } from "./screenText.ts";

/** One line of what `check` says of likely personal data. It never holds a value. */
export interface PersonalDataLine {
  readonly file: string;
  /** The column's heading, or its letter where the heading is blank or personal itself. */
  readonly column: string;
  readonly kind: PersonalKind;
  readonly matches: number;
  readonly of: number;
  readonly sureness: Finding["sureness"];
  readonly suggested: Finding["suggested"];
  readonly also: readonly PersonalKind[];
}

/** The likely personal data of a table as plain values, in the order of its columns. */
export function personalDataReport(
  table: SourceTable,
  findings: readonly Finding[],
): PersonalDataLine[] {
  return findings.map(({ column, kind, matches, of, sureness, suggested, also = [] }) => ({
    file: table.file,
    column: columnName(table.columns[column]?.heading ?? "", column),
    kind,
    matches,
    of,
    sureness,
    suggested,
    also,
  }));
}

/** A table without headings has its first row for headings: a person may stand there. */
function columnName(heading: string, index: number): string {
  const name = heading.trim();
  const isPersonal = /\d{9}/u.test(name.replace(/[ -]/gu, "")) || screenText(name).length > 0;
  return name === "" || isPersonal ? `column ${letterOf(index)}` : name;
}

/** A column's letter as spreadsheets count: A, Z, AA. */
function letterOf(index: number): string {
  const before = index < 26 ? "" : letterOf(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}
