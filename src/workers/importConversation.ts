import type { Progress } from "../model/progress.ts";
import type { ImportAsk, ImportAsks, ImportReply } from "./importProtocol.ts";
import { WorkerFailure } from "./runInWorker.ts";

/** A worker that says nothing for so long will not answer any more. */
const LONGEST_SILENCE_MS = 60_000;

/** Thrown when a worker was ended because it had been silent for too long. */
export class WorkerSilence extends WorkerFailure {}

/** A conversation with one worker, which holds the files of an import until it is ended. */
export interface ImportConversation {
  /**
   * The answer to one ask. Asks wait for each other.
   *
   * Throws: (as a rejection) `WorkerFailure`; a `DOMException` named AbortError once ended.
   */
  readonly ask: <Ask extends ImportAsk>(
    ask: Ask,
    request: ImportAsks[Ask]["request"],
    onProgress?: Progress,
  ) => Promise<ImportAsks[Ask]["result"]>;
  /** Ends the worker at once, and with it everything it holds. */
  readonly end: () => void;
}

/** Begins a conversation. The worker's code is fetched with the page and started from memory. */
export async function beginImport(): Promise<ImportConversation> {
  const { default: ImportWorker } = await import("./import.worker.ts?worker&inline");
  return converse(new ImportWorker());
}

/** A conversation with a worker that is already there. */
export function converse(worker: Worker): ImportConversation {
  const ended = new AbortController();
  let before: Promise<unknown> = Promise.resolve();
  const end = (): void => {
    worker.terminate();
    ended.abort();
  };
  return {
    end,
    ask: (ask, request, onProgress) => {
      const answer = before.then(() => askOne(worker, ended.signal, { ask, request }, onProgress));
      before = answer.catch((error: unknown) => {
        // A worker that died or fell silent holds nothing any more.
        if (error instanceof WorkerSilence) end();
      });
      return answer as Promise<never>;
    },
  };
}

function askOne(
  worker: Worker,
  ended: AbortSignal,
  message: { readonly ask: ImportAsk; readonly request: unknown },
  onProgress: Progress | undefined,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (ended.aborted) {
      reject(stopped());
      return;
    }
    let silence = setTimeout(tooSilent, LONGEST_SILENCE_MS);
    const stop = (): void => settle(() => reject(stopped()));
    ended.addEventListener("abort", stop, { once: true });
    worker.onerror = ({ message: reason }) =>
      settle(() => reject(new WorkerFailure(reason || "the worker did not start")));
    worker.onmessageerror = () =>
      settle(() => reject(new WorkerFailure("the answer could not be passed on")));
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => {
      clearTimeout(silence);
      if (data.kind === "progress") {
        silence = setTimeout(tooSilent, LONGEST_SILENCE_MS);
        onProgress?.(data.done, data.of);
      } else if (data.kind === "done") settle(() => resolve(data.result));
      else settle(() => reject(new WorkerFailure(data.reason)));
    };
    try {
      worker.postMessage(message, buffersOf(message));
    } catch (error) {
      settle(() => reject(new WorkerFailure(String(error))));
    }

    function settle(tell: () => void): void {
      clearTimeout(silence);
      ended.removeEventListener("abort", stop);
      tell();
    }
    function tooSilent(): void {
      settle(() => reject(new WorkerSilence("the worker did not answer in time")));
    }
  });
}

/** The bytes of files are handed over; everything else is copied. */
function buffersOf({ ask, request }: { readonly ask: ImportAsk; readonly request: unknown }) {
  if (ask !== "open") return [];
  const { files } = request as ImportAsks["open"]["request"];
  return [...new Set(files.map(({ bytes }) => bytes))];
}

function stopped(): DOMException {
  return new DOMException("the import was stopped", "AbortError");
}
