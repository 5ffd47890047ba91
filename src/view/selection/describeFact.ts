import type { RecordedDate } from "../../model/days.ts";
import type { Fact, FactSource } from "../../scene/facts.ts";
import { formatList, formatRecordedDate, formatSpell } from "../../text/format.ts";
import { words } from "./words.ts";

/** When a fact was so, in words; null where a fact has no time of its own. */
export function describeWhen({ start, end, time }: Fact): string | null {
  if (time === "none") return null;
  if (start === undefined && time === "event") return words.dateNotRecorded;
  if (start !== undefined && (isSame(start, end) || (end === undefined && time === "event")))
    return formatRecordedDate(start);
  return formatSpell(start, end);
}

/** The same day or month at both ends is said once. */
function isSame(start: RecordedDate, end: RecordedDate | undefined): boolean {
  return (
    end !== undefined &&
    start.precision === end.precision &&
    start.earliest === end.earliest &&
    start.latest === end.latest
  );
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
