/** What the reader of the map has chosen to see. */
export interface MapUi {
  /** Young people with their contexts, or young people alone with the ties between them. */
  readonly mode: "twoMode" | "peers";
  /** 1 to 5: what has fewer connections is not drawn. */
  readonly minConnections: number;
  /** Nothing is hidden for having few connections. */
  readonly showAll: boolean;
  /** Ties that rest on one large place alone are drawn too. */
  readonly coLocation: boolean;
  /** Linked groups have a shape behind them. */
  readonly groups: boolean;
  /** In research, the measure that the size of young people follows; null: all equal. */
  readonly sizeBy: string | null;
}

export const FEWEST_CONNECTIONS = 1;
export const MOST_CONNECTIONS = 5;

/** The first picture: small, and saying how much was left out. */
export const defaultMapUi: MapUi = {
  mode: "twoMode",
  minConnections: 2,
  showAll: false,
  coLocation: false,
  groups: true,
  sizeBy: null,
};
