import { lazy, Suspense } from "react";
import { FailureNote } from "../frame/FailureNote.tsx";
import type { ImportDesk } from "../importing/importDesk.ts";
import { TaskProgress } from "../progress/TaskProgress.tsx";
import { FileChooser } from "./FileChooser.tsx";
import { words } from "./words.ts";

interface Props {
  /** Where the page's own heading says it already. */
  readonly isHeadingHidden?: boolean;
  readonly desk: ImportDesk;
}

/** Most starts of the app import nothing: the review comes when there is something to review. */
const ImportReview = lazy(async () => {
  const room = await import("../importing/ImportReview.tsx");
  return { default: room.ImportReview };
});

/** The way data come in: choose, read, review, add. */
export function ImportSection({ isHeadingHidden, desk }: Props) {
  const { state } = desk;
  const heading = isHeadingHidden === true ? null : <h2>{words.importing.heading}</h2>;
  const reading = (done: number, of: number) => (
    <section className="screen-only">
      {heading}
      <TaskProgress name={words.importing.reading} done={done} of={of} onCancel={desk.onCancel} />
    </section>
  );
  if (state.kind === "running") return reading(state.done, state.of);
  if (state.kind === "done")
    return (
      <Suspense fallback={reading(0, 0)}>
        <ImportReview desk={desk} />
      </Suspense>
    );
  return (
    <section className="screen-only">
      {heading}
      {state.kind === "failed" ? <FailureNote failure={state.failure} /> : null}
      {state.kind === "cancelled" ? <p role="status">{words.importing.cancelled}</p> : null}
      <p>{words.importing.lead}</p>
      <FileChooser isPrimary={isHeadingHidden === true} onFiles={desk.onFiles} />
      <p className="hint">{words.importing.tables}</p>
    </section>
  );
}
