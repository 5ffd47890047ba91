/** A word that blames or labels a child, and the neutral words that are shown in its place. */
export interface SoftenedWord {
  /** In any case, with spaces, hyphens or underscores between its parts. */
  readonly word: string;
  readonly shown: string;
}

const shownAs = (shown: string, ...words: readonly string[]): SoftenedWord[] =>
  words.map((word) => ({ word, shown }));

/*
 * What files of agencies hold and no screen shows. The data keep the word as it was written: only
 * what is read aloud in a meeting changes. Nothing here says more than the word it stands for, and
 * in particular nothing of whether it is true.
 */
export const blamingWords: readonly SoftenedWord[] = [
  ...shownAs(
    "linked to a group",
    "gang member",
    "gang members",
    "gang nominal",
    "gang associate",
    "gang affiliate",
    "gang affiliated",
    "gang associated",
    "gang involved",
    "gang linked",
  ),
  ...shownAs("link to a group", "gang membership", "gang affiliation", "gang involvement"),
  ...shownAs("group-related", "gang related"),
  ...shownAs("group", "gang"),
  ...shownAs("groups", "gangs"),
  ...shownAs("behaviour that worried others", "socially unacceptable behaviour"),
  ...shownAs("circumstances", "lifestyle choice", "lifestyle choices", "risky lifestyle"),
  ...shownAs("possible sexual harm", "promiscuous", "promiscuity", "sexually active"),
  ...shownAs(
    "sexual exploitation",
    "child prostitute",
    "child prostitution",
    "prostitute",
    "prostitution",
    "prostituting themselves",
    "prostituting herself",
    "prostituting himself",
  ),
  ...shownAs(
    "at risk of harm",
    "putting themselves at risk",
    "putting herself at risk",
    "putting himself at risk",
    "placing themselves at risk",
    "placing herself at risk",
    "placing himself at risk",
    "puts themselves at risk",
    "puts herself at risk",
    "puts himself at risk",
  ),
  ...shownAs("described as able to cope alone", "streetwise", "street wise"),
  ...shownAs("behaviour that worried others", "risky behaviour", "risk taking behaviour"),
  ...shownAs(
    "person alleged",
    "offender",
    "young offender",
    "youth offender",
    "perpetrator",
    "culprit",
  ),
  ...shownAs("people alleged", "offenders", "young offenders", "perpetrators", "culprits"),
  ...shownAs("allegation", "offending", "offending behaviour"),
  ...shownAs("further allegation", "reoffending", "re offending"),
  ...shownAs("in contact with", "associates with", "associating with", "associated with"),
  ...shownAs("contact", "associate", "known associate"),
  ...shownAs("contacts", "associates", "known associates"),
  ...shownAs("person on record", "nominal"),
  ...shownAs("people on record", "nominals"),
  ...shownAs("person who went missing", "absconder"),
  ...shownAs("people who went missing", "absconders"),
  ...shownAs("went missing", "absconded"),
  ...shownAs("going missing", "absconding"),
  ...shownAs("goes missing", "absconds"),
  ...shownAs("go missing", "abscond"),
  ...shownAs("person named", "ringleader", "ring leader", "thug", "troublemaker", "key player"),
  ...shownAs(
    "people named",
    "ringleaders",
    "ring leaders",
    "thugs",
    "troublemakers",
    "key players",
  ),
  ...shownAs("place named", "hotspot", "hot spot"),
  ...shownAs("places named", "hotspots", "hot spots"),
  ...shownAs("not yet reached by services", "hard to reach", "failure to engage"),
  ...shownAs("young person", "juvenile", "juvenile delinquent", "delinquent"),
  ...shownAs("young people", "juveniles", "delinquents"),
  ...shownAs("asking for attention", "attention seeking"),
];

/** Names in law and of settings, in which such a word is no label on anyone. */
const lawfulNames: readonly string[] = [
  "young offender institution",
  "young offender institutions",
  "young offenders institution",
  "youth offending team",
  "youth offending teams",
  "youth offending service",
  "youth offending services",
  "associate school",
  "associate college",
];

class Softening {
  private readonly shownFor = new Map<string, string | null>();
  private readonly pattern: RegExp;

  constructor(words: readonly SoftenedWord[]) {
    for (const { word, shown } of words) this.shownFor.set(spaced(word), shown);
    for (const name of lawfulNames) this.shownFor.set(name, null);
    // The longest first: of two that begin alike, the fuller one is meant.
    const longest = [...this.shownFor.keys()]
      .filter((word) => word !== "")
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const parts = longest.map((word) => word.split(" ").map(escaped).join("[\\s_-]{1,3}"));
    this.pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  }

  apply(text: string): string {
    return text.replace(this.pattern, (found) => this.shown(found) ?? found);
  }

  find(text: string): string[] {
    return [...text.matchAll(this.pattern)]
      .map(([found]) => found)
      .filter((found) => this.shown(found) !== null);
  }

  /** Null for a name in law. */
  private shown(found: string): string | null {
    return this.shownFor.get(spaced(found)) ?? null;
  }
}

function spaced(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ")
    .trim();
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

const softenings = new WeakMap<readonly SoftenedWord[], Softening>();

/**
 * A text with the words that blame or label a child in neutral ones; the same text where it holds
 * none.
 *
 * In: words: an area's own list in place of `blamingWords`.
 */
export function inNeutralWords(text: string, words = blamingWords): string {
  return softeningOf(words).apply(text);
}

/** The words in a text that blame or label a child, as they stand there; none in most. */
export function blamingWordsIn(text: string): readonly string[] {
  return softeningOf(blamingWords).find(text);
}

function softeningOf(words: readonly SoftenedWord[]): Softening {
  const softening = softenings.get(words) ?? new Softening(words);
  softenings.set(words, softening);
  return softening;
}
