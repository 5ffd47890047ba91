/** Why the browser's storage could not do what it was asked. */
export type StorageTrouble =
  /** There is no room left on the disk or in the browser's share of it. */
  | "full"
  /** Another window keeps the database open in an older form. */
  | "blocked"
  /** Another window changed or erased what is stored. */
  | "closed"
  /** Another window is the one that saves. */
  | "busyElsewhere"
  /** Something else is saved by now than was read here. */
  | "changedElsewhere"
  /** What is saved comes from a later version. */
  | "newer"
  /** What was written did not read back the same. */
  | "notKept"
  /** This browser gives the page no storage. */
  | "unavailable"
  /** Writing or reading stopped half-way. */
  | "interrupted"
  /** What is saved cannot be put together again. */
  | "damaged"
  /** Something was saved here, and the browser has lost it. */
  | "lost"
  /** The last saving could not be read; this is the one before it. */
  | "fellBack"
  /** The browser did not remove what is saved. */
  | "notErased";

/** What bad luck can do to a running app. Each kind has its words and a way on. */
export type Failure =
  | { readonly kind: "storage"; readonly trouble: StorageTrouble }
  /** A file could not be read from the disk. */
  | { readonly kind: "file-unreadable"; readonly file: string }
  | { readonly kind: "file-too-large"; readonly file: string }
  /** A long task ended before its answer. */
  | { readonly kind: "task-failed"; readonly task: FailedTask };

/** The long tasks; `importSilent` is an import that was ended because it answered no more. */
export type FailedTask = "import" | "importSilent" | "step" | "analyse" | "assess" | "layOut";
