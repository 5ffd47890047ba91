import { describe, expect, it } from "vitest";
import { emptyHoldings } from "../../../src/model/holdings.ts";
import { adding, join, row } from "../layers/rows.ts";

const rows = [
  row("youngPeople", { id: "ash" }),
  row("incidents", { id: "I1" }),
  row("visits", { person: "ash", place: "P1" }),
  row("visits", { person: "bo", place: "P1", sources: ["Housing"] }),
  row("gaps", { youngPerson: "ash", written: "unknown" }),
];

describe("the agency an import comes from", () => {
  it("is the source of links and incidents that name none, and of nothing else", () => {
    const { dataset } = join(emptyHoldings, rows, { agency: " Police " }).merged;
    expect(dataset.incidents).toEqual([{ id: "I1", sources: ["Police"] }]);
    expect(dataset.visits.map(({ person, sources }) => [person, sources])).toEqual([
      ["ash", ["Police"]],
      ["bo", ["Housing"]],
    ]);
    expect(dataset.gaps).toMatchObject([{ sources: ["Police"] }]);
    expect(dataset.youngPeople[0]).toEqual({ id: "ash" });
    expect(dataset.places).toEqual([{ id: "P1", unlisted: true }]);
  });

  it("joins the other agency's on a link that both know", () => {
    const before = adding(emptyHoldings, rows, { agency: "Police" });
    const { merged, accounts } = join(before, rows, { agency: "School; Youth justice" });
    expect(merged.dataset.visits.map(({ sources }) => sources)).toEqual([
      ["Police", "School", "Youth justice"],
      ["Housing"],
    ]);
    expect(merged.changes).toEqual({
      incidents: { added: 0, changed: 1, removed: 0 },
      visits: { added: 0, changed: 1, removed: 0 },
      gaps: { added: 0, changed: 1, removed: 0 },
    });
    expect(accounts.every((each) => each.merged === each.rows)).toBe(true);
  });

  it("that nobody named leaves rows as they are", () => {
    const { dataset } = join(emptyHoldings, rows, { agency: " ; " }).merged;
    expect(dataset.incidents).toEqual([{ id: "I1" }]);
  });
});
