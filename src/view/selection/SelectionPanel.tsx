import { useContext, useMemo } from "react";
import type { Analysis } from "../../analysis/analysis.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { NodeFacts } from "../../scene/facts.ts";
import type { NodeKey } from "../../scene/nodeKey.ts";
import { nodeFacts } from "../../scene/nodeFacts.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import { describeSource } from "./describeFact.ts";
import { FactList, Parts } from "./FactList.tsx";
import { TieList } from "./TieList.tsx";
import { WorkedOut } from "./WorkedOut.tsx";
import { detailWords, kindWords, words } from "./words.ts";
import { WordsInUse } from "../wordsInUse.ts";

interface Props {
  readonly dataset: Dataset;
  /** Null until it is worked out. */
  readonly analysis: Analysis | null;
  readonly selected: NodeKey | null;
  readonly onSelect: (selected: NodeKey | null) => void;
}

/** Everything recorded about what is selected and, apart from it, what was worked out. */
export function SelectionPanel({ dataset, analysis, selected, onSelect }: Props) {
  const vocabularies = useContext(WordsInUse);
  const facts = useMemo(
    () => (selected === null ? null : nodeFacts(dataset, selected, vocabularies)),
    [dataset, selected, vocabularies],
  );
  if (selected === null) return <p className="hint">{words.nothing}</p>;
  if (facts === null) return <p className="hint">{words.gone}</p>;
  return (
    <div className="selection">
      <SelectionHead facts={facts} onClear={() => onSelect(null)} />
      {analysis === null ? null : (
        <>
          <WorkedOut analysis={analysis} selected={selected} />
          <TieList
            key={selected}
            dataset={dataset}
            analysis={analysis}
            selected={selected}
            onSelect={onSelect}
          />
        </>
      )}
      {facts.lists.length === 0 ? <p className="hint">{words.noFacts}</p> : null}
      {facts.lists.map((list) => (
        // A list that was opened does not stay open for the next selection.
        <FactList key={`${facts.key} ${list.name}`} {...list} onSelect={onSelect} />
      ))}
    </div>
  );
}

function SelectionHead({ facts, onClear }: { facts: NodeFacts; onClear: () => void }) {
  return (
    <>
      <div className="selection-head">
        <p className="selection-kind">
          <ShapeGlyph kind={facts.kind} />
          {kindWords[facts.kind]}
        </p>
        <button type="button" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <h2>{facts.name}</h2>
      {facts.name === facts.id ? null : <p className="hint">{facts.id}</p>}
      {facts.isUnlisted ? <p className="hint">{words.unlisted}</p> : null}
      {facts.details.length === 0 ? null : (
        <dl className="selection-details">
          {facts.details.map(({ name, value }) => (
            <div key={name}>
              <dt>{detailWords[name]}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {facts.source === null ? null : (
        <Parts className="fact-source" parts={describeSource(facts.source)} />
      )}
    </>
  );
}
