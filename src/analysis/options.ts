import { defaultNetworkOptions, type NetworkOptions } from "../network/options.ts";

/** How a case network is analysed. Every result states the options it was made with. */
export interface AnalysisOptions extends NetworkOptions {
  readonly minConnections: number;
  readonly groupsOn: "two-mode" | "peers";
  readonly algorithm: "leiden" | "louvain";
  /** Above 1: more, smaller groups; below 1: fewer, larger. */
  readonly resolution: number;
  readonly seed: number;
  /** How many re-runs say how sure a result is; 0 leaves everything out that needs them. */
  readonly draws: number;
  /** Compute path measures whatever the size. */
  readonly exact: boolean;
}

/** What is done where nothing else is asked for. */
export const defaultAnalysisOptions: AnalysisOptions = {
  ...defaultNetworkOptions,
  minConnections: 2,
  groupsOn: "two-mode",
  algorithm: "leiden",
  resolution: 1,
  seed: 1,
  draws: 500,
  exact: false,
};
