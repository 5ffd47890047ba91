import type { Analysis } from "../analysis/analysis.ts";
import type { Dataset } from "../model/dataset.ts";
import type { RecordedDate } from "../model/days.ts";
import type { Incident, Involvement } from "../model/records.ts";
import { spellOf } from "../model/spell.ts";
import { relationOf, sourceRule, timeRule } from "../network/selectLinks.ts";
import { TieRelation as RelationCode } from "../network/linkSet.ts";
import { evidenceOf, firmnessOf, type Evidence } from "./evidence.ts";
import type { LinkKind, LinkRole, MapLink, MapNode, TieRelation } from "./mapGraph.ts";
import type { NodeKey } from "./nodeKey.ts";

/** One record as a statement between two nodes. */
interface Statement {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  readonly relation: TieRelation | null;
  readonly isDirected: boolean;
  readonly role: LinkRole | null;
  readonly evidence: Evidence;
}

/** Every line the map can draw, in order of its two nodes; several between two nodes lie side by side. */
export function gatherLinks(
  dataset: Dataset,
  analysis: Analysis,
  nodes: readonly MapNode[],
  numberOf: ReadonlyMap<NodeKey, number>,
): MapLink[] {
  const reader = new StatementReader(dataset, analysis, nodes, numberOf);
  return bundle(reader.all(), nodes.length);
}

const relations: Readonly<Record<number, TieRelation>> = {
  [RelationCode.affinity]: "affinity",
  [RelationCode.adversarial]: "adversarial",
  [RelationCode.family]: "family",
};

/** Reads records as statements, under the options the analysis was made with. */
class StatementReader {
  private readonly counts: (record: {
    readonly sources?: readonly string[];
    readonly start?: RecordedDate;
    readonly end?: RecordedDate;
  }) => boolean;

  constructor(
    private readonly dataset: Dataset,
    { options, asOf }: Analysis,
    private readonly nodes: readonly MapNode[],
    private readonly numberOf: ReadonlyMap<NodeKey, number>,
  ) {
    const inTime = timeRule(options, asOf);
    const hasSource = sourceRule(options);
    this.counts = (record) =>
      hasSource(record) && inTime(spellOf(record.start, record.end, asOf)) !== null;
  }

  all(): Statement[] {
    return [...this.involvements(), ...this.stays(), ...this.ties(), ...this.joins()];
  }

  private *involvements(): Generator<Statement> {
    const incidents = new Map(this.dataset.incidents.map((incident) => [incident.id, incident]));
    for (const involvement of this.dataset.involvements) {
      const incident = incidents.get(involvement.incident);
      const from = this.person(involvement.person);
      const to = this.numberOf.get(`incident:${involvement.incident}`);
      if (incident === undefined || !this.countsInvolvement(involvement, incident)) continue;
      const evidence = evidenceOf(involvement, incident.date !== undefined, incident);
      const { role, outcome } = involvement;
      yield* this.statement(from, to, evidence, { role, outcome });
    }
  }

  private countsInvolvement(
    { sources = [], grade }: Involvement,
    { date, end }: Incident,
  ): boolean {
    const last = end ?? date;
    return this.counts({
      sources,
      ...(grade === undefined ? {} : { grade }),
      ...(date === undefined ? {} : { start: date }),
      ...(last === undefined ? {} : { end: last }),
    });
  }

  private *stays(): Generator<Statement> {
    for (const stay of this.dataset.attendances)
      if (this.counts(stay))
        yield* this.statement(
          this.person(stay.youngPerson),
          this.numberOf.get(`institution:${stay.institution}`),
          evidenceOf(stay, isDated(stay)),
        );
    for (const visit of this.dataset.visits)
      if (this.counts(visit))
        yield* this.statement(
          this.person(visit.person),
          this.numberOf.get(`place:${visit.place}`),
          evidenceOf(visit, isDated(visit)),
        );
  }

  private *statement(
    from: number | undefined,
    to: number | undefined,
    evidence: Evidence,
    role: LinkRole | null = null,
  ): Generator<Statement> {
    if (from === undefined || to === undefined) return;
    const kind = this.isAdult(from) ? "adult" : "context";
    yield { from, to, kind, relation: null, isDirected: false, role, evidence };
  }

  private *ties(): Generator<Statement> {
    for (const tie of this.dataset.ties) {
      const from = this.person(tie.a);
      const to = this.person(tie.b);
      if (from === undefined || to === undefined || from === to || !this.counts(tie)) continue;
      yield {
        from,
        to,
        kind: this.isAdult(from) || this.isAdult(to) ? "adult" : "tie",
        relation: relations[relationOf(tie)] ?? "affinity",
        isDirected: tie.directed === true,
        role: null,
        evidence: evidenceOf(tie, isDated(tie)),
      };
    }
  }

  private *joins(): Generator<Statement> {
    for (const incident of this.dataset.incidents) {
      if (incident.place === undefined) continue;
      const from = this.numberOf.get(`incident:${incident.id}`);
      const to =
        this.numberOf.get(`place:${incident.place}`) ??
        this.numberOf.get(`institution:${incident.place}`);
      if (from === undefined || to === undefined) continue;
      const evidence = evidenceOf(incident, incident.date !== undefined);
      yield { from, to, kind: "join", relation: null, isDirected: false, role: null, evidence };
    }
  }

  private person(id: string): number | undefined {
    return this.numberOf.get(`youngPerson:${id}`) ?? this.numberOf.get(`adult:${id}`);
  }

  private isAdult(number: number): boolean {
    return this.nodes[number]?.kind === "adult";
  }
}

function isDated({
  start,
  end,
}: {
  readonly start?: RecordedDate;
  readonly end?: RecordedDate;
}): boolean {
  return start !== undefined || end !== undefined;
}

/** Statements between the same two nodes in the same sense become one line. */
function bundle(statements: readonly Statement[], nodes: number): MapLink[] {
  const bundles = new Map<string, Statement[]>();
  for (const statement of statements) {
    const low = Math.min(statement.from, statement.to);
    const high = Math.max(statement.from, statement.to);
    const name = `${String(low * nodes + high)} ${statement.relation ?? ""}`;
    const known = bundles.get(name);
    if (known === undefined) bundles.set(name, [statement]);
    else known.push(statement);
  }
  const links = [...bundles.values()].map(linkOf).sort((a, b) => a.from - b.from || a.to - b.to);
  return links.map((link, at) => ({ ...link, lane: laneOf(links, at) }));
}

function linkOf(statements: readonly Statement[]): MapLink {
  const { from, to, kind, relation } = statements[0]!;
  const [low, high] = from < to ? [from, to] : [to, from];
  return {
    ...firmnessOf(statements.map(({ evidence }) => evidence)),
    from: low,
    to: high,
    kind,
    relation,
    direction: directionOf(statements, low),
    roles: statements.flatMap(({ role }) => (role === null ? [] : [role])),
    lane: 0,
    isCoLocationOnly: false,
  };
}

function directionOf(statements: readonly Statement[], low: number): MapLink["direction"] {
  const directed = statements.filter(({ isDirected }) => isDirected);
  const isForward = directed.some(({ from }) => from === low);
  const isBackward = directed.some(({ from }) => from !== low);
  if (isForward && isBackward) return "both";
  if (isForward) return "forward";
  return isBackward ? "backward" : "none";
}

function laneOf(links: readonly MapLink[], at: number): number {
  const { from, to } = links[at]!;
  let lane = 0;
  for (let before = at - 1; before >= 0; before--, lane++)
    if (links[before]!.from !== from || links[before]!.to !== to) break;
  return lane;
}
