/** Where a command's answer and its asides go; tests pass their own. */
export interface Io {
  readonly answer: (text: string) => void;
  readonly aside: (text: string) => void;
  /** Progress is shown only to a person at a terminal. */
  readonly isTerminal: boolean;
}

/** How a command ended: 0 done, 1 done but rows were refused. Status 2 is a thrown `UsageError`. */
export type Status = 0 | 1;
