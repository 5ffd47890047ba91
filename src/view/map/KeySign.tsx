import { useId } from "react";
import type { KeyEntry } from "../../scene/key.ts";
import { dashes, lineWidths } from "../../scene/lineGeometry.ts";
import { hollowRim, shapeReach } from "../../scene/shapes.ts";
import { HatchPattern } from "./MapPicture.tsx";
import { MarkGlyph } from "./MarkGlyph.tsx";

const LINE = "M1 8H31";

/** The small drawing beside a line of the key; decoration, for the words say the same. */
export function KeySign({ entry }: { readonly entry: KeyEntry }) {
  const id = useId();
  if (isUnsigned(entry)) return null;
  if (entry.about === "size") return <SizeSign samples={entry.samples} />;
  return (
    <svg className="map-sign" viewBox="0 0 32 16" aria-hidden="true" focusable="false">
      <Sign entry={entry} id={id} />
    </svg>
  );
}

type Unsigned = Extract<KeyEntry, { about: "shape" | "equalSize" | "measureSize" | "thin" }>;
type Signed = Exclude<KeyEntry, Unsigned | { about: "size" }>;

/** Whether the words need no drawing, or have one already. */
function isUnsigned(entry: KeyEntry): entry is Unsigned {
  return ["shape", "equalSize", "measureSize", "thin"].includes(entry.about);
}

function Sign({ entry, id }: { readonly entry: Signed; readonly id: string }) {
  switch (entry.about) {
    case "indexPerson":
      return (
        <>
          <circle className="map-node map-node-youngPerson map-outline" cx="16" cy="8" r="7.2" />
          <circle className="map-node map-node-youngPerson" cx="16" cy="8" r="4" />
        </>
      );
    case "between":
      return (
        <>
          <circle className="map-node map-node-youngPerson" cx="10" cy="8" r="6" />
          <circle className="map-hole" cx="10" cy="8" r={6 * (1 - hollowRim)} />
          <rect className="map-node map-node-institution" x="18" y="2.5" width="11" height="11" />
          <rect className="map-hole" x="20.5" y="5" width="6" height="6" />
        </>
      );
    case "certainty":
      return (
        <g className="map-line map-tone-context">
          <path
            d={LINE}
            strokeWidth="1.6"
            strokeDasharray={dashes[entry.certainty].join(" ") || undefined}
          />
        </g>
      );
    case "width":
      return (
        <g className="map-line map-tone-context">
          {entry.steps.map((step, at) => (
            <path key={step} d={`M1 ${String(3 + at * 5)}H31`} strokeWidth={lineWidths[step - 1]} />
          ))}
        </g>
      );
    case "tone":
      return (
        <g className={`map-line map-tone-${entry.tone}`}>
          <path d={LINE} strokeWidth="1.8" />
        </g>
      );
    case "mark":
      return (
        <g className={`map-line map-tone-${entry.mark === "mixed" ? "tie" : entry.mark}`}>
          <path d={LINE} strokeWidth="1.3" />
          <MarkGlyph mark={entry.mark} x={16} y={8} />
        </g>
      );
    case "direction":
      return (
        <g className="map-line map-tone-tie">
          <path d="M1 8H24" strokeWidth="1.3" />
          <path className="map-arrow" d="M31 8L22 3.5L22 12.5Z" />
        </g>
      );
    case "groups":
      return (
        <g className="map-hull map-look-1">
          <defs>
            <HatchPattern id={id} look={0} />
          </defs>
          <rect className="map-hull-fill" x="1" y="1" width="30" height="14" rx="7" />
          <rect fill={`url(#${id})`} x="1" y="1" width="30" height="14" rx="7" />
        </g>
      );
  }
}

/** Contexts of so many connections, at the size they are drawn at scale 1. */
function SizeSign({
  samples,
}: {
  readonly samples: Extract<KeyEntry, { about: "size" }>["samples"];
}) {
  const sides = samples.map(({ radius }) => radius * shapeReach.institution * 2);
  const height = Math.max(16, ...sides);
  const lefts = sides.map((_, at) => sides.slice(0, at).reduce((sum, side) => sum + side + 4, 0));
  const right = sides.reduce((sum, side) => sum + side + 4, 0);
  return (
    <svg
      className="map-sizes"
      width={right}
      height={height}
      viewBox={`0 0 ${String(right)} ${String(height)}`}
      aria-hidden="true"
      focusable="false"
    >
      {sides.map((side, at) => (
        <rect
          key={side}
          className="map-node map-node-institution"
          x={lefts[at]}
          y={height - side}
          width={side}
          height={side}
        />
      ))}
    </svg>
  );
}
