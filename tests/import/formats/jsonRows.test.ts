import { describe, expect, it } from "vitest";
import { codes, importTexts, told } from "../importing.ts";

const read = (text: string) => importTexts([{ name: "case.json", text }]);

describe("the rows of a JSON file", () => {
  it("that are no objects are refused one by one, and counted", () => {
    const result = read('{"young_people": [{"id": "ash"}, "bo", 7, null, [], {"id": "cy"}]}');
    expect(told(result)).toEqual([
      "json_row_not_object case.json#young_people:3",
      "json_row_not_object case.json#young_people:4",
      "json_row_not_object case.json#young_people:5",
      "json_row_not_object case.json#young_people:6",
    ]);
    expect(result.tables).toMatchObject([{ rows: 6, stored: 2, refused: 4 }]);
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "under the key %s are all refused and counted, at any place such a key can stand",
    (key) => {
      const outer = read(`{"${key}": [{"id": "x"}, {"id": "y"}]}`);
      expect(codes(outer)).toContain("json_key_refused");
      expect(outer.tables).toMatchObject([{ rows: 2, refused: 2 }]);

      const inner = read(`{"data": {"young_people": [{"id": "ash"}], "${key}": [{"id": "x"}]}}`);
      expect(told(inner)).toContain(`json_key_refused case.json: data.${key}`);
      expect(inner.tables).toMatchObject([
        { rows: 1, stored: 1 },
        { rows: 1, refused: 1 },
      ]);

      const within = read(`{"young_people": [{"id": "ash", "${key}": "x"}, {"id": "bo"}]}`);
      expect(told(within)).toEqual([`json_key_refused case.json#young_people:2 ${key}`]);
      expect(within.dataset.youngPeople).toEqual([{ id: "bo" }]);
    },
  );

  it("may stand one object deeper, and what else is there is told of", () => {
    const result = read('{"data": {"young_people": [{"id": "ash"}], "version": 2}}');
    expect(result.dataset.youngPeople).toEqual([{ id: "ash" }]);
    expect(told(result)).toEqual(["json_key_unread case.json: data.version"]);
  });

  it("are none in an object or a list without any", () => {
    expect(codes(read("{}"))).toEqual(["file_empty"]);
    expect(read("[]").tables).toMatchObject([{ rows: 0 }]);
  });
});
