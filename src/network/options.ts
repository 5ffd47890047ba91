import type { DayNumber } from "../model/days.ts";

/** How records become a network. Every result states the options it was made with. */
export interface NetworkOptions {
  /** affinity: a young person harmed and one alleged in the same incident make no peer tie. */
  readonly relations: "affinity" | "all";
  /** How much each shared context adds to a peer tie. */
  readonly weight: "newman" | "count" | "overlap-days" | "none";
  /**
   * Days after which a shared day counts half under `overlap-days`; null: all days count alike.
   * The other weights do not look at days.
   */
  readonly halfLife: number | null;
  /** Keep only spells that certainly overlap; otherwise undated ones make a *possible* tie. */
  readonly requireDates: boolean;
  /** Null: the latest day named in incidents, starts and ends. */
  readonly asOf: DayNumber | null;
  /** Inclusive days. A link counts if it certainly or possibly touches the period. */
  readonly period: { readonly from: DayNumber; readonly to: DayNumber } | null;
  /** Agencies whose records are left out. */
  readonly withoutSources: readonly string[];
  /** Leave out what is graded as less reliable than this, 0 to 1; null: leave nothing out. */
  readonly leastReliability: number | null;
}

export const defaultNetworkOptions: NetworkOptions = {
  relations: "affinity",
  weight: "newman",
  halfLife: null,
  requireDates: false,
  asOf: null,
  period: null,
  withoutSources: [],
  leastReliability: null,
};
