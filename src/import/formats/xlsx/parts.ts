import { damaged } from "./unreadable.ts";
import { readDirectory, type ZipEntry } from "./zip/directory.ts";
import { unpack } from "./zip/unpack.ts";
import { XmlScanner } from "./xml/scanner.ts";

/** One part that another names, and what it is to it. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. The same in both editions of the standard. */
  readonly type: string;
  /** Its name in the zip. */
  readonly part: string;
}

/** The parts of a workbook. Each is unpacked at most once: no part can be made to count for many. */
export class Parts {
  private readonly entries: Map<string, ZipEntry>;
  private readonly taken = new Set<string>();

  constructor(private readonly bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** A part's bytes; null if there is no such part. */
  take(name: string): Uint8Array | null {
    const key = name.toLowerCase();
    const entry = this.entries.get(key);
    if (entry === undefined) return null;
    if (this.taken.has(key)) throw damaged();
    this.taken.add(key);
    return unpack(this.bytes, entry);
  }

  /** The parts that a part names; the zip itself has the blank name. */
  relationsOf(part: string): Relation[] {
    const slash = part.lastIndexOf("/") + 1;
    const folder = part.slice(0, slash);
    const bytes = this.take(`${folder}_rels/${part.slice(slash)}.rels`);
    return bytes === null ? [] : readRelations(bytes, folder);
  }
}

function readRelations(bytes: Uint8Array, folder: string): Relation[] {
  const scanner = new XmlScanner(bytes);
  const relations: Relation[] = [];
  scanner.enter(0);
  while (scanner.enter(1)) {
    const isOutside = scanner.attribute("TargetMode") === "External";
    if (scanner.name === "Relationship" && !isOutside)
      relations.push(readRelation(scanner, folder));
    scanner.skip();
  }
  return relations;
}

function readRelation(scanner: XmlScanner, folder: string): Relation {
  const type = scanner.attribute("Type") ?? "";
  return {
    id: scanner.attribute("Id") ?? "",
    type: type.slice(type.lastIndexOf("/") + 1),
    part: resolved(scanner.attribute("Target") ?? "", folder),
  };
}

/** A target's name in the zip, whether it is told from the root or from a folder. */
function resolved(target: string, folder: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
