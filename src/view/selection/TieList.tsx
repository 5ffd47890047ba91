import { useContext, useMemo, useState } from "react";
import type { Analysis } from "../../analysis/analysis.ts";
import { gradeWords } from "../../analysis/evidence/words.ts";
import type { ContextKey } from "../../model/ids.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import { tieReader, tiesOf, type TieGrade, type TieOfOne } from "../../scene/tieReader.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import { describeTie, type NameOf } from "./describeTie.ts";
import { tieWords as words } from "./tieWords.ts";
import { WordsInUse } from "../wordsInUse.ts";

interface Props {
  readonly dataset: Dataset;
  readonly analysis: Analysis;
  readonly selected: NodeKey;
  readonly onSelect: (key: NodeKey) => void;
}

/** More ties than this are listed when asked for. */
const FIRST = 40;

/** The ties of a young person, each with what it rests on when it is opened. */
export function TieList({ dataset, analysis, selected, onSelect }: Props) {
  const [isOpen, setOpen] = useState(false);
  const ties = useMemo(() => tiesOf(analysis, selected), [analysis, selected]);
  if (ties === null || ties.length === 0) return null;
  return (
    <details
      className="facts ties"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.summary(ties.length)}</summary>
      {isOpen ? (
        <OpenTies
          dataset={dataset}
          analysis={analysis}
          selected={selected}
          onSelect={onSelect}
          ties={ties}
        />
      ) : null}
    </details>
  );
}

function OpenTies(props: Props & { readonly ties: readonly TieOfOne[] }) {
  const { dataset, analysis, selected, ties } = props;
  const [isWhole, setWhole] = useState(false);
  const vocabularies = useContext(WordsInUse);
  const read = useMemo(() => tieReader(dataset, analysis, selected), [dataset, analysis, selected]);
  const nameOf = useMemo(() => namesOf(dataset), [dataset]);
  const shown = isWhole ? ties : ties.slice(0, FIRST);
  const grades = [...new Set(shown.flatMap(({ grade }) => (grade === null ? [] : [grade])))];
  return (
    <>
      <p className="hint">{words.lead}</p>
      <ul>
        {shown.map((tie) => (
          <li key={tie.key} className="fact">
            <button type="button" className="name" onClick={() => props.onSelect(tie.key)}>
              <ShapeGlyph kind="youngPerson" />
              {tie.id}
            </button>
            {tie.grade === null ? null : <span>{gradeWords[tie.grade].name}</span>}
            {describeTie(read(tie.other), nameOf, vocabularies).map((sentence) => (
              <span key={sentence} className="fact-source">
                {sentence}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {shown.length < ties.length ? (
        <button type="button" onClick={() => setWhole(true)}>
          {words.showAll(ties.length)}
        </button>
      ) : null}
      {grades.map((grade) => (
        <GradeMeaning key={grade} grade={grade} />
      ))}
    </>
  );
}

/** What a grade says and what it does not: no grade is shown without. */
function GradeMeaning({ grade }: { readonly grade: TieGrade }) {
  const { name, means, doesNotMean, caution } = gradeWords[grade];
  return (
    <details className="hint">
      <summary>{words.whatMeans(name)}</summary>
      <p>{means}</p>
      <p>{words.doesNotMean(doesNotMean)}</p>
      <p>{words.caution(caution)}</p>
    </details>
  );
}

function namesOf({ institutions, places }: Dataset): NameOf {
  const names = new Map<ContextKey, string>([
    ...institutions.map(({ id, name }) => [`institution:${id}`, name ?? id] as const),
    ...places.map(({ id, name }) => [`place:${id}`, name ?? id] as const),
  ]);
  return (key) => names.get(key) ?? key.slice(key.indexOf(":") + 1);
}
