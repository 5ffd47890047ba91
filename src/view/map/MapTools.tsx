import { words } from "./words.ts";

type Zoom = "in" | "out" | "fit" | "selection";

const signs: Readonly<Record<Zoom, string>> = {
  in: "M8 3V13M3 8H13",
  out: "M3 8H13",
  fit: "M2 6V2H6M10 2H14V6M14 10V14H10M6 14H2V10",
  selection: "M8 1V5M8 11V15M1 8H5M11 8H15M8 7.9V8.1",
};

interface Props {
  readonly hasSelection: boolean;
  readonly onZoom: (to: Zoom) => void;
}

/** Buttons to move nearer and further. */
export function MapTools({ hasSelection, onZoom }: Props) {
  return (
    <div className="map-tools">
      {(["in", "out", "fit", "selection"] as const).map((to) => (
        <button
          key={to}
          type="button"
          aria-label={words.tool[to]}
          title={words.tool[to]}
          disabled={to === "selection" && !hasSelection}
          onClick={() => onZoom(to)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={signs[to]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
