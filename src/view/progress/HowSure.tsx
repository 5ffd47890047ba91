import type { Desk } from "../desk.ts";
import { FailureNote } from "../frame/FailureNote.tsx";
import { TaskProgress } from "./TaskProgress.tsx";
import { words } from "./words.ts";

/** How far the re-runs are that say how sure the findings are; nothing once they are done. */
export function HowSure({ desk }: { readonly desk: Desk }) {
  const { certainty } = desk;
  const again = (
    <button type="button" onClick={desk.onAssessAgain}>
      {words.assessAgain}
    </button>
  );
  switch (certainty.kind) {
    case "idle":
    case "done":
      return null;
    case "running":
      return (
        <TaskProgress
          name={words.assessing}
          done={certainty.done}
          of={certainty.of}
          onCancel={desk.onCancelCertainty}
        />
      );
    case "failed":
      return <FailureNote failure={certainty.failure}>{again}</FailureNote>;
    case "cancelled":
      return (
        <div className="stopped">
          <p role="status">{words.notAssessed}</p>
          {again}
        </div>
      );
  }
}
