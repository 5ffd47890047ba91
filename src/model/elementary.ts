/**
 * The exponential and the natural logarithm by arithmetic that every engine must round alike.
 * `Math.exp` and `Math.log` may differ in the last digit from one machine to the next; results
 * that have to be the same everywhere use these.
 */

// ln 2 in two parts: multiples of the first by whole numbers up to 2^20 are exact.
const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const smallestExponent = -1074;
const powersOfTwo = tabulatePowersOfTwo();
/** 1 / k! for k = 13 … 1. */
const inverseFactorials = tabulateInverseFactorials(13);

/**
 * e to the power x, within 1e-15 of the true value in proportion.
 *
 * Out: 0 below −745.2, Infinity above 709.8, NaN for NaN.
 */
export function exp(x: number): number {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  const twos = Math.round(x * 1.4426950408889634);
  const rest = x - twos * ln2High - twos * ln2Low;
  let series = 0;
  for (const coefficient of inverseFactorials) series = series * rest + coefficient;
  return timesPowerOfTwo(1 + series * rest, twos);
}

/**
 * The natural logarithm of x, within 1e-15 of the true value in proportion.
 *
 * Out: −Infinity for 0, NaN below it and for NaN.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let twos = 0;
  let rest = x;
  for (let step = 1024; step >= 1; step /= 2) {
    const by = Math.min(step, 1023);
    if (rest >= power(by)) {
      rest *= power(-by);
      twos += by;
    } else if (rest < power(1 - by)) {
      rest *= power(by);
      twos -= by;
    }
  }
  if (rest > Math.SQRT2) {
    rest /= 2;
    twos++;
  }
  const ratio = (rest - 1) / (rest + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let odd = 23; odd > 0; odd -= 2) series = 1 / odd + series * square;
  return twos * ln2High + (2 * ratio * series + twos * ln2Low);
}

function timesPowerOfTwo(value: number, twos: number): number {
  if (twos > 1023) return value * 2 * power(twos - 1);
  if (twos < smallestExponent) return value * power(twos + 1000) * power(-1000);
  return value * power(twos);
}

function power(twos: number): number {
  return powersOfTwo[twos - smallestExponent] ?? NaN;
}

function tabulatePowersOfTwo(): Float64Array {
  const table = new Float64Array(1024 - smallestExponent);
  table[-smallestExponent] = 1;
  for (let twos = 1; twos < 1024; twos++)
    table[twos - smallestExponent] = 2 * (table[twos - 1 - smallestExponent] ?? 0);
  for (let twos = -1; twos >= smallestExponent; twos--)
    table[twos - smallestExponent] = (table[twos + 1 - smallestExponent] ?? 0) / 2;
  return table;
}

function tabulateInverseFactorials(most: number): Float64Array {
  const table = new Float64Array(most);
  let factorial = 1;
  for (let k = 1; k <= most; k++) {
    factorial *= k;
    table[most - k] = 1 / factorial;
  }
  return table;
}
