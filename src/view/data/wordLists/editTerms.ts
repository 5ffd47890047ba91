import type { TermEdit, VocabularyEdits } from "../../../model/vocabulary/edits.ts";
import { vocabularies, type VocabularyName } from "../../../model/vocabulary/index.ts";
import type { Term } from "../../../model/vocabulary/term.ts";

/** A word of a list as it is shown for editing. */
export interface EditedTerm {
  readonly code: string;
  readonly label: string;
  readonly group: string | null;
  /** The area added it. */
  readonly isOwn: boolean;
}

/** The words of a list under some edits, the usual ones first. */
export function termsUnder(edits: VocabularyEdits, list: VocabularyName): EditedTerm[] {
  const changed = new Map((edits.terms[list] ?? []).map((edit) => [edit.code, edit]));
  const usual: readonly Term[] = vocabularies[list];
  const known = new Set(usual.map(({ code }) => code));
  const own = [...changed.values()].filter(({ code }) => !known.has(code));
  return [
    ...usual.map((term) => shownTerm(term, changed.get(term.code), false)),
    ...own.map((edit) => shownTerm(edit, edit, true)),
  ];
}

function shownTerm(
  { code, label, group }: Term,
  edit: TermEdit | undefined,
  isOwn: boolean,
): EditedTerm {
  return { code, label: edit?.label ?? label, group: edit?.group ?? group ?? null, isOwn };
}

/** The edits with one word of a list changed or added. */
export function withTerm(
  edits: VocabularyEdits,
  list: VocabularyName,
  change: Pick<TermEdit, "code"> & Partial<TermEdit>,
): VocabularyEdits {
  const terms = edits.terms[list] ?? [];
  const before = terms.find(({ code }) => code === change.code);
  const usual: readonly Term[] = vocabularies[list];
  const label = usual.find(({ code }) => code === change.code)?.label ?? change.code;
  const next: TermEdit = { label, ...before, ...change };
  const others = terms.filter(({ code }) => code !== change.code);
  return { ...edits, terms: { ...edits.terms, [list]: [...others, next] } };
}

/** The edits without an area's own word. */
export function withoutTerm(
  edits: VocabularyEdits,
  list: VocabularyName,
  gone: string,
): VocabularyEdits {
  const terms = (edits.terms[list] ?? []).filter(({ code }) => code !== gone);
  return { ...edits, terms: { ...edits.terms, [list]: terms } };
}
