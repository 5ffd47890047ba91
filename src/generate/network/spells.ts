import { dayNumber, type DayNumber, type RecordedDate } from "../../model/days.ts";
import type { Attendance, Gap } from "../../model/records.ts";
import type { Random } from "../../model/random.ts";
import { drawFrom } from "../drawTable.ts";
import { present } from "../present.ts";
import { current, LAST_DAY, type DateBook } from "./dates.ts";
import type { PeerGroups } from "./peerGroups.ts";
import type { Births } from "./people.ts";
import { drawProvenance, sourcesOf } from "./provenance.ts";
import type { Settings, SettingUse } from "./settings.ts";
import type { Ids } from "./size.ts";

/** About 1.8 each, as a few move often and some are recorded nowhere. */
const howMany = drawFrom<number>([
  [0, 2],
  [1, 36],
  [2, 33],
  [3, 19],
  [4, 10],
]);

const useBefore16 = drawFrom<SettingUse>([
  ["school", 35],
  ["alternative", 42],
  ["care", 10],
  ["community", 13],
]);

const useAfter16 = drawFrom<SettingUse>([
  ["post16", 50],
  ["alternative", 15],
  ["custody", 15],
  ["care", 10],
  ["community", 10],
]);

const kindOf: Readonly<Record<SettingUse, string | undefined>> = {
  school: "main",
  alternative: "main",
  post16: "main",
  custody: "custody",
  care: "placement",
  community: undefined,
};

/** Kinds of a spell that runs beside another. */
const kindBeside = drawFrom<string>([
  ["dual", 2],
  ["off_site_direction", 3],
]);

const reasons = drawFrom<string | undefined>([
  ["managed_move", 18],
  ["permanent_exclusion", 20],
  ["family_moved", 12],
  ["parental_choice", 8],
  ["placement_changed", 8],
  ["moved_for_safety", 5],
  ["elective_home_education", 4],
  ["left_roll_no_destination_recorded", 8],
  ["unknown", 3],
  [undefined, 14],
]);

const wordsForNoPlace = drawFrom<string>([
  ["unknown", 5],
  ["not known", 2],
  ["awaiting", 2],
  ["various", 1],
  ["out of borough", 1],
]);

const GAP_SHARE = 0.04;
const FROM_HOME = 0.85;
const BESIDE = 0.2;

/** What each spell is drawn with. */
export interface SpellDraws {
  readonly random: Random;
  readonly ids: Ids;
  readonly births: Births;
  readonly groups: PeerGroups;
  readonly settings: Settings;
  readonly dates: DateBook;
}

/** The spells of everybody: most at the school of their peer group first, then moves. */
export function makeSpells(draws: SpellDraws): { attendances: Attendance[]; gaps: Gap[] } {
  const { random, births, groups, settings } = draws;
  const homes = groups.members.map(() => settings.draw(random, "school"));
  const attendances: Attendance[] = [];
  const gaps: Gap[] = [];
  births.forEach(({ year, month }, person) => {
    const home = homes[groups.groupOf[person]!];
    let from = schoolStart(year, month);
    const spells = howMany(random);
    for (let at = 0; at < spells && from < LAST_DAY - 30; at++) {
      const setting = settingFor(draws, person, at === 0 ? home : undefined, from);
      const spell = drawSpell(random, from, at === spells - 1);
      attendances.push(attendance(draws, person, setting, spell));
      from = nextStart(random, spell);
    }
    if (random.chance(GAP_SHARE)) gaps.push(gap(draws, person, Math.min(from, LAST_DAY)));
  });
  return { attendances, gaps };
}

/** The first week of September of the school year in which somebody turns twelve. */
function schoolStart(year: number, month: number): DayNumber {
  return dayNumber(month >= 9 ? year + 12 : year + 11, 9, 3)!;
}

interface Setting {
  readonly at: number;
  readonly use: SettingUse;
}

function settingFor(
  { random, births, settings }: SpellDraws,
  person: number,
  home: number | undefined,
  from: DayNumber,
): Setting {
  if (home !== undefined && random.chance(FROM_HOME)) return { at: home, use: "school" };
  const isOlder = from >= schoolStart(births[person]!.year, births[person]!.month) + 5 * 365;
  const use = isOlder ? useAfter16(random) : useBefore16(random);
  return { at: settings.draw(random, use), use };
}

interface DrawnSpell {
  readonly start: DayNumber;
  /** After `LAST_DAY` while it goes on. */
  readonly end: DayNumber;
}

function drawSpell(random: Random, from: DayNumber, isLast: boolean): DrawnSpell {
  const start = from + random.integer(0, 4);
  const length = isLast && random.chance(0.6) ? 3650 : random.integer(40, 1400);
  return { start, end: start + length };
}

/** Mostly soon after; sometimes long after; sometimes while the last still runs. */
function nextStart(random: Random, { start, end }: DrawnSpell): DayNumber {
  const last = Math.min(end, LAST_DAY);
  if (random.chance(BESIDE)) return random.integer(start, last);
  return last + (random.chance(0.75) ? random.integer(1, 90) : random.integer(91, 500));
}

function attendance(
  { random, ids, dates }: SpellDraws,
  person: number,
  { at, use }: Setting,
  { start, end }: DrawnSpell,
): Attendance {
  const isOver = end <= LAST_DAY;
  const isBeside = use === "alternative" && random.chance(0.3);
  return present<Attendance>({
    youngPerson: ids.youngPerson(person),
    institution: ids.institution(at),
    start: dates.asRecorded(random, start),
    end: isOver ? dates.asRecorded(random, end) : stillThere(random),
    kind: isBeside ? kindBeside(random) : kindOf[use],
    leavingReason: isOver ? reasonFor(random, use) : undefined,
    nature: use === "community" ? "supportive" : undefined,
    ...drawProvenance(random, sourcesOf.schooling, dates),
  });
}

/** Someone who is still there is often not recorded so. */
function stillThere(random: Random): RecordedDate | undefined {
  return random.chance(0.85) ? current : undefined;
}

function reasonFor(random: Random, use: SettingUse): string | undefined {
  if (use === "custody") return "released";
  return random.chance(0.45) ? "completed" : reasons(random);
}

function gap({ random, ids, dates }: SpellDraws, person: number, from: DayNumber): Gap {
  return present<Gap>({
    youngPerson: ids.youngPerson(person),
    written: wordsForNoPlace(random),
    start: dates.exact(from),
    end: random.chance(0.3) ? current : undefined,
    ...drawProvenance(random, sourcesOf.schooling, dates),
  });
}
