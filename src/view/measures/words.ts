import { formatCount, formatList } from "../../text/format.ts";

/** What stands around every measure. */
export const words = {
  heading: "What the figures mean",
  doesNotMean: "It does not mean:",
  caution: "Caution:",
  definition: "Definition, for researchers",
  range: (low: number, high: number, of: string) =>
    `Among ${of} the place in order is ${low === high ? formatCount(low) : `from ${formatCount(low)} to ${formatCount(high)}`} in 9 of 10 re-runs with some links left out.`,
  notComputed: (names: readonly string[]) =>
    `Not worked out, because this network is too large for it here: ${formatList(names)}.`,
} as const;
