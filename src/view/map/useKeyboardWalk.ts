import { useMemo, useState, type KeyboardEvent } from "react";
import type { MapNode } from "../../scene/mapGraph.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import type { Scene } from "../../scene/scene.ts";
import {
  stepAlong,
  stepAround,
  stepToEnd,
  walkOf,
  type Standing,
  type Walk,
} from "../../scene/walk.ts";
import { spokenWords } from "./words.ts";

interface Actions {
  readonly onSelect: (key: NodeKey | null) => void;
  readonly onZoom: (to: "in" | "out" | "fit") => void;
  /** The keyboard stands on another node, or on none. */
  readonly onStand: (number: number | null) => void;
}

/** Where each key leads from where the reader stands; undefined for keys that lead nowhere. */
const steps: Readonly<Record<string, (walk: Walk, standing: Standing | null) => Standing | null>> =
  {
    ArrowRight: (walk, standing) => stepAlong(walk, standing, 1),
    ArrowLeft: (walk, standing) => stepAlong(walk, standing, -1),
    ArrowDown: (walk, standing) => stepAround(walk, standing, 1),
    ArrowUp: (walk, standing) => stepAround(walk, standing, -1),
    Home: (walk) => stepToEnd(walk, "first"),
    End: (walk) => stepToEnd(walk, "last"),
  };

const zooms: Readonly<Record<string, "in" | "out" | "fit">> = {
  "+": "in",
  "=": "in",
  "-": "out",
  "0": "fit",
};

/** Goes through the picture by keyboard, and says where it stands. */
export function useKeyboardWalk(scene: Scene, { onSelect, onZoom, onStand }: Actions) {
  const walk = useMemo(() => walkOf(scene), [scene]);
  const [standing, setStanding] = useState<Standing | null>(null);

  const stand = (next: Standing | null) => {
    setStanding(next);
    onStand(next?.at ?? null);
  };
  const select = () => {
    const node = nodeAt(scene, standing?.at);
    if (node === undefined || standing === null) return;
    setStanding({ at: standing.at, around: standing.at });
    onSelect(node.key);
  };
  const clear = () => {
    stand(null);
    onSelect(null);
  };
  const actionOf = (key: string): (() => void) | undefined => {
    const step = steps[key];
    const zoom = zooms[key];
    if (step !== undefined) return () => stand(step(walk, standing));
    if (zoom !== undefined) return () => onZoom(zoom);
    return { Enter: select, " ": select, Escape: clear }[key];
  };
  return {
    spoken: standing === null ? null : describe(scene, walk, standing),
    stand,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actionOf(event.key);
      if (action === undefined) return;
      event.preventDefault();
      action();
    },
  };
}

/** What is said of the node; null when a filter has hidden it. */
function describe(scene: Scene, walk: Walk, { at, around }: Standing): string | null {
  const node = nodeAt(scene, at);
  if (node === undefined) return null;
  const middle = at === around ? undefined : nodeAt(scene, around);
  const row = middle === undefined ? walk.order : (walk.neighbours.get(around) ?? []);
  return spokenWords({
    ...node,
    place: row.indexOf(at) + 1,
    of: row.length,
    around: middle?.name ?? null,
  });
}

function nodeAt(scene: Scene, number: number | undefined): MapNode | undefined {
  return scene.nodes[scene.placeOf[number ?? -1] ?? -1]?.node;
}
