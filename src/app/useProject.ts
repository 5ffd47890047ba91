import { useCallback, useEffect, useRef, useState } from "react";
import type { Store } from "../store/openStore.ts";
import type { StorageTrouble } from "../view/frame/failure.ts";
import type { SaveState } from "../view/frame/saveState.ts";
import { loadProject } from "./loadProject.ts";
import { measured } from "./measured.ts";
import { archiveOf, type OpenProject } from "./openProject.ts";

/** The project, whether it is saved, and all that can be done with it. */
export interface Keeper {
  readonly phase: "loading" | "failed" | "ready";
  readonly open: OpenProject | null;
  readonly save: SaveState;
  /** Something was changed in this window that is not in storage. */
  readonly isUnsaved: boolean;
  /** What there is to say about the storage, besides saving; null for nothing. */
  readonly trouble: StorageTrouble | null;
  /** Shows a project and saves it. */
  readonly put: (open: OpenProject) => void;
  readonly saveAgain: () => void;
  readonly loadAgain: () => void;
  /** Removes the project and the database itself; false when the browser did not. */
  readonly erase: () => Promise<boolean>;
  readonly dismiss: () => void;
}

const SAVED: SaveState = { kind: "saved" };

/** Loads the project at the start, saves it at each change, and erases it. */
export function useProject(store: Promise<Store>): Keeper {
  const [phase, setPhase] = useState<Keeper["phase"]>("loading");
  const [open, setOpen] = useState<OpenProject | null>(null);
  const [save, setSave] = useState<SaveState>(SAVED);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const [isChanged, setChanged] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const lastSaving = useRef(0);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    void store.then(async (opened) => {
      const loaded = await loadProject(opened, signal);
      if (signal.aborted) return;
      setTrouble(loaded.trouble);
      if (loaded.kind === "ready") setOpen(loaded.open);
      if (opened.access === "busyElsewhere") setSave(notSaved("busyElsewhere"));
      setPhase(loaded.kind);
    });
    return () => controller.abort();
  }, [store, attempt]);

  const keep = useCallback(
    async (project: OpenProject) => {
      const saving = ++lastSaving.current;
      setSave({ kind: "saving" });
      const parts = archiveOf(project);
      const result = await measured("peerscape:store", async () => (await store).save(parts));
      // Of several savings only the last says how things stand.
      if (saving !== lastSaving.current) return;
      setSave(result.kind === "saved" ? SAVED : notSaved(result.failure.kind));
    },
    [store],
  );

  const put = useCallback(
    (project: OpenProject) => {
      setOpen(project);
      setChanged(true);
      setTrouble(null);
      setPhase("ready");
      void keep(project);
    },
    [keep],
  );
  const saveAgain = useCallback(() => {
    if (open !== null) void keep(open);
  }, [keep, open]);
  const loadAgain = useCallback(() => {
    setPhase("loading");
    setAttempt((times) => times + 1);
  }, []);
  const erase = useCallback(async () => {
    const result = await (await store).erase();
    // Where nothing can be stored there is nothing to remove but what is on the screen.
    if (result.kind === "failed" && result.failure.kind !== "unavailable") {
      setTrouble("notErased");
      return false;
    }
    lastSaving.current++;
    setOpen(null);
    setChanged(false);
    setSave(SAVED);
    setTrouble(null);
    setPhase("ready");
    return true;
  }, [store]);
  const dismiss = useCallback(() => setTrouble(null), []);
  const isUnsaved = isChanged && save.kind !== "saved";
  return { phase, open, save, isUnsaved, trouble, put, saveAgain, loadAgain, erase, dismiss };
}

function notSaved(trouble: StorageTrouble): SaveState {
  return { kind: "not-saved", failure: { kind: "storage", trouble } };
}
