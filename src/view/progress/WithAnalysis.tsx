import type { ReactNode } from "react";
import type { Analysis } from "../../analysis/analysis.ts";
import type { Desk } from "../desk.ts";
import { FailureNote } from "../frame/FailureNote.tsx";
import { TaskProgress } from "./TaskProgress.tsx";
import { words } from "./words.ts";

interface Props {
  readonly desk: Desk;
  readonly children: (analysis: Analysis) => ReactNode;
}

/** What needs the analysis, once it is there; until then how far it is, or why it is not. */
export function WithAnalysis({ desk, children }: Props) {
  const { analysis } = desk;
  const again = (
    <button type="button" onClick={desk.onAnalyseAgain}>
      {words.tryAgain}
    </button>
  );
  switch (analysis.kind) {
    case "done":
      return children(analysis.result);
    case "failed":
      return <FailureNote failure={analysis.failure}>{again}</FailureNote>;
    case "cancelled":
      return (
        <div className="stopped">
          <p role="status">{words.stopped}</p>
          {again}
        </div>
      );
    case "idle":
    case "running": {
      const { done, of } = analysis.kind === "running" ? analysis : { done: 0, of: 0 };
      return (
        <TaskProgress name={words.analysing} done={done} of={of} onCancel={desk.onCancelAnalysis} />
      );
    }
  }
}
