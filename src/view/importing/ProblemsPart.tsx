import type { ImportDraft } from "../../import/draft.ts";
import type { CellEdit } from "../../import/plan/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { Mending } from "../data/MendCell.tsx";
import { ProblemList } from "../data/ProblemList.tsx";
import { withEdit, withoutEdit } from "./changePlan.ts";
import type { PartProps } from "./importDesk.ts";
import { words } from "./words.ts";

const text = words.problems;

/** What is wrong, cell by cell, with the ways to mend it here or at the source. */
export function ProblemsPart({ desk, draft }: PartProps) {
  const mending: Mending = {
    canMend: (problem) => cellOf(draft, problem) !== null,
    mended: (problem) => {
      const cell = cellOf(draft, problem);
      return cell === null ? null : (editOf(draft, cell)?.text ?? null);
    },
    onMend: (problem, said) => {
      const cell = cellOf(draft, problem);
      if (cell !== null) desk.onPlan(withEdit(draft.plan, { ...cell, text: said }));
    },
  };
  return (
    <>
      <h3 id="problems-heading" tabIndex={-1}>
        {text.heading}
      </h3>
      <MendedCells desk={desk} draft={draft} />
      <ProblemList problems={draft.problems} mending={mending} />
      {draft.problems.length === 0 ? null : (
        <div className="actions">
          <button type="button" onClick={desk.onExportProblems}>
            {text.export}
          </button>
          <span className="hint">{text.exportMeans}</span>
        </div>
      )}
    </>
  );
}

function MendedCells({ desk, draft }: PartProps) {
  const { edits } = draft.plan;
  if (edits.length === 0) return null;
  return (
    <details>
      <summary>{text.mended(edits.length)}</summary>
      <ul className="left-out">
        {edits.map((edit) => {
          const heading = headingOf(draft, edit);
          return (
            <li key={`${edit.sheet} ${String(edit.row)} ${String(edit.column)}`}>
              <bdi>{text.mendedCell(edit.sheet, edit.row, heading, edit.text)}</bdi>{" "}
              <button
                type="button"
                aria-label={text.takeBackOf(edit.row, heading)}
                onClick={() => {
                  document.getElementById("problems-heading")?.focus();
                  desk.onPlan(withoutEdit(draft.plan, edit));
                }}
              >
                {text.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type CellPlace = Omit<CellEdit, "text">;

/** The one cell that a problem lies in; null where it lies in none, or the heading is there twice. */
function cellOf({ tables }: ImportDraft, { file, row, column }: Problem): CellPlace | null {
  if (row === null || column === null) return null;
  const headings = tables.find(({ sheet }) => sheet === file)?.headings ?? [];
  const at = headings.indexOf(column);
  if (at < 0 || headings.lastIndexOf(column) !== at) return null;
  return { sheet: file, row, column: at };
}

function editOf({ plan }: ImportDraft, { sheet, row, column }: CellPlace): CellEdit | undefined {
  return plan.edits.find(
    (edit) => edit.sheet === sheet && edit.row === row && edit.column === column,
  );
}

function headingOf({ tables }: ImportDraft, { sheet, column }: CellPlace): string {
  return tables.find((table) => table.sheet === sheet)?.headings[column] ?? "";
}
