import { useEffect } from "react";

/**
 * Keeps a slip from losing work: a file dropped beside its place does not replace the page, and
 * a window with unsaved changes asks before it closes.
 */
export function useWindowGuards(isUnsaved: boolean): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const refuse = (event: Event) => event.preventDefault();
    addEventListener("dragover", refuse, { signal });
    addEventListener("drop", refuse, { signal });
    if (isUnsaved) addEventListener("beforeunload", refuse, { signal });
    return () => controller.abort();
  }, [isUnsaved]);
}
