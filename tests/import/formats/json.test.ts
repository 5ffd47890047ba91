import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  JsonObject,
  parseJson,
  type JsonValue,
} from "../../../src/import/formats/json/parseJson.ts";
import { codes, importTexts, told } from "../importing.ts";

const read = (text: string, name = "case.json") => importTexts([{ name, text }]);

/** A value as the language's own reader would give it, but with scalars as text. */
function plain(value: JsonValue): unknown {
  if (value instanceof JsonObject) return value.entries.map(([key, inner]) => [key, plain(inner)]);
  return Array.isArray(value) ? (value as readonly JsonValue[]).map(plain) : value;
}

function expected(value: unknown): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value === "object")
    return Object.entries(value).map(([key, inner]) => [key, expected(inner)]);
  return typeof value === "string" ? value : JSON.stringify(value);
}

describe("parseJson", () => {
  it("keeps numbers as they were written", () => {
    expect(parseJson("[1E5, 007]")).toEqual({ fault: { reason: "syntax", line: 1 } });
    const read = parseJson(' [1E5, 1.0, -0, 12345678901234567890, true, "x", null] ');
    expect(read).toEqual({
      value: ["1E5", "1.0", "-0", "12345678901234567890", "true", "x", null],
    });
  });

  it("agrees with the language's own reader on everything it takes", () => {
    const value = fc
      .jsonValue({ maxDepth: 4 })
      .filter((each) => !JSON.stringify(each).includes("__proto__"));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (each, indent) => {
        const result = parseJson(JSON.stringify(each, null, indent));
        expect("value" in result ? plain(result.value) : result).toEqual(
          expected(JSON.parse(JSON.stringify(each))),
        );
      }),
    );
  });

  it("refuses what the language's own reader refuses", () => {
    const wrong = [
      "",
      "{",
      "[1,]",
      '{"a"}',
      '{"a":1,}',
      "[1 2]",
      '"\n"',
      '"\\x"',
      '"\\u12"',
      "tru",
      "1.",
      "[]]",
      "'a'",
    ];
    for (const text of wrong) {
      expect(() => JSON.parse(text) as unknown, text).toThrow();
      expect(parseJson(text), text).toHaveProperty("fault");
    }
  });

  it("says where a text goes wrong or stops", () => {
    expect(parseJson('[\n1,\n"a" "b"]')).toEqual({ fault: { reason: "syntax", line: 3 } });
    expect(parseJson('[\n"a')).toEqual({ fault: { reason: "cut_off", line: 2 } });
  });

  it("goes 32 deep and no deeper", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(parseJson(nested(32))).toHaveProperty("value");
    expect(parseJson(nested(33))).toMatchObject({ fault: { reason: "too_deep" } });
    expect(parseJson("[".repeat(200_000))).toMatchObject({ fault: { reason: "too_deep" } });
  });
});

describe("a JSON file", () => {
  it("counts rows as a spreadsheet would, and names the table with the file", () => {
    const result = read('{"young_people": [{"id": "ash"}, {"id": ""}], "Ties": []}');
    expect(told(result)).toEqual(["missing_value case.json#young_people:3 id"]);
    expect(result.tables).toMatchObject([
      { file: "case.json#young_people", table: "young_people", rows: 2 },
      { file: "case.json#Ties", table: "ties", rows: 0 },
    ]);
  });

  it("may be one array, named by the file or by its keys", () => {
    const rows = '[{"young_person": "ash", "institution": "S1"}]';
    expect(read(rows, "attendances.json").dataset.attendances).toHaveLength(1);
    expect(read(rows, "data.json").dataset.attendances).toHaveLength(1);
    expect(codes(read('[{"id": "ash"}]', "data.json"))).toEqual(["table_unknown"]);
  });

  it("takes lists only in columns that hold several values", () => {
    const result = read(
      '{"young_people": [{"id": ["ash"], "agencies": ["b", "a;c"]}, {"id": ["bo", "cy"]}, {"id": "dee", "sex": []}]}',
    );
    expect(result.dataset.youngPeople).toEqual([
      { id: "ash", agencies: ["a;c", "b"] },
      { id: "dee" },
    ]);
    expect(told(result)).toEqual(["not_one_value case.json#young_people:3 id bo;cy"]);
  });

  it("refuses keys that mean something to the language, and makes no object of them", () => {
    const result = read(
      '{"__proto__": [{"id": "x"}], "young_people": [{"id": "ash", "__proto__": {"polluted": true}}, {"id": "bo", "prototype": 1}]}',
    );
    expect(codes(result).filter((code) => code === "json_key_refused")).toHaveLength(3);
    expect(result.tables.map(({ rows, refused }) => rows - refused)).toEqual([0, 0]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("tells of a key that stands twice, and of what holds no rows", () => {
    expect(told(read('{"young_people": [{"id": "ash", "id": "bo"}]}'))).toEqual([
      "json_key_twice case.json#young_people:2 id",
    ]);
    expect(
      told(read('{"ties": {"a": 1}, "data": {"ties": []}, "version": 1, "young_people": []}')),
    ).toEqual([
      "json_not_rows case.json: ties",
      "json_not_rows case.json: data",
      "json_key_unread case.json: version",
    ]);
  });

  it("that is cut off or too deep is refused whole", () => {
    expect(codes(read('{"young_people": [{"id": "ash"},'))).toEqual(["json_invalid"]);
    expect(codes(read("[".repeat(40)))).toEqual(["json_too_deep"]);
  });
});
