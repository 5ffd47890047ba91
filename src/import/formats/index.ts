import { csv } from "./csv/csv.ts";
import type { Format } from "./format.ts";
import { gexf } from "./gexf/gexf.ts";
import { graphml } from "./graphml/graphml.ts";
import { json } from "./json/json.ts";
import { xlsx } from "./xlsx/xlsx.ts";

/** Every format that can be read. Of those that recognise a file the first reads it. */
export const formats: readonly Format[] = [xlsx, json, graphml, gexf, csv];
