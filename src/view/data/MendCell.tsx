import type { SubmitEvent } from "react";
import type { Problem } from "../../model/problem.ts";
import { focusOnAppear } from "../frame/focus.ts";
import { problemListWords as text } from "./problemListWords.ts";

/** How cells are mended in the list of problems. */
export interface Mending {
  /** Whether a problem lies in one cell of a file that is still being reviewed. */
  readonly canMend: (problem: Problem) => boolean;
  /** What a person has put in place of the cell; null where nobody has. */
  readonly mended: (problem: Problem) => string | null;
  readonly onMend: (problem: Problem, text: string) => void;
}

/** What a cell is doing: waiting, being edited, or just left without a change. */
type MendState = "rest" | "editing" | "left";

interface Props {
  readonly problem: Problem;
  readonly mending: Mending;
  readonly state: MendState;
  readonly onEdit: () => void;
  readonly onLeave: () => void;
  readonly onSaved: () => void;
}

/** The way to mend one cell, where the problem stands. */
export function MendCell({ problem, mending, state, onEdit, onLeave, onSaved }: Props) {
  const { row, column } = problem;
  if (row === null || column === null || !mending.canMend(problem)) return null;
  const mended = mending.mended(problem);
  if (state !== "editing")
    return (
      <span className="mend">
        <button
          type="button"
          data-mend=""
          ref={state === "left" ? focusOnAppear : undefined}
          aria-label={text.mendCell(row, column)}
          onClick={onEdit}
        >
          {text.mend}
        </button>
        {mended === null || mended === problem.value ? null : <bdi>{text.now(mended)}</bdi>}
      </span>
    );
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget).get("text");
    focusNext(event.currentTarget);
    mending.onMend(problem, typeof said === "string" ? said : "");
    onSaved();
  };
  return (
    <form className="mend" autoComplete="off" onSubmit={save}>
      <input
        type="text"
        name="text"
        ref={selectOnAppear}
        aria-label={text.value(row, column)}
        defaultValue={mended ?? problem.value ?? ""}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === "Escape") onLeave();
        }}
      />
      <button type="submit">{text.save}</button>
      <button type="button" onClick={onLeave}>
        {text.cancel}
      </button>
    </form>
  );
}

function selectOnAppear(input: HTMLInputElement | null): void {
  focusOnAppear(input);
  input?.select();
}

/** The line may go as soon as it is mended: the keyboard goes to the next that can be, or before. */
function focusNext(form: HTMLElement): void {
  const line = form.closest("tr");
  const next = mendable(line, "nextElementSibling") ?? mendable(line, "previousElementSibling");
  (next ?? form.closest<HTMLElement>("[role=region]"))?.focus();
}

function mendable(
  line: Element | null,
  way: "nextElementSibling" | "previousElementSibling",
): HTMLElement | null {
  for (let at = line?.[way] ?? null; at !== null; at = at[way]) {
    const button = at.querySelector<HTMLElement>("[data-mend]");
    if (button !== null) return button;
  }
  return null;
}
