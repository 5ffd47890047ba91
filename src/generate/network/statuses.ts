import type { Status } from "../../model/records.ts";
import { drawFrom } from "../drawTable.ts";
import { present } from "../present.ts";
import { current, LAST_DAY } from "./dates.ts";
import type { IncidentDraws } from "./incidents.ts";

/** The status, who records it, and how often it is met. */
const statuses = drawFrom<readonly [status: string, agency: string]>([
  [["early_help", "children's social care"], 10],
  [["child_in_need", "children's social care"], 14],
  [["child_protection_plan", "children's social care"], 9],
  [["looked_after_s20", "children's social care"], 6],
  [["looked_after_order", "children's social care"], 6],
  [["care_leaver", "children's social care"], 3],
  [["mace_open", "children's social care"], 4],
  [["youth_justice_order", "youth justice service"], 9],
  [["youth_justice_prevention", "youth justice service"], 4],
  [["mental_health_need", "health"], 12],
  [["mental_health_support", "health"], 4],
  [["neet", "education"], 4],
  [["elective_home_education", "education"], 2],
  [["persistent_absence", "education"], 5],
  [["suspended", "education"], 6],
  [["ehcp", "education"], 3],
  [["send_support", "education"], 4],
  [["missing", "police"], 5],
  [["return_interview_offered", "children's social care"], 3],
  [["panel_discussed", "children's social care"], 0.5],
]);

const howMany = drawFrom<number>([
  [0, 45],
  [1, 30],
  [2, 15],
  [3, 10],
]);

const DAYS_BACK = 2000;

/** Support and situation: none for some, several for others. */
export function makeStatuses(draws: IncidentDraws): Status[] {
  const { random, counts } = draws;
  const rows: Status[] = [];
  for (let person = 0; person < counts.people; person++)
    for (let left = howMany(random); left > 0; left--) rows.push(status(draws, person));
  return rows;
}

function status({ random, ids, dates }: IncidentDraws, person: number): Status {
  const [word, agency] = statuses(random);
  const start = LAST_DAY - random.integer(30, DAYS_BACK);
  const ending = random.next();
  const over = dates.asRecorded(random, Math.min(LAST_DAY, start + random.integer(5, 900)));
  return present<Status>({
    youngPerson: ids.youngPerson(person),
    status: word,
    agency: random.chance(0.95) ? agency : undefined,
    start: dates.asRecorded(random, start),
    end: ending < 0.4 ? over : ending < 0.7 ? current : undefined,
    sources: random.chance(0.9) ? [agency] : undefined,
    basis: "recorded_fact",
  });
}
