import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import schema from "../../docs/report.schema.json" with { type: "json" };
import { run } from "../../src/cli/run.ts";
import { VERSION } from "../../src/model/version.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "peerscape-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly status: number;
  readonly answer: string;
  readonly aside: string;
}

function peerscape(...args: string[]): Ran {
  let answer = "";
  let aside = "";
  const status = run(args, {
    answer: (text) => (answer += text),
    aside: (text) => (aside += text),
    isTerminal: false,
  });
  return { status, answer, aside };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const fitsSchema = new Ajv({ strict: false, allErrors: true }).compile(schema);

function report(...args: string[]): Record<string, unknown> {
  const { answer } = peerscape("analyse", ...args);
  const read = JSON.parse(answer) as Record<string, unknown>;
  expect(fitsSchema(read), JSON.stringify(fitsSchema.errors)).toBe(true);
  return read;
}

const attendances = "young_person,institution,start,end\n";

describe("analyse", () => {
  it("answers with a report that fits its schema, and status 0", () => {
    const path = file(
      "attendances.csv",
      `${attendances}a,S1,2019-09-01,2020-07-01\nb,S1,2020-01-01,2020-07-01\nc,S2,,\n`,
    );
    expect(peerscape("analyse", path)).toMatchObject({ status: 0, aside: "" });
    expect(report(path)).toMatchObject({
      schema: "peerscape-report/1",
      dataset: { youngPeople: 3, institutions: 2, attendances: 3 },
      twoMode: { nodes: 5, links: 3, components: 2, largest: { youngPeople: 2, contexts: 1 } },
      peers: { pairs: { any: 1, coAttendance: 1 }, components: 2 },
      groups: { verdict: "too-few" },
    });
  });

  it("gives the same bytes for the same rows in another order, problems apart", () => {
    const rows = ["a,S1,2019,2020", "b,S1,2019-09-01,", "c,S2,,", "10,S2,..2020,", "9,S1,,2020"];
    const one = report(file("attendances.csv", attendances + rows.join("\n")));
    const other = report(file("attendances.csv", attendances + [...rows].reverse().join("\n")));
    expect({ ...other, problems: null }).toEqual({ ...one, problems: null });
  });

  it("takes folders, leaves other files in them alone, and writes to a file when asked", () => {
    file("borough-ties.csv", "young_person_a,young_person_b\na,b\n");
    file("notes.txt", "not a table");
    const out = join(folder, "out", "report.json");
    expect(peerscape("analyse", folder, "--out", out)).toEqual({
      status: 0,
      answer: "",
      aside: "",
    });
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ dataset: { ties: 1 } });
  });

  it("ends with status 1 when rows were refused, and lists them", () => {
    const path = file("ties.csv", "young_person_a,young_person_b\na,a\na,b\n");
    expect(peerscape("analyse", path).status).toBe(1);
    expect(report(path)).toMatchObject({
      dataset: { ties: 1 },
      problems: {
        errors: 1,
        list: expect.arrayContaining([expect.objectContaining({ code: "self_tie", row: 2 })]),
      },
    });
  });

  it("obeys as-of, period, relations, required dates and sources", () => {
    const path = file(
      "involvements.csv",
      "young_person,incident,role,source\na,I1,victim,police\nb,I1,alleged,police\nc,I1,alleged,school\n",
    );
    const pairs = (...options: string[]) =>
      (report(path, ...options)["peers"] as { pairs: Record<string, number> }).pairs;
    expect(pairs()).toMatchObject({ any: 3, adversarialOnly: 2 });
    expect(report(path, "--relations", "all")).toMatchObject({ peers: { largest: { ties: 3 } } });
    expect(pairs("--without-source", "school")).toMatchObject({ any: 1 });
    expect(report(path, "--from", "2020-01-01", "--to", "2020-02-01")).toMatchObject({
      made: { options: { from: "2020-01-01", to: "2020-02-01" } },
      peers: { pairs: { any: 3 } },
    });
  });

  it("is complete: groups with their test, ranges, moves, evidence, time, gaps and adults", () => {
    const read = report("fixtures/borough", "--draws", "30");
    expect(Object.keys(read).sort()).toEqual(
      [
        ...["schema", "made", "dataset", "problems", "twoMode", "coverage", "peers", "measures"],
        ...["groups", "movement", "evidence", "brokerage", "exposure", "nearRepeat", "dataGaps"],
        "adults",
      ].sort(),
    );
    expect(read["made"]).toMatchObject({ left: [], options: { draws: 30 } });
    expect(read["groups"]).toMatchObject({
      verdict: "clear",
      draws: 30,
      p: expect.closeTo(1 / 31, 9) as number,
      z: expect.any(Number) as number,
    });
    const { youngPeople, contexts } = read["measures"] as Record<string, Record<string, unknown>>;
    for (const each of Object.values(youngPeople ?? {}))
      expect(each).toMatchObject({
        rankRange: { betweenness: [expect.any(Number), expect.any(Number)] },
      });
    expect(contexts?.["institution:S06"]).toMatchObject({
      cut: true,
      diversity: expect.any(Number) as number,
      incidentRatio: { observed: 4 },
      rankRange: { betweenness: [1, 1] },
      rankRangeMissingPeople: { betweenness: [1, expect.any(Number)] },
    });
    expect(read["dataGaps"]).toMatchObject({
      attendanceHistory: { of: 57 },
      withoutWeakGrades: { least: 0.5, fewer: { links: expect.any(Number) as number } },
    });
    expect(contexts?.["institution:S01"]).toMatchObject({ diversity: null, incidentRatio: null });
  });

  it("leaves out what needs re-runs without draws, and says so", () => {
    const read = report("fixtures/borough", "--draws", "0");
    expect(read["groups"]).toMatchObject({ verdict: "not-tested" });
    expect(read["groups"]).not.toHaveProperty("p");
    expect(read).not.toHaveProperty("evidence");
    const { left } = read["made"] as { readonly left: readonly { readonly what: string }[] };
    expect(left.map(({ what }) => what)).toEqual([
      ...["rankRange", "groups.stability", "groups.verdict", "evidence", "nearRepeat"],
    ]);
  });

  it("gives all of it in the same bytes for rows in another order and another seed its own", () => {
    const shuffled = join(folder, "shuffled");
    mkdirSync(shuffled);
    for (const name of readdirSync("fixtures/borough").filter((each) => each.endsWith(".csv"))) {
      const [head = "", ...rows] = readFileSync(join("fixtures/borough", name), "utf8")
        .trimEnd()
        .split(/\r?\n/u);
      writeFileSync(join(shuffled, name), [head, ...rows.reverse(), ""].join("\n"));
    }
    const bytes = (path: string, seed: string) => {
      const read = report(path, "--draws", "20", "--seed", seed);
      return JSON.stringify({ ...read, problems: null });
    };
    expect(bytes(shuffled, "1")).toBe(bytes("fixtures/borough", "1"));
    expect(bytes("fixtures/borough", "2")).not.toBe(bytes("fixtures/borough", "1"));
  });

  it("weighs ties by the days shared when asked", () => {
    const path = file(
      "attendances.csv",
      `${attendances}a,S1,2020-01-01,2020-01-10\nb,S1,2020-01-06,2020-01-31\nc,S1,2020-01-10,2020-01-10\n`,
    );
    const { measures } = report(path, "--weight", "overlap-days", "--draws", "0");
    // Four days of two people, one day of three: 4 + 1/2 for a and b, 1/2 for the others.
    expect(measures).toMatchObject({
      youngPeople: { a: { strength: 5 }, b: { strength: 5 }, c: { strength: 1 } },
    });
  });

  it("can be empty", () => {
    const path = file("young_people.csv", "id\n");
    expect(report(path)).toMatchObject({
      twoMode: { nodes: 0, components: 0 },
      peers: { density: null, largest: { youngPeople: 0, ties: 0 } },
      groups: { verdict: "too-few", quality: null },
    });
  });
});

describe("check", () => {
  it("reads only, and accounts for every row", () => {
    const path = file("ties.csv", "young_person_a,young_person_b\na,b\nb,a\na,a\n");
    const { status, answer } = peerscape("check", path);
    expect(status).toBe(1);
    expect(JSON.parse(answer)).toMatchObject({
      tables: [{ file: "ties.csv", table: "ties", rows: 3, stored: 1, merged: 1, refused: 1 }],
    });
  });
});

describe("generate", () => {
  it("writes tables that analyse reads without a refused row, the same for the same seed", () => {
    const [one, other] = [join(folder, "one"), join(folder, "other")];
    expect(peerscape("generate", "--people", "200", "--seed", "7", "--out", one).status).toBe(0);
    peerscape("generate", "--people", "200", "--seed", "7", "--out", other);
    const names = readdirSync(one);
    expect(names).toContain("attendances.csv");
    for (const name of names)
      expect(readFileSync(join(other, name), "utf8")).toBe(readFileSync(join(one, name), "utf8"));
    expect(report(one)).toMatchObject({ dataset: { youngPeople: 200 }, problems: { errors: 0 } });
  });
});

describe("a call that can't be carried out", () => {
  it.each([
    [[], /no command given/u],
    [["draw"], /no command "draw"/u],
    [["analyse"], /no file or folder/u],
    [["analyse", "/nowhere/at/all.csv"], /cannot read/u],
    [["analyse", ".", "--seed", "x"], /--seed: "x"/u],
    [["analyse", ".", "--from", "2020-01-01"], /go together/u],
    [["analyse", ".", "--from", "2020-02-01", "--to", "2020-01-01"], /later than/u],
    [["analyse", ".", "--as-of", "2020-02-31"], /2020-02-31/u],
    [["analyse", ".", "--weight", "heavy"], /newman, count, overlap-days, none/u],
    [["analyse", ".", "--colour"], /--colour/u],
    [["generate", "--people", "5"], /--out is needed/u],
    [["generate", "--people", "0", "--out", "x"], /--people/u],
  ])("ends with status 2 and one line: %j", (args, reason) => {
    const { status, answer, aside } = peerscape(...args);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(aside).toMatch(reason);
    expect(aside.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([
    ["notes.pdf", "not a table"],
    ["zeros.csv", "a\u0000b"],
  ])("says so when not one file could be read: %s", (name, text) => {
    const { status, aside } = peerscape("analyse", file(name, text));
    expect(status).toBe(2);
    expect(aside).toContain(name);
    expect(aside.trimEnd().split("\n")).toHaveLength(1);
  });

  it("goes on with the others when one file is no text", () => {
    file("zeros.csv", "a\u0000b");
    file("ties.csv", "young_person_a,young_person_b\na,b\n");
    const { status, answer } = peerscape("check", folder);
    expect(status).toBe(1);
    expect(JSON.parse(answer)).toMatchObject({ dataset: { ties: 1 } });
  });

  it("says so of a folder with nothing to read", () => {
    expect(peerscape("check", folder)).toMatchObject({ status: 2 });
  });
});

describe("the program", () => {
  it("knows its version, the same as the package's, and how it is used", () => {
    expect(VERSION).toBe(packageJson.version);
    expect(peerscape("--version").answer).toBe(`${VERSION}\n`);
    expect(peerscape("--help").answer).toMatch(/analyse PATH/u);
  });
});
