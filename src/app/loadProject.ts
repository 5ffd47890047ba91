import { ArchiveError } from "../model/archive.ts";
import type { Store } from "../store/openStore.ts";
import type { StorageTrouble } from "../view/frame/failure.ts";
import { readInPieces } from "../workers/readInPieces.ts";
import type { OpenProject } from "./openProject.ts";

/**
 * What the browser holds at the start: a project or none, with what there is to say about it; or
 * something that cannot be opened.
 */
export type Loaded =
  | {
      readonly kind: "ready";
      readonly open: OpenProject | null;
      readonly trouble: StorageTrouble | null;
    }
  | { readonly kind: "failed"; readonly trouble: StorageTrouble };

/** Opens what is saved in this browser, a piece at a time so that the page never freezes. */
export async function loadProject(store: Store, signal: AbortSignal): Promise<Loaded> {
  const found = await store.load();
  switch (found.kind) {
    case "empty":
      return { kind: "ready", open: null, trouble: null };
    case "lost":
      return { kind: "ready", open: null, trouble: "lost" };
    case "damaged":
      return { kind: "failed", trouble: "damaged" };
    case "failed":
      // Without storage one can still work, for as long as the window is open.
      return found.failure.kind === "unavailable"
        ? { kind: "ready", open: null, trouble: "unavailable" }
        : { kind: "failed", trouble: found.failure.kind };
    case "loaded":
      return read(found.parts, found.fellBack ? "fellBack" : null, signal);
  }
}

async function read(
  archive: readonly string[],
  trouble: StorageTrouble | null,
  signal: AbortSignal,
): Promise<Loaded> {
  try {
    const project = await readInPieces(archive, signal);
    return { kind: "ready", open: { project, archive }, trouble };
  } catch (error) {
    const isNewer = error instanceof ArchiveError && error.reason === "newer";
    return { kind: "failed", trouble: isNewer ? "newer" : "damaged" };
  }
}
