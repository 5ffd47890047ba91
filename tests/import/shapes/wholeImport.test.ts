import { describe, expect, it } from "vitest";
import { importFiles } from "../../../src/import/importFiles.ts";

function csv(name: string, text: string) {
  return { name, bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) };
}

describe("files in the field's own shapes, with nobody there to ask", () => {
  it("come in whole: looked-after children, their settings and the register of schools", () => {
    const { dataset, tables, problems } = importFiles([
      csv("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n101,1,03/04/2009,WBRI,,,\n"),
      csv(
        "episodes.csv",
        [
          "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
          "101,13/01/2023,S,V2,N1,K2,PR4,15/06/2023,X1,CARPL,E1 6AN,N1 1AA,SC001",
          "101,01/06/2023,P,C2,N1,U1,PR1,,,,E1 6AN,N1 1AA,SC777",
        ].join("\n"),
      ),
      csv("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n101,03/04/2009,M,14/02/2023,\n"),
      csv(
        "edubase.csv",
        "URN,EstablishmentName,TypeOfEstablishment (name),LA (name)\n123453,Elm,Pupil referral unit,Hackney\n",
      ),
    ]);
    expect(dataset.youngPeople).toMatchObject([{ id: "101", sex: "male", ethnicGroup: "white" }]);
    expect(dataset.statuses.map(({ status }) => status).sort()).toEqual([
      "looked_after_order",
      "looked_after_s20",
      "missing",
    ]);
    expect(dataset.attendances).toMatchObject([
      { institution: "SC001", kind: "placement", leavingReason: "placement_changed" },
    ]);
    expect(dataset.institutions).toMatchObject([
      { id: "123453", type: "pupil_referral_unit", name: "Elm", area: "Hackney" },
      { id: "SC001", type: "childrens_home" },
    ]);
    expect(JSON.stringify(dataset)).not.toMatch(/2009|E1 6AN|N1 1AA|SC777/u);
    expect(problems.filter(({ severity }) => severity !== "notice")).toEqual([]);
    for (const { rows, stored, merged, asStatus, asGap, refused, leftOut } of tables)
      expect(stored + merged + asStatus + asGap + refused + leftOut).toBe(rows);
    expect(tables.map(({ table }) => table)).toEqual([
      "young_people",
      "statuses",
      "attendances",
      "institutions",
      "statuses",
      "statuses",
      "institutions",
    ]);
  });

  it("read dates by the whole column, whichever of its rows a table takes", () => {
    const { tables, problems } = importFiles([
      csv(
        "episodes.csv",
        "CHILD,DECOM,LS,PLACE,URN\n101,02/03/2023,V2,K2,SC001\n102,02/13/2023,V2,U1,\n",
      ),
    ]);
    // Read by itself, the one placement would have begun on 2 March.
    expect(problems.filter(({ code }) => code === "dates_month_first")).toHaveLength(2);
    expect(tables.map(({ table, refused }) => [table, refused])).toEqual([
      ["statuses", 2],
      ["attendances", 1],
      ["institutions", 0],
    ]);
  });

  it("come in whole: people, contexts and links", () => {
    const files = [
      csv("people.csv", "id,label\nP1,\nP2,\n"),
      csv("contexts.csv", "id,type,label,start,end,place\nC1,robbery,x,1911-03-01,1911-03-01,WM\n"),
      csv(
        "links.csv",
        "person,context,role,start,end,weight\nP1,C1,participant,,,1\nP2,C1,participant,,,1\n",
      ),
    ];
    const { dataset, problems } = importFiles(files);
    expect(dataset.involvements.map(({ person, role }) => [person, role])).toEqual([
      ["P1", "present_role_unclear"],
      ["P2", "present_role_unclear"],
    ]);
    expect(dataset.incidents).toMatchObject([{ id: "C1", type: "robbery" }]);
    expect(problems.every(({ severity }) => severity === "notice")).toBe(true);
    expect(importFiles([...files].reverse()).dataset).toEqual(dataset);
  });
});
