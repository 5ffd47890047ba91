import type { Adult, Tie, Visit } from "../../model/records.ts";
import { compareText } from "../../model/order.ts";
import { cellOf, readDrawing } from "../drawing.ts";
import { present } from "../present.ts";
import { writtenDate } from "../writtenDate.ts";
import { drawnAdults, drawnTies, drawnVisits } from "./design/links.ts";
import { adultId, type Names } from "./names.ts";
import { provenance } from "./sources.ts";

/** Opinions and accounts are looked at again; facts are not. */
const REVIEW_OF_OPINIONS = "2021-06-30";

/** Adults around the young people, good and bad. */
export function makeAdults(): Adult[] {
  return readDrawing(drawnAdults).map((row) => {
    const [key = "", type, area, source] = row;
    return present<Adult>({ id: adultId(key), type, area, ...provenance({ source }) });
  });
}

/** Who spends time where. */
export function makeVisits(names: Names): Visit[] {
  return readDrawing(drawnVisits).map((row) => {
    const [person = "", place = "", kind, start, end, nature, source, grade, basis] = row;
    return present<Visit>({
      person: names.person(person),
      place: names.place(place),
      kind,
      start: start === undefined ? undefined : writtenDate(start),
      end: end === undefined ? undefined : writtenDate(end),
      nature,
      ...provenance({ source, grade, basis, review: reviewOf(basis) }),
    });
  });
}

/** Ties that somebody recorded between two people. */
export function makeTies(names: Names): Tie[] {
  return readDrawing(drawnTies).map((row) => {
    const [, , kind, start, end, nature, strength, directed, source, grade, basis, contested] = row;
    const ends = [names.person(cellOf(row, 0)), names.person(cellOf(row, 1))] as const;
    const isDirected = directed === "yes";
    const [a, b] = isDirected || compareText(ends[0], ends[1]) < 0 ? ends : [ends[1], ends[0]];
    return present<Tie>({
      a,
      b,
      kind,
      start: start === undefined ? undefined : writtenDate(start),
      end: end === undefined ? undefined : writtenDate(end),
      nature,
      strength,
      directed: isDirected ? true : undefined,
      ...provenance({
        source,
        grade,
        basis,
        contested: contested === undefined ? undefined : true,
        review: reviewOf(basis),
      }),
    });
  });
}

function reviewOf(basis: string | undefined): string | undefined {
  return basis === "professional_opinion" ? REVIEW_OF_OPINIONS : undefined;
}
