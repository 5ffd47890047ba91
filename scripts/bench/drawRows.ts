import { seededRandom } from "../../src/model/random.ts";

/** Rows of two numbers each, as an import would leave them: repeated rows and all. */
export interface Rows {
  /** Nodes are 0 … n − 1. */
  readonly n: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

export interface DrawnRows {
  /** A: young people (0 … people − 1) and the institutions and incidents they are linked to. */
  readonly twoMode: Rows;
  /** B: young people with a recorded tie or at the same incident. */
  readonly ties: Rows;
}

const peopleAnInstitution = 150;
const peopleAnIncident = 10;
/** How often one more attendance follows the first, and one more after that: 1.8 in all. */
const further = [0.55, 0.25];
/** How often an incident has 2, 3, 4 or 5 people. */
const crowds = [0.5, 0.25, 0.15, 0.1];

/**
 * An invented population by seed: institutions whose numbers fall off slowly, a few being large;
 * about 1.8 attendances a young person, an incident for every ten, and one recorded tie each.
 */
export function drawRows(people: number, seed: number): DrawnRows {
  const random = seededRandom(seed, "bench");
  const institutions = Math.max(3, Math.round(people / peopleAnInstitution));
  const incidents = Math.round(people / peopleAnIncident);
  const pickInstitution = heavyTailed(institutions, () => random.next());
  const someone = () => random.integer(0, people - 1);
  const links: [number, number][] = [];
  const ties: [number, number][] = [];
  for (let person = 0; person < people; person++) {
    const attended = 1 + further.filter((share) => random.chance(share)).length;
    for (let at = 0; at < attended; at++) links.push([person, people + pickInstitution()]);
  }
  for (let incident = 0; incident < incidents; incident++) {
    const present = Array.from({ length: 2 + random.weighted(crowds) }, someone);
    for (const [at, person] of present.entries()) {
      links.push([person, people + institutions + incident]);
      for (const other of present.slice(0, at)) ties.push([other, person]);
    }
  }
  for (let person = 0; person < people; person++) ties.push([person, someone()]);
  return {
    twoMode: toRows(people + institutions + incidents, links),
    ties: toRows(people, ties),
  };
}

/** Picks one of so many, the i-th in proportion to i^(−3/4). */
function heavyTailed(count: number, next: () => number): () => number {
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const root = Math.sqrt(at + 1);
    sum += 1 / (root * Math.sqrt(root));
    upTo[at] = sum;
  }
  return () => {
    const drawn = next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? sum) > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function toRows(n: number, pairs: readonly (readonly [number, number])[]): Rows {
  return {
    n,
    from: Uint32Array.from(pairs, ([from]) => from),
    to: Uint32Array.from(pairs, ([, to]) => to),
  };
}
