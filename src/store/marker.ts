/**
 * What is remembered outside the database: that something was saved there, and which saving was
 * the last. A browser that resets a damaged database does so in silence; this tells it from a
 * first start. It says nothing of what was saved.
 */
export interface Marker {
  readonly vault: string;
  readonly generation: number;
}

/** The marker of a store; null when there is none, or the browser keeps nothing for the page. */
export function readMarker(store: string): Marker | null {
  try {
    const value = JSON.parse(
      localStorage.getItem(keyOf(store)) ?? "null",
    ) as Partial<Marker> | null;
    const { vault, generation } = value ?? {};
    if (typeof vault !== "string" || !Number.isSafeInteger(generation)) return null;
    return { vault, generation: generation ?? 0 };
  } catch {
    return null;
  }
}

/** Sets the marker, or takes it away. A browser that refuses leaves only less to compare with. */
export function writeMarker(store: string, marker: Marker | null): void {
  try {
    if (marker === null) localStorage.removeItem(keyOf(store));
    else localStorage.setItem(keyOf(store), JSON.stringify(marker));
  } catch {
    return;
  }
}

function keyOf(store: string): string {
  return `${store}:last`;
}
