import type { RolePair } from "../../network/rolePairs.ts";
import type { SharedOnly } from "../../network/evidenceOf.ts";
import { formatCount, formatCounted, formatList } from "../../text/format.ts";

const roles: Readonly<Record<RolePair, string>> = {
  "both-alleged": "both alleged",
  "both-harmed": "both harmed",
  "both-witness": "both witnesses",
  "harmed-alleged": "one harmed, the other alleged",
  other: "in other roles",
};

const days = (count: number) => formatCounted(count, "day", "days");

/** What the ties of a young person rest on. */
export const tieWords = {
  summary: (count: number) =>
    `${formatCounted(count, "tie with another young person", "ties with other young people")}, and what ${count === 1 ? "it rests" : "each rests"} on`,
  lead: "In order of id. A tie is worked out from shared records: it is not a friendship.",
  showAll: (count: number) => `Show all ${formatCount(count)}`,
  whatMeans: (name: string) => `What “${name}” means`,
  doesNotMean: (text: string) => `It does not mean: ${text}`,
  caution: (text: string) => `Caution: ${text}`,
  kindNotRecorded: "a tie, kind not recorded",
  recorded: (what: string, nature: string | null) =>
    nature === null ? `Recorded: ${what}` : `Recorded: ${what}, nature: ${nature}`,
  roles,
  incident: (name: string, parts: readonly string[]) =>
    parts.length === 0
      ? `In incident ${name} together`
      : `In incident ${name}: ${formatList(parts)}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  size: (size: number) => `its year group or roll is ${formatCount(size)}`,
  sizeUnknown: (recorded: number) =>
    `its size is not known, ${formatCount(recorded)} are on record`,
  together: (
    name: string,
    certain: number,
    most: number | null,
    when: string | null,
    size: string,
  ) => {
    const period = when === null ? "" : `, ${when}`;
    const howLong =
      certain === 0
        ? "perhaps at the same time: the dates leave it open"
        : most === certain
          ? `at the same time for ${days(certain)}`
          : `at the same time for at least ${days(certain)}`;
    return `${name}: ${howLong}${period}; ${size}`;
  },
  differentTimes: (name: string, between: number | null) =>
    `${name}: at different times${between === null ? "" : `, ${days(between)} apart`}; no tie`,
  unlinked: {
    "dates-not-known": (name: string) => `${name}: whether at the same time is not known; no tie`,
    roles: (name: string) => `Incident ${name}: their parts in it make no tie`,
    private: (name: string) => `${name}: a private home or a caseload; no tie`,
  } satisfies Readonly<
    Record<Exclude<SharedOnly["why"], "different-times">, (name: string) => string>
  >,
} as const;
