import { useCallback, useEffect, useRef, useState } from "react";
import { readInPieces } from "../workers/readInPieces.ts";
import { runInWorker } from "../workers/runInWorker.ts";
import type { FileBytes } from "../workers/protocol.ts";
import type { TaskState } from "../view/progress/taskState.ts";
import { FileRefusal } from "./fileBytes.ts";
import { measured } from "./measured.ts";
import { archiveOf, type OpenProject } from "./openProject.ts";
import type { ReadDraft } from "./readDraft.ts";

export interface Importer {
  readonly state: TaskState<ReadDraft>;
  /** Reads files into a draft; null when it was stopped, or failed, as `state` then says. */
  readonly read: (files: () => Promise<FileBytes[]>) => Promise<ReadDraft | null>;
  readonly cancel: () => void;
  /** Forgets the draft. */
  readonly clear: () => void;
}

const IDLE = { kind: "idle" } as const;

/** Reads files in a worker into a draft that waits for a yes. Nothing is stored by it. */
export function useImport(base: OpenProject | null): Importer {
  const [state, setState] = useState<TaskState<ReadDraft>>(IDLE);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const read = useCallback(
    async (files: () => Promise<FileBytes[]>) => {
      controller.current?.abort();
      const own = new AbortController();
      controller.current = own;
      const tell = (next: TaskState<ReadDraft>) => {
        if (!own.signal.aborted) setState(next);
      };
      tell({ kind: "running", done: 0, of: 0 });
      try {
        const draft = await measured("peerscape:import", async () =>
          readDraft(await files(), base, own.signal, (done, of) =>
            tell({ kind: "running", done, of }),
          ),
        );
        if (own.signal.aborted) return null;
        tell({ kind: "done", result: draft });
        return draft;
      } catch (error) {
        tell({ kind: "failed", failure: failureOf(error) });
        return null;
      }
    },
    [base],
  );
  const cancel = useCallback(() => {
    controller.current?.abort();
    setState({ kind: "cancelled" });
  }, []);
  const clear = useCallback(() => setState(IDLE), []);
  return { state, read, cancel, clear };
}

async function readDraft(
  files: readonly FileBytes[],
  base: OpenProject | null,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<ReadDraft> {
  const request = { files, base: base === null ? null : archiveOf(base) };
  const { archive, tables } = await runInWorker("import", request, { signal, onProgress });
  const project = await readInPieces(archive, signal);
  return { project, tables, problems: project.problems, isNew: base === null, archive };
}

function failureOf(error: unknown) {
  return error instanceof FileRefusal
    ? error.failure
    : ({ kind: "task-failed", task: "import" } as const);
}
