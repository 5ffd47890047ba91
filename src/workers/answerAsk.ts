import { redoLast, undoLast, withoutImport } from "../import/layers/steps.ts";
import type { ImportSitting } from "../import/sitting.ts";
import { readArchive, writeArchive } from "../model/archive.ts";
import type { Progress } from "../model/progress.ts";
import type { Project } from "../model/project.ts";
import { atMostEvery } from "./atMostEvery.ts";
import { draftProject } from "./draftProject.ts";
import type {
  ImportAsk,
  ImportAsks,
  ImportReply,
  ImportRequest,
  ImportStep,
} from "./importProtocol.ts";

/** Between two words about the progress: often enough to look alive, seldom enough to cost nothing. */
const PROGRESS_EVERY_MS = 50;

/** Answers one ask of the page and posts what there is to say of it. */
export function answerAsk(
  sitting: ImportSitting,
  request: ImportRequest,
  post: (reply: ImportReply) => void,
): void {
  const progress = atMostEvery(PROGRESS_EVERY_MS, (done, of) => {
    post({ kind: "progress", done, of });
  });
  try {
    post({ kind: "done", result: answer(sitting, request, progress) });
  } catch (error) {
    post({ kind: "failed", reason: String(error) });
  }
}

type Answer = ImportAsks[ImportAsk]["result"];

function answer(sitting: ImportSitting, asked: ImportRequest, progress: Progress): Answer {
  switch (asked.ask) {
    case "open": {
      const { files, base } = asked.request;
      const raw = files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
      const project = base === null ? draftProject : readArchive(base);
      return sitting.open(raw, project, decodeUtf8, progress);
    }
    case "choose":
      return sitting.choose(asked.request.file, asked.request.choices, progress);
    case "attempt":
      return sitting.attempt(asked.request, progress);
    case "makeKey":
      return sitting.makeKey(new Uint8Array(asked.request.bytes), asked.request.day, progress);
    case "loadKey":
      return sitting.loadKey(asked.request.text, progress);
    case "saveProfile":
      return sitting.saveProfile(asked.request.sheet, asked.request.name);
    case "problemsFile":
      return sitting.problemsFile(progress);
    case "step": {
      const { archive, step, day } = asked.request;
      return writeArchive(afterStep(readArchive(archive), step, day));
    }
    case "accept": {
      const { statement, day } = asked.request;
      const { project, accounts } = sitting.accept(statement, day, progress);
      return { archive: writeArchive(project), accounts };
    }
  }
}

/** The project after a step in its imports; itself where there is none to take. */
function afterStep(project: Project, step: ImportStep, day: string): Project {
  switch (step.kind) {
    case "undo":
      return undoLast(project, day);
    case "redo":
      return redoLast(project, day);
    case "takeOut":
      return withoutImport(project, step.id, day);
  }
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
