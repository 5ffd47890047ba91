import type { TableName } from "../../model/tables.ts";
import { foldWord } from "../../model/vocabulary/term.ts";
import type { Condition, FieldPlan, OutputPlan } from "../plan/plan.ts";
import type { SourceTable } from "../sourceTable.ts";
import { contextKinds, type ContextKind } from "./contextKinds.ts";
import { columnOf, field, folded, hasAll } from "./headed.ts";
import type { Shape } from "./shape.ts";
import { shapeWords } from "./words.ts";

/** The three tables of which this shape is made. */
interface Parts {
  readonly people: SourceTable;
  readonly contexts: SourceTable;
  readonly links: SourceTable;
}

/** Words that say no more than that someone was there. */
const wasThere = folded(
  Object.fromEntries(
    ["participant", "participated", "took part", "attended", "attendee", "member", "involved"].map(
      (word) => [word, "present_role_unclear"],
    ),
  ),
);

const tableOf: Record<ContextKind, TableName> = {
  incident: "incidents",
  institution: "institutions",
  place: "places",
};

/**
 * People, contexts and links between them, as researchers share two-mode networks. Events become
 * incidents and links to them involvements; lasting contexts institutions or places. What a label
 * says stays out: it may be a name.
 */
export const contextLinks: Shape = {
  id: "contexts-links",
  name: "People, contexts and links",
  recognise: (table, others) => {
    const parts = partsAmong([table, ...others]);
    if (parts === null) return null;
    if (table === parts.people)
      return [{ table: "young_people", fields: field("id", table, ["id"]) }];
    if (table === parts.contexts) return contextOutputs(table);
    return table === parts.links ? linkOutputs(parts) : null;
  },
  tell: (table, log) => {
    log.add("shape_read", { file: table.file }, shapeWords.contexts());
  },
};

function partsAmong(tables: readonly SourceTable[]): Parts | null {
  const links = tables.find((table) => hasAll(table, ["person", "context"]));
  const contexts = tables.find(
    (table) => hasAll(table, ["id", "type", "start"]) && isCalled(table, "context"),
  );
  const people = tables.find(
    (table) => hasAll(table, ["id"]) && (isCalled(table, "people") || isCalled(table, "person")),
  );
  return links === undefined || contexts === undefined || people === undefined
    ? null
    : { people, contexts, links };
}

function isCalled({ name }: SourceTable, word: string): boolean {
  return foldWord(name).includes(word);
}

const kindsOf = (kinds: ReadonlyMap<unknown, ContextKind>): ContextKind[] =>
  (["incident", "institution", "place"] as const).filter((kind) =>
    [...kinds.values()].includes(kind),
  );

/** One output for each kind, with the types that are of it. */
function contextOutputs(contexts: SourceTable): readonly OutputPlan[] {
  const kinds = contextKinds(contexts);
  const present = kindsOf(kinds);
  const type = columnOf(contexts, "type");
  return (present.length === 0 ? (["incident"] as const) : present).map((kind) => ({
    table: tableOf[kind],
    fields: [
      ...field("id", contexts, ["id"]),
      ...field("type", contexts, ["type"]),
      ...(kind === "incident" ? field("date", contexts, ["start"]) : []),
    ],
    ...(present.length < 2 ? {} : { only: ofKind(kind, kinds, type) }),
  }));
}

function ofKind(
  kind: ContextKind,
  kinds: ReadonlyMap<string, ContextKind>,
  column: number,
): readonly Condition[] {
  const words = [...kinds].filter(([, of]) => of === kind).map(([type]) => type);
  return [{ column, is: "one_of", words }];
}

/** Links go by the kind of their context; one that is listed nowhere by the kind that comes first. */
function linkOutputs({ contexts, links }: Parts): readonly OutputPlan[] {
  const kinds = contextKinds(contexts);
  const [first = "incident", ...rest] = kindsOf(kinds);
  const column = columnOf(links, "context");
  const isListed = (kind: ContextKind, is: Condition["is"]): Condition => ({
    column,
    is,
    isExact: true,
    listed: {
      sheet: contexts.file,
      column: columnOf(contexts, "id"),
      only: ofKind(kind, kinds, columnOf(contexts, "type")),
    },
  });
  if (rest.length === 0) return [linkOutput(first, links)];
  return [
    { ...linkOutput(first, links), only: rest.map((kind) => isListed(kind, "none_of")) },
    ...rest.map((kind) => ({ ...linkOutput(kind, links), only: [isListed(kind, "one_of")] })),
  ];
}

function linkOutput(kind: ContextKind, links: SourceTable): OutputPlan {
  const who = field("young_person", links, ["person"]);
  const dates: FieldPlan[] = [...field("start", links, ["start"]), ...field("end", links, ["end"])];
  switch (kind) {
    case "incident":
      return {
        table: "involvements",
        fields: [
          ...who,
          ...field("incident", links, ["context"]),
          ...field("role", links, ["role"], wasThere),
        ],
      };
    case "institution":
      return {
        table: "attendances",
        fields: [...who, ...field("institution", links, ["context"]), ...dates],
      };
    case "place":
      return { table: "visits", fields: [...who, ...field("place", links, ["context"]), ...dates] };
  }
}
