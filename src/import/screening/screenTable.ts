import type { PersonalKind } from "../plan/plan.ts";
import type { HeadedColumn, SourceTable } from "../sourceTable.ts";
import { isBirthHeading } from "./birthDate.ts";
import type { Finding } from "./finding.ts";
import { headingSigns, isOfPeople, isOfPlaces } from "./headings.ts";
import type { Verdict } from "./evidence.ts";
import { judge } from "./judge.ts";
import { tallyOf } from "./tally.ts";

/**
 * The columns of a table that look like personal data, at most one finding each, in their order.
 *
 * Each different text is read once. Numbers with a check are judged by how many different ones
 * pass, since a single one passes by chance too often; e-mail addresses, National Insurance
 * numbers, phone numbers and full postcodes count from the first cell on. Names, addresses and
 * free text are best effort: nothing found is no promise that nothing is there.
 */
export function screenTable(table: SourceTable): Finding[] {
  const headings = table.columns.map(({ heading }) => heading);
  const ofPlaces = isOfPlaces(table.name, headings);
  const ofPeople = isOfPeople(table.name);
  const found = table.columns.map((column) => {
    const tally = tallyOf(column, isBirthHeading(column.heading));
    const heading = headingSigns(column.heading);
    const verdicts = judge({ tally, heading, isOfPlaces: ofPlaces, isOfPeople: ofPeople });
    return { verdicts, of: tally.filled.rows };
  });
  const firsts = found.map(({ verdicts }) => verdicts[0]);
  return found.flatMap(({ verdicts, of }, column) => {
    const [first, ...rest] = verdicts;
    if (first === undefined) return [];
    const also = rest.map(({ kind }) => kind);
    return {
      column,
      ...first,
      of,
      suggested: servesAsId(column, table.columns, firsts) ? "pseudonym" : "nothing",
      ...(also.length > 0 && { also }),
    };
  });
}

const ids: ReadonlySet<PersonalKind> = new Set(["nhs_number", "upn", "uln", "ni_number"]);

/**
 * Whether a column of numbers of people is what its rows are told apart by: it is headed as an id
 * of its own (and not "NHS number"), or it is the first such column and no column is headed so.
 */
function servesAsId(
  column: number,
  columns: readonly HeadedColumn[],
  firsts: readonly (Verdict | undefined)[],
): boolean {
  const kinds = firsts.map((first) => first?.kind);
  const isPersonal = (kind: PersonalKind | undefined) => kind !== undefined && ids.has(kind);
  if (!isPersonal(kinds[column])) return false;
  const headed = columns.map(
    ({ heading }, index) =>
      isHeadedAsId(heading) && (kinds[index] === undefined || isPersonal(kinds[index])),
  );
  return headed.includes(true) ? headed[column] === true : kinds.findIndex(isPersonal) === column;
}

function isHeadedAsId(heading: string): boolean {
  const { id, nhs, upn, uln, ni } = headingSigns(heading);
  return id && !nhs && !upn && !uln && !ni;
}
