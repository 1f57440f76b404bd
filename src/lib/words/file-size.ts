/**
 * How large a file is, as who pays for each megabyte asks it; rounded up, never broken over two lines.
 *
 * @param bytes of the file as it is sent
 * @example
 * fileSize(43210) // '44 KB'
 * fileSize(1250000) // '1,3 MB'
 */
export function fileSize(bytes: number): string {
  return bytes < 1e6
    ? `${Math.ceil(bytes / 1000)}\u00A0KB`
    : `${(Math.ceil(bytes / 1e5) / 10).toLocaleString('vi')}\u00A0MB`;
}
