import type { Progress } from "../model/progress.ts";
import type { Csr } from "../network/csr.ts";

/** What a measure is computed on. */
export interface MeasureInput {
  /** The two-mode graph or the peer network, as `Measure.on` says. */
  readonly graph: Csr;
  /** In the two-mode graph the first `youngPeople` nodes are young people; in the peer network all are. */
  readonly youngPeople: number;
  /** The values of the measure that `Measure.derivedFrom` names; null where it names none. */
  readonly base: Float64Array | null;
}

/** How a measure is put to its readers. No number is shown without these. */
export interface MeasureWords {
  readonly name: string;
  /** What a high value says, in one plain sentence. */
  readonly means: string;
  /** What it must not be read as. */
  readonly doesNotMean: string;
  /** What makes it uncertain in data like these. */
  readonly caution: string;
  /** For researchers: formula, normalisation, edge cases. */
  readonly definition: string;
}

/**
 * One way of describing how a node is placed, as a value in a list: tables, help, report and
 * packs read the list. A measure without its words does not compile.
 */
export interface Measure {
  readonly id: string;
  readonly on: "twoMode" | "peers";
  readonly about: readonly ("youngPerson" | "context")[];
  readonly words: MeasureWords;
  /**
   * What its cost grows with: the links; the paths, so the square of the network; or the ties of
   * the ends of each tie.
   */
  readonly cost: "links" | "paths" | "triads";
  /** The id of the measure on the same graph that this one only rescales; null for most. */
  readonly derivedFrom: string | null;
  /** One value a node of the graph; NaN where the measure is not defined. */
  readonly compute: (input: MeasureInput, progress: Progress) => Float64Array;
}
