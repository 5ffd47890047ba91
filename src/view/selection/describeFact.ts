import type { Fact, FactSource } from "../../scene/facts.ts";
import { formatList, formatRecordedDate, formatSpell } from "../../text/format.ts";
import { words } from "./words.ts";

/** When a fact was so, in words; null where a fact has no time of its own. */
export function describeWhen({ start, end, time }: Fact): string | null {
  if (time === "none") return null;
  if (time === "spell") return formatSpell(start, end);
  if (start === undefined) return words.dateNotRecorded;
  return end === undefined ? formatRecordedDate(start) : formatSpell(start, end);
}

/** What a fact says beside what it links to: the role with what became of it, the kind, the nature. */
export function describeWhat(fact: Fact): string[] {
  const { what, otherType, isDirected, outcome, nature, strength, leavingReason, agency } = fact;
  const named = isDirected === null ? what : words[isDirected](what ?? words.kindNotRecorded);
  return [
    otherType,
    named,
    outcome === null ? null : describeOutcome(outcome),
    agency,
    nature === null ? null : words.nature(nature),
    strength === null ? null : words.strength(strength),
    leavingReason === null ? null : words.left(leavingReason),
  ].filter((part) => part !== null);
}

function describeOutcome({ label, date }: NonNullable<Fact["outcome"]>): string {
  return words.outcome(label, date === undefined ? null : formatRecordedDate(date));
}

/** Where a record comes from and how firm it is, in words. */
export function describeSource(source: FactSource): string[] {
  const { sources, references, grade, basis, isContested, recorded, review } = source;
  return [
    isContested ? words.contested : null,
    sources.length === 0 ? words.sourceNotRecorded : words.source(formatList(sources)),
    references.length === 0 ? null : words.references(formatList(references)),
    grade === undefined ? null : words.grade(grade),
    basis ?? null,
    recorded === undefined ? null : words.recorded(formatRecordedDate(recorded)),
    review === undefined ? null : words.review(formatRecordedDate(review)),
  ].filter((part) => part !== null);
}
