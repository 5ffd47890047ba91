import type { DatasetKey } from "../../model/dataset.ts";
import type { Named } from "../../model/holdings.ts";
import { tables, type IdSpace, type TableName } from "../../model/tables.ts";
import { textIn } from "../fields.ts";
import type { HeldTable } from "../layers/heldTable.ts";
import type { ImportSets } from "../layers/importSets.ts";

/** Every table's listed records, while they are being put together. */
export type Tables = Readonly<Record<DatasetKey, HeldTable>>;

/** The tables whose things a link can name without any table listing them. */
export const namedKeys = ["youngPeople", "adults", "incidents", "institutions", "places"] as const;
export type NamedKey = (typeof namedKeys)[number];

export const tableNameOf: Record<NamedKey, TableName> = {
  youngPeople: "young_people",
  adults: "adults",
  incidents: "incidents",
  institutions: "institutions",
  places: "places",
};

/** A field that names a thing of another table. */
export interface Naming {
  readonly field: string;
  readonly of: IdSpace;
}

/** The fields of each table that name something, its own id apart. */
export const namingsOf: ReadonlyMap<DatasetKey, readonly Naming[]> = new Map<
  DatasetKey,
  readonly Naming[]
>([
  ...tables.map(({ key, columns }) => {
    const namings = columns.flatMap(({ field, meaning }): Naming[] =>
      meaning.as === "id" && field !== "id" ? [{ field, of: meaning.of }] : [],
    );
    return [key, namings] as const;
  }),
  ["gaps", [{ field: "youngPerson", of: "youngPerson" }]],
]);

/** Tables of which a thing that no table lists can be in one only. */
const families: readonly (readonly NamedKey[])[] = [
  ["youngPeople", "adults"],
  ["incidents"],
  ["institutions", "places"],
];

/** What one import names beyond its tables and links. */
export interface NamedBy {
  readonly import: number;
  readonly named: readonly Named[];
}

/**
 * Knows which things exist, and lets a link's naming of one that does not bring it into being.
 * It looks at records only as a set, so their order never matters.
 */
export class Namings {
  private readonly listed: Readonly<Record<NamedKey, ReadonlySet<string>>>;
  /** What no table lists, each with the number of the imports that name it. */
  readonly unlisted: Readonly<Record<NamedKey, Map<string, number>>> = {
    youngPeople: new Map(),
    adults: new Map(),
    incidents: new Map(),
    institutions: new Map(),
    places: new Map(),
  };

  constructor(
    tables: Tables,
    namedBy: readonly NamedBy[],
    private readonly sets: ImportSets,
  ) {
    const ids = (key: NamedKey) => new Set(tables[key].records.map((each) => textIn(each, "id")));
    this.listed = {
      youngPeople: ids("youngPeople"),
      adults: ids("adults"),
      incidents: ids("incidents"),
      institutions: ids("institutions"),
      places: ids("places"),
    };
    // Whom a column calls an adult is one before any link names them, unless listed as young.
    this.nameBeyond(namedBy, ({ table, id }) =>
      table === "adults" && !this.listed.youngPeople.has(id) ? table : null,
    );
    // Places of incidents come last: whether one is a place or an institution is then known.
    for (const [key, namings] of namingsOf)
      if (key !== "incidents")
        for (const { field, of } of namings) this.nameIn(tables[key], field, of);
    this.nameIn(tables.incidents, "place", "setting");
    // What nothing names any more stays, unless it has found its place elsewhere.
    this.nameBeyond(namedBy, ({ table, id }) => {
      const family = families.find((keys) => keys.some((key) => key === table));
      const there = family?.find((key) => this.has(key, id));
      return table === "adults" || (there !== undefined && there !== table) ? null : asNamed(table);
    });
  }

  /** Which table a name belongs to; null for names that make nothing, such as areas. */
  keyOf(of: IdSpace, id: string): NamedKey | null {
    switch (of) {
      case "youngPerson":
      case "adult":
      case "person":
        return this.has("adults", id) ? "adults" : "youngPeople";
      case "incident":
        return "incidents";
      case "institution":
        return "institutions";
      case "place":
        return "places";
      case "setting":
        return this.has("institutions", id) ? "institutions" : "places";
      case "area":
        return null;
    }
  }

  has(key: NamedKey, id: string): boolean {
    return this.listed[key].has(id) || this.unlisted[key].has(id);
  }

  private nameIn({ records, from }: HeldTable, field: string, of: IdSpace): void {
    let last = "";
    let lastNumber = -1;
    records.forEach((fields, at) => {
      const id = textIn(fields, field);
      const number = from[at] ?? 0;
      // Records of one person follow each other, and the second names nobody new.
      if (id === "" || (id === last && number === lastNumber)) return;
      last = id;
      lastNumber = number;
      const key = this.keyOf(of, id);
      if (key !== null && !this.listed[key].has(id)) this.name(key, id, number);
    });
  }

  private nameBeyond(
    namedBy: readonly NamedBy[],
    placeOf: (named: Named) => NamedKey | null,
  ): void {
    for (const { import: id, named } of namedBy)
      for (const each of named) {
        const key = placeOf(each);
        if (key !== null && !this.listed[key].has(each.id))
          this.name(key, each.id, this.sets.numberOf([id]));
      }
  }

  private name(key: NamedKey, id: string, number: number): void {
    const known = this.unlisted[key].get(id);
    if (known === number) return;
    this.unlisted[key].set(id, known === undefined ? number : this.sets.union(known, number));
  }
}

function asNamed(table: DatasetKey): NamedKey | null {
  return namedKeys.find((key) => key === table) ?? null;
}
