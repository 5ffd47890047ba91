import type { TableAccount } from "../import/account.ts";
import type { ImportDraft } from "../import/draft.ts";
import type { FileChoices } from "../import/formats/format.ts";
import type { Wanted } from "../import/sitting.ts";
import type { ImportStatement } from "../model/importRecord.ts";
import type { FileBytes } from "./protocol.ts";

/**
 * What the page asks of an import worker, in this order: files once, then any number of changes,
 * at last the project with them in it. The files stay in the worker all the while.
 */
export interface ImportAsks {
  readonly open: {
    readonly request: {
      readonly files: readonly FileBytes[];
      /** The project the rows join, as an archive; null for a new one. */
      readonly base: readonly string[] | null;
    };
    readonly result: ImportDraft;
  };
  /** Reads a file again with other letters or another delimiter. */
  readonly choose: {
    readonly request: { readonly file: string; readonly choices: FileChoices };
    readonly result: ImportDraft;
  };
  readonly attempt: { readonly request: Wanted; readonly result: ImportDraft };
  /** Takes 32 random bytes as the key of pseudonyms, and gives the file the data owner keeps. */
  readonly makeKey: {
    readonly request: { readonly bytes: ArrayBuffer; readonly day: string };
    readonly result: { readonly text: string; readonly draft: ImportDraft };
  };
  /** Takes the key from a file; a null draft: that file holds no key. */
  readonly loadKey: {
    readonly request: { readonly text: string };
    readonly result: { readonly fault: string | null; readonly draft: ImportDraft };
  };
  readonly saveProfile: {
    readonly request: { readonly sheet: string; readonly name: string };
    /** False: the mapping names people by their ids, which have no place in a saved mapping. */
    readonly result: boolean;
  };
  /** All problems with their original rows, as CSV. */
  readonly problemsFile: { readonly request: null; readonly result: string };
  /** Takes one step back or forth in what was imported, or one import out; needs no files. */
  readonly step: {
    readonly request: {
      readonly archive: readonly string[];
      readonly step: ImportStep;
      /** YYYY-MM-DD. */
      readonly day: string;
    };
    readonly result: readonly string[];
  };
  /** The project with the import in it, as an archive under a draft's or the base's head. */
  readonly accept: {
    readonly request: { readonly statement: ImportStatement; readonly day: string };
    readonly result: {
      readonly archive: readonly string[];
      readonly accounts: readonly TableAccount[];
    };
  };
}

/** A step in the imports of a project. */
export type ImportStep =
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "takeOut"; readonly id: number };

export type ImportAsk = keyof ImportAsks;

export type ImportRequest = {
  readonly [Ask in ImportAsk]: { readonly ask: Ask; readonly request: ImportAsks[Ask]["request"] };
}[ImportAsk];

/** What the worker says to each ask: progress now and then, at last one answer. */
export type ImportReply<Ask extends ImportAsk = ImportAsk> =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "done"; readonly result: ImportAsks[Ask]["result"] }
  | { readonly kind: "failed"; readonly reason: string };
