import type { NodeKind } from "../../scene/nodeKey.ts";

const outlines: Readonly<Record<Exclude<NodeKind, "youngPerson">, string>> = {
  incident: "M8 1 15 8 8 15 1 8Z",
  institution: "M2 2H14V14H2Z",
  place: "M4.5 1.8H11.5L15.2 8 11.5 14.2H4.5L.8 8Z",
  adult: "M8 1.5 15 14.5H1Z",
};

interface Props {
  readonly kind: NodeKind;
}

/**
 * The shape that stands for a kind everywhere: circle, diamond, square, hexagon, triangle. It is
 * decoration: the kind's name always stands beside it.
 */
export function ShapeGlyph({ kind }: Props) {
  return (
    <svg className={`glyph glyph-${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {kind === "youngPerson" ? <circle cx="8" cy="8" r="6.8" /> : <path d={outlines[kind]} />}
    </svg>
  );
}
