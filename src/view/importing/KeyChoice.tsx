import { useId } from "react";
import type { ImportDesk } from "./importDesk.ts";
import { personalWords } from "./personalWords.ts";

const text = personalWords.key;

/** The key that makes pseudonyms: a new one, whose file is saved, or one from a file. */
export function KeyChoice({ desk }: { readonly desk: ImportDesk }) {
  const id = useId();
  return (
    <div id="ask-key" className="ask">
      <h4>{text.heading}</h4>
      <p>{text.means}</p>
      <div className="actions">
        <button type="button" onClick={desk.onMakeKey}>
          {text.make}
        </button>
        <span className="file-button">
          <input
            id={id}
            type="file"
            className="visually-hidden"
            autoComplete="off"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) desk.onLoadKey(file);
              event.target.value = "";
            }}
          />
          <label htmlFor={id} className="button">
            {text.load}
          </label>
        </span>
      </div>
      <p role="status" className={desk.keyFault === null ? "key-there" : "severity error wrapping"}>
        {desk.keyFault ?? (desk.hasKey ? text.there : null)}
      </p>
    </div>
  );
}
