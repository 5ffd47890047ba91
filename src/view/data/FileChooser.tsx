import { useId } from "react";
import { words } from "./words.ts";

interface Props {
  /** Choosing files is what the screen is for. */
  readonly isPrimary: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The endings of files that can be read. */
const ACCEPTED = ".csv,.tsv,.txt,.xlsx,.json,.graphml,.gexf";

/** Chooses files from the disk; they are read as soon as they are chosen. */
export function FileChooser({ isPrimary, onFiles }: Props) {
  const id = useId();
  return (
    <div className="file-chooser">
      <input
        id={id}
        type="file"
        className="visually-hidden"
        multiple
        accept={ACCEPTED}
        autoComplete="off"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Choosing the same files again, mended, must be a change too.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className={isPrimary ? "button primary" : "button"}>
        {words.importing.choose}
      </label>
      <span className="hint">{words.importing.drop}</span>
    </div>
  );
}
