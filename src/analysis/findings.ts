import type { ContextKey } from "../model/ids.ts";
import type { AdultLinked } from "./adults/adultsLinked.ts";
import type { Bridging } from "./contexts/bridging.ts";
import type { EducationGaps } from "./contexts/gaps.ts";
import type { IncidentRatio } from "./contexts/incidentRatios.ts";
import type { Move } from "./contexts/moves.ts";
import type { SharedPlacement } from "./contexts/sharedPlacements.ts";
import type { ContextBrokerage } from "./graph/contextBrokerage.ts";
import type { LeftOut } from "./leftOut.ts";
import type { Exposure } from "./time/exposure.ts";
import type { NearRepeat } from "./time/nearRepeat.ts";
import type { DataGaps } from "./uncertainty/dataGaps.ts";
import type { EffectOfWeakGrades } from "./uncertainty/effectOfWeakGrades.ts";
import type { SourceDependence } from "./uncertainty/withoutEachSource.ts";

/** What is found beyond the networks themselves: contexts, moves, time, and what is missing. */
export interface Findings {
  readonly moves: readonly Move[];
  readonly gaps: EducationGaps;
  readonly sharedPlacements: readonly SharedPlacement[];
  readonly incidentRatios: ReadonlyMap<ContextKey, IncidentRatio | null>;
  /** Null where groups were not sought among contexts, or there are too many. */
  readonly bridging: Bridging | null;
  /** Null when no record is dated. */
  readonly exposure: Exposure | null;
  /** Null without re-runs. */
  readonly nearRepeat: NearRepeat | null;
  readonly dataGaps: DataGaps;
  readonly sources: SourceDependence;
  readonly weakGrades: EffectOfWeakGrades;
  /** Contexts that alone link young people of the same and of different areas. */
  readonly brokerage: ContextBrokerage;
  readonly adults: readonly AdultLinked[];
  readonly left: readonly LeftOut[];
}
