import { useId, useState } from "react";
import type { Vocabularies } from "../../../model/vocabulary/edited.ts";
import type { VocabularyEdits } from "../../../model/vocabulary/edits.ts";
import { labelOf } from "../../../model/vocabulary/term.ts";
import { wordListWords } from "./words.ts";

const words = wordListWords.notSettings;

interface Props {
  readonly edits: VocabularyEdits;
  readonly vocabularies: Vocabularies;
  readonly onKeep: (notSettings: VocabularyEdits["notSettings"]) => void;
}

/** Words such as NEET or "awaiting", which name no one place. */
export function NotSettings({ edits, vocabularies, onKeep }: Props) {
  const [word, setWord] = useState("");
  const id = useId();
  const { added, removed } = edits.notSettings;
  return (
    <>
      <p className="hint">{words.lead}</p>
      <ul className="many">
        {vocabularies.notSettings.map(({ code, label, status }) => (
          <li key={code}>
            <bdi>{label}</bdi>{" "}
            <span className="hint">
              {status === null
                ? words.gap
                : words.status(labelOf(vocabularies.statusWords, status))}
            </span>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={id}>{words.add}</label>
        <input
          id={id}
          type="text"
          value={word}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setWord(target.value)}
        />
      </div>
      <div className="actions">
        <button
          type="button"
          disabled={word.trim() === ""}
          onClick={() => {
            onKeep({ removed, added: [...added, { word: word.trim(), status: null }] });
            setWord("");
          }}
        >
          {words.addNow}
        </button>
      </div>
    </>
  );
}
