import { assessmentFactors } from "../../model/vocabulary/factors.ts";
import { textsIn } from "../apply/chooseRows.ts";
import type { ProblemLog } from "../problemLog.ts";
import type { SourceTable } from "../sourceTable.ts";
import { always, columnOf, field } from "./headed.ts";
import type { Shape } from "./shape.ts";
import { shapeWords } from "./words.ts";

const children = ["LAchildID", "LAChildID", "ChildID", "CHILD"];
const factors = ["AssessmentFactors", "AssessmentFactor", "Factors", "Factor", "FactorCode"];
const dates = [
  "AssessmentAuthorisationDate",
  "AssessmentActualStartDate",
  "AssessmentDate",
  "DateOfAssessment",
  "Date",
];

/** `1A`, `24A`, `21`; a spreadsheet may have made a list of it. */
const CODE = /^\d{1,2}[A-F]?$/iu;
const BETWEEN = /[,;|\r\n]/u;

/**
 * The factors of assessments of children in need: each code is a status, with the code as its
 * note. They are what an assessment noted, of the child or of others around it.
 */
export const cinFactors: Shape = {
  id: "cin-factors",
  name: "CIN assessment factors",
  recognise: (table) => {
    const column = columnOf(table, ...factors);
    if (columnOf(table, ...children) < 0 || column < 0 || !holdsCodes(table, column)) return null;
    return [
      {
        table: "statuses",
        fields: [
          ...field("young_person", table, children),
          always("status", "assessment_factor"),
          ...field("start", table, dates),
          { name: "note_code", from: { column, each: true } },
        ],
      },
    ];
  },
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.factors());
    checkFactors(table, columnOf(table, ...factors), log);
  },
};

function codesIn(cell: string | readonly string[]): readonly string[] {
  return textsIn(typeof cell === "string" ? cell.split(BETWEEN) : cell);
}

function holdsCodes({ columns }: SourceTable, column: number): boolean {
  const texts = columns[column]?.texts ?? [];
  return texts.every((cell) => codesIn(cell).every((code) => CODE.test(code)));
}

function checkFactors({ file, columns, rowNumbers }: SourceTable, at: number, log: ProblemLog) {
  const column = columns[at];
  const found = (column?.texts ?? []).map((cell) => factorsIn(codesIn(cell)));
  column?.codes.forEach((code, row) => {
    const spot = { file, row: rowNumbers[row] ?? 0, column: column.heading };
    const { retired, isNotAlone } = found[code] ?? factorsIn([]);
    for (const each of retired)
      log.add("factor_retired", { ...spot, value: each }, shapeWords.factorRetired());
    if (isNotAlone)
      log.add("factor_not_alone", { ...spot, value: "21" }, shapeWords.factorNotAlone());
  });
}

function factorsIn(codes: readonly string[]) {
  const known = codes.map((code) =>
    assessmentFactors.find((factor) => factor.code === code.toUpperCase()),
  );
  return {
    retired: codes.filter((_, at) => known[at]?.isRetired === true),
    isNotAlone: codes.length > 1 && known.some((factor) => factor?.isNone === true),
  };
}
