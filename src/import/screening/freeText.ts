/** From this many words on, a cell is a text and no value. */
const MANY_WORDS = 14;
const SENTENCE_WORDS = 7;
const HEADED_WORDS = 4;
const SENTENCE_END = /\p{Ll}[.!?](?:\s|$)/u;
const SPEAKING =
  /\b(?:was|were|has|had|is|are|been|said|says|told|reported|seen|went|left|attended|disclosed|stated|with|because|after|before|when|who|she|he|they|his|her|their)\b/giu;

/** long: a text whatever its column is called. headed: only under a heading such as "notes". */
export type FreeText = "long" | "sentence" | "headed" | null;

/** Whether a cell holds free text. Each part of a list in `;` is taken for itself. */
export function freeTextOf(text: string): FreeText {
  if (text.length < 12 || !text.includes(" ")) return null;
  if (!text.includes(";")) return ofPart(text);
  const found = text.split(";").map((part) => ofPart(part.trim()));
  return found.find((each) => each !== null) ?? null;
}

function ofPart(text: string): FreeText {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  if (words >= MANY_WORDS) return "long";
  if (words >= SENTENCE_WORDS && isSpoken(text)) return "sentence";
  return words >= HEADED_WORDS ? "headed" : null;
}

function isSpoken(text: string): boolean {
  return SENTENCE_END.test(text) || (text.match(SPEAKING) ?? []).length >= 2;
}
