import { MeasureMeaning } from "../measures/MeasureMeaning.tsx";
import { words } from "../measures/words.ts";
import type { PersonMeasure } from "./personMeasures.ts";

/** What every measure of a table means and does not mean. */
export function MeasureMeanings({ measures }: { readonly measures: readonly PersonMeasure[] }) {
  return (
    <section aria-labelledby="person-figures">
      <h2 id="person-figures">{words.heading}</h2>
      <dl className="meanings">
        {measures.map(({ measure }) => (
          <MeasureMeaning key={measure.id} words={measure.words} />
        ))}
      </dl>
    </section>
  );
}
