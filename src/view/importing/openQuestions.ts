import type { ImportDraft, Question } from "../../import/draft.ts";
import { planOf } from "./changePlan.ts";

/**
 * What still needs an answer, by the plan as it stands on the screen: the draft's own list may be
 * a moment older than what a person has decided since.
 */
export function openQuestions(draft: ImportDraft, hasKey: boolean): Question[] {
  const { plan, questions } = draft;
  const open = questions.filter((question) => !isAnswered(question, draft, hasKey));
  const used = plan.tables.filter(({ isUsed }) => isUsed);
  const reasons = used.flatMap(({ sheet, personal }) =>
    personal
      .filter((choice) => choice.keep === "as_is" && choice.reason.trim() === "")
      .map(({ column }): Question => ({ kind: "personal", sheet, column })),
  );
  const needsKey = used.some(({ personal }) => personal.some(({ keep }) => keep === "pseudonym"));
  const key: Question[] = needsKey && !hasKey ? [{ kind: "key" }] : [];
  return [
    ...open,
    ...[...reasons, ...key].filter((each) => !open.some((one) => isSame(one, each))),
  ];
}

/** Whether two questions ask the same. */
function isSame(a: Question, b: Question): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(question: Question): readonly (string | number)[] {
  if (question.kind === "key") return [question.kind];
  if (question.kind === "encoding") return [question.kind, question.file];
  return question.kind === "table"
    ? [question.kind, question.sheet]
    : [question.kind, question.sheet, question.column];
}

function isAnswered(question: Question, { plan }: ImportDraft, hasKey: boolean): boolean {
  if (question.kind === "encoding") return false;
  if (question.kind === "key") {
    const asks = ({ keep }: { readonly keep: string }) => keep === "pseudonym";
    return hasKey || !plan.tables.some(({ isUsed, personal }) => isUsed && personal.some(asks));
  }
  const table = planOf(plan, question.sheet);
  if (table?.isUsed !== true) return true;
  switch (question.kind) {
    case "table":
      return table.outputs.length > 0 && table.by !== "guess";
    case "dates":
      return table.dateOrders.some(({ column }) => column === question.column);
    case "damaged_ids":
      return table.idsAreRight?.includes(question.column) === true;
    case "personal":
      return table.personal.some(
        (choice) =>
          choice.column === question.column &&
          choice.keep === "as_is" &&
          choice.reason.trim() !== "",
      );
  }
}

/** The id, in the page, of the place where a question is answered. */
export function placeOf(question: Question, draft: ImportDraft): string {
  switch (question.kind) {
    case "key":
      return "ask-key";
    case "encoding":
      return `ask-encoding-${String(draft.files.findIndex(({ name }) => name === question.file))}`;
    case "table":
      return `ask-table-${sheetNumber(draft, question.sheet)}`;
    default:
      return `ask-${question.kind}-${sheetNumber(draft, question.sheet)}-${String(question.column)}`;
  }
}

function sheetNumber({ tables }: ImportDraft, sheet: string): string {
  return String(tables.findIndex((table) => table.sheet === sheet));
}
