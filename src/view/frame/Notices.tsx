import type { StorageTrouble } from "./failure.ts";
import { FailureNote } from "./FailureNote.tsx";
import { canTryAgain } from "./failureWords.ts";
import type { SaveState } from "./saveState.ts";
import { words } from "./words.ts";

interface Props {
  readonly save: SaveState;
  readonly trouble: StorageTrouble | null;
  readonly onSaveAgain: () => void;
  readonly onReload: () => void;
  readonly onDismiss: () => void;
}

/** What is wrong with keeping the data; it stays until it is mended or read. */
export function Notices({ save, trouble, onSaveAgain, onReload, onDismiss }: Props) {
  return (
    <>
      {save.kind === "not-saved" ? (
        <FailureNote failure={save.failure}>
          {canTryAgain(save.failure) ? (
            <button type="button" onClick={onSaveAgain}>
              {words.tryAgain}
            </button>
          ) : (
            <button type="button" onClick={onReload}>
              {words.reload}
            </button>
          )}
        </FailureNote>
      ) : null}
      {trouble === null ? null : (
        <FailureNote failure={{ kind: "storage", trouble }}>
          <button type="button" onClick={onDismiss}>
            {words.dismiss}
          </button>
        </FailureNote>
      )}
    </>
  );
}
