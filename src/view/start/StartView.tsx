import { FailureNote } from "../frame/FailureNote.tsx";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import { TaskProgress } from "../progress/TaskProgress.tsx";
import type { TaskState } from "../progress/taskState.ts";
import { words } from "./words.ts";

interface Props {
  /** The example on its way in. */
  readonly reading: TaskState<unknown>;
  readonly onExplore: () => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What Peerscape is, and the two ways to begin. */
export function StartView({ reading, onExplore, onImport, onCancel }: Props) {
  return (
    <div className="start">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="lead">{words.what}</p>
      <p className="lead">{words.private}</p>
      <dl className="ways">
        <div>
          <dt>
            <button type="button" className="primary" onClick={onExplore}>
              {words.explore}
            </button>
          </dt>
          <dd>{words.exploreMeans}</dd>
        </div>
        <div>
          <dt>
            <button type="button" onClick={onImport}>
              {words.importData}
            </button>
          </dt>
          <dd>{words.importMeans}</dd>
        </div>
      </dl>
      {reading.kind === "running" ? (
        <TaskProgress
          name={words.reading}
          done={reading.done}
          of={reading.of}
          onCancel={onCancel}
        />
      ) : null}
      {reading.kind === "failed" ? <FailureNote failure={reading.failure} /> : null}
      <ul className="start-key">
        {words.key.map(({ kind, name }) => (
          <li key={kind}>
            <ShapeGlyph kind={kind} />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
