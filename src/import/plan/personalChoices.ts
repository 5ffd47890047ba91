import type { Finding } from "../screening/finding.ts";
import type { PersonalChoice, TablePlan } from "./plan.ts";

/**
 * A plan in which every column that looks like personal data has a choice: what a person chose, or
 * else to leave it out, or to replace its ids by keyed pseudonyms where the table cannot do without.
 */
export function withPersonalChoices(plan: TablePlan, findings: readonly Finding[]): TablePlan {
  const chosen = new Set(plan.personal.map(({ column }) => column));
  const added: PersonalChoice[] = [];
  for (const { column, kind, suggested } of findings) {
    if (chosen.has(column)) continue;
    chosen.add(column);
    added.push(
      suggested === "pseudonym"
        ? { column, kind, keep: "pseudonym", scheme: kind }
        : { column, kind, keep: "nothing" },
    );
  }
  return added.length === 0 ? plan : { ...plan, personal: [...plan.personal, ...added] };
}
