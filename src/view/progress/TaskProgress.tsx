import { useId } from "react";
import { formatPercent } from "../../text/format.ts";
import { words } from "./words.ts";

interface Props {
  /** What is being done, as a short sentence. */
  readonly name: string;
  readonly done: number;
  /** 0 when it is not known yet how much there is to do. */
  readonly of: number;
  readonly onCancel: () => void;
}

/** A long task with its name, how far it is, and a way to stop it. */
export function TaskProgress({ name, done, of, onCancel }: Props) {
  const nameId = useId();
  const isKnown = of > 0;
  return (
    <div className="task">
      <span id={nameId}>{name}</span>
      <progress
        aria-labelledby={nameId}
        max={isKnown ? of : undefined}
        value={isKnown ? done : undefined}
      />
      <span className="task-share">{isKnown ? words.share(formatPercent(done, of)) : null}</span>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
