import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EducationGap, findGaps } from "../../../src/analysis/contexts/gaps.ts";
import { emptyDataset, type Dataset } from "../../../src/model/dataset.ts";
import { type DayNumber, formatIsoDay, type RecordedDate } from "../../../src/model/days.ts";
import type { InstitutionId, YoungPersonId } from "../../../src/model/ids.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../../src/network/options.ts";
import { day } from "../../support/sketch.ts";
import { reference, referenceNumber } from "../../support/reference.ts";
import { importing } from "../../import/importing.ts";

const institutions = `
  id,type
  School1,mainstream_school
  PRU1,pupil_referral_unit
  YOI,young_offender_institution
  KITE,childrens_home
  CLUB,youth_club
  WHAT,other
`;
/** Somebody else's attendance, so that the years are covered. */
const others = `
  bo,School1,2016-09-05,2021-07-16,,education`;

function network(rows: string, statuses = "", company = others): Dataset {
  return importing({
    institutions,
    attendances: `
      young_person,institution,start,end,leaving_reason,source
      ${rows}${company}
    `,
    statuses: `
      young_person,status,start,end,source
      ${statuses}
    `,
  }).dataset;
}

function found(dataset: Dataset, options: Partial<NetworkOptions> = {}) {
  return findGaps(dataset, { ...defaultNetworkOptions, ...options });
}

/** `from..to days`, then `certain` or the doubts. */
function told({ from, to, days, certain, why }: EducationGap): string {
  return `${formatIsoDay(from)}..${formatIsoDay(to)} ${String(days)} ${certain ? "certain" : why.join(" ")}`;
}

function gaps(rows: string, statuses = "", company = others): string[] {
  return found(network(rows, statuses, company)).gaps.map(told);
}

const spring = `A,School1,2018-09-03,2020-03-31,,education
                A,PRU1,2020-04-20,current,,education`;

describe("gaps in education", () => {
  it("are the days between two stays: 19 in the known case", () => {
    const [gap, ...rest] = found(network(spring)).gaps;
    expect(rest).toEqual([]);
    expect(gap?.youngPerson).toBe("A");
    expect(gap?.certain).toBe(true);
    expect(gap?.lasting).toBe("up_to_90");
    expect(gap?.days).toBe(
      referenceNumber("small_exact", "time_and_overlap_toy", "gap_toy", "A", "calendar_gap_days"),
    );
    expect(formatIsoDay(gap?.from ?? 0)).toBe(
      reference("small_exact", "time_and_overlap_toy", "gap_toy", "A", "from"),
    );
    expect(formatIsoDay(gap?.to ?? 0)).toBe(
      reference("small_exact", "time_and_overlap_toy", "gap_toy", "A", "to"),
    );
  });

  it("are none in custody, and none that a home or a club fills", () => {
    expect(gaps(`${spring}\nA,YOI,2020-04-01,2020-04-19,,a`)).toEqual([]);
    expect(gaps(`${spring}\nA,KITE,2018-01-01,current,,a\nA,CLUB,2018-01-01,current,,a`)).toEqual([
      "2020-04-01..2020-04-19 19 certain",
    ]);
  });

  it("are parted by a short stay, and closed by the next day", () => {
    expect(
      gaps(`${spring}
            A,YOI,2020-04-05,2020-04-06,,a`),
    ).toEqual(["2020-04-01..2020-04-04 4 certain", "2020-04-07..2020-04-19 13 certain"]);
    expect(
      gaps(`A,School1,2018-09-03,2020-03-31,,a
            A,PRU1,2020-04-01,current,,a`),
    ).toEqual([]);
  });

  it("are classed by their calendar days", () => {
    const lasting = (start: string) =>
      found(
        network(`A,School1,2018-09-03,2020-03-31,,a
                 A,PRU1,${start},current,,a`),
      ).gaps.map((gap) => `${String(gap.days)} ${gap.lasting}`);
    expect(lasting("2020-04-15")).toEqual(["14 up_to_14"]);
    expect(lasting("2020-04-16")).toEqual(["15 up_to_90"]);
    expect(lasting("2020-06-30")).toEqual(["90 up_to_90"]);
    expect(lasting("2020-07-01")).toEqual(["91 over_90"]);
  });

  it("are what remains at the least where a date is not exact, and then not certain", () => {
    expect(
      gaps(`A,School1,2018-09-03,2020-02,,a
            A,PRU1,2020-05,current,,a`),
    ).toEqual(["2020-03-01..2020-04-30 61 dates"]);
    expect(
      gaps(`A,School1,2018-09-03,2020-02,,a
            A,PRU1,2020-02-20,current,,a`),
    ).toEqual([]);
  });

  it("are not certain where one of two stays that may have ended together has no exact end", () => {
    expect(gaps(`${spring}\nA,YOI,2020-01-06,2020-03,,a`)).toEqual([
      "2020-04-01..2020-04-19 19 dates",
    ]);
  });

  it("are none after an end, or before a start, of which nothing is known", () => {
    expect(
      gaps(`A,School1,2018-09-03,,,a
            A,PRU1,2020-04-20,current,,a`),
    ).toEqual([]);
    expect(
      gaps(`A,School1,2018-09-03,2020-03-31,,a
            A,PRU1,,2021-01-15,,a`),
    ).toEqual([]);
    expect(
      gaps(`A,School1,2018-09-03,2020-03-31,,a
            A,PRU1,,2021-01-15,,a
            A,YOI,2021-02-01,2021-03-01,,a`),
    ).toEqual(["2021-01-16..2021-01-31 16 certain"]);
  });

  it("are not certain where a stay without dates may lie in them", () => {
    expect(gaps(`${spring}\nA,YOI,,,,a`)).toEqual(["2020-04-01..2020-04-19 19 dates"]);
    expect(gaps(`${spring}\nA,YOI,2017-01-01,,,a`)).toEqual(["2020-04-01..2020-04-19 19 dates"]);
  });

  it("are not certain in a year of which there is nobody else's attendance", () => {
    const elsewhen = "\nbo,School1,2016-09-05,2019-08-31,,a";
    expect(gaps(spring, "", elsewhen)).toEqual(["2020-04-01..2020-04-19 19 year_not_covered"]);
    expect(gaps(spring, "", "\nbo,School1,2019-09-01,2019-09-01,,a")).toEqual([
      "2020-04-01..2020-04-19 19 certain",
    ]);
    expect(gaps(spring, "", "\nbo,KITE,2016-09-05,2021-07-16,,a")).toEqual([
      "2020-04-01..2020-04-19 19 year_not_covered",
    ]);
  });

  it("are not certain where they may have been somewhere that may be a school", () => {
    expect(gaps(`${spring}\nA,WHAT,2020-04-01,2020-04-10,,a`)).toEqual([
      "2020-04-01..2020-04-19 19 type_unknown",
    ]);
    expect(gaps(`${spring}\nA,unlisted,2020-04-01,2020-04-10,,a`)).toEqual([
      "2020-04-01..2020-04-19 19 type_unknown",
    ]);
    expect(gaps(`${spring}\nA,WHAT,2019-04-01,2019-04-10,,a`)).toEqual([
      "2020-04-01..2020-04-19 19 certain",
    ]);
  });

  it("are not certain where a record says that it is not known where they were", () => {
    expect(gaps(`${spring}\nA,unknown,2020-04,,,a`)).toEqual([
      "2020-04-01..2020-04-19 19 not_recorded",
    ]);
  });

  it("carry what statuses say of education, and doubt themselves where it was elsewhere", () => {
    const { gaps: all } = found(
      network(
        spring,
        `A,neet,2020-04-02,2020-04-30,a
         A,missing_education,2020-03,2020-05,a
         A,early_help,2020-04-02,2020-04-30,a
         A,missing_education,2020-04-10,2020-04-10,a
         A,neet,2020-05-01,2020-05-02,a`,
      ),
    );
    expect(all.map(told)).toEqual(["2020-04-01..2020-04-19 19 certain"]);
    expect(all[0]?.statuses).toEqual([
      { status: "missing_education", certain: true },
      { status: "neet", certain: true },
    ]);
    expect(gaps(spring, "A,elective_home_education,2020-04-02,,a")).toEqual([
      "2020-04-01..2020-04-19 19 elsewhere",
    ]);
    expect(gaps(spring, "A,custody,2020-04-02,2020-04-04,a")).toEqual([
      "2020-04-01..2020-04-19 19 elsewhere",
    ]);
  });

  it("give every doubt there is", () => {
    const { gaps: all } = found(
      network(
        `A,School1,2018-09-03,2020-03,,a
         A,PRU1,2020-04-20,current,,a
         A,WHAT,,,,a
         A,n/k,,,,a
         A,EHE,2020-04-05,2020-04-06,,a`,
        "",
        "",
      ),
    );
    expect(all.map(({ why }) => why)).toEqual([
      ["dates", "year_not_covered", "type_unknown", "not_recorded", "elsewhere"],
    ]);
  });

  it("leave out agencies set aside, and what is after the as-of day", () => {
    const dataset = network(`${spring}\nA,YOI,2020-04-01,2020-04-19,,police`);
    expect(found(dataset, { withoutSources: ["police"] }).gaps).toHaveLength(1);
    expect(found(network(spring), { asOf: day("2020-04-19").earliest }).gaps).toEqual([]);
    expect(found(network(spring), { asOf: day("2020-04-20").earliest }).gaps).toHaveLength(1);
  });

  it("are those that touch the period, whatever stays lie outside it", () => {
    const rows = `${spring}
                  A,YOI,2020-06-01,2020-06-05,,a`;
    const within = (from: string, to: string) => {
      const period = { from: day(from).earliest!, to: day(to).earliest! };
      const { gaps: all, sinceLast } = found(
        network(rows.replace("2020-04-20,current", "2020-04-20,2020-05-01")),
        { period },
      );
      return [...all, ...sinceLast].map(told);
    };
    expect(within("2018-01-01", "2020-04-01")).toEqual(["2020-04-01..2020-04-19 19 certain"]);
    expect(within("2020-05-31", "2020-06-01")).toEqual(["2020-05-02..2020-05-31 30 certain"]);
    expect(within("2018-01-01", "2020-03-31")).toEqual([]);
    expect(within("2021-07-16", "2021-07-16")).toEqual(["2020-06-06..2021-07-16 406 certain"]);
  });

  it("are none of nobody, and none where nothing is dated", () => {
    expect(findGaps(emptyDataset, defaultNetworkOptions)).toEqual({ gaps: [], sinceLast: [] });
    expect(gaps("A,School1,,,,a\nA,PRU1,,,,a", "", "")).toEqual([]);
  });
});

describe("the time since education was last recorded", () => {
  const since = (rows: string, statuses = "") =>
    found(network(rows, statuses))
      .sinceLast.filter(({ youngPerson }) => youngPerson === "A")
      .map((gap) => `${told(gap)} ${gap.leavingReasons.join(" ")}`.trim());

  it("runs up to where the data stop, with the reason for leaving", () => {
    expect(since("A,School1,2018-09-03,2021-06-16,completed,a")).toEqual([
      "2021-06-17..2021-07-16 30 certain completed",
    ]);
  });

  it("is none for those still there, or whose end is not known or on the last day", () => {
    expect(since("A,School1,2018-09-03,current,,a")).toEqual([]);
    expect(since("A,School1,2018-09-03,,,a")).toEqual([]);
    expect(since("A,School1,2018-09-03,2021-07-16,,a")).toEqual([]);
    expect(since("A,School1,2018-09-03,2021-05-01,,a\nA,PRU1,2021-05-03,,,a")).toEqual([]);
  });

  it("is none for those who had not left by the as-of day", () => {
    const { sinceLast } = found(network("A,School1,2018-09-03,2021-06-16,completed,a"), {
      asOf: day("2021-03-01").earliest,
    });
    expect(sinceLast).toEqual([]);
  });

  it("is not certain for the same reasons as a gap", () => {
    expect(since("A,School1,2018-09-03,2021-06,,a")).toEqual(["2021-07-01..2021-07-16 16 dates"]);
    expect(since("A,School1,2018-09-03,2021-06-16,,a", "A,EHE,2021-06-17,,a")).toEqual([
      "2021-06-17..2021-07-16 30 elsewhere",
    ]);
  });
});

describe("gaps among exact dates", () => {
  const stay = fc.record({
    start: fc.integer({ min: 18_000, max: 18_200 }),
    length: fc.integer({ min: 0, max: 60 }),
    at: fc.constantFrom("School1", "PRU1", "YOI"),
  });

  it("are exactly the days between the first and the last on which nobody was anywhere", () => {
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 7 }), (stays) => {
        const base = network("");
        const attendances = stays.map(({ start, length, at }) => ({
          youngPerson: "A" as YoungPersonId,
          institution: at as InstitutionId,
          start: exactly(start),
          end: exactly(start + length),
        }));
        const dataset = { ...base, attendances: [...base.attendances, ...attendances] };
        const covered = new Set<DayNumber>();
        for (const { start, length } of stays)
          for (let at = start; at <= start + length; at++) covered.add(at);
        const [first, last] = [Math.min(...covered), Math.max(...covered)];
        const free: DayNumber[] = [];
        for (let at = first; at <= last; at++) if (!covered.has(at)) free.push(at);
        const all = found(dataset).gaps;
        expect(
          all.flatMap(({ from, days }) => Array.from({ length: days }, (_, at) => from + at)),
        ).toEqual(free);
        expect(all.every(({ certain }) => certain)).toBe(true);
        for (const { from, to } of all) {
          expect(covered.has(from - 1)).toBe(true);
          expect(covered.has(to + 1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function exactly(at: DayNumber): RecordedDate {
  return { earliest: at, latest: at, precision: "day", written: formatIsoDay(at) };
}
