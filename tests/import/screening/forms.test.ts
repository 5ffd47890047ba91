import { describe, expect, it } from "vitest";
import { hasAddress } from "../../../src/import/screening/address.ts";
import { isBirthHeading, isDay, saysBirthDate } from "../../../src/import/screening/birthDate.ts";
import { hasEmail, hasPhone, isBarePhone } from "../../../src/import/screening/contact.ts";
import { freeTextOf } from "../../../src/import/screening/freeText.ts";
import { nameSigns, namesSomeone } from "../../../src/import/screening/names.ts";
import { hasNiNumber, niShape } from "../../../src/import/screening/niNumber.ts";
import {
  hasPostcode,
  isUnspacedPostcode,
  postcodeAreas,
} from "../../../src/import/screening/postcode.ts";
import { screenedText } from "../../../src/import/screening/screenedText.ts";

/** Texts for which a rule holds, and texts for which it does not. */
function holds(rule: (text: string) => boolean, yes: readonly string[], no: readonly string[]) {
  expect(yes.filter((text) => !rule(text))).toEqual([]);
  expect(no.filter(rule)).toEqual([]);
}

describe("postcodes", () => {
  it("know the 124 areas of the kingdom and the Crown dependencies, and two of no place", () => {
    expect(postcodeAreas.size).toBe(126);
  });

  it("are full or nothing", () => {
    holds(
      hasPostcode,
      [
        "SE15 4AB",
        "se15 4ab",
        "EC1A 1BB",
        "W1A 0AX",
        "M1 1AE",
        "GIR 0AA",
        "BFPO 801",
        "JE2 3AB",
        "Lives at SE15 4AB now",
        "FIQQ 1ZZ",
      ],
      [
        "SE15",
        "SE15 4",
        "QQ1 1AA",
        "SE15 4CI",
        "E1C 4AB",
        "SE154AB",
        "1A P",
        "AB12 CDE",
        "ZZ99 3VZ",
        "FIQQ 2ZZ",
      ],
    );
    holds(
      isUnspacedPostcode,
      ["SE154AB", "m11ae", "GIR0AA"],
      ["SE15 4AB", "SE15", "YP12345", "ZZ993VZ"],
    );
  });
});

describe("National Insurance numbers", () => {
  it("keep to the rules of the prefix", () => {
    expect(niShape("JK 00 00 12 A")).toBe("whole");
    expect(niShape("jk000012a")).toBe("whole");
    expect(niShape("JK 00 00 12")).toBe("whole");
    expect(niShape("JK000012")).toBe("without_suffix");
    for (const wrong of [
      "QQ123456C",
      "DA000012A",
      "AO000012A",
      "BG000012A",
      "ZZ000012A",
      "JK000012E",
      "JK00012A",
    ])
      expect(niShape(wrong)).toBeNull();
    holds(
      hasNiNumber,
      ["his number is JK 00 00 12 A."],
      ["his number is QQ 12 34 56 C.", "CR-000012-A"],
    );
  });
});

describe("phone numbers and e-mail", () => {
  it("are known in the ways people write them", () => {
    holds(
      hasPhone,
      [
        "07700 900123",
        "07700-900-123",
        "(01632) 960123",
        "+44 7700 900123",
        "+44 (0)7700 900123",
        "0044 7700 900123",
        "020 7946 0123",
        "0770 090 0123",
        "+353 1 555 0123",
        "ring 01632 960 123 x4",
      ],
      [
        "07700900123",
        "01-02-2024 10:15",
        "01/02/2024 10/02/2024",
        "2024-01-02 03:04:05",
        "0300 123 4567",
        "0800 1111",
        "CASE-0712-345-6789",
        "1234567890",
        "51.5074, -0.1278",
      ],
    );
    holds(
      isBarePhone,
      ["07700900123", "01632960123"],
      ["00000000123", "07000900123", "0770090012"],
    );
    holds(
      hasEmail,
      ["a.b+c@mail.example.org", "<x@example.com>"],
      ["@home", "a @ b", "p@rk", "see a@b"],
    );
  });
});

describe("addresses", () => {
  it("name a house; a road alone is a place", () => {
    holds(
      hasAddress,
      [
        "12 Mill Road",
        "12a Mill Rd, Northborough",
        "Flat 3",
        "flat 3, 12 mill road",
        "Lives at 7 St Mary's Close",
        "1 The Avenue",
        "221B Long Street",
      ],
      [
        "Mill Road",
        "Group chat 1",
        "12 months in court",
        "6 visits to park",
        "Year 9 Green Lane School",
        "Bus 36 Mill Road",
        "Charlotte Street",
        "Route 12 Mill Lane",
      ],
    );
  });
});

describe("dates of birth", () => {
  it("are days under a heading that speaks of birth", () => {
    holds(
      isBirthHeading,
      ["DOB", "D.O.B.", "Date of Birth", "MC_DOB", "childDob", "birth_month", "Born"],
      ["date", "start", "Bobs", "doberman"],
    );
    holds(
      isDay,
      [
        "03/04/2008",
        "2008-04-03",
        "3 April 2008",
        "3rd Apr 2008",
        "03.04.08",
        "20080403",
        "39541",
        "2008-04-03T00:00:00Z",
        "Fri 3 Apr 2008",
      ],
      ["2008-04", "2008", "2007/08", "31/02/2008", "13 Mill 2008", "current", "~2008", "12"],
    );
    holds(
      saysBirthDate,
      ["dob 03/04/2008", "born on 3 April 2008", "(D.O.B: 03.04.08)"],
      ["seen 03/04/2008", "born in Leeds", "dob not known"],
    );
  });
});

describe("names", () => {
  it("are told from places, codes and plain words", () => {
    holds(
      (text) => nameSigns(text).known,
      [
        "Amina Khan",
        "Liam O'Connor",
        "Yusuf Al-Fulan",
        "SMITH, John",
        "Mary-Jane Watson-Parker",
        "Mr Osei",
        "amina khan",
        "Lucy Green",
      ],
      [
        "Bridge Lane PRU",
        "St Mary's School",
        "Mill Field",
        "Tanner's Green",
        "Looked After",
        "White British",
        "Charlotte Street",
        "Violence With Injury",
        "YP001",
        "Youth Justice",
      ],
    );
    holds(
      (text) => nameSigns(text).forename,
      ["Amina", "KAI", "Mary-Jane"],
      ["Grace", "April", "Park", "Larkmoor"],
    );
    holds(
      namesSomeone,
      ["Seen with Amina at the park.", "he told Mr Osei", "met Will Smith there"],
      [
        "Will he go?",
        "In May and June",
        "at Charlotte Street School",
        "Victoria Park was closed",
        "P-9ALI3X",
        "SAM-001",
      ],
    );
  });
});

describe("free text", () => {
  it("is sentences, not lists or labels", () => {
    expect(freeTextOf("He was seen with two others and told to leave.")).toBe("sentence");
    expect(freeTextOf("good attendance in practical lessons")).toBe("headed");
    expect(
      freeTextOf("children's social care;education;health;police;youth justice service"),
    ).toBeNull();
    expect(freeTextOf("word ".repeat(20))).toBe("long");
  });
});

describe("a cell as it is screened", () => {
  it("is plain, and never longer than 1,000 characters", () => {
    expect(screenedText("０７７００ 900123")).toBe("07700 900123");
    expect(screenedText("O’Connor \u200bLiam")).toBe("O'Connor Liam");
    expect(screenedText(["a", "b"])).toBe("a; b");
    expect(screenedText(`${"x".repeat(5000)}@example.org`)).toHaveLength(1000);
    expect(screenedText("\ufdfa".repeat(1000))).toHaveLength(1000);
  });
});
