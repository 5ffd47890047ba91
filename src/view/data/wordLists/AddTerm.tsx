import { useId, useState } from "react";
import type { TermEdit } from "../../../model/vocabulary/edits.ts";
import type { VocabularyName } from "../../../model/vocabulary/index.ts";
import { wordListWords as words } from "./words.ts";

interface Props {
  readonly list: VocabularyName;
  readonly onAdd: (term: TermEdit) => void;
}

/** A word of the area's own. */
export function AddTerm({ list, onAdd }: Props) {
  const [code, setCode] = useState("");
  const [label, setLabel] = useState("");
  const [isShared, setShared] = useState(true);
  const id = useId();
  const isPlace = list === "institutionTypes" || list === "placeTypes";
  const add = () => {
    if (code.trim() === "") return;
    const term = { code: code.trim(), label: label.trim() === "" ? code.trim() : label.trim() };
    onAdd(isPlace ? { ...term, isShared } : term);
    setCode("");
    setLabel("");
  };
  return (
    <fieldset className="choice">
      <legend>{words.add}</legend>
      <div className="field">
        <label htmlFor={`${id}-code`}>{words.newWord}</label>
        <input
          id={`${id}-code`}
          type="text"
          value={code}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setCode(target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-label`}>{words.newLabel}</label>
        <input
          id={`${id}-label`}
          type="text"
          value={label}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setLabel(target.value)}
        />
      </div>
      {isPlace ? (
        <div className="tick">
          <input
            id={`${id}-shared`}
            type="checkbox"
            checked={isShared}
            autoComplete="off"
            onChange={({ target }) => setShared(target.checked)}
          />
          <label htmlFor={`${id}-shared`}>{words.shared}</label>
        </div>
      ) : null}
      <div className="actions">
        <button type="button" disabled={code.trim() === ""} onClick={add}>
          {words.addNow}
        </button>
      </div>
    </fieldset>
  );
}
