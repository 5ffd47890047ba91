import { describe, expect, it } from "vitest";
import { withPersonalChoices } from "../../../src/import/plan/personalChoices.ts";
import type { TablePlan } from "../../../src/import/plan/plan.ts";
import type { Finding } from "../../../src/import/screening/finding.ts";

const plan: TablePlan = {
  sheet: "list.csv",
  isUsed: true,
  head: { row: 0, rows: 1, totals: [] },
  outputs: [],
  personal: [{ column: 0, kind: "email", keep: "as_is", reason: "agreed" }],
  dateOrders: [],
  by: "name",
};

function found(
  column: number,
  kind: Finding["kind"],
  suggested: Finding["suggested"] = "nothing",
): Finding {
  return { column, kind, matches: 1, of: 1, sureness: "firm", suggested };
}

describe("a choice for each column that looks like personal data", () => {
  it("is to leave it out, or pseudonyms where the table cannot do without", () => {
    const { personal } = withPersonalChoices({ ...plan, personal: [] }, [
      found(1, "phone"),
      found(2, "nhs_number", "pseudonym"),
    ]);
    expect(personal).toEqual([
      { column: 1, kind: "phone", keep: "nothing" },
      { column: 2, kind: "nhs_number", keep: "pseudonym", scheme: "nhs_number" },
    ]);
  });

  it("is what a person chose already, and one only however much was found in it", () => {
    const findings = [found(0, "email"), found(3, "name"), found(3, "address")];
    expect(withPersonalChoices(plan, findings).personal).toEqual([
      ...plan.personal,
      { column: 3, kind: "name", keep: "nothing" },
    ]);
    expect(withPersonalChoices(plan, [found(0, "email")])).toBe(plan);
  });
});
