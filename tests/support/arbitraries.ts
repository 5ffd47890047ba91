import fc from "fast-check";
import type { Dataset } from "../../src/model/dataset.ts";
import { sketch } from "./sketch.ts";

const who = fc.constantFrom("ash", "bo", "cy", "dee", "eli", "fay");
const role = fc.constantFrom("victim", "alleged", "witness", "mentioned_only", "unknown");
const spell = fc.constantFrom(
  "..",
  "2019-09-01..2020-03-31",
  "2020-01-01..2020-01-31",
  "2020-03-31..",
  "..2019-12-31",
);

function line(head: string, part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(part, { minLength: 1, maxLength: 5 })
    .map((parts) => `${head}: ${[...new Set(parts)].join(", ")}`);
}

/** Small case networks of incidents, settings, places and ties among six young people. */
export const anyCaseNetwork: fc.Arbitrary<Dataset> = fc
  .record({
    incidents: fc.array(
      line(
        "",
        fc.tuple(who, role).map((part) => part.join(" ")),
      ),
      { maxLength: 3 },
    ),
    schools: fc.array(
      line(
        "",
        fc.tuple(who, spell).map((part) => part.join(" ")),
      ),
      { maxLength: 3 },
    ),
    places: fc.array(
      line(
        "",
        fc.tuple(who, spell).map((part) => part.join(" ")),
      ),
      { maxLength: 2 },
    ),
    ties: fc.array(
      fc
        .tuple(fc.constantFrom("friend", "conflict", "sibling"), who, who)
        .filter(([, a, b]) => a !== b),
      { maxLength: 4 },
    ),
  })
  .map(({ incidents, schools, places, ties }) =>
    sketch(
      [
        ...incidents.map((rest, i) => `incident stabbing I${String(i)}${rest}`),
        ...schools.map((rest, i) => `school S${String(i)}${rest}`),
        ...places.map((rest, i) => `place P${String(i)}${rest}`),
        ...ties.map(([kind, a, b]) => `tie ${kind}: ${a} ${b}`),
      ].join("\n"),
    ),
  );
