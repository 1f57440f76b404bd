/**
 * A query of fields, percent-encoded where RFC 3986 (3.4) asks for it: `:` and `/` may stand
 * as they are, and an address in a query then compresses with the same address beside it.
 *
 * @example
 * queryOf({ khoan: 'gp-2.noi-dung', 'dia-chi': 'https://a.vn/#b' }) // 'khoan=gp-2.noi-dung&dia-chi=https://a.vn/%23b'
 */
export function queryOf(fields: Record<string, string>): string {
  const encoded = (value: string) =>
    encodeURIComponent(value).replace(/%3A|%2F/g, decodeURIComponent);
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
}
