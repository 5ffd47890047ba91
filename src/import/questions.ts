import type { DraftTable, Question } from "./draft.ts";
import type { Encoding } from "./formats/format.ts";
import type { OpenedFile } from "./openedFile.ts";
import type { ImportPlan, TablePlan } from "./plan/plan.ts";

/** A table with its plan and what the screen is told of it. */
export interface AskedTable {
  readonly plan: TablePlan;
  readonly draft: Pick<DraftTable, "eitherWay" | "damaged" | "faults">;
}

/**
 * What only a person can answer before anything is added.
 *
 * In: encodings: those that a person chose, by file.
 *     hasKey: whether there is a key for pseudonyms.
 */
export function questionsOf(
  files: readonly OpenedFile[],
  encodings: ReadonlyMap<string, Encoding | undefined>,
  tables: readonly AskedTable[],
  hasKey: boolean,
): Question[] {
  const used = tables.filter(({ plan }) => plan.isUsed);
  return [
    ...files
      .filter(
        (file) =>
          file.encoding !== null && !file.isEncodingSure && encodings.get(file.name) === undefined,
      )
      .map(({ name }): Question => ({ kind: "encoding", file: name })),
    ...used.flatMap(questionsOfTable),
    ...(!hasKey && needsKey({ tables: used.map(({ plan }) => plan) })
      ? [{ kind: "key" } as const]
      : []),
  ];
}

/** Whether a plan replaces ids by keyed pseudonyms. */
export function needsKey({ tables }: Pick<ImportPlan, "tables">): boolean {
  return tables.some(
    ({ isUsed, personal }) => isUsed && personal.some(({ keep }) => keep === "pseudonym"),
  );
}

function questionsOfTable({ plan, draft }: AskedTable): Question[] {
  const { sheet } = plan;
  if (plan.outputs.length === 0) return [{ kind: "table", sheet }];
  const decided = new Set(plan.dateOrders.map(({ column }) => column));
  const right = new Set(plan.idsAreRight);
  return [
    ...(plan.by === "guess" || draft.faults.length > 0 ? [{ kind: "table", sheet } as const] : []),
    ...draft.eitherWay
      .filter((column) => !decided.has(column))
      .map((column): Question => ({ kind: "dates", sheet, column })),
    ...plan.personal
      .filter((choice) => choice.keep === "as_is" && choice.reason.trim() === "")
      .map(({ column }): Question => ({ kind: "personal", sheet, column })),
    ...[...new Set(draft.damaged.map(({ column }) => column))]
      .filter((column) => !right.has(column))
      .map((column): Question => ({ kind: "damaged_ids", sheet, column })),
  ];
}
