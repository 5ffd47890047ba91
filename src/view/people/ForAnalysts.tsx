import type { Analysis } from "../../analysis/analysis.ts";
import { readNodeKey, type NodeKey } from "../../scene/nodeKey.ts";
import { formatDay, formatMeasure } from "../../text/format.ts";
import { MeasureMeaning } from "../measures/MeasureMeaning.tsx";
import { NotComputed } from "../measures/NotComputed.tsx";
import { personMeasures } from "./personMeasures.ts";
import { words } from "./words.ts";

interface Props {
  readonly analysis: Analysis;
  readonly selected: NodeKey | null;
}

/** The measures of the one young person who is selected, each with what it does not mean. */
export function ForAnalysts({ analysis, selected }: Props) {
  const { kind, id } = selected === null ? { kind: null, id: "" } : readNodeKey(selected);
  const youngPerson = analysis.network.youngPeople.find((each) => each === id);
  if (kind !== "youngPerson" || youngPerson === undefined)
    return <p className="hint">{words.select}</p>;

  const { asOf, network } = analysis;
  return (
    <details className="for-analysts">
      <summary>{words.forAnalysts}</summary>
      <p>{words.forAnalystsLead(id, asOf === null ? null : formatDay(asOf))}</p>
      <p>{words.outOf(network.youngPeople.length, network.contexts.length)}</p>
      <dl className="meanings">
        {personMeasures(analysis).map(({ measure, valueOf }) => (
          <MeasureMeaning
            key={measure.id}
            words={measure.words}
            value={formatMeasure(valueOf(youngPerson))}
          />
        ))}
      </dl>
      <NotComputed analysis={analysis} about="youngPerson" />
    </details>
  );
}
