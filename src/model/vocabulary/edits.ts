import type { VocabularyName } from "./index.ts";
import { nationalSeriousViolence, type SeriousViolence } from "./seriousViolence.ts";
import type { SoftenedWord } from "./softened.ts";

/** A word of a vocabulary as an area wants it: a known one by another label, or one of its own. */
export interface TermEdit {
  readonly code: string;
  readonly label: string;
  /** Further spellings that mean it, beside those known. */
  readonly also?: readonly string[];
  /** Under what charts gather it. Of an institution type, one of the groups there are. */
  readonly group?: string;
  /**
   * Of a type of institution or place that the area adds: whether being there at the same time
   * links young people. Of the types that are known this can't be changed.
   */
  readonly isShared?: boolean;
}

/** A word that names no one place, and the status it stands for, if one. */
export interface NotASettingEdit {
  readonly word: string;
  readonly status: string | null;
}

/** What an area changes in the words it works with. Plain data, kept with the project. */
export interface VocabularyEdits {
  readonly terms: Readonly<Partial<Record<VocabularyName, readonly TermEdit[]>>>;
  readonly notSettings: {
    readonly added: readonly NotASettingEdit[];
    /** Words that do name one place here. */
    readonly removed: readonly string[];
  };
  /** Words to be shown in neutral ones, beside the usual list or in place of its wording. */
  readonly softened: readonly SoftenedWord[];
  readonly seriousViolence: SeriousViolence;
}

/** Nothing changed. */
export const emptyEdits: VocabularyEdits = {
  terms: {},
  notSettings: { added: [], removed: [] },
  softened: [],
  seriousViolence: nationalSeriousViolence,
};
