/** Draws the rows of a graph: `node drawToFile.mjs PEOPLE SEED GRAPH FILE`. */
import { drawRows } from "./drawRows.ts";
import { writeRows } from "./rowsFile.mjs";

const [, , people = "", seed = "", graph = "", path = ""] = process.argv;
const { twoMode, ties } = drawRows(Number(people), Number(seed));
writeRows(path, graph === "ties" ? ties : twoMode);
