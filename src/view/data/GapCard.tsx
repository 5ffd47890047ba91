import { useMemo } from "react";
import type { Dataset } from "../../model/dataset.ts";
import { findDataGaps, type DataGaps } from "./dataGaps.ts";
import { words } from "./words.ts";

const text = words.gaps;

/** What the data do not say, as plain counts. */
export function GapCard({ dataset }: { readonly dataset: Dataset }) {
  const gaps = useMemo(() => findDataGaps(dataset), [dataset]);
  return (
    <section aria-labelledby="gaps-heading" className="gap-card">
      <h2 id="gaps-heading">{text.heading}</h2>
      <p className="hint">{text.lead}</p>
      <ul>
        {sentencesOf(gaps).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function sentencesOf(gaps: DataGaps): string[] {
  return [
    text.withoutAttendance(gaps.withoutAttendance, gaps.youngPeople),
    text.withUnknownSetting(gaps.withUnknownSetting, gaps.youngPeople),
    text.undated(gaps.undatedAttendances, gaps.attendances),
    text.withoutSource(gaps.linksWithoutSource, gaps.links),
    text.agencies(gaps.agencies),
    text.years(gaps.years),
  ];
}
