import { noProgress } from "../../model/progress.ts";
import type { Random } from "../../model/random.ts";
import { buildPeers } from "../../network/buildPeers.ts";
import { buildCsr, type Csr, tieCount } from "../../network/csr.ts";
import { Joins, type LinkSet } from "../../network/linkSet.ts";
import type { NetworkOptions } from "../../network/options.ts";
import { rewire } from "../chance/rewire.ts";
import type { TwoModeRows } from "../chance/twoModeRows.ts";
import type { NullModel } from "./nullTest.ts";
import { newman } from "./quality.ts";
import { TwoModeChain } from "./shuffleTwoMode.ts";

/** Swaps a tie before the first network of a chain and between two of them. */
const BURN_IN = 20;
const THINNING = 10;

/** Random graphs with the degrees of this one, far enough apart to count as independent. */
class TieChain {
  private isBurntIn = false;

  constructor(
    private graph: Csr,
    private readonly random: Random,
  ) {}

  next(): Csr {
    const swaps = (this.isBurntIn ? THINNING : BURN_IN) * tieCount(this.graph);
    this.isBurntIn = true;
    this.graph = rewire(this.graph, swaps, this.random);
    return this.graph;
  }
}

/**
 * Random peer networks in which everybody has as many ties as in the data; strengths fall on
 * ties at random. For networks of recorded ties alone.
 */
export function rewiredTies(graph: Csr, random: Random): NullModel {
  const chain = new TieChain(graph, random);
  return {
    draw: () => {
      const next = chain.next();
      return { graph: next, expectation: newman(next) };
    },
  };
}

/**
 * Random peer networks of young people who were each in as many contexts of each kind, on the
 * same days and sides, but in which ones fell by lot; recorded ties fall by lot as well, each
 * keeping what it is.
 *
 * Ties that follow from shared contexts form clusters whatever the contexts are, so that these
 * must be shuffled, not the ties: rewiring ties finds groups in data that have none.
 */
export function shuffledPeers(links: LinkSet, options: NetworkOptions, random: Random): NullModel {
  const memberships = new Memberships(links, random);
  const ties = new RecordedTies(links, random);
  return {
    draw: () => {
      const shuffled: LinkSet = { ...links, ...memberships.next(), ...ties.next() };
      const { network } = buildPeers(shuffled, options, noProgress, Infinity);
      const graph = network?.graph ?? buildCsr(links.youngPeople.length, [], []);
      return { graph, expectation: newman(graph) };
    },
  };
}

/** Who was in which context, at random: how many of each kind, and on which days, stays. */
class Memberships {
  /** Memberships that can link anybody, ascending: what they are at is traded. */
  private readonly traded: Uint32Array;
  private readonly chain: TwoModeChain;

  constructor(
    private readonly links: LinkSet,
    private readonly random: Random,
  ) {
    const { contextJoins, memberContext, memberPerson } = links;
    const rows = links.youngPeople.length;
    this.traded = Uint32Array.from(memberContext.keys()).filter(
      (m) => contextJoins[memberContext[m]!] !== Joins.nobody,
    );
    const offsets = new Uint32Array(rows + 1);
    for (const m of this.traded) offsets[memberPerson[m]! + 1]!++;
    for (let person = 0; person < rows; person++) offsets[person + 1]! += offsets[person]!;
    const members = this.traded.map((m) => memberContext[m]!);
    const start: TwoModeRows = { rows, columns: links.contexts.length, offsets, members };
    this.chain = new TwoModeChain(start, random, contextJoins);
  }

  next(): Pick<LinkSet, "memberContext" | "contextMembers"> {
    const { offsets, members } = this.chain.next();
    const memberContext = this.links.memberContext.slice();
    for (let person = 0; person + 1 < offsets.length; person++) {
      const drawn = members.slice(offsets[person], offsets[person + 1]);
      this.shuffleWithinKinds(drawn);
      drawn.forEach((context, at) => {
        memberContext[this.traded[offsets[person]! + at]!] = context;
      });
    }
    return { memberContext, contextMembers: this.byContext(memberContext) };
  }

  /** Contexts ascend kind by kind, in the data and in what was drawn, as many of each. */
  private shuffleWithinKinds(contexts: Uint32Array): void {
    const { contextJoins } = this.links;
    let from = 0;
    for (let to = 1; to <= contexts.length; to++) {
      if (to < contexts.length && contextJoins[contexts[to]!] === contextJoins[contexts[from]!])
        continue;
      // Days and sides are not to fall on contexts in the order of their names.
      this.random.shuffle(contexts.subarray(from, to));
      from = to;
    }
  }

  private byContext(memberContext: Uint32Array): Uint32Array {
    const next = this.links.contextOffsets.slice();
    const members = new Uint32Array(memberContext.length);
    memberContext.forEach((context, m) => {
      members[next[context]!++] = m;
    });
    return members;
  }
}

/** Recorded ties between pairs drawn at random; everybody keeps the number of theirs. */
class RecordedTies {
  /** The rows of each pair: a tie of the graph weighs one more than the number of its pair. */
  private readonly rowsOfPair: number[][] = [];
  private readonly chain: TieChain | null;

  constructor(
    private readonly links: LinkSet,
    random: Random,
  ) {
    const { tieFrom, tieTo, youngPeople } = links;
    const pairs = new Map<string, number[]>();
    tieFrom.forEach((a, row) => {
      const pair = `${String(a)} ${String(tieTo[row]!)}`;
      const rows = pairs.get(pair);
      if (rows === undefined) pairs.set(pair, [row]);
      else rows.push(row);
    });
    this.rowsOfPair = [...pairs.values()];
    const ends = (of: Uint32Array) => this.rowsOfPair.map(([row = 0]) => of[row]!);
    const numbers = this.rowsOfPair.map((_, number) => number + 1);
    const graph = buildCsr(youngPeople.length, ends(tieFrom), ends(tieTo), numbers);
    this.chain = numbers.length === 0 ? null : new TieChain(graph, random);
  }

  next(): Pick<LinkSet, "tieFrom" | "tieTo"> {
    const { tieFrom, tieTo } = this.links;
    if (this.chain === null) return { tieFrom, tieTo };
    const [from, to] = [tieFrom.slice(), tieTo.slice()];
    const { n, offsets, neighbours, weights } = this.chain.next();
    for (let v = 0; v < n; v++)
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        if (neighbours[e]! < v) continue;
        for (const row of this.rowsOfPair[weights![e]! - 1]!) {
          from[row] = v;
          to[row] = neighbours[e]!;
        }
      }
    return { tieFrom: from, tieTo: to };
  }
}
