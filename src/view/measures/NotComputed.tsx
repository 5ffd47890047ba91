import type { Analysis } from "../../analysis/analysis.ts";
import type { Measure } from "../../analysis/measure.ts";
import { measures } from "../../analysis/measures/index.ts";
import { words } from "./words.ts";

interface Props {
  readonly analysis: Analysis;
  readonly about: Measure["about"][number];
}

/** Which measures are missing because the network is too large for them; nothing when none is. */
export function NotComputed({ analysis, about }: Props) {
  const missing = measures.filter(
    (measure) => measure.about.includes(about) && analysis.measures[measure.id] === undefined,
  );
  if (missing.length === 0) return null;
  return <p className="hint">{words.notComputed(missing.map((measure) => measure.words.name))}</p>;
}
