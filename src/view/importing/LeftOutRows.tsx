import { withTotal } from "./changePlan.ts";
import type { TableProps } from "./importDesk.ts";
import { tableWords } from "./tableWords.ts";

const text = tableWords.leftOut;

/** Rows of the sheet that are no rows of the table, and the way back for what was no total. */
export function LeftOutRows({ desk, draft, table }: TableProps) {
  const { leftOut, sheet } = table;
  if (leftOut.length === 0) return null;
  const count = (kind: string) => leftOut.filter(({ why }) => why === kind).length;
  return (
    <details>
      <summary>{text.summary(count("note"), count("heading"), count("total"))}</summary>
      <ul className="left-out">
        {leftOut.map(({ row, why, text: said }) => (
          <li key={row}>
            <bdi>{text.row(row, text.why[why], said)}</bdi>{" "}
            {why === "total" ? (
              <button
                type="button"
                aria-label={text.isDataOf(row)}
                onClick={(event) => {
                  // The row goes from this list: the keyboard stays with the list.
                  event.currentTarget.closest("details")?.querySelector("summary")?.focus();
                  desk.onPlan(withTotal(draft.plan, sheet, row, false));
                }}
              >
                {text.isData}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
