/** Rows, or columns, put together by their number of links: those of one class are alike by chance. */
export interface DegreeClasses {
  /** Distinct numbers of links, the largest first. */
  readonly degrees: readonly number[];
  /** How many there are of each. */
  readonly counts: readonly number[];
  /** The class of each row or column. */
  readonly classOf: Uint32Array;
}

/** The classes of a list of numbers of links. Cost: O(n) but for sorting the distinct ones. */
export function degreeClasses(degreeOf: ArrayLike<number>): DegreeClasses {
  const countOf = new Map<number, number>();
  for (let at = 0; at < degreeOf.length; at++)
    countOf.set(degreeOf[at]!, (countOf.get(degreeOf[at]!) ?? 0) + 1);
  const degrees = [...countOf.keys()].sort((a, b) => b - a);
  const classByDegree = new Map(degrees.map((degree, index) => [degree, index]));
  return {
    degrees,
    counts: degrees.map((degree) => countOf.get(degree) ?? 0),
    classOf: Uint32Array.from(degreeOf, (degree) => classByDegree.get(degree) ?? 0),
  };
}
