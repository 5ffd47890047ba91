import { MORE_PROBLEMS, type Problem, type Severity } from "../model/problem.ts";
import { severityOf, type ProblemCode } from "./problemCodes.ts";
import { sayMore } from "./words.ts";

/** So many problems of one kind are listed unless more are asked for. */
export const MOST_LISTED = 1000;

/** Where a finding is. */
export interface Spot {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

/** What is wrong with a cell or a row, so that the row is refused. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
}

/** Something seen in many rows that is told once, with how many they are. */
export interface Note {
  readonly code: ProblemCode;
  /** Notes with the same code and key are one. */
  readonly key: string;
  readonly say: (rows: number) => string;
}

interface Kind {
  readonly listed: Problem[];
  unlisted: number;
}

interface Tally {
  readonly note: Note;
  readonly spot: Spot;
  rows: number;
}

/** Gathers what an import has to say. */
export class ProblemLog {
  private readonly kinds = new Map<ProblemCode, Kind>();
  private readonly tallies = new Map<string, Tally>();
  private readonly files = new Map<string, number>();

  /** In: mostListed: so many problems of one kind are listed; the rest are counted. */
  constructor(private readonly mostListed = MOST_LISTED) {}

  /** Fixes a file's place in the list: files come in the order in which they are named here. */
  expect(file: string): void {
    if (!this.files.has(file)) this.files.set(file, this.files.size);
  }

  /** In: message: may be a function, called only if the problem is listed. */
  add(code: ProblemCode, spot: Spot, message: string | (() => string)): void {
    this.expect(spot.file);
    const kind = this.kindOf(code);
    if (kind.listed.length >= this.mostListed) kind.unlisted++;
    else {
      const words = typeof message === "string" ? message : message();
      kind.listed.push(problemAt(code, severityOf[code], spot, words));
    }
  }

  /** Counts more rows for a note; its place is that of the first. */
  tally(note: Note, spot: Spot, rows = 1): void {
    const key = `${note.code} ${note.key}`;
    const known = this.tallies.get(key);
    if (known === undefined) this.tallies.set(key, { note, spot, rows });
    else known.rows += rows;
  }

  /** All problems: by file, then row; at most `MOST_LISTED` of a kind and one that counts the rest. */
  finish(): Problem[] {
    for (const { note, spot, rows } of this.tallies.values())
      this.add(note.code, spot, () => note.say(rows));
    this.tallies.clear();
    const listed = [...this.kinds.values()].flatMap((kind) => kind.listed);
    return [...listed.sort((a, b) => this.compare(a, b)), ...this.rest()];
  }

  private kindOf(code: ProblemCode): Kind {
    const known = this.kinds.get(code);
    if (known !== undefined) return known;
    const kind = { listed: [], unlisted: 0 };
    this.kinds.set(code, kind);
    return kind;
  }

  private compare(a: Problem, b: Problem): number {
    const byFile = (this.files.get(a.file) ?? 0) - (this.files.get(b.file) ?? 0);
    return byFile || (a.row ?? 0) - (b.row ?? 0);
  }

  private rest(): Problem[] {
    return [...this.kinds].flatMap(([code, { listed, unlisted }]) => {
      if (unlisted === 0) return [];
      const spot = { file: listed[0]?.file ?? "", value: String(unlisted) };
      return [problemAt(MORE_PROBLEMS, severityOf[code], spot, sayMore(unlisted, code))];
    });
  }
}

function problemAt(code: string, severity: Severity, spot: Spot, message: string): Problem {
  const { file, row = null, column = null, value = null } = spot;
  return { severity, code, file, row, column, value, message };
}
