import { columnOf, field, folded, hasAll } from "./headed.ts";
import type { Shape } from "./shape.ts";
import { shapeWords } from "./words.ts";

/** Each type of the register: its number there, its label, ours: as the vocabulary has it. */
const types: readonly (readonly [code: string, label: string, type: string])[] = [
  ["01", "Community school", "mainstream_school"],
  ["02", "Voluntary aided school", "mainstream_school"],
  ["03", "Voluntary controlled school", "mainstream_school"],
  ["05", "Foundation school", "mainstream_school"],
  ["06", "City technology college", "mainstream_school"],
  ["07", "Community special school", "special_school"],
  ["08", "Non-maintained special school", "special_school"],
  ["10", "Other independent special school", "special_school"],
  ["11", "Other independent school", "independent_school"],
  ["12", "Foundation special school", "special_school"],
  ["14", "Pupil referral unit", "pupil_referral_unit"],
  ["15", "Local authority nursery school", "other"],
  ["18", "Further education", "college_fe"],
  ["24", "Secure units", "secure_school"],
  ["25", "Offshore schools", "other"],
  ["26", "Service children's education", "mainstream_school"],
  ["27", "Miscellaneous", "other"],
  ["28", "Academy sponsor led", "mainstream_school"],
  ["29", "Higher education institutions", "other"],
  ["30", "Welsh establishment", "mainstream_school"],
  ["31", "Sixth form centres", "sixth_form"],
  ["32", "Special post 16 institution", "special_school"],
  ["33", "Academy special sponsor led", "special_school"],
  ["34", "Academy converter", "mainstream_school"],
  ["35", "Free schools", "free_school"],
  ["36", "Free schools special", "special_school"],
  ["37", "British schools overseas", "other"],
  ["38", "Free schools alternative provision", "ap_free_school"],
  ["39", "Free schools 16 to 19", "sixth_form"],
  ["40", "University technical college", "utc_studio"],
  ["41", "Studio schools", "utc_studio"],
  ["42", "Academy alternative provision converter", "ap_academy"],
  ["43", "Academy alternative provision sponsor led", "ap_academy"],
  ["44", "Academy special converter", "special_school"],
  ["45", "Academy 16-19 converter", "sixth_form"],
  ["46", "Academy 16 to 19 sponsor led", "sixth_form"],
  ["47", "Children's centre", "other"],
  ["48", "Children's centre linked site", "other"],
  ["49", "Online provider", "other"],
  ["56", "Institution funded by other government department", "other"],
  ["57", "Academy secure 16 to 19", "secure_school"],
];

/** Other spellings of a label, met in lists of other years. */
const spellings: Readonly<Record<string, string>> = {
  "Free school": "free_school",
  "Free school special": "special_school",
  "Free school alternative provision": "ap_free_school",
  "Free schools 16-19": "sixth_form",
  "Free school 16-19": "sixth_form",
  "Studio school": "utc_studio",
  "Sixth form centre": "sixth_form",
  "Secure unit": "secure_school",
  "Academy 16 to 19 converter": "sixth_form",
  "Academy 16-19 sponsor led": "sixth_form",
  "Academy secure 16-19": "secure_school",
  "City technology colleges": "mainstream_school",
  "Special post-16 institutions": "special_school",
};

const typeOfLabel = folded({
  ...Object.fromEntries(types.map(([, label, type]) => [label, type])),
  ...spellings,
});
/** A spreadsheet makes 1 of 01. */
const typeOfCode = folded(
  Object.fromEntries(
    types.flatMap(([code, , type]) => [
      [code, type],
      [String(Number(code)), type],
    ]),
  ),
);

const names = ["EstablishmentName", "Establishment name", "SchoolName"];
const typeLabels = ["TypeOfEstablishment (name)", "TypeOfEstablishment", "Type of establishment"];
const typeCodes = ["TypeOfEstablishment (code)"];

/**
 * The register of schools and colleges: institutions by their number, closed ones too. Types go by
 * label, and by number only here: another list uses the same numbers for other types.
 */
export const gias: Shape = {
  id: "gias",
  name: "GIAS list of establishments",
  recognise: (table) => {
    const isList = hasAll(table, ["URN"]) && columnOf(table, ...names) >= 0;
    if (!isList || columnOf(table, ...typeLabels, ...typeCodes) < 0) return null;
    const type =
      columnOf(table, ...typeLabels) >= 0
        ? field("type", table, typeLabels, typeOfLabel)
        : field("type", table, typeCodes, typeOfCode);
    return [
      {
        table: "institutions",
        fields: [
          ...field("id", table, ["URN"]),
          ...type,
          ...field("name", table, names),
          ...field("area", table, ["LA (name)", "LA", "Local authority"]),
          ...field("roll", table, ["NumberOfPupils", "Number of pupils"]),
        ],
      },
    ];
  },
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.gias());
  },
};
