import type { Random } from "../../model/random.ts";
import type { Csr } from "../../network/csr.ts";
import { Fastball } from "../chance/fastball.ts";
import type { TwoModeRows } from "../chance/twoModeRows.ts";
import type { NullModel } from "./nullTest.ts";
import { barber } from "./quality.ts";

/** Trades a row before the first network of a chain and between two of them. */
const BURN_IN = 20;
const THINNING = 10;

/** A chain of random two-mode networks, far enough apart to count as independent. */
export class TwoModeChain {
  private readonly chain: Fastball;
  private readonly rows: number;
  private isBurntIn = false;

  constructor(start: TwoModeRows, random: Random, strata: Uint8Array) {
    this.chain = new Fastball(start, random, strata);
    this.rows = start.rows;
  }

  next(): TwoModeRows {
    this.chain.trade((this.isBurntIn ? THINNING : BURN_IN) * this.rows);
    this.isBurntIn = true;
    return this.chain.current;
  }
}

/** A two-mode graph whose first nodes are young people, and what kind each node is. */
export interface TwoModeGraph {
  readonly graph: Csr;
  readonly youngPeople: number;
  readonly kinds: Uint8Array;
}

/**
 * Random networks in which everybody is linked to as many contexts of each kind as in the data,
 * and every context to as many young people.
 *
 * Links are traded within a kind: the sides of incidents, institutions and places are recorded
 * by different agencies for different reasons, and a network in which somebody has eleven
 * schools in place of incidents is none that chance could have brought about.
 */
export function shuffledTwoMode(sought: TwoModeGraph, random: Random): NullModel {
  const { graph, youngPeople, kinds } = sought;
  const chain = new TwoModeChain(
    {
      rows: youngPeople,
      columns: graph.n - youngPeople,
      offsets: graph.offsets.slice(0, youngPeople + 1),
      members: graph.neighbours
        .slice(0, graph.offsets[youngPeople])
        .map((context) => context - youngPeople),
    },
    random,
    kinds.slice(youngPeople),
  );
  // Margins stay, and with them what is expected.
  const expectation = barber(graph, youngPeople);
  return {
    draw: () => ({ graph: withLinks(graph, youngPeople, chain.next()), expectation }),
  };
}

/** The graph with other links and the same margins. */
function withLinks(graph: Csr, youngPeople: number, { members }: TwoModeRows): Csr {
  const { n, offsets } = graph;
  const neighbours = new Uint32Array(graph.neighbours.length);
  const next = offsets.slice();
  for (let person = 0; person < youngPeople; person++)
    for (let e = offsets[person]!; e < offsets[person + 1]!; e++) {
      const context = members[e]! + youngPeople;
      neighbours[e] = context;
      neighbours[next[context]!++] = person;
    }
  return { n, offsets, neighbours, weights: null };
}
