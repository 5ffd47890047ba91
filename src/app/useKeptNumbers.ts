import { useState } from "react";
import type { Analysis } from "../analysis/analysis.ts";
import { keepNumbers, numberedGroups, type NumberedGroup } from "../analysis/groups/keepNumbers.ts";

interface Kept {
  readonly project: string;
  readonly of: Analysis | null;
  readonly shown: Analysis | null;
  /** The last groups there were: a network without any does not make them forgotten. */
  readonly groups: readonly NumberedGroup[];
}

/**
 * The analysis with its groups under the numbers they had before, as long as the project is the
 * same: what was linked group 2 stays so, in name and colour, when data are added.
 */
export function useKeptNumbers(project: string, analysis: Analysis | null): Analysis | null {
  const [kept, setKept] = useState<Kept>({ project, of: null, shown: null, groups: [] });
  if (kept.project === project && kept.of === analysis) return kept.shown;
  const next = keep(kept.project === project ? kept.groups : [], project, analysis);
  setKept(next);
  return next.shown;
}

function keep(groups: readonly NumberedGroup[], project: string, analysis: Analysis | null): Kept {
  if (analysis === null) return { project, of: null, shown: null, groups };
  const ids = analysis.network.youngPeople;
  const numbered = keepNumbers(analysis.groups, ids, groups);
  const named = numberedGroups(numbered, ids);
  return {
    project,
    of: analysis,
    shown: { ...analysis, groups: numbered },
    groups: named.length > 0 ? named : groups,
  };
}
