import { useId } from "react";
import { hatchings, LOOKS } from "../../scene/groupLooks.ts";
import { markDrawn } from "../../scene/key.ts";
import { dashes, lineShape, lineWidths, type LineShape } from "../../scene/lineGeometry.ts";
import { hullOutline, namesInView, type Measure, type Name } from "../../scene/naming.ts";
import type { Scene, SceneLink, SceneNode } from "../../scene/scene.ts";
import { hollowRim, shapeCorners } from "../../scene/shapes.ts";
import { sizeFactor } from "../../scene/sizes.ts";
import { fitScene, pointOf, type Viewport } from "../../scene/viewport.ts";
import { MarkGlyph } from "./MarkGlyph.tsx";
import { words } from "./words.ts";

interface Props {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  /** Node whose name is always written; its links are drawn as all others. */
  readonly named?: number | null;
}

const PADDING = 48;
const NAME_SIZE = 14;

/** Without a page to measure in: letters are about half as wide as high. */
const estimate: Measure = (text, style) => ({
  width: text.length * NAME_SIZE * (style === "person" ? 0.53 : 0.56) + 2,
  height: NAME_SIZE + 4,
});

/**
 * The scene as a still picture of lines and shapes, which prints where a moving one cannot. Colours
 * come from the style sheet; in grey, shapes, lines and hatchings say everything.
 */
export function MapPicture({ scene, width, height, named = null }: Props) {
  const id = useId();
  const view = fitScene(scene, { width, height }, PADDING);
  const names = namesInView(scene, view, estimate, named === null ? [] : [named], words.group);
  return (
    <svg
      className="map-picture"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <defs>
        {Array.from({ length: LOOKS }, (_, look) => (
          <HatchPattern key={look} id={`${id}-${String(look)}`} look={look} />
        ))}
      </defs>
      {scene.hulls.map(({ group, corners, look }) => (
        <g key={group} className={`map-hull map-look-${String(look + 1)}`}>
          <path className="map-hull-fill" d={pathOf(hullOutline(corners, view))} />
          <path d={pathOf(hullOutline(corners, view))} fill={`url(#${id}-${String(look)})`} />
        </g>
      ))}
      {scene.links.map((link) => (
        <PictureLink key={link.number} scene={scene} view={view} link={link} />
      ))}
      {scene.nodes.map((node) => (
        <PictureNode key={node.number} scene={scene} view={view} drawn={node} />
      ))}
      {names.map((name) => (
        <PictureName key={`${name.style} ${String(name.number)} ${name.text}`} name={name} />
      ))}
    </svg>
  );
}

/** One hatching, in the hue of its group. */
export function HatchPattern({ id, look }: { readonly id: string; readonly look: number }) {
  return (
    <pattern
      id={id}
      className={`map-look-${String(look + 1)}`}
      width="12"
      height="12"
      patternUnits="userSpaceOnUse"
    >
      <path className="map-hatch" d={hatchings[look]} />
    </pattern>
  );
}

function pathOf(points: readonly number[]): string {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < points.length; at += 2)
    pairs.push(`${tenth(points[at]!)} ${tenth(points[at + 1]!)}`);
  return pairs.length === 0 ? "" : `M${pairs.join("L")}Z`;
}

/** A length to a tenth of a pixel: no printer shows more, and the page stays small. */
function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

interface PartProps {
  readonly scene: Scene;
  readonly view: Viewport;
}

function PictureLink({ scene, view, link }: PartProps & { readonly link: SceneLink }) {
  const shape = shapeOf(scene, view, link);
  if (shape === null) return null;
  const { certainty, sources } = link.link;
  const { start, end, arrows, middle } = shape;
  return (
    <g className={`map-line map-tone-${link.tone}`}>
      <path
        d={`M${tenth(start.x)} ${tenth(start.y)}L${tenth(end.x)} ${tenth(end.y)}`}
        strokeWidth={lineWidths[sources - 1]}
        strokeDasharray={certainty === "certain" ? undefined : dashes[certainty].join(" ")}
      />
      {arrows.map((corners) => {
        const d = pathOf(corners.flatMap(({ x, y }) => [x, y]));
        return <path key={d} className="map-arrow" d={d} />;
      })}
      {middle === null ? null : <MarkGlyph mark={markDrawn(link)} x={middle.x} y={middle.y} />}
    </g>
  );
}

function shapeOf(scene: Scene, view: Viewport, { link }: SceneLink): LineShape | null {
  const end = (number: number) => ({
    ...pointOf(view, scene.positions, number),
    radius: scene.nodes[scene.placeOf[number]!]!.radius * sizeFactor(view.scale),
  });
  return lineShape(end(link.from), end(link.to), link, sizeFactor(view.scale));
}

function PictureNode({ scene, view, drawn }: PartProps & { readonly drawn: SceneNode }) {
  const { x, y } = pointOf(view, scene.positions, drawn.number);
  const radius = drawn.radius * sizeFactor(view.scale);
  const { kind, isIndexPerson } = drawn.node;
  const corners = shapeCorners[kind];
  const className = `map-node map-node-${kind}`;
  const shapeOfRadius = (r: number) =>
    pathOf(corners.map((value, at) => (at % 2 === 0 ? x : y) + value * r));
  const within = radius * (1 - hollowRim);
  if (corners.length > 0)
    return (
      <>
        <path className={className} d={shapeOfRadius(radius)} />
        {drawn.isHollow ? <path className="map-hole" d={shapeOfRadius(within)} /> : null}
      </>
    );
  return (
    <>
      {isIndexPerson ? (
        <circle
          className={`${className} map-outline`}
          cx={tenth(x)}
          cy={tenth(y)}
          r={tenth(radius + 3.2)}
        />
      ) : null}
      <circle className={className} cx={tenth(x)} cy={tenth(y)} r={tenth(radius)} />
      {drawn.isHollow ? (
        <circle className="map-hole" cx={tenth(x)} cy={tenth(y)} r={tenth(within)} />
      ) : null}
    </>
  );
}

function PictureName({ name }: { readonly name: Name }) {
  const { text, left, top, style } = name;
  return (
    <text className={`map-name map-name-${style}`} x={tenth(left)} y={tenth(top + NAME_SIZE)}>
      {text}
    </text>
  );
}
