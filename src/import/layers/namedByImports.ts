import type { Holdings } from "../../model/holdings.ts";
import type { NamedBy } from "../merge/unlisted.ts";

/** What each import names beyond its tables and links. */
export function namedByImports({ imports, named }: Pick<Holdings, "imports" | "named">): NamedBy[] {
  return imports.map(({ id }, at) => ({ import: id, named: named[at] ?? [] }));
}
