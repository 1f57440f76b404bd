/**
 * A number as Vietnamese writes a quantity: thousands marked, so that it is no year.
 *
 * @example
 * displayNumber(2020.5) // '2.020,5'
 */
export function displayNumber(value: number): string {
  return value.toLocaleString('vi', { maximumFractionDigits: 20 });
}
