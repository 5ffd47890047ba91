import { FailureNote } from "../frame/FailureNote.tsx";
import { TaskProgress } from "../progress/TaskProgress.tsx";
import type { TaskState } from "../progress/taskState.ts";
import type { Draft, ProjectDetails } from "./draft.ts";
import { FileChooser } from "./FileChooser.tsx";
import { ReviewStep } from "./ReviewStep.tsx";
import { words } from "./words.ts";

interface Props {
  /** Where the page's own heading says it already. */
  readonly isHeadingHidden?: boolean;
  readonly importing: TaskState<Draft>;
  readonly today: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onAdd: (details: ProjectDetails | null) => void;
  readonly onDiscard: () => void;
}

/** The way data come in: choose, read, review, add. */
export function ImportSection(props: Props) {
  const { importing, today, onFiles, onCancel, onAdd, onDiscard } = props;
  const heading = props.isHeadingHidden === true ? null : <h2>{words.importing.heading}</h2>;
  if (importing.kind === "running")
    return (
      <section className="screen-only">
        {heading}
        <TaskProgress
          name={words.importing.reading}
          done={importing.done}
          of={importing.of}
          onCancel={onCancel}
        />
      </section>
    );
  if (importing.kind === "done")
    return (
      <ReviewStep draft={importing.result} today={today} onAdd={onAdd} onDiscard={onDiscard} />
    );
  return (
    <section className="screen-only">
      {heading}
      {importing.kind === "failed" ? <FailureNote failure={importing.failure} /> : null}
      {importing.kind === "cancelled" ? <p role="status">{words.importing.cancelled}</p> : null}
      <p>{words.importing.lead}</p>
      <FileChooser isPrimary={props.isHeadingHidden === true} onFiles={onFiles} />
      <p className="hint">{words.importing.tables}</p>
    </section>
  );
}
