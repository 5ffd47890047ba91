/** From where to where a value may well lie: 95 times in 100 such ranges hold the true one. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is left out at each end of an interval. */
export const tail = 0.025;
