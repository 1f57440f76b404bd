/**
 * The scheme a browser would see: it drops spaces and control characters first.
 *
 * @example
 * schemeOf(' java\tScript:x') // 'javascript'
 */
export function schemeOf(url: string): string | undefined {
  const bare = [...url].filter((character) => character > ' ').join('');
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
}

/**
 * Why an address may lead elsewhere than it seems, as a Vietnamese clause to go before “; …”;
 * undefined when it is plain. What counts as deceiving follows the URL Standard's parser: what
 * it would change in the host is a disguise.
 *
 * @example
 * deceives('https://baochinhphu.vn@xau.vn/')
 * // 'Địa chỉ này có “baochinhphu.vn@” đứng trước tên miền, nơi thật là xau.vn'
 */
export function deceives(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, password, host, hostname, port } = new URL(address);
  const scheme = protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https')
    return `Địa chỉ này mở bằng “${scheme}:”, không phải trang web`;
  if (username || password)
    return `Địa chỉ này có “${username}@” đứng trước tên miền, nơi thật là ${hostname}`;
  if (hostname.split('.').some((label) => label.startsWith('xn--')))
    return `Tên miền của địa chỉ này viết bằng chữ có dấu hay chữ lạ, dễ giả tên khác (thật ra là ${hostname})`;
  if (!address.toLowerCase().startsWith(`${protocol}//${host}`) || /[\s\\]/.test(address))
    return address.includes('\\')
      ? `Địa chỉ này có dấu “\\” nên nơi đến thật là ${hostname}`
      : `Địa chỉ này viết không đúng lối thường, nơi đến thật là ${hostname}`;
  if (port) return `Địa chỉ này có số cổng “:${port}” sau tên miền`;
  if (/^\[|^[\d.]+$/.test(hostname) || !/\.[a-z]{2,}\.?$/.test(hostname))
    return `Địa chỉ này dẫn tới “${hostname}”, không phải một tên miền công khai`;
  const borrowed = borrowedEnd(hostname);
  if (borrowed)
    return `Tên miền của địa chỉ này mượn “${borrowed}”, nơi thật là ${ownerOf(hostname)}`;
  return undefined;
}

/** An end of well-known names that stands inside a host, which ends otherwise. */
const inside = [
  /(?:^|[.-])((?:gov|edu|com|org|net)[.-]vn)[.-]/,
  /^(govvn)\./,
  /(?<!^www)[.-](vn)\.(?=[^.])/,
  /-(com|gov)\./,
  /\.(com|gov|edu|org|net)\.(?![a-z]{2}\.?$)/,
];

function borrowedEnd(hostname: string): string | undefined {
  return inside.flatMap((pattern) => pattern.exec(hostname)?.[1] ?? [])[0];
}

/** The part of a host that somebody has registered: two labels, three under `com.vn` and the like. */
function ownerOf(hostname: string): string {
  const shared = /\.(?:gov|edu|com|org|net)\.[a-z]{2}\.?$/.test(hostname);
  return hostname
    .replace(/\.$/, '')
    .split('.')
    .slice(shared ? -3 : -2)
    .join('.');
}

const commonEnds =
  'app biz click club com dev edu gov icu info link live net online org pro shop site store today top vip vn xyz';
/** `bit.ly/a`, `vi-du.com`: any end when a path follows, else one that no word has. */
const bareHost = new RegExp(
  String.raw`(?<![\p{L}\p{N}@/._-])((?:[a-z0-9-]+\.)+(?:(?:${commonEnds.replaceAll(' ', '|')})(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])|[a-z]{2,}(?=/[\p{L}\p{N}])))(/\S*[\p{L}\p{N}/])?`,
  'giu',
);

/**
 * The web addresses that a text gives without a scheme, which it is for readers to type.
 *
 * @example
 * bareAddresses('Xem bit.ly/abc nhé.') // [{ host: 'bit.ly', path: '/abc' }]
 */
export function bareAddresses(text: string): { host: string; path: string }[] {
  return [...text.matchAll(bareHost)]
    .map(([, host = '', path = '']) => ({ host, path }))
    .filter(({ host }) => !/^www\./i.test(host));
}
