const EMPTY = -1;
/** Looking further than this means that somebody chose numbers that fall on the same place. */
const MOST_PROBES = 256;
/** Odd, and its bits without a pattern: the golden ratio of 2^32. */
const SPREAD = 0x9e3779b1 | 0;

/**
 * Codes by whole numbers that are not negative. A map would do the same in several times the time,
 * and nearly every cell of a workbook is looked up by a number.
 */
export class NumberCodes {
  private numbers = new Float64Array(64).fill(EMPTY);
  private codes = new Uint32Array(64);
  private count = 0;
  /** Takes over where numbers were chosen to collide. */
  private crowded: Map<number, number> | null = null;

  /** 0 where the number has none. */
  of(value: number): number {
    if (this.crowded !== null) return this.crowded.get(value) ?? 0;
    const { numbers } = this;
    const mask = numbers.length - 1;
    let slot = placeOf(value) & mask;
    for (let found = numbers[slot]; found !== value; found = numbers[slot]) {
      if (found === EMPTY) return 0;
      slot = (slot + 1) & mask;
    }
    return this.codes[slot] ?? 0;
  }

  /** In: a number that has no code yet. */
  set(value: number, code: number): void {
    if (2 * (this.count + 1) > this.numbers.length) this.grow();
    if (this.crowded === null && !this.put(value, code)) this.crowded = this.asMap();
    this.crowded?.set(value, code);
    this.count++;
  }

  /** False where it can't be put near its place. */
  private put(value: number, code: number): boolean {
    const { numbers } = this;
    const mask = numbers.length - 1;
    let slot = placeOf(value) & mask;
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      if (numbers[slot] === EMPTY) {
        numbers[slot] = value;
        this.codes[slot] = code;
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }

  private grow(): void {
    if (this.crowded !== null) return;
    const known = this.asMap();
    const slots = 4 * this.numbers.length;
    this.numbers = new Float64Array(slots).fill(EMPTY);
    this.codes = new Uint32Array(slots);
    for (const [value, code] of known) {
      if (this.put(value, code)) continue;
      this.crowded = known;
      return;
    }
  }

  private asMap(): Map<number, number> {
    const known = new Map<number, number>();
    this.numbers.forEach((value, slot) => {
      if (value !== EMPTY) known.set(value, this.codes[slot] ?? 0);
    });
    return known;
  }
}

function placeOf(value: number): number {
  const mixed = Math.imul((value | 0) ^ (value / 0x100000000), SPREAD);
  return mixed ^ (mixed >>> 15);
}
