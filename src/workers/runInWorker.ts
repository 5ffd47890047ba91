import type { Progress } from "../model/progress.ts";
import CoreWorker from "./core.worker.ts?worker&inline";
import type { JobName, JobReply, Jobs } from "./protocol.ts";

/** Why a job gave no answer; in words for whoever looks into it, not for the screen. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
}

export interface JobOptions {
  /** Aborting ends the worker at once, so that a stale answer never lands. */
  readonly signal?: AbortSignal;
  /** Called about 20 times a second at most. */
  readonly onProgress?: Progress;
}

/**
 * The answer to a job, worked out away from the page so that it never freezes. Each job has a
 * worker of its own, which ends with it.
 *
 * In: everything in the request is copied and stays the caller's.
 * Throws: (as a rejection) `WorkerFailure`; a `DOMException` named AbortError once aborted.
 */
export function runInWorker<Name extends JobName>(
  job: Name,
  request: Jobs[Name]["request"],
  { signal, onProgress }: JobOptions = {},
): Promise<Jobs[Name]["result"]> {
  if (signal?.aborted === true) return Promise.reject(aborted());
  const worker = new CoreWorker();
  const { promise, resolve, reject } = deferred<Jobs[Name]["result"]>();
  const stop = (): void => reject(aborted());
  signal?.addEventListener("abort", stop, { once: true });
  worker.onerror = ({ message }) =>
    reject(new WorkerFailure(message || "the worker did not start"));
  worker.onmessageerror = () => reject(new WorkerFailure("the answer could not be passed on"));
  worker.onmessage = ({ data }: MessageEvent<JobReply<Name>>) => {
    if (data.kind === "progress") onProgress?.(data.done, data.of);
    else if (data.kind === "done") resolve(data.result);
    else reject(new WorkerFailure(data.reason));
  };
  try {
    worker.postMessage({ job, request });
  } catch (error) {
    reject(new WorkerFailure(String(error)));
  }
  return promise.finally(() => {
    signal?.removeEventListener("abort", stop);
    worker.terminate();
  });
}

function aborted(): DOMException {
  return new DOMException("the job was stopped", "AbortError");
}

interface Deferred<Result> {
  readonly promise: Promise<Result>;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: Error) => void;
}

function deferred<Result>(): Deferred<Result> {
  let resolve: Deferred<Result>["resolve"] = () => undefined;
  let reject: Deferred<Result>["reject"] = () => undefined;
  const promise = new Promise<Result>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
