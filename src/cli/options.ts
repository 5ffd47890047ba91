import { parseArgs } from "node:util";
import type { AnalysisOptions } from "../analysis/options.ts";
import { dayNumber, type DayNumber } from "../model/days.ts";
import { UsageError, words } from "./usage.ts";

const analyseFlags = {
  out: { type: "string" },
  "as-of": { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  "min-connections": { type: "string", default: "2" },
  relations: { type: "string", default: "affinity" },
  weight: { type: "string", default: "newman" },
  "groups-on": { type: "string", default: "two-mode" },
  algorithm: { type: "string", default: "leiden" },
  resolution: { type: "string", default: "1" },
  seed: { type: "string", default: "1" },
  draws: { type: "string", default: "500" },
  "require-dates": { type: "boolean", default: false },
  exact: { type: "boolean", default: false },
  "without-source": { type: "string", multiple: true, default: [] as string[] },
} as const;

export interface AnalyseCall {
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly options: AnalysisOptions;
}

/** The words after `analyse` as options. Throws `UsageError` naming the first that can't be taken. */
export function readAnalyseCall(args: readonly string[]): AnalyseCall {
  const { values, positionals } = parse(args, analyseFlags);
  const { from, to } = values;
  if ((from === undefined) !== (to === undefined)) throw new UsageError(words.needsBoth);
  const period =
    from === undefined || to === undefined
      ? null
      : { from: readDay("from", from), to: readDay("to", to) };
  if (period !== null && period.from > period.to) throw new UsageError(words.wrongOrder);
  return {
    paths: somePaths(positionals),
    out: values.out ?? null,
    options: {
      relations: oneOf("relations", values.relations, ["affinity", "all"]),
      weight: oneOf("weight", values.weight, ["newman", "count", "overlap-days", "none"]),
      halfLife: null,
      leastReliability: null,
      requireDates: values["require-dates"],
      asOf: values["as-of"] === undefined ? null : readDay("as-of", values["as-of"]),
      period,
      withoutSources: values["without-source"],
      minConnections: readWhole("min-connections", values["min-connections"], 0),
      groupsOn: oneOf("groups-on", values["groups-on"], ["two-mode", "peers"]),
      algorithm: oneOf("algorithm", values.algorithm, ["leiden", "louvain"]),
      resolution: readPositive("resolution", values.resolution),
      seed: readWhole("seed", values.seed, 0),
      draws: readWhole("draws", values.draws, 0),
      exact: values.exact,
    },
  };
}

export interface GenerateCall {
  readonly people: number;
  readonly seed: number;
  readonly out: string;
}

/** The words after `generate`. */
export function readGenerateCall(args: readonly string[]): GenerateCall {
  const { values } = parse(args, {
    people: { type: "string" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
  } as const);
  if (values.people === undefined) throw new UsageError(words.needed("people"));
  if (values.out === undefined) throw new UsageError(words.needed("out"));
  return {
    people: readWhole("people", values.people, 1),
    seed: readWhole("seed", values.seed, 0),
    out: values.out,
  };
}

/** The words after `check`: paths alone. */
export function readCheckCall(args: readonly string[]): readonly string[] {
  return somePaths(parse(args, {} as const).positionals);
}

function parse<Flags extends NonNullable<Parameters<typeof parseArgs>[0]>["options"]>(
  args: readonly string[],
  options: Flags,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split("\n")[0] ?? "") : "");
  }
}

function somePaths(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UsageError(words.noPaths);
  return paths;
}

function readDay(option: string, value: string): DayNumber {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  const day =
    parts === null ? null : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (day === null) throw new UsageError(words.notADate(option, value));
  return day;
}

function oneOf<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(words.notOneOf(option, value, choices.join(", ")));
  return choice;
}

const MOST = 4_294_967_295;

function readWhole(option: string, value: string, least: number): number {
  const number = /^\d{1,10}$/u.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= MOST))
    throw new UsageError(words.notANumber(option, value, `a whole number from ${String(least)}`));
  return number;
}

function readPositive(option: string, value: string): number {
  const number = /^\d*\.?\d+$/u.test(value) ? Number(value) : NaN;
  if (!(number > 0)) throw new UsageError(words.notANumber(option, value, "a number above 0"));
  return number;
}
