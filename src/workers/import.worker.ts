import { ImportSitting } from "../import/sitting.ts";
import { answerAsk } from "./answerAsk.ts";
import type { ImportRequest } from "./importProtocol.ts";

const sitting = new ImportSitting();

self.onmessage = ({ data }: MessageEvent<ImportRequest>) => {
  answerAsk(sitting, data, (reply) => self.postMessage(reply));
};
