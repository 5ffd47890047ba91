import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import type { ViewId } from "../view/index.ts";
import { hashOf, viewOfHash } from "./route.ts";

/**
 * The view the address names, and how to go to another. Going to a view puts the keyboard and
 * the screen reader at its heading.
 */
export function useRoute(): [ViewId, (view: ViewId) => void] {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  const view = viewOfHash(hash);
  const shown = useRef(view);

  useEffect(() => {
    // What is not the name of a view has no business in the address, or in the history.
    if (hash !== "" && hash !== hashOf(view)) history.replaceState(null, "", hashOf(view));
  }, [hash, view]);

  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    document.querySelector<HTMLElement>("main h1")?.focus();
    scrollTo({ top: 0 });
  }, [view]);

  const go = useCallback((to: ViewId) => {
    location.hash = hashOf(to);
  }, []);
  return [view, go];
}

function onHashChange(listener: () => void): () => void {
  const controller = new AbortController();
  addEventListener("hashchange", listener, { signal: controller.signal });
  return () => controller.abort();
}
