import type { FailedTask, Failure, StorageTrouble } from "./failure.ts";

/** What a failure says: what happened, and what can be done about it. */
export interface FailureWords {
  readonly what: string;
  readonly remedy: string;
}

const tasks: Readonly<Record<FailedTask, FailureWords>> = {
  import: {
    what: "The files could not be read to the end. Nothing was added.",
    remedy: "Try again with fewer files at once, or check that they open in a spreadsheet.",
  },
  importSilent: {
    what: "The files were being read for so long without an answer that reading was ended. Nothing was added.",
    remedy: "Ask whoever sent them for a plain CSV file, or choose the files one at a time.",
  },
  step: {
    what: "That step could not be taken. Nothing was changed.",
    remedy: "Try again, or load the page anew.",
  },
  analyse: {
    what: "The network could not be worked out.",
    remedy: "Your data are not affected. Try again, or load the page anew.",
  },
  assess: {
    what: "How sure the findings are could not be worked out.",
    remedy: "What is on the screen stands, untested. Try again, or use the command line.",
  },
  layOut: {
    what: "The map could not be laid out.",
    remedy: "Your data are not affected. The other views work without it.",
  },
};

const stays = "What is on the screen stays usable while this window is open.";

const storage: Readonly<Record<StorageTrouble, FailureWords>> = {
  full: {
    what: "Not saved: there is no room left on this disk or in this browser.",
    remedy: `${stays} Make room, then try again.`,
  },
  blocked: {
    what: "Another window of Peerscape is holding what is saved.",
    remedy: "Close the other window, then try again.",
  },
  closed: {
    what: "Another window of Peerscape changed or erased what is saved.",
    remedy: "Load this page anew to see what is there now.",
  },
  busyElsewhere: {
    what: "Not saved: Peerscape is open in another window, and that window is the one that saves.",
    remedy: `${stays} To save from here, close the other window and load this page anew.`,
  },
  changedElsewhere: {
    what: "Not saved: another window has saved something else since this one was opened.",
    remedy: "Load this page anew to see what is saved.",
  },
  newer: {
    what: "What is saved here was written by a later version of Peerscape.",
    remedy: "Open it with that version. Nothing was changed.",
  },
  notKept: {
    what: "Not saved: what was written did not read back the same.",
    remedy: `${stays} The disk may be failing. Try again.`,
  },
  unavailable: {
    what: "Not saved: this browser does not let Peerscape keep anything.",
    remedy: `${stays} A private window or a rule of your organisation may be the reason.`,
  },
  interrupted: {
    what: "The browser stopped half-way with what is saved.",
    remedy: `${stays} What was saved before is still there. Try again.`,
  },
  damaged: {
    what: "What is saved here is damaged and cannot be opened.",
    remedy: "Try again. If it stays so, erase it and import your files anew.",
  },
  lost: {
    what: "A project was saved here, and the browser has lost it.",
    remedy: "Clearing the browser's data does this. Import your files anew.",
  },
  notErased: {
    what: "The project was not erased: it is still saved in this browser.",
    remedy: "Close all other windows of Peerscape, load this page anew, then try again.",
  },
  fellBack: {
    what: "The last saving could not be read. This is the one before it.",
    remedy: "Look whether your last changes are here, and make them again if not.",
  },
};

const passing: ReadonlySet<StorageTrouble> = new Set([
  "full",
  "blocked",
  "notKept",
  "unavailable",
  "interrupted",
  "damaged",
]);

/** Whether the same may go well another time. Otherwise only loading the page anew helps. */
export function canTryAgain(failure: Failure): boolean {
  return failure.kind !== "storage" || passing.has(failure.trouble);
}

/** The words of a failure. */
export function wordsOfFailure(failure: Failure): FailureWords {
  switch (failure.kind) {
    case "storage":
      return storage[failure.trouble];
    case "task-failed":
      return tasks[failure.task];
    case "file-unreadable":
      return {
        what: `${failure.file} could not be read from the disk. Nothing was added.`,
        remedy: "Close it in other programs, or copy it to this computer, then choose it again.",
      };
    case "file-too-large":
      return {
        what: `${failure.file} is larger than 100 MB. Nothing was added.`,
        remedy: "Split it into smaller files with the same headings, then choose them together.",
      };
  }
}
