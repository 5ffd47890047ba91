import { type DayNumber, UNKNOWN_FUTURE, UNKNOWN_PAST } from "../../model/days.ts";
import { exactDay, type Stay } from "./stays.ts";

/** A stretch of days that no stay can have reached into, and whether its two ends are exact. */
export interface Between {
  readonly from: DayNumber;
  /** Null: nothing follows. */
  readonly to: DayNumber | null;
  readonly isExact: boolean;
  /** The stays that end on the day before. */
  readonly after: readonly Stay[];
}

/**
 * The stretches between the stays of one young person, and the one after the last, which has no
 * end. A stretch runs from the day after the latest day the stay before can have ended to the day
 * before the earliest day the next can have begun: what is left is free for certain. Where the
 * end of the stay before or the start of the next is not known at all, there is no stretch.
 */
export function betweenStays(stays: readonly Stay[]): Between[] {
  const extents = stays
    .map(extentOf)
    .filter((extent) => extent !== null)
    .sort((a, b) => a.first - b.first || a.last - b.last);
  const found: Between[] = [];
  let before: Extent[] = [];
  for (const next of extents) {
    const last = before[0]?.last ?? Infinity;
    if (next.first > last + 1) addStretch(found, before, next);
    if (before.length === 0 || next.last > last) before = [next];
    else if (next.last === last) before.push(next);
  }
  addStretch(found, before, null);
  return found;
}

/** The days from which on, and to which, a stay may have lasted, as far as anything is known. */
interface Extent {
  readonly stay: Stay;
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly startIsKnown: boolean;
  readonly endIsKnown: boolean;
}

/** Null where neither end is known. One that lacks one end reaches no further than the other. */
function extentOf(stay: Stay): Extent | null {
  const { startEarliest, startLatest, endEarliest, endLatest } = stay.spell;
  const startIsKnown = startEarliest !== UNKNOWN_PAST;
  const endIsKnown = endLatest !== UNKNOWN_FUTURE;
  if (startIsKnown)
    return {
      stay,
      first: startEarliest,
      last: endIsKnown ? endLatest : finite(startLatest, startEarliest),
      startIsKnown,
      endIsKnown,
    };
  if (!endIsKnown) return null;
  return { stay, first: finite(endEarliest, endLatest), last: endLatest, startIsKnown, endIsKnown };
}

function finite(day: DayNumber, otherwise: DayNumber): DayNumber {
  return day === UNKNOWN_PAST || day === UNKNOWN_FUTURE ? otherwise : day;
}

function addStretch(found: Between[], before: readonly Extent[], next: Extent | null): void {
  const last = before[0]?.last;
  if (last === undefined || before.some(({ endIsKnown }) => !endIsKnown)) return;
  if (next?.startIsKnown === false) return;
  const endsAreExact = before.every(
    ({ stay: { spell } }) => exactDay(spell.endEarliest, spell.endLatest) !== null,
  );
  const spell = next?.stay.spell;
  found.push({
    from: last + 1,
    to: next === null ? null : next.first - 1,
    isExact:
      endsAreExact &&
      (spell === undefined || exactDay(spell.startEarliest, spell.startLatest) !== null),
    after: before.map(({ stay }) => stay),
  });
}
