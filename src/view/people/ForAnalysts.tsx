import type { Analysis } from "../../analysis/analysis.ts";
import { rankRangeOf } from "../../analysis/howSure.ts";
import type { YoungPersonId } from "../../model/ids.ts";
import { readNodeKey, type NodeKey } from "../../scene/nodeKey.ts";
import { formatCounted, formatDay, formatMeasure } from "../../text/format.ts";
import { MeasureMeaning } from "../measures/MeasureMeaning.tsx";
import { NotComputed } from "../measures/NotComputed.tsx";
import { words as measureWords } from "../measures/words.ts";
import { personMeasures } from "./personMeasures.ts";
import { words } from "./words.ts";

/** The measure whose order the re-runs tell of. */
const RANKED = "betweenness";

interface Props {
  readonly analysis: Analysis;
  readonly selected: NodeKey | null;
}

function rangeOf(analysis: Analysis, id: YoungPersonId): string | null {
  const { youngPeople } = analysis.network;
  const range = rankRangeOf(analysis, youngPeople.indexOf(id));
  if (range === null) return null;
  const of = formatCounted(youngPeople.length, "young person", "young people");
  return measureWords.range(range.low, range.high, of);
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
            howSure={measure.id === RANKED ? rangeOf(analysis, youngPerson) : null}
          />
        ))}
      </dl>
      <NotComputed analysis={analysis} about="youngPerson" />
    </details>
  );
}
