import { useState } from "react";
import type { VocabularyEdits } from "../../../model/vocabulary/edits.ts";
import { readEdits, type RefusedEdit } from "../../../model/vocabulary/readEdits.ts";
import type { ViewProps } from "../../desk.ts";
import { NotSettings } from "./NotSettings.tsx";
import { SeriousViolenceForm } from "./SeriousViolenceForm.tsx";
import { TermsTable } from "./TermsTable.tsx";
import { wordListWords as words } from "./words.ts";

/** The words an area works with: labels, groups, words of its own, and what it calls serious violence. */
export function WordLists({ desk, project }: ViewProps) {
  const kept = readEdits(project.vocabulary).edits;
  const [edits, setEdits] = useState(kept);
  const [refused, setRefused] = useState<readonly RefusedEdit[]>([]);
  const isChanged = JSON.stringify(edits) !== JSON.stringify(kept);
  const keep = (next: VocabularyEdits) => {
    const read = readEdits(next);
    setRefused(read.refused);
    setEdits(read.edits);
    desk.onVocabulary(read.edits);
  };
  return (
    <section aria-labelledby="words-heading" className="screen-only">
      <h2 id="words-heading">{words.heading}</h2>
      <p className="hint">{words.lead}</p>
      <details className="unfolding">
        <summary>{words.labels}</summary>
        <TermsTable edits={edits} onEdits={setEdits} />
        <div className="actions">
          <button type="button" disabled={!isChanged} onClick={() => keep(edits)}>
            {words.save}
          </button>
          <span className="hint" role="status">
            {isChanged ? words.changed : ""}
          </span>
        </div>
      </details>
      <Refused refused={refused} />
      <details className="unfolding">
        <summary>{words.seriousViolence.heading}</summary>
        <SeriousViolenceForm
          definition={edits.seriousViolence}
          incidents={project.dataset.incidents}
          vocabularies={desk.vocabularies}
          onKeep={(seriousViolence) => keep({ ...edits, seriousViolence })}
        />
      </details>
      <details className="unfolding">
        <summary>{words.notSettings.heading}</summary>
        <NotSettings
          edits={edits}
          vocabularies={desk.vocabularies}
          onKeep={(notSettings) => keep({ ...edits, notSettings })}
        />
      </details>
    </section>
  );
}

function Refused({ refused }: { readonly refused: readonly RefusedEdit[] }) {
  if (refused.length === 0) return null;
  return (
    <div className="failure" role="alert">
      <p>{words.refused}</p>
      <ul>
        {refused.map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            <bdi>{what}</bdi>: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
