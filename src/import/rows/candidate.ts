import type { DatasetKey } from "../../model/dataset.ts";
import type { Table } from "../../model/tables.ts";
import type { Destination, OpenAccount } from "../account.ts";
import type { Fields } from "../fields.ts";
import type { Fault, ProblemLog, Spot } from "../problemLog.ts";

/** One table of one file whose meaning is known, and what it says under which heading. */
export interface Origin {
  readonly file: string;
  readonly table: Table;
  readonly account: OpenAccount;
  /** The file's own heading of each field. */
  readonly headings: ReadonlyMap<string, string>;
}

/** A row that reads well by itself and now has to find its place among the others. */
export interface Candidate {
  /** The table of the dataset it goes to: not always the table it came in. */
  readonly key: DatasetKey;
  readonly fields: Fields;
  readonly row: number;
  readonly origin: Origin;
  /** The column said that the person is an adult. */
  readonly isOfAdult: boolean;
}

/** Where a candidate stands in its file, for the log. */
export function spotOf(candidate: Candidate, field?: string, value?: string): Spot {
  const { origin, row, isOfAdult } = candidate;
  const name = isOfAdult && field === "person" ? "adult" : field;
  const heading = name === undefined ? undefined : origin.headings.get(name);
  return {
    file: origin.file,
    row,
    ...(heading === undefined ? {} : { column: heading }),
    ...(value === undefined ? {} : { value }),
  };
}

/** What a candidate counts as when it becomes a record of its own. */
export function destinationOf({ key, origin }: Candidate): Destination {
  if (key === origin.table.key) return "stored";
  return key === "gaps" ? "asGap" : "asStatus";
}

/** Refuses a candidate, and says why. */
export function refuse(candidate: Candidate, fault: Fault, spot: Spot, log: ProblemLog): void {
  log.add(fault.code, spot, fault.message);
  candidate.origin.account.count("refused");
}
