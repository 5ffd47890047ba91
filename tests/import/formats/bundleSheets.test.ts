import { describe, expect, it } from "vitest";
import { writeBundle } from "../../../src/export/bundle.ts";
import { importFiles } from "../../../src/import/importFiles.ts";
import { ImportSitting } from "../../../src/import/sitting.ts";
import { noProgress } from "../../../src/model/progress.ts";
import type { Project } from "../../../src/model/project.ts";
import { emptyProject } from "../layers/projects.ts";
import { codes } from "../importing.ts";

const utf8 = (content: string) => new TextEncoder().encode(content);

const files = {
  "young_people.csv": "id,sex,agencies\nash,female,School;Police\nbo,male,\n",
  "attendances.csv":
    "young_person,institution,start,source\nash,S1,2019-09-01,School\nbo,not known,2019-09,School\nbo,NEET,2020-01,School\n",
  "ties.csv": "young_person_a,young_person_b,kind,source\nash,cy,friend,School\n",
};

function project(): Project {
  const sitting = new ImportSitting();
  const raw = Object.entries(files).map(([name, content]) => ({ name, bytes: utf8(content) }));
  sitting.open(raw, emptyProject, null, noProgress);
  const said = { agency: "School", purpose: "", agreement: "", mayBeSeenBy: "" };
  return sitting.accept(said, "2026-11-22", noProgress).project;
}

const { dataset } = project();
const text = writeBundle(project());
const read = (content: string) => importFiles([{ name: "theirs.json", bytes: utf8(content) }]);

describe("a bundle as tables", () => {
  it("gives back every record, gaps and statuses among them, and no row for what was only named", () => {
    expect(dataset.gaps).toHaveLength(1);
    expect(dataset.statuses).toHaveLength(1);
    expect(dataset.youngPeople).toContainEqual({ id: "cy", unlisted: true });
    const back = read(text);
    expect(back.dataset).toEqual(dataset);
    expect(back.tables.map(({ file, rows }) => [file, rows])).toEqual([
      ["theirs.json#young_people", 2],
      ["theirs.json#attendances", 2],
      ["theirs.json#ties", 1],
      ["theirs.json#statuses", 1],
    ]);
  });

  it("that is damaged gives nothing, and says where if it knows", () => {
    const cut = read(text.slice(0, -30));
    expect([codes(cut), cut.tables]).toEqual([["bundle_unreadable"], []]);
    expect(cut.problems[0]).toMatchObject({ file: "theirs.json", column: null });
    const wrong = read(text.replace('"female"', "7"));
    expect(codes(wrong)).toEqual(["bundle_unreadable"]);
    expect(wrong.problems[0]?.column).toContain("youngPeople");
  });
});
