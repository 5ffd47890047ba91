import { useEffect, useRef, useState, type RefObject } from "react";
import type { MapGraph } from "../../scene/mapGraph.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import type { Scene } from "../../scene/scene.ts";
import { MapRenderer } from "./mapRenderer.ts";

/** How far the picture is: no WebGL, or it was taken away, means failed. */
export type Drawing = "drawing" | "drawn" | "failed";

interface Given {
  readonly graph: MapGraph;
  /** Null until everything has its place. */
  readonly scene: Scene | null;
  readonly selected: NodeKey | null;
  readonly onSelect: (key: NodeKey | null) => void;
  readonly onDrawn: () => void;
}

/**
 * Keeps one renderer alive in a host element for as long as there is a scene, and hands it what
 * changes.
 */
export function useMapRenderer(host: RefObject<HTMLElement | null>, given: Given) {
  const { graph, scene, selected } = given;
  const renderer = useRef<MapRenderer | null>(null);
  const shownGraph = useRef<MapGraph | null>(null);
  const latest = useRef(given);
  const [drawing, setDrawing] = useState<Drawing>("drawing");
  const isThere = scene !== null;

  useEffect(() => {
    latest.current = given;
  });

  useEffect(() => {
    if (!isThere || host.current === null) return;
    const made = startRenderer(host.current, {
      onSelect: (key) => latest.current.onSelect(key),
      onDrawn: () => {
        setDrawing("drawn");
        latest.current.onDrawn();
      },
      onLost: () => setDrawing("failed"),
    });
    renderer.current = made;
    const stopWatching = watchTheme(() => made?.restyle());
    return () => {
      stopWatching();
      made?.kill();
      renderer.current = null;
      shownGraph.current = null;
    };
  }, [isThere, host]);

  useEffect(() => {
    if (scene === null) return;
    renderer.current?.show(scene, shownGraph.current === graph);
    shownGraph.current = graph;
  }, [graph, scene]);

  useEffect(() => {
    const number = selected === null ? null : (graph.numberOf.get(selected) ?? null);
    renderer.current?.setFocus({ selected: number });
  }, [graph, scene, selected]);

  return { renderer, drawing };
}

/** A renderer, or null where the browser cannot draw; that is told a moment later, as losing it is. */
function startRenderer(
  host: HTMLElement,
  events: ConstructorParameters<typeof MapRenderer>[1],
): MapRenderer | null {
  try {
    return new MapRenderer(host, events);
  } catch {
    queueMicrotask(events.onLost);
    return null;
  }
}

/** Tells of each change between light and dark, by the machine or by the reader. */
function watchTheme(onChange: () => void): () => void {
  const watch = new MutationObserver(onChange);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", onChange);
  return () => {
    watch.disconnect();
    dark.removeEventListener("change", onChange);
  };
}
