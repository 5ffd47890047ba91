declare module "graphology-layout-forceatlas2/iterate.js" {
  /** What one iteration goes by. Every setting must be given: `iterate` knows no defaults. */
  export interface ForceSettings {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  }

  /**
   * Moves every node one step, in place.
   *
   * In: `nodes`, ten numbers a node: x, y, dx, dy, old dx, old dy, mass (1 + its ties),
   *     convergence, size, fixed; `links`, three numbers a link: ten times each end, weight.
   */
  export default function iterate(
    settings: ForceSettings,
    nodes: Float32Array,
    links: Float32Array,
  ): void;
}
