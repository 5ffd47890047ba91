import { describe, expect, it } from "vitest";
import { agencyFacts, agencyWorkbook } from "../../fixtures/agency/workbook.ts";
import { ImportSitting } from "../../src/import/sitting.ts";
import type { ImportDraft } from "../../src/import/draft.ts";
import type { ImportPlan, TablePlan } from "../../src/import/plan/plan.ts";
import { undoLast } from "../../src/import/layers/steps.ts";
import { writeArchive } from "../../src/model/archive.ts";
import { noProgress } from "../../src/model/progress.ts";
import { newProject, type Project } from "../../src/model/project.ts";

const DAY = "2026-11-22";
const SAID = {
  agency: "School",
  purpose: "autumn panel",
  agreement: "ISA 7",
  mayBeSeenBy: "panel",
};

const empty = newProject({
  id: "p1",
  name: "Autumn",
  purpose: "case_network",
  reviewDate: "2027-01-31",
  seed: 1,
});

function raw(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
}

function opened(texts: Readonly<Record<string, string>>, project: Project = empty) {
  const sitting = new ImportSitting();
  return { sitting, draft: sitting.open(raw(texts), project, null, noProgress) };
}

function added(texts: Readonly<Record<string, string>>, project: Project = empty): Project {
  return opened(texts, project).sitting.accept(SAID, DAY, noProgress).project;
}

function changed(plan: ImportPlan, sheet: string, change: Partial<TablePlan>): ImportPlan {
  return {
    ...plan,
    tables: plan.tables.map((each) => (each.sheet === sheet ? { ...each, ...change } : each)),
  };
}

function wanted(plan: ImportPlan, replaces: number | null = null) {
  return { plan, replaces, agency: SAID.agency };
}

const kinds = ({ questions }: ImportDraft) => questions.map(({ kind }) => kind);

const ATTENDANCES = "young_person,institution,start,end\nash,Bridge,2020-01-01,2020-06-01\n";

describe("files of the contract", () => {
  it("need no answer, and are added as one step with what was said of them", () => {
    const { sitting, draft } = opened({ "attendances.csv": ATTENDANCES });
    expect(draft.questions).toEqual([]);
    expect(draft.changes).toEqual({
      youngPeople: { added: 1, changed: 0, removed: 0 },
      institutions: { added: 1, changed: 0, removed: 0 },
      attendances: { added: 1, changed: 0, removed: 0 },
    });
    const { project } = sitting.accept(SAID, DAY, noProgress);
    expect(project.dataset.attendances).toMatchObject([
      { youngPerson: "ash", sources: ["School"] },
    ]);
    expect(project.imports).toMatchObject([{ ...SAID, id: 1, date: DAY, mended: 0 }]);
    expect(project.imports[0]?.files[0]?.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(writeArchive({ ...undoLast(project, DAY), log: [], redo: [], lastImport: 0 })).toEqual(
      writeArchive(empty),
    );
  });

  it("add nothing the second time, and say when they came", () => {
    const once = added({ "attendances.csv": ATTENDANCES });
    const { draft } = opened({ "attendances.csv": ATTENDANCES }, once);
    expect(draft.sameAs).toEqual([1]);
    expect(draft.changes).toEqual({});
    expect(draft.accounts).toMatchObject([{ rows: 1, merged: 1, stored: 0 }]);
  });

  it("take the place of an earlier version when asked to", () => {
    const once = added({ "attendances.csv": ATTENDANCES });
    const mended = ATTENDANCES.replace("2020-06-01", "2020-07-31");
    const { sitting, draft } = opened({ "attendances.csv": mended }, once);
    expect(draft.mayReplace).toEqual([1]);
    const replaced = sitting.attempt(wanted(draft.plan, 1), noProgress);
    expect(replaced.changes.attendances).toEqual({ added: 1, changed: 0, removed: 1 });
    const { project } = sitting.accept(SAID, DAY, noProgress);
    expect(project.dataset.attendances.map(({ end }) => end?.written)).toEqual(["2020-07-31"]);
    expect(undoLast(project, DAY).dataset).toEqual(once.dataset);
  });

  it("offer no replacing by one file of an import that held several", () => {
    const ties = "young_person_a,young_person_b\nash,bo\n";
    const both = added({ "attendances.csv": ATTENDANCES, "ties.csv": ties });
    expect(opened({ "ties.csv": ties }, both).draft.mayReplace).toEqual([]);
  });

  it("from two agencies about the same link keep both sources", () => {
    const once = added({ "attendances.csv": ATTENDANCES });
    const { sitting } = opened({ "theirs/attendances.csv": ATTENDANCES }, once);
    const { project } = sitting.accept({ ...SAID, agency: "Police" }, DAY, noProgress);
    expect(project.dataset.attendances).toMatchObject([{ sources: ["Police", "School"] }]);
  });
});

describe("what only a person can answer", () => {
  it("is which way dates are to be read when each could be either", () => {
    const text = "young_person,institution,start\nash,Bridge,03/04/2020\nbo,Bridge,05/06/2020\n";
    const { sitting, draft } = opened({ "attendances.csv": text });
    expect(draft.questions).toEqual([{ kind: "dates", sheet: "attendances.csv", column: 2 }]);
    const order = { column: 2, order: "month_first" } as const;
    const plan = changed(draft.plan, "attendances.csv", { dateOrders: [order] });
    expect(kinds(sitting.attempt(wanted(plan), noProgress))).toEqual([]);
    const { project } = sitting.accept(SAID, DAY, noProgress);
    // 4 March and 6 May 2020 as days since 1970.
    expect(project.dataset.attendances.map(({ start }) => start?.earliest)).toEqual([
      18_325, 18_388,
    ]);
  });

  it("is whether ids that a spreadsheet may have damaged are right", () => {
    const text = "young_person,institution\n0012,S1\n34,S1\n0056,S1\n0078,S1\n";
    const { sitting, draft } = opened({ "attendances.csv": text });
    expect(draft.questions).toContainEqual({
      kind: "damaged_ids",
      sheet: "attendances.csv",
      column: 0,
    });
    expect(draft.tables[0]?.damaged).toMatchObject([{ kind: "lost_zeros", examples: ["34"] }]);
    const plan = changed(draft.plan, "attendances.csv", { idsAreRight: [0] });
    expect(kinds(sitting.attempt(wanted(plan), noProgress))).toEqual([]);
  });

  it("is what a table is that nobody knows", () => {
    const { sitting, draft } = opened({ "list.csv": "colour,shape\nred,round\nblue,square\n" });
    expect(kinds(draft)).toEqual(["table"]);
    const plan = changed(draft.plan, "list.csv", { isUsed: false, by: "person" });
    const next = sitting.attempt(wanted(plan), noProgress);
    expect(kinds(next)).toEqual([]);
    expect(next.accounts).toMatchObject([{ rows: 2, leftOut: 2 }]);
  });

  it("is which letters a file without a sign of its own is in", () => {
    const bytes = Uint8Array.from(
      Array.from("id,name\nS1,Caf\u00e9\n", (letter) => letter.charCodeAt(0)),
    );
    const sitting = new ImportSitting();
    const draft = sitting.open([{ name: "places.csv", bytes }], empty, null, noProgress);
    expect(kinds(draft)).toEqual(["encoding"]);
    expect(draft.tables[0]?.preview[0]?.cells).toEqual(["S1", "Café"]);
    const chosen = sitting.choose("places.csv", { encoding: "windows-1252" }, noProgress);
    expect(kinds(chosen)).toEqual([]);
  });
});

describe("columns that may identify a person", () => {
  const text =
    "young_person,institution,NHS number,email\n" +
    "ash,S1,999 000 0018,ash@example.org\nbo,S1,999 000 0026,bo@example.org\n";

  it("are left out unless a person says otherwise, and nothing of them is kept", () => {
    const { sitting, draft } = opened({ "attendances.csv": text });
    expect(draft.plan.tables[0]?.personal.map(({ keep }) => keep)).toEqual(["nothing", "nothing"]);
    const { project } = sitting.accept(SAID, DAY, noProgress);
    expect(writeArchive(project).join("")).not.toMatch(/999 000|example\.org/u);
  });

  it("become pseudonyms by a key, the same in every file, and wait for the key", () => {
    const ids = "young_person,institution\n999 000 0018,S1\n999 000 0026,S1\n";
    const { sitting, draft } = opened({ "attendances.csv": ids, "again/attendances.csv": ids });
    expect(draft.plan.tables[0]?.personal).toMatchObject([{ keep: "pseudonym" }]);
    expect(kinds(draft)).toEqual(["key"]);
    const { text: key, draft: keyed } = sitting.makeKey(
      new Uint8Array(32).fill(9),
      DAY,
      noProgress,
    );
    expect(kinds(keyed)).toEqual([]);
    const { project } = sitting.accept(SAID, DAY, noProgress);
    expect(project.dataset.youngPeople.length).toBe(2);
    for (const { id } of project.dataset.youngPeople) expect(id).toMatch(/^P-[0-9A-Z]{13}$/u);
    const written = writeArchive(project).join("");
    expect(written).not.toContain("999 000");
    expect(written).not.toContain(/key: (\S+)/u.exec(key)?.[1] ?? "key");
  });

  it("come in as they are for a written reason, which is kept without a value", () => {
    const named = text.replace("NHS number,email", "NHS number,reference");
    const { sitting, draft } = opened({ "attendances.csv": named });
    const [nhs, mail] = draft.plan.tables[0]?.personal ?? [];
    if (nhs === undefined || mail === undefined) throw new Error("nothing was found");
    const keeping = (reason: string) =>
      changed(draft.plan, "attendances.csv", {
        personal: [nhs, { column: mail.column, kind: mail.kind, keep: "as_is", reason }],
      });
    expect(kinds(sitting.attempt(wanted(keeping(" ")), noProgress))).toEqual(["personal"]);
    expect(kinds(sitting.attempt(wanted(keeping("made up")), noProgress))).toEqual([]);
    const { project } = sitting.accept(SAID, DAY, noProgress);
    expect(project.imports[0]?.overrides).toEqual([{ column: "reference", reason: "made up" }]);
    expect(project.dataset.attendances[0]?.references).toEqual(["ash@example.org"]);
  });
});

describe("mending on the way", () => {
  const text =
    "young_person,institution,start,end\nash,S1,2020-05-01,2020-03-01\nbo,S1,2020-01-01,\n";

  it("takes a cell as a person writes it, and counts again", () => {
    const { sitting, draft } = opened({ "attendances.csv": text });
    expect(draft.accounts).toMatchObject([{ stored: 1, refused: 1 }]);
    const edit = { sheet: "attendances.csv", row: 2, column: 3, text: "2020-09-01" };
    const next = sitting.attempt(wanted({ ...draft.plan, edits: [edit] }), noProgress);
    expect(next.accounts).toMatchObject([{ stored: 2, refused: 0 }]);
    expect(sitting.accept(SAID, DAY, noProgress).project.imports[0]?.mended).toBe(1);
  });

  it("gives every problem with its row as it stands in the file, and nothing that a spreadsheet runs", () => {
    const { sitting } = opened({
      "attendances.csv": text.replace("ash,S1", '"=HYPERLINK(""x"")",S1'),
    });
    const lines = sitting.problemsFile(noProgress).split("\r\n");
    expect(lines[0]).toContain("what is wrong and how to mend it,A,B,C,D");
    expect(lines[1]).toContain("end_before_start");
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"")",S1,2020-05-01,2020-03-01`);
  });

  it("looks at a table afresh under other headings", () => {
    const noted = `made on 3 April\n${ATTENDANCES}`;
    const { sitting, draft } = opened({ "attendances.csv": noted });
    expect(draft.plan.tables[0]?.head.row).toBe(1);
    const wrong = changed(draft.plan, "attendances.csv", {
      head: { row: 0, rows: 1, totals: [] },
    });
    const next = sitting.attempt(wanted(wrong), noProgress);
    expect(next.tables[0]?.headings[0]).toBe("made on 3 April");
    const right = changed(next.plan, "attendances.csv", {
      head: { row: 1, rows: 1, totals: [] },
    });
    expect(sitting.attempt(wanted(right), noProgress).accounts).toMatchObject([
      { stored: 1, leftOut: 1 },
    ]);
  });
});

describe("a saved mapping", () => {
  it("knows the next file of the same shape, also in the next sitting", () => {
    const first = "Child ref,Where\nash,Bridge\nbo,Bridge\n";
    const { sitting, draft } = opened({ "extract.csv": first });
    const plan = changed(draft.plan, "extract.csv", {
      by: "person",
      outputs: [
        {
          table: "attendances",
          fields: [
            { name: "young_person", from: { column: 0 } },
            { name: "institution", from: { column: 1 } },
          ],
        },
      ],
    });
    sitting.attempt(wanted(plan), noProgress);
    expect(sitting.saveProfile("extract.csv", "School extract")).toBe(true);
    const { project } = sitting.accept(SAID, DAY, noProgress);
    const next = opened({ "december.csv": "Where,Child ref\nMill,cy\n" }, project).draft;
    expect(next.plan.tables[0]).toMatchObject({ by: "profile", known: "School extract" });
    expect(next.questions).toEqual([]);
    expect(next.changes.attendances?.added).toBe(1);
  });
});

describe("a workbook as an agency keeps it", () => {
  it("gives what its lists hold once a person has agreed to what was guessed", () => {
    const sitting = new ImportSitting();
    const file = { name: "agency.xlsx", bytes: agencyWorkbook() };
    const draft = sitting.open([file], empty, null, noProgress);
    const plan = {
      ...draft.plan,
      tables: draft.plan.tables.map((each) => ({ ...each, by: "person" as const })),
    };
    const next = sitting.attempt(wanted(plan), noProgress);
    expect(kinds(next)).toEqual([]);
    const { dataset } = sitting.accept(SAID, DAY, noProgress).project;
    expect({
      youngPeople: dataset.youngPeople.length,
      institutions: dataset.institutions.length,
      attendances: dataset.attendances.length,
      incidents: dataset.incidents.length,
      involvements: dataset.involvements.length,
      statuses: dataset.statuses.length,
      ties: dataset.ties.length,
    }).toEqual({
      youngPeople: agencyFacts.youngPeople,
      institutions: agencyFacts.institutions,
      attendances: agencyFacts.attendances,
      incidents: agencyFacts.incidents,
      involvements: agencyFacts.involvements,
      statuses: agencyFacts.statuses + agencyFacts.schoolStatuses,
      ties: agencyFacts.ties,
    });
  });
});
