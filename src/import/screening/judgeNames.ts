import type { Evidence, Verdict } from "./evidence.ts";
import type { Count, Tally } from "./tally.ts";

/** The least share of a column's different texts, by what its heading says. */
const HEADED = 0.5;
const NAMED_KNOWN = 0.2;
const LIKE_NAMES = 0.6;
const UNHEADED_KNOWN = 0.2;
const UNHEADED_SHAPE = 0.5;
const FORENAMES = 0.5;
/** With more words of places than this, only known names count; with more than half, none do. */
const FEW_PLACES = 0.1;
const MANY_PLACES = 0.5;
const FEW = 3;

/**
 * Whether a column holds names of people. The heading decides where it speaks of a person;
 * otherwise enough of the texts must hold a name common in Britain.
 */
export function judgeNames(evidence: Evidence): Verdict | null {
  const { tally, heading } = evidence;
  const share = sharesOf(tally);
  if (heading.name === "person" && share.plain >= HEADED)
    return names(tally.of("plainName"), "firm", true);
  const found = isOfNames(evidence, share) ? ofColumn(evidence, share) : null;
  return found ?? names(tally.of("nameInside"), "likely");
}

/** Names of places are no names of people, and ids none either. */
function isOfNames({ tally, heading, isOfPlaces }: Evidence, share: Shares): boolean {
  if (isOfPlaces || share.places >= MANY_PLACES) return false;
  return !heading.id || tally.of("nameShape").texts > 0 || share.known > 0;
}

function ofColumn({ tally, heading, isOfPeople }: Evidence, share: Shares): Verdict | null {
  if (heading.name === "name") return underName(tally, share, isOfPeople);
  const isOfRole = share.known >= NAMED_KNOWN || isLike(share, HEADED);
  if ((heading.name === "role" && isOfRole) || isWithoutHeading(tally, share))
    return names(tally.ofAny("nameShape", "forename"), "likely");
  return null;
}

interface Shares {
  readonly plain: number;
  readonly shape: number;
  readonly known: number;
  readonly forenames: number;
  readonly places: number;
}

function sharesOf(tally: Tally): Shares {
  const all = Math.max(1, tally.filled.texts);
  return {
    plain: tally.of("plainName").texts / all,
    shape: tally.of("nameShape").texts / all,
    known: tally.ofAny("nameKnown", "forename").texts / all,
    forenames: tally.of("forename").texts / all,
    places: tally.of("placeWord").texts / all,
  };
}

function underName(tally: Tally, share: Shares, isOfPeople: boolean): Verdict | null {
  if (share.known >= NAMED_KNOWN || (isOfPeople && share.plain >= HEADED))
    return names(tally.of("plainName"), "firm", true);
  return isLike(share, LIKE_NAMES) ? names(tally.of("nameShape"), "likely") : null;
}

/** Whether enough has the shape of names, and next to nothing that of places. */
function isLike({ shape, places }: Shares, least: number): boolean {
  return shape >= least && places < FEW_PLACES;
}

/** Three different names at least; of one or two texts all. */
function isWithoutHeading(tally: Tally, share: Shares): boolean {
  const known = tally.of("nameKnown").texts;
  if (known >= Math.min(FEW, tally.filled.texts) && share.known >= UNHEADED_KNOWN)
    return share.shape + share.forenames >= UNHEADED_SHAPE;
  return tally.of("forename").texts >= FEW && share.forenames >= FORENAMES;
}

function names({ rows }: Count, sureness: Verdict["sureness"], byHeading?: true): Verdict | null {
  if (rows === 0) return null;
  return { kind: "name", matches: rows, sureness, ...(byHeading && { byHeading }) };
}
