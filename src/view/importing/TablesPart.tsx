import { openQuestions } from "./openQuestions.ts";
import { planOf } from "./changePlan.ts";
import type { PartProps } from "./importDesk.ts";
import { TablePart } from "./TablePart.tsx";
import { tableWords as text } from "./tableWords.ts";

/** Every table of the files: what it is, and what its columns mean. */
export function TablesPart({ desk, draft }: PartProps) {
  if (draft.tables.length === 0) return null;
  const asked = new Set(
    openQuestions(draft, desk.hasKey).map((question) =>
      question.kind === "table" ? question.sheet : "",
    ),
  );
  return (
    <>
      <h3>{text.heading}</h3>
      <p className="hint">{text.lead}</p>
      <div className="import-tables">
        {draft.tables.map((table, at) => {
          const plan = planOf(draft.plan, table.sheet);
          return plan === undefined ? null : (
            <TablePart
              key={table.sheet}
              desk={desk}
              draft={draft}
              table={table}
              plan={plan}
              place={`ask-table-${String(at)}`}
              isAsked={asked.has(table.sheet)}
            />
          );
        })}
      </div>
    </>
  );
}
