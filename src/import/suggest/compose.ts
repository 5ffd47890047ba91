import type { Table, TableName } from "../../model/tables.ts";
import { compareText } from "../../model/order.ts";
import { tieKinds } from "../../model/vocabulary/link.ts";
import { findTerm } from "../../model/vocabulary/term.ts";
import type { Condition, FieldPlan, OutputPlan } from "../plan/plan.ts";
import { fitsOf, requiredOf, tableNamed, type Fit, type Where } from "./binding.ts";
import type { ColumnFacts } from "./facts.ts";
import { flagField } from "./flagColumns.ts";
import { likeness } from "./likeness.ts";
import { rolePeople, type RolePerson } from "./rolePeople.ts";
import { tableSynonyms } from "./synonyms.ts";

/** One output while it is put together. */
export interface Draft {
  readonly table: Table;
  readonly ids: ReadonlyMap<string, ColumnFacts>;
  readonly fields: FieldPlan[];
  /** Filled cells it needs, beyond what every row has. */
  readonly needs: readonly number[];
  readonly isGrouped: boolean;
}

/** What the columns of one row can give: links first, then the things they name. */
export function compose(
  columns: readonly ColumnFacts[],
  where: Where,
  name: readonly string[],
): OutputPlan[] {
  const links = linksOf(columns, where);
  const drafts = links.length > 0 ? [...links, ...thingsBeside(links, columns, where)] : [];
  if (drafts.length === 0) drafts.push(...thingAlone(columns, where, name));
  bindOthers(drafts, columns, where);
  for (const draft of drafts) {
    bindTieKind(draft);
    bindFlag(draft, columns);
  }
  const useful = drafts.filter((draft) => links.includes(draft) || isUseful(draft, drafts));
  // Without what every output needs a row is no row at all, and is refused for it.
  const common = (column: number) => useful.every(({ needs }) => needs.includes(column));
  return useful.map((draft) => outputOf(draft, (column) => !common(column)));
}

/** A thing beside a link is worth a row of its own if something is said of it. */
function isUseful({ fields, table, ids }: Draft, drafts: readonly Draft[]): boolean {
  if (drafts.length === 1 || fields.length > 0) return true;
  // A list of people, one row each, says that they are in the data even if nothing else is.
  return table.name === "young_people" && isOneEach(ids.get("id"));
}

function isOneEach(facts: ColumnFacts | undefined): boolean {
  return facts !== undefined && facts.filled >= 3 && facts.variety > 0.98;
}

function linksOf(columns: readonly ColumnFacts[], where: Where): Draft[] {
  const people = rolePeople(columns, where);
  const found = new Map<TableName, Draft>();
  for (const name of ["involvements", "attendances", "ties", "visits", "statuses"] as const) {
    const draft = linkOf(tableNamed(name), columns, where);
    if (draft !== null) found.set(name, draft);
  }
  const byRole = involvementsByRole(people, columns, where);
  if (byRole.length > 0) return byRole;
  const involvements = found.get("involvements");
  if (involvements !== undefined) return [involvements];
  const lasting = [found.get("attendances"), found.get("ties")].filter(
    (draft) => draft !== undefined,
  );
  if (lasting.length > 0) return lasting;
  const other = found.get("visits") ?? found.get("statuses");
  return other === undefined ? [] : [other];
}

function linkOf(table: Table, columns: readonly ColumnFacts[], where: Where): Draft | null {
  const required = requiredOf(table, columns, where);
  if (required === null) return null;
  if (table.name === "statuses" && !saysStatus(required.get("status"))) return null;
  return draftOf(table, required);
}

/** "Status" alone may be "open" or "closed": its words must be known. */
function saysStatus(fit: Fit | undefined): boolean {
  if (fit === undefined) return false;
  return fit.facts.tokens.length > 1 || fit.facts.ofVocabulary("statusWords") >= 0.3;
}

function draftOf(table: Table, required: ReadonlyMap<string, Fit>): Draft {
  const named = [...required].filter(([, { column }]) => column.meaning.as === "id");
  const ids = new Map(named.map(([name, { facts }]) => [name, facts] as const));
  const fields: FieldPlan[] = [...required]
    .filter(([, { column }]) => column.meaning.as !== "id")
    .map(([name, { facts }]) => ({ name, from: { column: facts.index } }));
  const things = named
    .filter(([name]) => !name.startsWith("young_person"))
    .map(([, { facts }]) => facts.index);
  const other = required.get("young_person_b")?.facts.index;
  const needs = other === undefined ? things : [...things, other];
  return { table, ids, fields, needs, isGrouped: false };
}

/** A row of a crime that names a person harmed and one alleged, each in a column of its own. */
function involvementsByRole(
  people: readonly RolePerson[],
  columns: readonly ColumnFacts[],
  where: Where,
): Draft[] {
  const others = columns.filter(({ index }) => people.every(({ facts }) => facts.index !== index));
  const incident = requiredOf(tableNamed("incidents"), others, where)?.get("id");
  if (people.length === 0 || incident === undefined) return [];
  // One column of people beside one that says in what role: the role is in the cells.
  const role = fitsOf(tableNamed("involvements"), others, where).find(
    ({ column }) => column.name === "role",
  );
  if (role !== undefined && people.length === 1) return [];
  return people.map(({ facts, role: word }) => ({
    table: tableNamed("involvements"),
    ids: new Map([
      ["young_person", facts],
      ["incident", incident.facts],
    ]),
    fields: [{ name: "role", from: { text: word } }],
    needs: [facts.index],
    isGrouped: false,
  }));
}

const beside: Readonly<Partial<Record<TableName, readonly [TableName, string][]>>> = {
  involvements: [["incidents", "incident"]],
  attendances: [
    ["young_people", "young_person"],
    ["institutions", "institution"],
  ],
  visits: [["places", "place"]],
  statuses: [["young_people", "young_person"]],
  ties: [["young_people", "young_person_a"]],
};

/** The things that links name, as far as the same rows say more of them. */
function thingsBeside(
  links: readonly Draft[],
  columns: readonly ColumnFacts[],
  where: Where,
): Draft[] {
  const things = new Map<TableName, Draft>();
  for (const link of links)
    for (const [name, field] of beside[link.table.name] ?? []) {
      const facts = link.ids.get(field);
      if (facts === undefined || things.has(name)) continue;
      const isPerson = name === "young_people";
      // Of two people in a row only a list of one row each can say which of them is meant.
      if (isPerson && link.table.name === "ties" && !isOneEach(facts)) continue;
      const needs = isPerson ? [] : [facts.index];
      const isGrouped = facts.variety < 1;
      const ids = new Map([["id", facts]]);
      things.set(name, { table: tableNamed(name), ids, fields: [], needs, isGrouped });
    }
  return [...things.values()].filter((draft) => isSaid(draft, columns, where));
}

/** Whether any column says something of the thing that it does not say of anything else. */
function isSaid({ table, ids }: Draft, columns: readonly ColumnFacts[], where: Where): boolean {
  if (table.name === "young_people" && isOneEach(ids.get("id"))) return true;
  const used = new Set([...ids.values()].map(({ index }) => index));
  return fitsOf(table, columns, where).some(
    ({ column, facts }) => column.meaning.as !== "id" && !used.has(facts.index),
  );
}

const THINGS = ["young_people", "incidents", "institutions", "places", "areas", "adults"] as const;

/** How much the name of a sheet counts beside its columns. */
const NAME = 1.5;

/** The things that a list without any link lists. */
function thingAlone(
  columns: readonly ColumnFacts[],
  where: Where,
  name: readonly string[],
): Draft[] {
  const worths = THINGS.flatMap((each) => {
    const table = tableNamed(each);
    const id = requiredOf(table, columns, where)?.get("id");
    if (id === undefined) return [];
    const hint = Math.max(...tableSynonyms[each].map((phrase) => likeness(name, phrase)));
    const others = attributesOf(table, id, columns, where);
    const isTelling = id.facts.folded !== "id" && id.facts.tokens.join("") !== "id";
    if (!isTelling && others === 0 && hint < 0.5) return [];
    return [{ table, id, worth: id.fit + others + NAME * hint }];
  });
  const [best] = worths.sort((a, b) => b.worth - a.worth);
  return best === undefined ? [] : [draftOf(best.table, new Map([["id", best.id]]))];
}

function attributesOf(
  table: Table,
  id: Fit,
  columns: readonly ColumnFacts[],
  where: Where,
): number {
  const best = new Map<number, number>();
  for (const { column, facts, fit } of fitsOf(table, columns, where))
    if (column.required !== true && facts.index !== id.facts.index)
      best.set(facts.index, Math.max(fit, best.get(facts.index) ?? 0));
  return [...best.values()].reduce((sum, fit) => sum + fit, 0);
}

/** Gives each other column to the one field of all outputs that it fits best. */
function bindOthers(drafts: readonly Draft[], columns: readonly ColumnFacts[], where: Where): void {
  const ids = new Set(drafts.flatMap((draft) => [...draft.ids.values()].map(({ index }) => index)));
  const free = columns.filter(({ index }) => !ids.has(index));
  const fits = drafts
    .flatMap((draft, order) =>
      fitsOf(draft.table, free, where).map((fit) => ({ ...fit, draft, order })),
    )
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        a.order - b.order ||
        compareText(a.facts.folded, b.facts.folded) ||
        a.facts.index - b.facts.index,
    );
  const givenTo = new Map<number, TableName>();
  for (const { column, facts, draft } of fits) {
    const owner = givenTo.get(facts.index) ?? draft.table.name;
    if (column.required === true || owner !== draft.table.name || isBound(draft, column.name))
      continue;
    if (draft.fields.some(({ from }) => "column" in from && from.column === facts.index)) continue;
    draft.fields.push({ name: column.name, from: { column: facts.index } });
    givenTo.set(facts.index, owner);
  }
}

function isBound({ fields, ids }: Draft, name: string): boolean {
  return ids.has(name) || fields.some((field) => field.name === name);
}

/** "Friend 1" and "Sibling ID" say of what kind the tie is. */
function bindTieKind(draft: Draft): void {
  if (draft.table.name !== "ties" || isBound(draft, "kind")) return;
  const words = draft.ids.get("young_person_b")?.tokens ?? [];
  const kind = words.map((word) => findTerm(tieKinds, word)).find((term) => term !== undefined);
  if (kind !== undefined) draft.fields.push({ name: "kind", from: { text: kind.code } });
}

function bindFlag(draft: Draft, columns: readonly ColumnFacts[]): void {
  if (draft.table.name !== "incidents" || isBound(draft, "flags")) return;
  const field = flagField(columns);
  if (field !== null) draft.fields.push(field);
}

function outputOf(
  { table, ids, fields, needs, isGrouped }: Draft,
  isAsked: (column: number) => boolean,
): OutputPlan {
  const order = table.columns.map(({ name }) => name);
  const all: FieldPlan[] = [
    ...[...ids].map(([name, { index }]) => ({ name, from: { column: index } })),
    ...fields,
  ];
  all.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const only = needs.filter(isAsked).map((column): Condition => ({ column, is: "filled" }));
  return {
    table: table.name,
    fields: all,
    ...(only.length > 0 ? { only } : {}),
    ...(isGrouped ? { isGrouped } : {}),
  };
}
