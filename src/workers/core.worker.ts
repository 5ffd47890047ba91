import type { JobReply, JobRequest } from "./protocol.ts";
import { replyTo } from "./replyTo.ts";

self.onmessage = ({ data }: MessageEvent<JobRequest>) => {
  replyTo(data, (reply: JobReply, transfer) => self.postMessage(reply, { transfer }));
};
