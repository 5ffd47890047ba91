import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../model/progress.ts";
import type { Failure } from "../view/frame/failure.ts";
import type { TaskState } from "../view/progress/taskState.ts";

/** Begins a task. Aborting the signal ends it, so that a stale answer never lands. */
export type Begin<Result> = (signal: AbortSignal, onProgress: Progress) => Promise<Result>;

export interface Task<Result> {
  readonly state: TaskState<Result>;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface Heard<Result> {
  readonly begin: Begin<Result> | null;
  readonly attempt: number;
  readonly state: TaskState<Result>;
}

/**
 * Keeps a task's answer up to date: when `begin` changes, the task under way ends and another
 * begins. Null: there is nothing to do.
 *
 * In: a `begin` that stays the same as long as the question does.
 */
export function useTask<Result>(begin: Begin<Result> | null, failure: Failure): Task<Result> {
  const [heard, setHeard] = useState<Heard<Result>>({ begin: null, attempt: 0, state: IDLE });
  const [attempt, setAttempt] = useState(0);
  const controller = useRef<AbortController>(null);

  useEffect(() => {
    if (begin === null) return undefined;
    const own = new AbortController();
    controller.current = own;
    const tell = (state: TaskState<Result>) => {
      if (!own.signal.aborted) setHeard({ begin, attempt, state });
    };
    begin(own.signal, (done, of) => tell({ kind: "running", done, of })).then(
      (result) => tell({ kind: "done", result }),
      () => tell({ kind: "failed", failure }),
    );
    return () => own.abort();
  }, [begin, attempt, failure]);

  const cancel = useCallback(() => {
    controller.current?.abort();
    setHeard({ begin, attempt, state: { kind: "cancelled" } });
  }, [begin, attempt]);
  const again = useCallback(() => setAttempt((times) => times + 1), []);

  const isCurrent = heard.begin === begin && heard.attempt === attempt;
  const beginning = begin === null ? IDLE : RUNNING;
  return { state: isCurrent ? heard.state : beginning, cancel, again };
}

const IDLE = { kind: "idle" } as const;
const RUNNING = { kind: "running", done: 0, of: 0 } as const;
