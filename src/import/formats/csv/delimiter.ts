/** How the cells of a text are parted, and where its first record starts. */
export interface Delimiting {
  readonly delimiter: string;
  readonly start: number;
}

const OTHERS = [";", "\t"];

/**
 * Commas, unless the text says otherwise: by a first line `sep=;`, or by a header that has no
 * comma but semicolons or tabs.
 */
export function findDelimiter(text: string): Delimiting {
  const declared = /^\s*"?sep=([^\r\n"])"?[^\S\r\n]*(?:\r\n|\r|\n|$)/iu.exec(text.slice(0, 100));
  if (declared?.[1] !== undefined) return { delimiter: declared[1], start: declared[0].length };
  const header = outsideQuotes(text);
  const other = OTHERS.find((each) => header.includes(each) && !header.includes(","));
  return { delimiter: other ?? ",", start: 0 };
}

/** The first line with something in it, without what stands between quotes. */
function outsideQuotes(text: string): string {
  const from = text.search(/\S/u);
  let kept = "";
  let quoted = false;
  for (let at = Math.max(from, 0); at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === "\n" || char === "\r") break;
    else kept += char;
  }
  return kept;
}
