import { atMostEvery } from "./atMostEvery.ts";
import { buffersIn } from "./buffersIn.ts";
import type { JobReply, JobRequest } from "./protocol.ts";
import { runJob } from "./runJob.ts";

/** Between two words about the progress: often enough to look alive, seldom enough to cost nothing. */
const PROGRESS_EVERY_MS = 50;

/**
 * Runs a job and posts what there is to say of it: progress now and then, at last the result or
 * why there is none. The result's buffers are handed over, not copied.
 */
export function replyTo(
  request: JobRequest,
  post: (reply: JobReply, transfer: ArrayBuffer[]) => void,
): void {
  const progress = atMostEvery(PROGRESS_EVERY_MS, (done, of) => {
    post({ kind: "progress", done, of }, []);
  });
  try {
    const result = runJob(request, progress);
    post({ kind: "done", result }, buffersIn(result));
  } catch (error) {
    post({ kind: "failed", reason: String(error) }, []);
  }
}
