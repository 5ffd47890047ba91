import { settingGroupOf } from "./edited.ts";
import { emptyEdits, type NotASettingEdit, type TermEdit, type VocabularyEdits } from "./edits.ts";
import { editWords } from "./editWords.ts";
import { vocabularies, type VocabularyName } from "./index.ts";
import type { SeriousViolence } from "./seriousViolence.ts";
import { notSettings } from "./setting.ts";
import { blamingWordsIn, type SoftenedWord } from "./softened.ts";
import { findTerm, foldWord, type Term } from "./term.ts";

/** Something in edited words that can't stand, and why, in plain words. */
export interface RefusedEdit {
  /** What it was about: the word, or the name of a part. */
  readonly what: string;
  readonly why: string;
}

export interface ReadEdits {
  readonly edits: VocabularyEdits;
  readonly refused: readonly RefusedEdit[];
}

const MOST_CHARACTERS = 80;
const MOST_ENTRIES = 1000;
/** It would join everybody whose setting nobody recorded. */
const NEVER_REMOVED = "unknown";

/**
 * What of edited words can be used, and what not and why. In: anything at all, such as a file
 * written by hand; what is no edit is refused and never throws.
 */
export function readEdits(value: unknown): ReadEdits {
  const reading = new Reading();
  const given = reading.objectOf("edits", value);
  const edits: VocabularyEdits = {
    terms: reading.terms(given["terms"]),
    notSettings: reading.notSettings(given["notSettings"]),
    softened: reading.softened(given["softened"]),
    seriousViolence: reading.seriousViolence(given["seriousViolence"]),
  };
  return { edits, refused: reading.refused };
}

class Reading {
  readonly refused: RefusedEdit[] = [];

  terms(value: unknown): VocabularyEdits["terms"] {
    const given = this.objectOf("terms", value);
    const terms: Partial<Record<VocabularyName, readonly TermEdit[]>> = {};
    for (const name of Object.keys(given)) {
      if (!isVocabulary(name)) this.refuse(name, editWords.noVocabulary());
      else terms[name] = this.termsOf(name, given[name]);
    }
    return terms;
  }

  private termsOf(name: VocabularyName, value: unknown): readonly TermEdit[] {
    const meanings = new Map<string, string>();
    for (const term of vocabularies[name])
      for (const word of spellingsOf(term)) meanings.set(foldWord(word), term.code);
    return this.listOf(name, value).flatMap((entry) => {
      const edit = this.termOf(name, entry);
      if (edit === null || this.meansAnother(edit, meanings)) return [];
      for (const word of spellingsOf(edit)) meanings.set(foldWord(word), edit.code);
      return [edit];
    });
  }

  private termOf(name: VocabularyName, value: unknown): TermEdit | null {
    const given = this.objectOf(name, value);
    const code = this.textOf(name, given["code"]);
    if (code === null) return null;
    const label = this.labelOf(code, given["label"]);
    const behaviour = this.behaviourOf(name, code, given);
    if (label === null || behaviour === null) return null;
    const also = this.textsOf(code, given["also"]);
    return { code, label, ...(also.length === 0 ? {} : { also }), ...behaviour };
  }

  /** What else an edit says; null if it says what can't be. */
  private behaviourOf(
    name: VocabularyName,
    code: string,
    given: Readonly<Record<string, unknown>>,
  ): Pick<TermEdit, "group" | "isShared"> | null {
    const group = this.groupOf(name, code, given["group"]);
    const isShared = this.sharingOf(name, code, given["isShared"]);
    return group === null || isShared === null ? null : { ...group, ...isShared };
  }

  private groupOf(
    name: VocabularyName,
    code: string,
    value: unknown,
  ): Pick<TermEdit, "group"> | null {
    if (value === undefined) return {};
    const group = this.labelOf(code, value);
    if (group === null) return null;
    return name === "institutionTypes" && settingGroupOf(group) === null
      ? this.refuse(code, editWords.noGroup(group))
      : { group };
  }

  private sharingOf(
    name: VocabularyName,
    code: string,
    isShared: unknown,
  ): Pick<TermEdit, "isShared"> | null {
    if (isShared === undefined) return {};
    const isOwn = !vocabularies[name].some((term) => term.code === code);
    const canSay = isOwn && (name === "institutionTypes" || name === "placeTypes");
    return canSay && typeof isShared === "boolean"
      ? { isShared }
      : this.refuse(code, editWords.behaviourIsFixed());
  }

  private meansAnother(edit: TermEdit, meanings: ReadonlyMap<string, string>): boolean {
    const taken = spellingsOf(edit).find(
      (word) => (meanings.get(foldWord(word)) ?? edit.code) !== edit.code,
    );
    if (taken === undefined) return false;
    this.refuse(edit.code, editWords.meansAnother(taken));
    return true;
  }

  notSettings(value: unknown): VocabularyEdits["notSettings"] {
    const given = this.objectOf("notSettings", value);
    return {
      added: this.listOf("notSettings", given["added"]).flatMap((each) => this.notASetting(each)),
      removed: this.textsOf("notSettings", given["removed"]).filter((word) => {
        const isFixed = findTerm(notSettings, word)?.code === NEVER_REMOVED;
        if (isFixed) this.refuse(word, editWords.neverRemoved());
        return !isFixed;
      }),
    };
  }

  private notASetting(value: unknown): NotASettingEdit[] {
    const given = this.objectOf("notSettings", value);
    const word = this.labelOf("notSettings", given["word"]);
    if (word === null) return [];
    const status = given["status"] ?? null;
    if (status === null) return [{ word, status }];
    const known = vocabularies.statusWords.find(({ code }) => code === status);
    if (known !== undefined) return [{ word, status: known.code }];
    this.refuse(word, editWords.noStatus());
    return [];
  }

  softened(value: unknown): readonly SoftenedWord[] {
    return this.listOf("softened", value).flatMap((each) => {
      const given = this.objectOf("softened", each);
      const word = this.textOf("softened", given["word"]);
      const shown = word === null ? null : this.labelOf(word, given["shown"]);
      return word === null || shown === null ? [] : [{ word, shown }];
    });
  }

  seriousViolence(value: unknown): SeriousViolence {
    if (value === undefined) return emptyEdits.seriousViolence;
    const given = this.objectOf("seriousViolence", value);
    const name = this.labelOf("seriousViolence", given["name"]);
    return {
      name: name ?? emptyEdits.seriousViolence.name,
      types: this.textsOf("seriousViolence", given["types"]),
      flags: this.textsOf("seriousViolence", given["flags"]),
    };
  }

  /** A text that will be shown: it may label nobody. */
  private labelOf(what: string, value: unknown): string | null {
    const label = this.textOf(what, value);
    if (label === null) return null;
    const [blaming] = blamingWordsIn(label);
    return blaming === undefined ? label : this.refuse(label, editWords.blames(blaming));
  }

  private textOf(what: string, value: unknown): string | null {
    if (typeof value !== "string") return this.refuse(what, editWords.noText());
    const text = value.trim();
    if (text === "" || text.length > MOST_CHARACTERS || /[\p{Cc}\p{Cf}]/u.test(text))
      return this.refuse(what, editWords.noPlainText(MOST_CHARACTERS));
    return text;
  }

  private textsOf(what: string, value: unknown): string[] {
    const texts = this.listOf(what, value).flatMap((each) => this.textOf(what, each) ?? []);
    return [...new Set(texts)];
  }

  private listOf(what: string, value: unknown): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.length <= MOST_ENTRIES) return value;
    this.refuse(what, editWords.noList(MOST_ENTRIES));
    return [];
  }

  objectOf(what: string, value: unknown): Readonly<Record<string, unknown>> {
    if (value === undefined) return {};
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value));
    this.refuse(what, editWords.noObject());
    return {};
  }

  private refuse(what: string, why: string): null {
    this.refused.push({ what, why });
    return null;
  }
}

function spellingsOf({ code, label, also = [] }: Pick<Term, "code" | "label" | "also">): string[] {
  return [code, label, ...also];
}

function isVocabulary(name: string): name is VocabularyName {
  return Object.hasOwn(vocabularies, name);
}
