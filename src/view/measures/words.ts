import { formatList } from "../../text/format.ts";

/** What stands around every measure. */
export const words = {
  heading: "What the figures mean",
  doesNotMean: "It does not mean:",
  caution: "Caution:",
  definition: "Definition, for researchers",
  notComputed: (names: readonly string[]) =>
    `Not worked out, because this network is too large for it here: ${formatList(names)}.`,
} as const;
