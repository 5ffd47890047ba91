import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { markDrawn } from "../../scene/key.ts";
import { lineWidths } from "../../scene/lineGeometry.ts";
import type { Scene, SceneLink } from "../../scene/scene.ts";
import { withAlpha, type Palette } from "./palette.ts";
import type { LinkLook } from "./programs/linkLook.ts";
import type { NodeLook } from "./programs/nodeProgram.ts";
import type { GraphLink, GraphNode } from "./sceneGraph.ts";

/** How sigma draws each node and link: a pure function of the scene and the page's colours. */
export interface Looks {
  readonly node: (key: string, data: GraphNode) => Partial<NodeDisplayData>;
  readonly link: (key: string, data: GraphLink) => Partial<EdgeDisplayData>;
}

/** Order in which kinds of nodes are drawn: places and settings before young people. */
const layers = { youngPerson: 0, adult: 1, incident: 2, place: 3, institution: 4 } as const;

/** Up to so many links are drawn at full strength; more let each other through. */
const FULL_STRENGTH_UP_TO = 1500;
/** However many, each still leaves a trace. */
const FAINTEST = 0.05;

export function looksOf(scene: Scene, palette: Palette): Looks {
  const drawnLinks: (SceneLink | undefined)[] = [];
  for (const link of scene.links) drawnLinks[link.number] = link;
  const inks = new Map<string, string>();
  const crowd = Math.max(FAINTEST, Math.min(1, FULL_STRENGTH_UP_TO / scene.links.length));
  const inkOf = ({ tone, link }: SceneLink): string => {
    const alpha = (link.certainty === "certain" ? 0.8 : 0.95) * crowd;
    const name = `${tone} ${String(alpha)}`;
    const known = inks.get(name) ?? withAlpha(palette.tones[tone], alpha);
    inks.set(name, known);
    return known;
  };
  return {
    node: (_key, { number, x, y }) => {
      const drawn = scene.nodes[scene.placeOf[number]!];
      if (drawn === undefined) return { x, y, hidden: true, type: "node" };
      const { kind, isIndexPerson } = drawn.node;
      const look: Partial<NodeLook> = {
        x,
        y,
        hidden: false,
        type: "node",
        kind,
        isDouble: isIndexPerson,
        isHollow: drawn.isHollow,
        size: drawn.radius,
        color: palette.kinds[kind],
        zIndex: layers[kind],
      };
      return look;
    },
    link: (_key, { number }) => {
      const drawn = drawnLinks[number];
      if (drawn === undefined) return { hidden: true, type: "link" };
      const { certainty, direction, lane, sources } = drawn.link;
      const look: Partial<LinkLook> = {
        hidden: false,
        type: "link",
        certainty,
        direction,
        lane,
        mark: markDrawn(drawn),
        size: lineWidths[sources - 1] ?? 1,
        color: inkOf(drawn),
      };
      return look;
    },
  };
}
