import type { Mark } from "../../scene/evidence.ts";

const strokes: Readonly<Record<Exclude<Mark, "none">, string>> = {
  supportive: "M-4.2 0H4.2M0-4.2V4.2",
  harmful: "M-3-3 3 3M3-3-3 3",
  mixed: "M-4.2-1.4H4.2M0-5.6V2.8M-4.2 5H4.2",
};

interface Props {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** The sign at the middle of a line: plus for supportive, cross for harmful or conflict, both over a bar. */
export function MarkGlyph({ mark, x, y }: Props) {
  if (mark === "none") return null;
  return (
    <g className="map-mark" transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle r="7.5" />
      <path d={strokes[mark]} />
    </g>
  );
}
