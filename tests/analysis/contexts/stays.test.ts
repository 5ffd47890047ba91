import { describe, expect, it } from "vitest";
import { attendanceStays, countingRule } from "../../../src/analysis/contexts/stays.ts";
import { emptyDataset } from "../../../src/model/dataset.ts";
import { formatIsoDay } from "../../../src/model/days.ts";
import { defaultNetworkOptions, type NetworkOptions } from "../../../src/network/options.ts";
import { day } from "../../support/sketch.ts";
import { importing } from "../../import/importing.ts";

/** The stays of `ash`, one line each: `S1 start..end`, with what is open left out. */
function staysIn(rows: string, options: Partial<NetworkOptions> = {}): string[] {
  const { dataset } = importing({
    attendances: `
      young_person,institution,start,end,leaving_reason,source
      ${rows}
    `,
  });
  const rule = countingRule(dataset, { ...defaultNetworkOptions, ...options });
  return [...(attendanceStays(dataset, rule).get("ash") ?? [])].map(
    ({ context, spell, hasEnded, reasons }) =>
      [
        context,
        `${bound(spell.startEarliest, spell.startLatest)}..${bound(spell.endEarliest, spell.endLatest)}`,
        ...(hasEnded ? ["over"] : []),
        ...reasons,
      ].join(" "),
  );
}

function bound(earliest: number, latest: number): string {
  if (latest - earliest > 40_000) return "?";
  return earliest === latest
    ? formatIsoDay(earliest)
    : `${formatIsoDay(earliest)}/${formatIsoDay(latest)}`;
}

describe("the stays of a young person", () => {
  it("are one where records share a day or follow from one day to the next", () => {
    expect(
      staysIn(`ash,S1,2018-01-01,2018-03-31,,a
               ash,S1,2018-03-15,2018-06-30,,a
               ash,S1,2018-07-01,2018-12-31,completed,b
               ash,S1,2019-01-02,2019-02-01,,a`),
    ).toEqual(["S1 2018-01-01..2018-12-31 over completed", "S1 2019-01-02..2019-02-01 over"]);
  });

  it("end for the reason of the record that ends last", () => {
    expect(
      staysIn(`ash,S1,2018-01-01,2018-03-31,managed_move,a
               ash,S1,2018-03-15,2018-06-30,,a`),
    ).toEqual(["S1 2018-01-01..2018-06-30 over"]);
  });

  it("are not joined across institutions", () => {
    expect(
      staysIn(`ash,S1,2018-01-01,2018-03-31,,a
               ash,S2,2018-03-15,2018-06-30,,a`),
    ).toEqual(["S1 2018-01-01..2018-03-31 over", "S2 2018-03-15..2018-06-30 over"]);
  });

  it("take a record that says less exactly what another says for the same stay", () => {
    expect(
      staysIn(`ash,S1,2018-09-03,2019-07-19,,education
               ash,S1,2018-09,2019,permanent_exclusion,police
               ash,S1,,,,health`),
    ).toEqual(["S1 2018-09-03..2019-07-19 over permanent_exclusion"]);
  });

  it("keep a record apart that may be another stay", () => {
    expect(
      staysIn(`ash,S1,2018-09-03,2019-07-19,,education
               ash,S1,2018-10,,,police`),
    ).toEqual(["S1 2018-09-03..2019-07-19 over", "S1 2018-10-01/2018-10-31..?"]);
  });

  it("are joined past a record that may be another stay", () => {
    expect(
      staysIn(`ash,S1,2018-09-03,2019-03-01,,education
               ash,S1,2018-10,,,police
               ash,S1,2019-02-01,2019-07-19,,education`),
    ).toEqual(["S1 2018-09-03..2019-07-19 over", "S1 2018-10-01/2018-10-31..?"]);
  });

  it("have the outer bounds where joined records disagree", () => {
    expect(
      staysIn(`ash,S1,2018-09-03,2019-07-19,,education
               ash,S1,2018-08,2019-06-30,,police`),
    ).toEqual(["S1 2018-08-01/2018-08-31..2019-07-19 over"]);
  });

  it("are not over where someone is still there, or was on the as-of day", () => {
    const rows = `ash,S1,2018-09-03,2019-07-19,,a
                  ash,S2,2019-09-02,current,,a`;
    expect(staysIn(rows)[1]).toBe("S2 2019-09-02..2019-09-02");
    expect(staysIn(rows, { asOf: day("2019-03-01").earliest })).toEqual([
      "S1 2018-09-03..2019-03-01",
    ]);
    expect(staysIn(rows, { asOf: day("2019-07-19").earliest })).toEqual([
      "S1 2018-09-03..2019-07-19 over",
    ]);
  });

  it("leave out agencies set aside", () => {
    expect(staysIn("ash,S1,2018-09-03,2019-07-19,,a", { withoutSources: ["a"] })).toEqual([]);
  });

  it("come in order of young person and institution, whatever the order of rows", () => {
    const { dataset } = importing({
      attendances: `
        young_person,institution,start,end
        cy,S1,2018-09-03,2019-07-19
        ash,S2,2018-09-03,2019-07-19
        ash,S1,2019-09-02,2020-07-17
        bo,S1,2018-09-03,2019-07-19
      `,
    });
    const turned = { ...dataset, attendances: [...dataset.attendances].reverse() };
    const rule = countingRule(dataset, defaultNetworkOptions);
    const stays = [...attendanceStays(turned, rule)];
    expect(stays.map(([person, all]) => [person, ...all.map(({ context }) => context)])).toEqual([
      ["ash", "S1", "S2"],
      ["bo", "S1"],
      ["cy", "S1"],
    ]);
    expect(stays).toEqual([...attendanceStays(dataset, rule)]);
  });

  it("are none of nobody", () => {
    expect(
      attendanceStays(emptyDataset, countingRule(emptyDataset, defaultNetworkOptions)),
    ).toEqual(new Map());
  });
});
