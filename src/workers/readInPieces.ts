import { ArchiveReader } from "../model/archive.ts";
import type { Project } from "../model/project.ts";

/** Longer than this on end, and typing or scrolling would be felt to stick. */
const AT_MOST_MS = 12;

/**
 * A project read from its archive on the page's own thread, with pauses, so that the page stays
 * alive however large it is.
 *
 * Throws: (as a rejection) `ArchiveError`; a `DOMException` named AbortError once aborted.
 */
export async function readInPieces(
  parts: readonly string[],
  signal?: AbortSignal,
): Promise<Project> {
  const reader = new ArchiveReader();
  let since = performance.now();
  for (const part of parts) {
    if (performance.now() - since >= AT_MOST_MS) {
      await new Promise((resume) => setTimeout(resume));
      since = performance.now();
    }
    if (signal?.aborted === true) throw new DOMException("reading was stopped", "AbortError");
    reader.add(part);
  }
  return reader.finish();
}
