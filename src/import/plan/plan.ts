import type { TableName } from "../../model/tables.ts";
import type { VocabularyName } from "../../model/vocabulary/index.ts";

/*
 * What is to be made of the files: every decision about an import in one plain value. It is
 * suggested by the program, changed by a person, saved as a profile and sent to a worker; the same
 * files under the same plan always give the same records. No cell of a file stands in a profile.
 */

export interface ImportPlan {
  readonly tables: readonly TablePlan[];
  /** The codes that unknown words mean, by vocabulary and folded word. */
  readonly words: WordChoices;
  /** Cells that a person mended before the import. */
  readonly edits: readonly CellEdit[];
}

/** For each vocabulary: folded word → code. A word mapped to itself is kept as written. */
export type WordChoices = Readonly<
  Partial<Record<VocabularyName, Readonly<Record<string, string>>>>
>;

/** One table found in a file, and what becomes of it. */
export interface TablePlan {
  /** The `file` of its sheet: `case.xlsx#Pupils`. */
  readonly sheet: string;
  /** False: nothing of this table comes in. */
  readonly isUsed: boolean;
  readonly head: HeadPlan;
  /**
   * What it gives. None: nobody has said yet what it is. Several of one table where each row holds
   * several things (School 1, School 2 …); of different tables where each row says several.
   */
  readonly outputs: readonly OutputPlan[];
  /** What is done with columns that may hold personal data, one for each such column. */
  readonly personal: readonly PersonalChoice[];
  /** The order of day and month in columns where the dates themselves do not tell it. */
  readonly dateOrders: readonly DateOrderChoice[];
  /** Columns of ids that look damaged by a spreadsheet, and that a person has found right. */
  readonly idsAreRight?: readonly number[];
  readonly by: PlannedBy;
  /** The field's own shape it was recognised as, or the profile's name. */
  readonly known?: string;
}

/**
 * What a plan rests on. The first four need no question; a guess from names and content waits for
 * a person to agree.
 */
export type PlannedBy = "name" | "columns" | "shape" | "profile" | "person" | "guess";

/** Which rows of a sheet hold the headings. All rows above them are notes. */
export interface HeadPlan {
  /** Index of the first heading row among the sheet's rows; −1 where the format knows the headings. */
  readonly row: number;
  /** 1, or 2 where a row of merged headings stands above. */
  readonly rows: number;
  /** Row numbers that are totals and no data. */
  readonly totals: readonly number[];
}

/** One table of the case network made from a table of a file. */
export interface OutputPlan {
  readonly table: TableName;
  readonly fields: readonly FieldPlan[];
  /** Only rows for which all of these hold give a row. */
  readonly only?: readonly Condition[];
  /** Rows with the same id are put together into one before they are read (police rows). */
  readonly isGrouped?: true;
}

/** Where one field comes from. */
export interface FieldPlan {
  /** The contract's name of the column: `young_person`. */
  readonly name: string;
  readonly from: FieldSource;
  /** What its words mean: the file's word, folded → the word to read instead. */
  readonly words?: Readonly<Record<string, string>>;
}

export type FieldSource =
  /**
   * The cells of a column, by its place in the sheet. each: a cell may hold several codes, parted
   * by commas, semicolons or bars, and each gives a row of its own.
   */
  | { readonly column: number; readonly each?: true }
  /** The same for every row. */
  | { readonly text: string }
  /** The filled cells of several columns, joined. */
  | { readonly columns: readonly number[]; readonly join: string };

/** What must hold of a row. Words are compared folded. */
export interface Condition {
  readonly column: number;
  readonly is: "filled" | "blank" | "one_of" | "none_of";
  readonly words?: readonly string[];
  /** The words are ids and compared as they are, but for spaces around them. */
  readonly isExact?: true;
  /** Instead of `words`: the cells of a column of a sheet, in the rows for which `only` holds. */
  readonly listed?: ListedWords;
}

/** Words that stand in a sheet of the same import: the ids of the contexts that are events. */
export interface ListedWords {
  readonly sheet: string;
  readonly column: number;
  readonly only: readonly Condition[];
}

export interface DateOrderChoice {
  readonly column: number;
  readonly order: "day_first" | "month_first";
}

/** What a column of personal data may look like. */
export const personalKinds = [
  "name",
  "date_of_birth",
  "postcode",
  "address",
  "phone",
  "email",
  "nhs_number",
  "upn",
  "uln",
  "ni_number",
  "free_text",
] as const;
export type PersonalKind = (typeof personalKinds)[number];

export type PersonalChoice =
  | { readonly column: number; readonly kind: PersonalKind; readonly keep: "nothing" }
  /** Each value is replaced by a keyed pseudonym; the same scheme in every file gives the same one. */
  | {
      readonly column: number;
      readonly kind: PersonalKind;
      readonly keep: "pseudonym";
      readonly scheme: string;
    }
  /** It comes in as it is, for a reason that is logged without any value. */
  | {
      readonly column: number;
      readonly kind: PersonalKind;
      readonly keep: "as_is";
      readonly reason: string;
    };

/** One cell, mended by a person before the import. */
export interface CellEdit {
  readonly sheet: string;
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
