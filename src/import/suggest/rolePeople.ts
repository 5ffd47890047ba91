import { sortedBy } from "../../model/order.ts";
import { roles } from "../../model/vocabulary/involvement.ts";
import { findTerm } from "../../model/vocabulary/term.ts";
import { tableNamed, type Where } from "./binding.ts";
import { underHeading, type ColumnFacts } from "./facts.ts";
import { fitOf } from "./fit.ts";

/** A column of people whose heading says in what role they are: "Victim", "Suspect ID". */
export interface RolePerson {
  readonly facts: ColumnFacts;
  /** The code of the role. */
  readonly role: string;
}

/** Words that may stand beside the role and leave it a person. */
const beside: ReadonlySet<string> = new Set(
  "id,nominal,person,child,yp,pupil,young,client,upn,urn,number,code".split(","),
);

/** The columns that name people by their role. */
export function rolePeople(columns: readonly ColumnFacts[], where: Where): RolePerson[] {
  const table = tableNamed("involvements");
  const [person] = table.columns;
  const found = columns.flatMap((facts) => {
    const role = roleIn(facts.tokens);
    if (role === null || person === undefined || saysRoles(facts)) return [];
    // Read as if the heading were "person": what matters is whether the cells may be ids.
    const plain = underHeading(facts, ["person", "id"]);
    const fit = fitOf(plain, person, { table: table.name, ...where });
    return fit >= LEAST ? [{ facts, role }] : [];
  });
  return sortedBy(found, ({ facts }) => facts.folded);
}

const LEAST = 0.5;

/** A column "Victim" may hold yes and no, or roles; then it names nobody. */
function saysRoles({ yesNo, ofVocabulary }: ColumnFacts): boolean {
  return yesNo >= 0.5 || ofVocabulary("roles") >= 0.5;
}

function roleIn(tokens: readonly string[]): string | null {
  const telling = tokens.filter((word) => !beside.has(word) && !/^\d{1,2}$/u.test(word));
  const [word] = telling;
  if (word === undefined || telling.length !== 1 || word === "unknown") return null;
  return findTerm(roles, word)?.code ?? null;
}
