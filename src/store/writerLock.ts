/**
 * Which window saves. mine: this one. busyElsewhere: another did first, this one may only read.
 * unguarded: the browser has no locks for this page (as over plain http).
 */
export type Access = "mine" | "busyElsewhere" | "unguarded";

/** A claim to be the one window that saves. */
export interface WriterLock {
  readonly access: Access;
  /** Lets another window have it. The browser does so by itself when this one is closed. */
  readonly release: () => Promise<void>;
}

/** Claims a store for this window, without waiting for another to let go. */
export function claimWriterLock(store: string): Promise<WriterLock> {
  return new Promise((settle) => {
    const without = (access: Access): void => settle({ access, release: () => Promise.resolve() });
    // Over plain http there is no `locks`, whatever the types say.
    const locks = (navigator as { readonly locks?: LockManager }).locks;
    if (locks === undefined) {
      without("unguarded");
      return;
    }
    const held = locks.request(`${store}:writer`, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        without("busyElsewhere");
        return undefined;
      }
      return new Promise<void>((letGo) => {
        const release = async (): Promise<void> => {
          letGo();
          await held;
        };
        settle({ access: "mine", release });
      });
    });
    held.catch(() => without("unguarded"));
  });
}
