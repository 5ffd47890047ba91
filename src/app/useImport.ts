import { useCallback, useEffect, useRef, useState } from "react";
import type { ImportDraft } from "../import/draft.ts";
import type { FileChoices } from "../import/formats/format.ts";
import type { ImportPlan } from "../import/plan/plan.ts";
import type { Wanted } from "../import/sitting.ts";
import type { ImportStatement } from "../model/importRecord.ts";
import type { TaskState } from "../view/progress/taskState.ts";
import {
  beginImport,
  WorkerSilence,
  type ImportConversation,
} from "../workers/importConversation.ts";
import type { FileBytes } from "../workers/protocol.ts";
import { readInPieces } from "../workers/readInPieces.ts";
import { FileRefusal } from "./fileBytes.ts";
import { measured } from "./measured.ts";
import { archiveOf, type OpenProject } from "./openProject.ts";
import { saveFile } from "./saveFile.ts";
import { words } from "./words.ts";

/** An import from choosing files to adding them, and all that can be done on the way. */
export interface Importer {
  readonly state: TaskState<ImportDraft>;
  /** A change is being tried; the draft in `state` has it in its plan, its counts are older. */
  readonly isWorking: boolean;
  readonly replaces: number | null;
  readonly agency: string;
  readonly hasKey: boolean;
  /** What was wrong with the file that should have held a key; null when nothing was. */
  readonly keyFault: string | null;
  /** Reads files into a draft; false when it was stopped, or failed, as `state` then says. */
  readonly read: (files: () => Promise<FileBytes[]>) => Promise<boolean>;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly plan: (plan: ImportPlan) => void;
  readonly choose: (file: string, choices: FileChoices) => void;
  readonly replaceImport: (id: number | null) => void;
  /** Says who the data come from, which counts as the source of links that name none. */
  readonly setAgency: (agency: string) => void;
  readonly makeKey: (day: string) => void;
  readonly loadKey: (file: File) => void;
  /** What became of the mapping that was last to be saved; null before. */
  readonly profileSaved: boolean | null;
  readonly saveProfile: (sheet: string, name: string) => void;
  readonly exportProblems: () => void;
  /** The project with the import in it; null when that failed, as `state` then says. */
  readonly accept: (statement: ImportStatement, day: string) => Promise<OpenProject | null>;
}

interface Shown {
  readonly state: TaskState<ImportDraft>;
  readonly isWorking: boolean;
  readonly replaces: number | null;
  readonly agency: string;
  readonly hasKey: boolean;
  readonly keyFault: string | null;
  readonly profileSaved: boolean | null;
}

const IDLE: Shown = {
  state: { kind: "idle" },
  isWorking: false,
  replaces: null,
  agency: "",
  hasKey: false,
  keyFault: null,
  profileSaved: null,
};

/** Talks with an import worker, which holds the files until they are added or discarded. */
export function useImport(base: OpenProject | null): Importer {
  const [shown, setShown] = useState<Shown>(IDLE);
  const talk = useRef<ImportConversation>(null);
  /** The newest change that waits to be tried; null while none does. */
  const wish = useRef<Wanted>(null);
  const isTrying = useRef(false);
  useEffect(() => () => talk.current?.end(), []);

  const end = useCallback((next: Shown) => {
    talk.current?.end();
    talk.current = null;
    wish.current = null;
    isTrying.current = false;
    setShown(next);
  }, []);
  const fail = useCallback(
    (error: unknown) => end({ ...IDLE, state: { kind: "failed", failure: failureOf(error) } }),
    [end],
  );
  const show = useCallback((draft: ImportDraft, more: Partial<Shown> = {}) => {
    // Read now: when the screen is drawn, the newest wish may be on its way to the worker already.
    const result = withWish(draft, wish.current);
    const isWorking = wish.current !== null || isTrying.current;
    setShown((before) => ({ ...before, isWorking, ...more, state: { kind: "done", result } }));
  }, []);

  /** Asks the worker; an answer of a conversation that was ended is nobody's any more. */
  const asking = useCallback(
    async <Answer>(ask: (talk: ImportConversation) => Promise<Answer>): Promise<Answer | null> => {
      const own = talk.current;
      if (own === null) return null;
      try {
        const answer = await ask(own);
        return own === talk.current ? answer : null;
      } catch (error) {
        if (own === talk.current) fail(error);
        return null;
      }
    },
    [fail],
  );

  const read = useCallback(
    async (files: () => Promise<FileBytes[]>) => {
      end({ ...IDLE, state: { kind: "running", done: 0, of: 0 } });
      const own = await beginImport();
      talk.current = own;
      const draft = await asking(() =>
        measured("peerscape:import", async () => {
          const request = { files: await files(), base: base === null ? null : archiveOf(base) };
          return own.ask("open", request, (done, of) => {
            if (own === talk.current)
              setShown((before) => ({ ...before, state: { kind: "running", done, of } }));
          });
        }),
      );
      if (draft !== null) show(draft);
      return draft !== null;
    },
    [asking, base, end, show],
  );

  const attempt = useCallback(
    async (next: Wanted) => {
      wish.current = next;
      setShown((before) => ({ ...before, ...wished(before, next), isWorking: true }));
      if (isTrying.current) return;
      isTrying.current = true;
      for (let trying = takeWish(wish); trying !== null; trying = takeWish(wish)) {
        const wanted = trying;
        const draft = await asking((own) => own.ask("attempt", wanted));
        if (draft === null) return;
        isTrying.current = hasWish(wish);
        show(draft);
      }
    },
    [asking, show],
  );

  const { replaces, agency } = shown;
  const draft = shown.state.kind === "done" ? shown.state.result : null;
  const answering = async (ask: (own: ImportConversation) => Promise<ImportDraft>) => {
    setShown((before) => ({ ...before, isWorking: true }));
    const next = await asking(ask);
    if (next !== null) show(next);
  };

  return {
    ...shown,
    read,
    cancel: () => end({ ...IDLE, state: { kind: "cancelled" } }),
    clear: () => end(IDLE),
    plan: (plan) => void attempt({ plan, replaces, agency }),
    choose: (file, choices) => void answering((own) => own.ask("choose", { file, choices })),
    replaceImport: (id) => {
      if (draft !== null) void attempt({ plan: draft.plan, replaces: id, agency });
    },
    setAgency: (name) => {
      if (draft !== null) void attempt({ plan: draft.plan, replaces, agency: name });
    },
    makeKey: (day) =>
      void answering(async (own) => {
        const bytes = crypto.getRandomValues(new Uint8Array(32)).buffer;
        const made = await own.ask("makeKey", { bytes, day });
        saveFile(words.keyFileName, made.text, "text/plain");
        setShown((before) => ({ ...before, hasKey: true, keyFault: null }));
        return made.draft;
      }),
    loadKey: (file) =>
      void answering(async (own) => {
        const loaded = await own.ask("loadKey", { text: await file.text() });
        setShown((before) => ({
          ...before,
          hasKey: before.hasKey || loaded.fault === null,
          keyFault: loaded.fault,
        }));
        return loaded.draft;
      }),
    saveProfile: (sheet, name) =>
      void asking((own) => own.ask("saveProfile", { sheet, name })).then((profileSaved) =>
        setShown((before) => ({ ...before, profileSaved })),
      ),
    exportProblems: () =>
      void asking((own) => own.ask("problemsFile", null)).then((text) => {
        if (text !== null) saveFile(words.problemsFileName, text, "text/csv");
      }),
    accept: (statement, day) =>
      asking(async (own) => {
        const { archive } = await own.ask("accept", { statement, day });
        return { archive, project: await readInPieces(archive) };
      }),
  };
}

/** Whether a change was made while an older one was being tried. */
function hasWish(wish: { readonly current: Wanted | null }): boolean {
  return wish.current !== null;
}

/** Takes the newest wish, so that a wish is tried once. */
function takeWish(wish: { current: Wanted | null }): Wanted | null {
  const taken = wish.current;
  wish.current = null;
  return taken;
}

/** A plan is shown as soon as it is made; its counts follow. */
function wished(before: Shown, { plan, replaces, agency }: Wanted): Partial<Shown> {
  if (before.state.kind !== "done") return { replaces, agency };
  return { replaces, agency, state: { kind: "done", result: { ...before.state.result, plan } } };
}

/** An answer to an older plan must not undo what a person has done since. */
function withWish(draft: ImportDraft, newer: Wanted | null): ImportDraft {
  return newer === null ? draft : { ...draft, plan: newer.plan };
}

function failureOf(error: unknown) {
  if (error instanceof FileRefusal) return error.failure;
  return {
    kind: "task-failed",
    task: error instanceof WorkerSilence ? "importSilent" : "import",
  } as const;
}
