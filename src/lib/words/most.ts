/**
 * The greatest number up to `limit` that something holds for, when it holds for every smaller one
 * too; 0 when it holds for none.
 *
 * @example
 * most(100, (number) => number * number < 50) // 7
 */
export function most(limit: number, holds: (number: number) => boolean): number {
  let least = 0;
  let above = limit + 1;
  while (above - least > 1) {
    const middle = (least + above) >> 1;
    if (holds(middle)) least = middle;
    else above = middle;
  }
  return least;
}
