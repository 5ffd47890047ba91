import { useState } from "react";
import type { StorageTrouble } from "./failure.ts";
import { FailureNote } from "./FailureNote.tsx";
import { canTryAgain } from "./failureWords.ts";
import { focusOnAppear } from "./focus.ts";
import { words } from "./words.ts";

interface Props {
  readonly trouble: StorageTrouble;
  readonly onTryAgain: () => void;
  readonly onErase: () => void;
}

/** Something is saved here and cannot be opened: why, and the ways on. */
export function CannotOpen({ trouble, onTryAgain, onErase }: Props) {
  const [isAsking, setAsking] = useState(false);
  const failure = { kind: "storage", trouble } as const;
  return (
    <div className="start">
      <h1 tabIndex={-1}>{words.cannotOpen}</h1>
      <FailureNote failure={failure}>
        {canTryAgain(failure) ? (
          <button type="button" onClick={onTryAgain}>
            {words.tryAgain}
          </button>
        ) : null}
        {isAsking ? null : (
          <button type="button" className="danger" onClick={() => setAsking(true)}>
            {words.eraseStored}
          </button>
        )}
      </FailureNote>
      {isAsking ? (
        <div
          className="confirm"
          role="group"
          aria-labelledby="erase-stored"
          tabIndex={-1}
          ref={focusOnAppear}
        >
          <p id="erase-stored">{words.eraseStoredMeans}</p>
          <div className="actions">
            <button type="button" className="danger" onClick={onErase}>
              {words.eraseNow}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
