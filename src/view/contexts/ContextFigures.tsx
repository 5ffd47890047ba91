import type { Analysis } from "../../analysis/analysis.ts";
import { MeasureMeaning } from "../measures/MeasureMeaning.tsx";
import { NotComputed } from "../measures/NotComputed.tsx";
import { words as measureWords } from "../measures/words.ts";
import type { ComputedMeasure } from "./contextColumns.tsx";
import { words } from "./words.ts";

interface Props {
  readonly measures: readonly ComputedMeasure[];
  readonly analysis: Analysis;
}

/** What every figure of the table means and does not mean. */
export function ContextFigures({ measures, analysis }: Props) {
  const hasRanges = (analysis.certainty?.rankRanges ?? null) !== null;
  const isShown = ({ isRange }: (typeof words.facts)[number]) => !isRange || hasRanges;
  return (
    <section aria-labelledby="context-figures">
      <h2 id="context-figures">{measureWords.heading}</h2>
      <dl className="meanings">
        {words.facts.filter(isShown).map(({ name, means, doesNotMean }) => (
          <div key={name} className="meaning">
            <dt>{name}</dt>
            <dd>
              <p>{means}</p>
              <p>
                <strong>{measureWords.doesNotMean}</strong> {doesNotMean}
              </p>
            </dd>
          </div>
        ))}
        {measures.map(({ measure }) => (
          <MeasureMeaning key={measure.id} words={measure.words} />
        ))}
      </dl>
      <NotComputed analysis={analysis} about="context" />
      <p className="hint">{words.verdict[analysis.groups.verdict]}</p>
    </section>
  );
}
