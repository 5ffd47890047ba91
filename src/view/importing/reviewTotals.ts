import type { TableAccount } from "../../import/account.ts";
import type { ImportDraft } from "../../import/draft.ts";
import type { Problem } from "../../model/problem.ts";
import { MORE_PROBLEMS } from "../../model/problem.ts";
import { groupProblems } from "../data/problemGroups.ts";
import { problemName } from "../data/problemWords.ts";
import { words } from "./words.ts";

/** Where the rows of an import go, all tables together. Always rows = ready + refused + leftOut. */
interface ReviewTotals {
  readonly rows: number;
  /** Rows that end as a record, a status or a gap, or add to one. */
  readonly ready: number;
  readonly refused: number;
  readonly leftOut: number;
}

/** Adds up where the rows of all tables go. */
export function reviewTotals(accounts: readonly TableAccount[]): ReviewTotals {
  const sum = (count: (account: TableAccount) => number) =>
    accounts.reduce((total, account) => total + count(account), 0);
  return {
    rows: sum(({ rows }) => rows),
    ready: sum(({ stored, merged, asStatus, asGap }) => stored + merged + asStatus + asGap),
    refused: sum(({ refused }) => refused),
    leftOut: sum(({ leftOut }) => leftOut),
  };
}

/** Whether there is anything to add: rows that are ready, or known tables without rows. */
export function canAdd(accounts: readonly TableAccount[]): boolean {
  const { rows, ready } = reviewTotals(accounts);
  return ready > 0 || (rows === 0 && accounts.some(({ table }) => table !== null));
}

/** The files of which nothing could be read, each with the reason. */
export function refusedFiles({
  files,
  tables,
  problems,
}: Pick<ImportDraft, "files" | "tables" | "problems">): Problem[] {
  return files.flatMap(({ name }) => {
    const isRead = tables.some(({ sheet }) => sheet === name || sheet.startsWith(`${name}#`));
    const reason = problems.find(
      ({ file, severity, row }) => file === name && severity === "error" && row === null,
    );
    return isRead || reason === undefined ? [] : [reason];
  });
}

const MOST_CAUSES = 2;

/** The state of an import in a sentence or three: what needs mending and why, what is ready. */
export function summaryOf(accounts: readonly TableAccount[], problems: readonly Problem[]): string {
  const { rows, ready, refused, leftOut } = reviewTotals(accounts);
  if (rows === 0) return words.noRows;
  const first =
    refused === 0
      ? ready === 0
        ? words.nothingReady
        : words.allReady(ready)
      : `${words.mending(refused)}${causesOf(problems)} ${words.otherReady(ready)}`;
  return leftOut === 0 ? first : `${first} ${words.leftOut(leftOut)}`;
}

function causesOf(problems: readonly Problem[]): string {
  const causes = groupProblems(problems).filter(
    ({ severity, code }) => severity === "error" && code !== MORE_PROBLEMS,
  );
  const [only] = causes;
  if (only !== undefined && causes.length === 1)
    return words.causes([words.soleCause(inSentence(problemName(only.code)))], 0);
  const named = causes
    .slice(0, MOST_CAUSES)
    .map(({ count, code }) => words.cause(count, inSentence(problemName(code))));
  return words.causes(named, causes.length - named.length);
}

/** A name within a sentence: its first letter small, unless it is an abbreviation. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
