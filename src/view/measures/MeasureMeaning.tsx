import type { MeasureWords } from "../../analysis/measure.ts";
import { words as labels } from "./words.ts";

interface Props {
  readonly words: MeasureWords;
  /** The value, where one node's is shown. */
  readonly value?: string;
  /** How far that value can be trusted, in a sentence; null where it is not known. */
  readonly howSure?: string | null;
}

/** What a measure says, what it does not, and its definition behind one click. */
export function MeasureMeaning({ words, value, howSure = null }: Props) {
  return (
    <div className="meaning">
      <dt>
        {words.name}
        {value === undefined ? null : <strong className="meaning-value">{value}</strong>}
      </dt>
      <dd>
        <p>{words.means}</p>
        {howSure === null ? null : <p>{howSure}</p>}
        <p>
          <strong>{labels.doesNotMean}</strong> {words.doesNotMean}
        </p>
        <p>
          <strong>{labels.caution}</strong> {words.caution}
        </p>
        <details>
          <summary>{labels.definition}</summary>
          <p>{words.definition}</p>
        </details>
      </dd>
    </div>
  );
}
