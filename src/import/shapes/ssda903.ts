import type { Condition, OutputPlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { always, columnOf, field, filled, hasAll, noneOf, oneOf } from "./headed.ts";
import {
  ethnicGroupOf,
  institutionTypeOf,
  leavingReasonOf,
  NO_URN,
  settingPlaces,
  statusOf,
} from "./ssda903Codes.ts";
import type { Shape } from "./shape.ts";
import { shapeWords } from "./words.ts";

/*
 * The yearly return on children looked after, one table for each part. What is private in it
 * (dates of birth, postcodes, pupil numbers) has no field here and so never comes in.
 */

const episodeHeadings = ["CHILD", "DECOM", "LS", "PLACE"];
const missingHeadings = ["CHILD", "MISSING", "MIS_START"];

/** Who the children are: sex and broad ethnic group, for the equality check alone. */
export const ssda903Header: Shape = {
  id: "ssda903-header",
  name: "SSDA903: header",
  recognise: (table) =>
    hasAll(table, ["CHILD", "SEX", "DOB"]) && columnOf(table, "ETHNIC", "UPN", "MOTHER") >= 0
      ? [
          {
            table: "young_people",
            fields: [
              ...field("id", table, ["CHILD"]),
              ...field("sex", table, ["SEX"], { "1": "male", "2": "female" }),
              ...field("ethnic_group", table, ["ETHNIC"], ethnicGroupOf),
            ],
          },
        ]
      : null,
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.header());
  },
};

/**
 * Where children were and under what law: each episode is a status by its legal status, and a
 * placement where it was in a home or a secure setting. Foster homes, parents and addresses of
 * one's own are no setting that young people share.
 */
export const ssda903Episodes: Shape = {
  id: "ssda903-episodes",
  name: "SSDA903: episodes",
  recognise: (table) => (hasAll(table, episodeHeadings) ? episodes(table) : null),
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.episodes());
  },
};

function episodes(table: SourceTable): readonly OutputPlan[] {
  const dates = [...field("start", table, ["DECOM"]), ...field("end", table, ["DEC"])];
  const statuses: OutputPlan = {
    table: "statuses",
    fields: [
      ...field("young_person", table, ["CHILD"]),
      ...field("status", table, ["LS"], statusOf),
      ...dates,
      ...field("note_code", table, ["LS"]),
    ],
    only: [filled(columnOf(table, "LS"))],
  };
  const urn = columnOf(table, "URN");
  if (urn < 0) return [statuses];
  const only: readonly Condition[] = [
    oneOf(columnOf(table, "PLACE"), settingPlaces),
    filled(urn),
    noneOf(urn, NO_URN),
  ];
  return [
    statuses,
    {
      table: "attendances",
      fields: [
        ...field("young_person", table, ["CHILD"]),
        ...field("institution", table, ["URN"]),
        ...dates,
        always("kind", "placement"),
        ...field("leaving_reason", table, ["REASON_PLACE_CHANGE"], leavingReasonOf),
      ],
      only,
    },
    {
      table: "institutions",
      fields: [
        ...field("id", table, ["URN"]),
        ...field("type", table, ["PLACE"], institutionTypeOf),
      ],
      only,
      isGrouped: true,
    },
  ];
}

/**
 * When children were missing. Away without leave is not missing: where the child was is known. It
 * is kept as a status of another kind, with what it was as its note.
 */
export const ssda903Missing: Shape = {
  id: "ssda903-missing",
  name: "SSDA903: missing",
  recognise: (table) => {
    if (!hasAll(table, missingHeadings)) return null;
    const kind = columnOf(table, "MISSING");
    const who = field("young_person", table, ["CHILD"]);
    const dates = [...field("start", table, ["MIS_START"]), ...field("end", table, ["MIS_END"])];
    return [
      {
        table: "statuses",
        fields: [...who, ...field("status", table, ["MISSING"], { m: "missing" }), ...dates],
        only: [noneOf(kind, ["A"])],
      },
      {
        table: "statuses",
        fields: [
          ...who,
          always("status", "other"),
          ...dates,
          always("note_code", shapeWords.awayWithoutLeave()),
        ],
        only: [oneOf(kind, ["A"])],
      },
    ];
  },
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.missing());
  },
};

/** What tells the other parts of the return, each with the child and the date of birth. */
const otherParts = [
  ["CONVICTED"],
  ["SDQ_SCORE"],
  ["DUC"],
  ["IN_TOUCH"],
  ["PREV_PERM"],
  ["DATE_INT"],
  ["DATE_PLACED"],
  ["REVIEW", "REVIEW_CODE"],
];

/**
 * The other parts (OC2, OC3, UASC, adoption, reviews): only who is in them. Health, convictions and
 * permanence say nothing of contexts, and are no one's to share for this.
 */
export const ssda903Other: Shape = {
  id: "ssda903-other",
  name: "SSDA903: another part",
  recognise: (table) =>
    hasAll(table, ["CHILD", "DOB"]) && otherParts.some((headings) => hasAll(table, headings))
      ? [{ table: "young_people", fields: field("id", table, ["CHILD"]) }]
      : null,
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.otherPart());
  },
};
