import registered from 'tlds' with { type: 'json' };

/** Whether addresses end so, by IANA's list: `vn`, `com`, `рф`, which browsers also write in letters of their own. */
export function isRegistered(ending: string): boolean {
  return registered.includes(ending.toLowerCase()) || /^xn--[a-z\d-]+$/i.test(ending);
}

/**
 * The scheme a browser would see: it drops spaces and control characters first.
 *
 * @example
 * schemeOf(' java\tScript:x') // 'javascript'
 */
export function schemeOf(url: string): string | undefined {
  const bare = url.replace(/[^!-\uffff]/g, '');
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
  if (!isRegistered(/(?<=\.)[^.]+(?=\.?$)/.exec(hostname)?.[0] ?? ''))
    return `Địa chỉ này dẫn tới “${hostname}”, không phải một tên miền công khai`;
  const borrowed = inside.flatMap((pattern) => pattern.exec(hostname)?.[1] ?? [])[0];
  if (borrowed)
    return `Tên miền của địa chỉ này mượn “${borrowed}”, nơi thật là ${hostname.split(`.${borrowed}.`).at(-1)}`;
  return leadsElsewhere(new URL(address));
}

function leadsElsewhere(url: URL): string | undefined {
  if (leadsOn.test(url.hostname.replace(/\.$/, '') + url.pathname))
    return `Địa chỉ này là địa chỉ rút gọn hoặc chuyển tiếp của ${url.hostname}, không cho thấy nơi đến thật`;
  // An archive has the address of what it keeps in its own.
  const inPath = /(?:^|\.)archive\.[a-z]+$/.test(url.hostname) ? '' : url.pathname;
  const next = [...url.searchParams, inPath.split(/(?=https?(?::|%3a))/i).slice(1)]
    .flat()
    .flatMap((value) => carried.exec(value)?.[1] ?? [])
    .find((host) => !isWithin(host, url.hostname));
  return next && `Địa chỉ này chuyển tiếp tới “${next}”`;
}

/** Whether two hosts are of one site: the same, or one part of the other. What is no host may lead anywhere. */
function isWithin(...hosts: [string, string]): boolean {
  if (!hosts.every((host) => URL.canParse(`http://${host}`))) return false;
  const [one, other] = hosts.map(
    (host) =>
      `.${new URL(`http://${host}`).hostname.replace(/\.$/, '').replace(/^(?:www|m)\./, '')}`,
  ) as [string, string];
  return one.endsWith(other) || other.endsWith(one);
}

/** Hosts, or places on one, that only lead on: nobody sees where to, and it may change. `*` is any ending. */
const hosts = `
  1drv.ms adf.ly amzn.to aka.ms anon.to bit.do bit.ly bitly.com bl.ink bom.so buff.ly by.com.vn cutt.ly
  dlvr.it doubleclick.net fb.me flip.it forms.gle g.co goo.by goo.gl href.li ift.tt is.gd kutt.it link1s.com lnkd.in
  maps.app.goo.gl me2.do ouo.io ow.ly page.link qr.ae rb.gy rebrand.ly rutgon.me s.id s.net.vn shope.ee
  short.gy short.io shorten.asia shorturl.at snip.ly soo.gd t.co t.ly t2m.io tiny.cc tiny.one tinyurl.com
  tny.im tr.im trib.al urlvn.net v.gd vk.cc x.gd
  google.*/amp google.*/url googleadservices.com translate.goog translate.google.*
  l.facebook.com lm.facebook.com l.instagram.com l.messenger.com linkedin.com/redir linkedin.com/safety
  out.reddit.com steamcommunity.com/linkfilter slack-redir.net vk.com/away.php youtube.com/redirect
  safelinks.protection.outlook.com urldefense.com
`;

const leadsOn = new RegExp(
  String.raw`(?:^|\.)(?:${hosts
    .trim()
    .split(/\s+/)
    .map((place) => place.split('*').map(RegExp.escape).join('[a-z.]+'))
    .join('|')})(?:/|$)`,
  'i',
);

/** An address within another, once more encoded or not. */
const carried = /^(?:https?(?::|%3a)(?:\/|%2f)+|(?:\/|%2f){2})([^/?#%]+)/i;

/** An end of well-known names that stands inside a host, which ends otherwise. */
const inside = [
  /(?:^|[.-])((?:gov|edu|com|org|net)[.-]vn)[.-]/,
  /^(govvn)\./,
  /(?<!^www)[.-](vn)\.(?=[^.])/,
  /-(com|gov)\./,
  /\.(com|gov|edu|org|net)\.(?![a-z]{2}\.?$)/,
];
