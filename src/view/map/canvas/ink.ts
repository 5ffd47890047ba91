import type { NameStyle } from "../../../scene/naming.ts";
import type { Palette } from "../palette.ts";

/** A canvas with the colours it is drawn in. */
export interface Ink {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
}

const weights: Readonly<Record<NameStyle, number>> = {
  lit: 600,
  group: 600,
  context: 500,
  person: 400,
};

const NAME_SIZE = 14;
export const NAME_HEIGHT = 18;

/** The font a name is written in. */
export function fontOf(style: NameStyle, { fontFamily }: Palette): string {
  return `${String(weights[style])} ${String(NAME_SIZE)}px ${fontFamily}`;
}
