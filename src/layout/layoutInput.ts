/** What is laid out: nodes 0 … n − 1 and the links between them. Positions depend on nothing else. */
export interface LayoutInput {
  readonly n: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Group of each node, 0 for none: what is drawn together, so that groups stay legible. */
  readonly groups: Int32Array;
  /** Radius each node needs, in the layout's own units, so that none cover each other. */
  readonly radii: Float32Array;
  readonly seed: number;
}

/** Refuses lists that do not fit each other, with what to mend. */
export function checkLayoutInput({ n, from, to, groups, radii }: LayoutInput): void {
  if (from.length !== to.length)
    refuse(`${count(from)} links begin and ${count(to)} end; give both ends of each`);
  if (groups.length !== n || radii.length !== n)
    refuse(
      `${count(groups)} groups and ${count(radii)} radii for ${String(n)} nodes; give each node one of both`,
    );
  for (const ends of [from, to])
    for (const end of ends)
      if (end >= n) refuse(`a link ends at node ${String(end)} of ${String(n)}; count from 0`);
  for (const radius of radii)
    if (!(radius >= 0 && radius < Infinity))
      refuse(`a radius is ${String(radius)}; give a number from 0 up`);
}

function count(list: ArrayLike<number>): string {
  return String(list.length);
}

function refuse(why: string): never {
  throw new RangeError(`layout/layOut: ${why}`);
}
