import type { TableAccount } from "../../import/importFiles.ts";

/** Where the rows of an import went, all files together. */
export interface ImportTotals {
  readonly rows: number;
  /** Rows that end as a record, a status or a gap, or add to one. */
  readonly ready: number;
  readonly refused: number;
}

/** Adds up the accounts of all tables. Always rows = ready + refused. */
export function totalRows(tables: readonly TableAccount[]): ImportTotals {
  const sum = (count: (account: TableAccount) => number) =>
    tables.reduce((total, account) => total + count(account), 0);
  return {
    rows: sum(({ rows }) => rows),
    ready: sum(({ stored, merged, asStatus, asGap }) => stored + merged + asStatus + asGap),
    refused: sum(({ refused }) => refused),
  };
}
