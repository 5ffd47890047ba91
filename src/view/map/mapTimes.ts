import { useCallback, useEffect, useRef } from "react";

/** What the map leaves in the browser's performance timeline. */
export interface MapTimes {
  /** A filter was changed: what follows is timed until it is drawn. */
  readonly onFilter: () => void;
  readonly onDrawn: () => void;
}

/**
 * Times the first complete picture, from when there was something to draw, and each change of a
 * filter, from the press to the picture.
 */
export function useMapTimes(isReady: boolean): MapTimes {
  const firstFrom = useRef<number | null>(null);
  const filterFrom = useRef<number | null>(null);
  useEffect(() => {
    firstFrom.current = isReady ? performance.now() : null;
  }, [isReady]);
  return {
    onFilter: useCallback(() => {
      filterFrom.current = performance.now();
    }, []),
    onDrawn: useCallback(() => {
      take(firstFrom, "peerscape:first-draw");
      take(filterFrom, "peerscape:filter");
    }, []),
  };
}

function take(from: { current: number | null }, name: string): void {
  if (from.current === null) return;
  performance.measure(name, { start: from.current, end: performance.now() });
  from.current = null;
}
