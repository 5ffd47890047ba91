import type { ContextKey } from "../../model/ids.ts";
import { standardVocabularies, type Vocabularies } from "../../model/vocabulary/edited.ts";
import { labelOf } from "../../model/vocabulary/term.ts";
import type {
  RecordedTie,
  SharedContext,
  SharedOnly,
  TieEvidence,
} from "../../network/evidenceOf.ts";
import { formatDay } from "../../text/format.ts";
import { tieWords as words } from "./tieWords.ts";

/** What the screen calls a context. */
export type NameOf = (key: ContextKey) => string;

/** What a tie rests on, a sentence each; then what the two share that makes no tie. */
export function describeTie(
  evidence: TieEvidence,
  nameOf: NameOf,
  vocabularies: Vocabularies = standardVocabularies,
): string[] {
  return [
    ...evidence.ties.map((tie) => describeRecorded(tie, vocabularies)),
    ...evidence.contexts.map((context) => describeShared(context, nameOf(context.key))),
    ...evidence.unlinked.map((shared) => describeUnlinked(shared, nameOf(shared.key))),
  ];
}

function describeRecorded(
  { kind, nature }: RecordedTie,
  { tieKinds, natures }: Vocabularies,
): string {
  const what = kind === null ? words.kindNotRecorded : labelOf(tieKinds, kind);
  return words.recorded(what, nature === null ? null : labelOf(natures, nature));
}

function describeShared({ kind, roles, overlap, ...context }: SharedContext, name: string): string {
  if (kind === "incident" || overlap === null)
    return words.incident(
      name,
      roles.map((role) => words.roles[role]),
    );
  const [certain, most] = overlap.days;
  const when =
    overlap.from === null || overlap.to === null
      ? null
      : words.between(formatDay(overlap.from), formatDay(overlap.to));
  const size = context.isUpperBound
    ? words.sizeUnknown(context.recorded)
    : words.size(context.roll ?? context.size);
  return words.together(name, certain, most, when, size);
}

function describeUnlinked({ why, daysBetween }: SharedOnly, name: string): string {
  return why === "different-times"
    ? words.differentTimes(name, daysBetween)
    : words.unlinked[why](name);
}
