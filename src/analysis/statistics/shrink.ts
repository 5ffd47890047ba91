/**
 * What is believed of a ratio of found to expected before its own numbers are seen: a gamma
 * distribution of that shape and rate. Null: all ratios are the same, so far as can be told.
 */
export interface Prior {
  readonly mean: number;
  readonly gamma: { readonly shape: number; readonly rate: number } | null;
}

/** What was found and what was expected in one of several places. */
export interface FoundAndExpected {
  readonly observed: number;
  /** Above 0. */
  readonly expected: number;
}

/**
 * How ratios spread over several places, once what chance alone would spread them is taken off.
 *
 * Out: a prior without spread where they differ no more than chance would make them, and where
 *      there are none; its mean is then theirs, 1 without any.
 * Source: Marshall (1991), J. R. Stat. Soc. C 40, 283: the method of moments for the model of
 *         Clayton & Kaldor (1987), Biometrics 43, 671.
 */
export function priorOf(places: readonly FoundAndExpected[]): Prior {
  const observed = places.reduce((sum, place) => sum + place.observed, 0);
  const expected = places.reduce((sum, place) => sum + place.expected, 0);
  if (expected === 0) return { mean: 1, gamma: null };
  const mean = observed / expected;
  const spread =
    places.reduce((sum, place) => {
      const apart = place.observed / place.expected - mean;
      return sum + place.expected * apart * apart;
    }, 0) / expected;
  const beyondChance = spread - mean / (expected / places.length);
  if (!(beyondChance > 0)) return { mean, gamma: null };
  return {
    mean,
    gamma: { shape: (mean * mean) / beyondChance, rate: mean / beyondChance },
  };
}

/**
 * The ratio of found to expected, drawn towards what is usual, the more so the less was expected:
 * one incident where a tenth was expected is no tenfold place.
 */
export function shrunkRatio({ observed, expected }: FoundAndExpected, prior: Prior): number {
  const { mean, gamma } = prior;
  return gamma === null ? mean : (observed + gamma.shape) / (expected + gamma.rate);
}
