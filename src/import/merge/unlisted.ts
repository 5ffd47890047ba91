import type { DatasetKey } from "../../model/dataset.ts";
import { tables, type IdSpace, type TableName } from "../../model/tables.ts";
import { textIn, type Fields } from "../fields.ts";

/** Every table's records by key, while they are being put together. */
export type Tables = Record<DatasetKey, Map<string, Fields>>;

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

/**
 * Knows which things exist, and lets a link's naming of one that does not bring it into being.
 * It looks at records only as a set, so their order never matters.
 */
export class Namings {
  private readonly listed: Record<NamedKey, ReadonlySet<string>>;
  readonly unlisted: Record<NamedKey, Set<string>> = {
    youngPeople: new Set(),
    adults: new Set(),
    incidents: new Set(),
    institutions: new Set(),
    places: new Set(),
  };

  /**
   * In: tables: the records, without those that no table lists.
   *     adultsByColumn: people that a column says are adults.
   *     before: what no table listed in the data that were there before.
   */
  constructor(
    tables: Tables,
    adultsByColumn: Iterable<string>,
    before: Record<NamedKey, ReadonlySet<string>>,
  ) {
    const ids = (key: NamedKey) => new Set(tables[key].keys());
    this.listed = {
      youngPeople: ids("youngPeople"),
      adults: ids("adults"),
      incidents: ids("incidents"),
      institutions: ids("institutions"),
      places: ids("places"),
    };
    for (const id of adultsByColumn) if (!this.listed.youngPeople.has(id)) this.name("adults", id);
    // Places of incidents come last: whether one is a place or an institution is then known.
    for (const [key, namings] of namingsOf)
      if (key !== "incidents" && namings.length > 0)
        for (const fields of tables[key].values())
          for (const { field, of } of namings) this.nameBy(of, textIn(fields, field));
    for (const incident of tables.incidents.values())
      this.nameBy("setting", textIn(incident, "place"));
    this.keepBefore(before);
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

  private nameBy(of: IdSpace, id: string): void {
    const key = this.keyOf(of, id);
    if (key !== null) this.name(key, id);
  }

  private name(key: NamedKey, id: string): void {
    if (id !== "" && !this.listed[key].has(id)) this.unlisted[key].add(id);
  }

  /** What was there before without any link to it stays, unless it has a place elsewhere now. */
  private keepBefore(before: Record<NamedKey, ReadonlySet<string>>): void {
    const people: readonly NamedKey[] = ["youngPeople", "adults"];
    const settings: readonly NamedKey[] = ["institutions", "places"];
    for (const key of namedKeys) {
      const family = [people, settings].find((keys) => keys.includes(key)) ?? [key];
      for (const id of before[key])
        if (!family.some((each) => this.has(each, id))) this.name(key, id);
    }
  }
}
