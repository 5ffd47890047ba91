import { compareText } from "../../model/order.ts";
import type { PersonId } from "../../model/ids.ts";
import type { Tie, Visit } from "../../model/records.ts";
import type { Random } from "../../model/random.ts";
import { tieKinds } from "../../model/vocabulary/link.ts";
import { drawFrom } from "../drawTable.ts";
import { present } from "../present.ts";
import { drawCompany } from "./company.ts";
import { current, LAST_DAY } from "./dates.ts";
import type { IncidentDraws } from "./incidents.ts";
import { drawProvenance, sourcesOf } from "./provenance.ts";

const kinds = drawFrom<string | undefined>([
  ["friend", 44],
  ["acquaintance", 10],
  ["sibling", 8],
  ["other_family", 4],
  ["co_present", 8],
  ["co_suspected", 6],
  ["in_contact", 6],
  ["conflict", 5],
  ["partner_ex", 3],
  ["found_together_missing", 2],
  ["exploits", 1],
  ["unknown", 1],
  [undefined, 2],
]);

const kindsWithAdults = drawFrom<string>([
  ["exploits", 30],
  ["targets", 10],
  ["supports", 40],
  ["guardian", 20],
]);

const natures = drawFrom<string | undefined>([
  ["supportive", 30],
  ["mixed", 12],
  ["harmful", 6],
  ["neutral", 8],
  ["unknown", 4],
  [undefined, 40],
]);

const strengths = drawFrom<string | undefined>([
  ["strong", 25],
  ["weak", 12],
  ["uncertain", 13],
  [undefined, 50],
]);

const visitKinds = drawFrom<string | undefined>([
  ["spends_time", 45],
  ["seen_at", 30],
  ["harmed_at", 6],
  ["feels_safe", 9],
  ["feels_unsafe", 7],
  [undefined, 3],
]);

/** One tie in twenty has an adult at one end. */
const WITH_ADULT = 0.05;
/** Ties are of the last six years. */
const DAYS_BACK = 2200;
const VISITS_BACK = 900;

const directedKinds = new Set(
  tieKinds.filter(({ isDirected }) => isDirected === true).map(({ code }) => code),
);

/** About one recorded tie each, most within a peer group. */
export function makeTies(draws: IncidentDraws): Tie[] {
  return Array.from({ length: draws.counts.ties }, () => tie(draws));
}

function tie(draws: IncidentDraws): Tie {
  const { random, dates } = draws;
  const [from, to, kind] = ends(draws);
  const isDirected = kind !== undefined && directedKinds.has(kind);
  const [a, b] = isDirected || compareText(from, to) < 0 ? [from, to] : [to, from];
  return present<Tie>({
    a,
    b,
    kind,
    ...stretch(draws, DAYS_BACK),
    nature: kind === "conflict" ? "conflict" : natures(random),
    strength: strengths(random),
    directed: isDirected ? true : undefined,
    ...drawProvenance(random, sourcesOf.peers, dates),
  });
}

function ends(draws: IncidentDraws): [PersonId, PersonId, string | undefined] {
  const { random, counts, ids, groups } = draws;
  const [first = 0, second = 0] = drawCompany(random, counts.people, groups, 2);
  if (!random.chance(WITH_ADULT))
    return [ids.youngPerson(first), ids.youngPerson(second), kinds(random)];
  const adult = ids.adult(random.integer(0, counts.adults - 1));
  return [adult, ids.youngPerson(first), kindsWithAdults(random)];
}

/** Visits to places; each peer group has a place of its own, and some go elsewhere. */
export function makeVisits(draws: IncidentDraws): Visit[] {
  const { random, counts, ids, groups, dates } = draws;
  const favourites = groups.members.map(() => random.integer(0, counts.places - 1));
  return Array.from({ length: counts.visits }, () => {
    const person = random.integer(0, counts.people - 1);
    const favourite = favourites[groups.groupOf[person]!];
    const elsewhere = random.integer(0, counts.places - 1);
    return present<Visit>({
      person: whoVisits(random, draws, person),
      place: ids.place(random.chance(0.8) ? (favourite ?? elsewhere) : elsewhere),
      kind: visitKinds(random),
      ...stretch(draws, VISITS_BACK),
      nature: natures(random),
      ...drawProvenance(random, sourcesOf.peers, dates),
    });
  });
}

function whoVisits(random: Random, { ids, counts }: IncidentDraws, person: number): PersonId {
  return random.chance(0.02)
    ? ids.adult(random.integer(0, counts.adults - 1))
    : ids.youngPerson(person);
}

/** Two in five have no end on record; some go on. */
function stretch({ random, dates }: IncidentDraws, daysBack: number): Pick<Visit, "start" | "end"> {
  const start = LAST_DAY - random.integer(0, daysBack);
  const end = random.next();
  return present<Pick<Visit, "start" | "end">>({
    start: dates.asRecorded(random, start),
    end: end < 0.4 ? undefined : end < 0.65 ? current : endAfter(),
  });

  function endAfter() {
    return dates.asRecorded(random, Math.min(LAST_DAY, start + random.integer(0, 700)));
  }
}
