/** A name that would like to stand beside something, in pixels of the picture. */
export interface LabelWish {
  /** Middle of what is named. */
  readonly x: number;
  readonly y: number;
  /** How far the thing reaches from its middle. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Rather above or below than beside. */
  readonly isAbove?: boolean;
  /** So important that it may cover other things when there is no clear room. */
  readonly mayCover?: boolean;
}

/** Where a name stands: its left upper corner. */
export interface PlacedLabel {
  /** Place of the wish in the list. */
  readonly wish: number;
  readonly left: number;
  readonly top: number;
}

/** Something round that names should rather not cover. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Clear space between a thing and its name, and around a name. */
const GAP = 3;

/** Ways to put a name beside a thing, best first: across and down, −1 before, 0 over, 1 after. */
const sides: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];

const sidesOfAbove: typeof sides = [
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
];

/**
 * Places names beside things so that no two names overlap and no name covers another thing: the
 * first wishes first. Important names may cover things, as few as can be. A name for which there
 * is no room is left out.
 *
 * In:  wishes in order of importance; `obstacles`, everything drawn; the size of the picture;
 *      `reserved`, where something else stands.
 * Out: in the order of the wishes; wholly inside the picture.
 * Cost: O(wishes + obstacles), about.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  size: { readonly width: number; readonly height: number },
  reserved: readonly Box[] = [],
): PlacedLabel[] {
  const taken = new BoxGrid();
  for (const box of reserved) taken.add(box);
  const things = new BoxGrid();
  for (const { x, y, radius } of obstacles)
    things.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  const placed: PlacedLabel[] = [];
  wishes.forEach((wish, at) => {
    const box = bestBox(wish, taken, things, size);
    if (box === null) return;
    taken.add(box);
    placed.push({ wish: at, left: box.left, top: box.top });
  });
  return placed;
}

/** An upright rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function bestBox(
  wish: LabelWish,
  taken: BoxGrid,
  things: BoxGrid,
  size: { readonly width: number; readonly height: number },
): Box | null {
  let best: Box | null = null;
  // Only the important may cover anything.
  let fewest = wish.mayCover === true ? Infinity : 1;
  for (const [across, down] of wish.isAbove === true ? sidesOfAbove : sides) {
    const box = boxBeside(wish, across, down);
    if (!isWithin(box, size) || taken.count(box) > 0) continue;
    const covered = things.count(box);
    if (covered >= fewest) continue;
    best = box;
    fewest = covered;
    if (covered === 0) break;
  }
  return best;
}

function isWithin(
  { left, top, right, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function boxBeside({ x, y, radius, width, height }: LabelWish, across: number, down: number): Box {
  // Beside a corner of the thing the name may come nearer than beside its full width.
  const reach = across !== 0 && down !== 0 ? radius * 0.6 : radius;
  const middleX = x + across * (reach + GAP + width / 2);
  const middleY = y + down * (reach + GAP + height / 2);
  return {
    left: middleX - width / 2,
    top: middleY - height / 2,
    right: middleX + width / 2,
    bottom: middleY + height / 2,
  };
}

const CELL = 48;

/** Boxes by the squares they touch, so that neighbours are found without looking at all. */
class BoxGrid {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes === undefined) this.cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  /** How many boxes overlap this one; one that touches several squares may count more than once. */
  count(box: Box): number {
    let count = 0;
    for (const cell of cellsOf(box))
      for (const other of this.cells.get(cell) ?? [])
        if (
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom
        )
          count++;
    return count;
  }
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
      cells.push(row * 0x100000 + column);
  return cells;
}
