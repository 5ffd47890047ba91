import { useId, useState } from "react";
import type { Incident } from "../../../model/records.ts";
import type { Vocabularies } from "../../../model/vocabulary/edited.ts";
import {
  countsAsSeriousViolence,
  type SeriousViolence,
} from "../../../model/vocabulary/seriousViolence.ts";
import type { Vocabulary } from "../../../model/vocabulary/term.ts";
import { Field } from "../../field/Field.tsx";
import { wordListWords } from "./words.ts";

const words = wordListWords.seriousViolence;

interface Props {
  readonly definition: SeriousViolence;
  readonly incidents: readonly Incident[];
  readonly vocabularies: Vocabularies;
  readonly onKeep: (definition: SeriousViolence) => void;
}

/** The area's own definition of serious violence, with what it takes in as things stand. */
export function SeriousViolenceForm({ definition, incidents, vocabularies, onKeep }: Props) {
  const [next, setNext] = useState(definition);
  const counted = incidents.filter((incident) => countsAsSeriousViolence(incident, next)).length;
  const isChanged = JSON.stringify(next) !== JSON.stringify(definition);
  return (
    <>
      <p className="hint">{words.lead}</p>
      <Field
        label={words.name}
        hint={words.nameHint}
        kind="text"
        value={next.name}
        onChange={(name) => setNext({ ...next, name })}
      />
      <Ticks
        legend={words.types}
        vocabulary={vocabularies.incidentTypes}
        codes={next.types}
        onCodes={(types) => setNext({ ...next, types })}
      />
      <Ticks
        legend={words.flags}
        vocabulary={vocabularies.incidentFlags}
        codes={next.flags}
        onCodes={(flags) => setNext({ ...next, flags })}
      />
      <p role="status">{words.now(counted, incidents.length)}</p>
      <div className="actions">
        <button type="button" disabled={!isChanged} onClick={() => onKeep(next)}>
          {words.save}
        </button>
      </div>
    </>
  );
}

interface TicksProps {
  readonly legend: string;
  readonly vocabulary: Vocabulary;
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
}

function Ticks({ legend, vocabulary, codes, onCodes }: TicksProps) {
  const id = useId();
  return (
    <fieldset className="choice many">
      <legend>{legend}</legend>
      {vocabulary.map(({ code, label }) => (
        <div key={code} className="tick">
          <input
            id={`${id}-${code}`}
            type="checkbox"
            checked={codes.includes(code)}
            autoComplete="off"
            onChange={({ target }) =>
              onCodes(target.checked ? [...codes, code] : codes.filter((each) => each !== code))
            }
          />
          <label htmlFor={`${id}-${code}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
}
