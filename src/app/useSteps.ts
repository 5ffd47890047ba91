import { useCallback, useState } from "react";
import type { Failure } from "../view/frame/failure.ts";
import { beginImport } from "../workers/importConversation.ts";
import type { ImportStep } from "../workers/importProtocol.ts";
import { readInPieces } from "../workers/readInPieces.ts";
import { archiveOf, type OpenProject } from "./openProject.ts";

/** Steps back and forth in what was imported. */
export interface Steps {
  /** The last step could not be taken; nothing changed. */
  readonly failure: Failure | null;
  readonly take: (step: ImportStep) => void;
}

const FAILURE: Failure = { kind: "task-failed", task: "step" };

/** Takes steps in the imports of a project, in a worker, one at a time. */
export function useSteps(
  open: OpenProject | null,
  day: string,
  onTaken: (after: OpenProject) => void,
): Steps {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isTaking, setTaking] = useState(false);
  const take = useCallback(
    (step: ImportStep) => {
      if (open === null || isTaking) return;
      setTaking(true);
      setFailure(null);
      stepped(open, step, day)
        .then(onTaken)
        .catch(() => setFailure(FAILURE))
        .finally(() => setTaking(false));
    },
    [open, day, isTaking, onTaken],
  );
  return { failure, take };
}

async function stepped(open: OpenProject, step: ImportStep, day: string): Promise<OpenProject> {
  const talk = await beginImport();
  try {
    const archive = await talk.ask("step", { archive: archiveOf(open), step, day });
    return { archive, project: await readInPieces(archive) };
  } finally {
    talk.end();
  }
}
