import type { RowCounts } from "../../model/importRecord.ts";
import type { TableAccount } from "../account.ts";

/** Where the rows of all tables of an import went, together. */
export function rowCountsOf(accounts: readonly TableAccount[]): RowCounts {
  const sum = (of: (account: TableAccount) => number) =>
    accounts.reduce((total, account) => total + of(account), 0);
  return {
    rows: sum(({ rows }) => rows),
    stored: sum(({ stored }) => stored),
    merged: sum(({ merged }) => merged),
    asStatus: sum(({ asStatus }) => asStatus),
    asGap: sum(({ asGap }) => asGap),
    refused: sum(({ refused }) => refused),
    leftOut: sum(({ leftOut }) => leftOut),
  };
}
