import { words } from "./words.ts";

interface Props {
  /** Agencies whose records are left out of every picture and figure. */
  readonly sources: readonly string[];
  readonly onCountAll: () => void;
}

/** Says in every view that some agencies' records are left out, with the way back. */
export function LeftOutNote({ sources, onCountAll }: Props) {
  if (sources.length === 0) return null;
  return (
    <div className="confirm screen-only" role="status">
      <p>{words.leftOut(sources)}</p>
      <button type="button" onClick={onCountAll}>
        {words.countAll}
      </button>
    </div>
  );
}
