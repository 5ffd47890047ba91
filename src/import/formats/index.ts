import { csv } from "./csv/csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json/json.ts";

/** Every format that can be read. The first that recognises a text reads it. */
export const formats: readonly Format[] = [json, csv];
