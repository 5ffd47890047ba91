import type { ImportChanges } from "../model/importRecord.ts";
import type { Problem } from "../model/problem.ts";
import type { VocabularyName } from "../model/vocabulary/index.ts";
import type { TableAccount } from "./account.ts";
import type { IdDamageKind } from "./checks/idDamage.ts";
import type { Encoding } from "./formats/format.ts";
import type { ImportPlan } from "./plan/plan.ts";
import type { Finding } from "./screening/finding.ts";
import type { LeftOutRow } from "./sourceTable.ts";

/*
 * An import that has been read and waits for a person's yes: what the screen needs to show it.
 * Plain data, small whatever the size of the files; the files themselves stay in the worker.
 */

export interface ImportDraft {
  readonly files: readonly DraftFile[];
  readonly tables: readonly DraftTable[];
  /** Every decision, as it stands. The screen changes it and asks again. */
  readonly plan: ImportPlan;
  readonly words: readonly UnknownWord[];
  /** What must be answered before anything can be added. */
  readonly questions: readonly Question[];
  /** What would come of it. */
  readonly accounts: readonly TableAccount[];
  readonly problems: readonly Problem[];
  readonly changes: ImportChanges;
  /** Imports of this project that hold one of these files already, byte for byte. */
  readonly sameAs: readonly number[];
  /** Earlier imports of files of the same name, which this one may replace. */
  readonly mayReplace: readonly number[];
}

export interface DraftFile {
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
  readonly format: string | null;
  readonly encoding: Encoding | null;
  readonly isEncodingSure: boolean;
  readonly delimiter: string | null;
}

export interface DraftTable {
  /** `case.xlsx#Pupils`: what a table plan calls its sheet. */
  readonly sheet: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly headings: readonly string[];
  readonly rows: number;
  /** The first rows of data, at most 20. */
  readonly preview: readonly PreviewRow[];
  /** The first rows of the sheet as they lie, at most 20: to choose the row of headings from. */
  readonly top: readonly PreviewRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly findings: readonly Finding[];
  /** Of each column, some of its different cells, at most 8, the most frequent first. */
  readonly examples: readonly (readonly string[])[];
  /** Columns of dates in which 03/04 may be either and nothing decides it. */
  readonly eitherWay: readonly number[];
  /** What is missing or impossible in its plan, in words. */
  readonly faults: readonly string[];
  /** Columns of ids that a spreadsheet has probably damaged. */
  readonly damaged: readonly DamagedIds[];
}

/** What a spreadsheet has probably done to the ids of a column. */
export interface DamagedIds {
  readonly column: number;
  readonly kind: IdDamageKind;
  readonly rows: number;
  /** Some of them as they stand in the file, at most 5. */
  readonly examples: readonly string[];
}

export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A word that no vocabulary knows. */
export interface UnknownWord {
  readonly vocabulary: VocabularyName;
  /** As it was written first. */
  readonly word: string;
  readonly rows: number;
  /** The code it may mean, if one is near. */
  readonly suggested: string | null;
}

/** What only a person can answer. */
export type Question =
  /** Nobody knows what this table is, or the guess waits for a yes. */
  | { readonly kind: "table"; readonly sheet: string }
  | { readonly kind: "dates"; readonly sheet: string; readonly column: number }
  | { readonly kind: "personal"; readonly sheet: string; readonly column: number }
  | { readonly kind: "damaged_ids"; readonly sheet: string; readonly column: number }
  | { readonly kind: "encoding"; readonly file: string }
  /** Pseudonyms were asked for and there is no key yet. */
  | { readonly kind: "key" };
