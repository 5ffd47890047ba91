export const LESS = 60;
export const GREATER = 62;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
export const EQUALS = 61;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
/** Whatever comes before it is white space too. */
export const SPACE = 32;

export function isQuote(byte: number | undefined): boolean {
  return byte === QUOTE || byte === APOSTROPHE;
}

export function spaceEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while ((bytes[at] ?? GREATER) <= SPACE) at++;
  return at;
}

/** Where the name that begins here ends. */
export function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (!endsName(bytes[at] ?? SPACE)) at++;
  return at;
}

export function endsName(byte: number): boolean {
  return byte <= SPACE || byte === GREATER || byte === SLASH || byte === EQUALS || byte === LESS;
}

/** Where a name begins after its prefix. */
export function localFrom(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && bytes[at - 1] !== COLON) at--;
  return at;
}
