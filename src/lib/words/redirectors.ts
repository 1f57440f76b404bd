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

const pattern = new RegExp(
  String.raw`(?:^|\.)(?:${hosts.trim().split(/\s+/).map(escaped).join('|')})(?:/|$)`,
  'i',
);

function escaped(place: string): string {
  return place.split('*').map(RegExp.escape).join('[a-z.]+');
}

/**
 * Whether an address is one that shortens others, or leads on to any.
 *
 * @example
 * leadsOn(new URL('https://www.google.com.vn/url?q=a')) // true
 */
export function leadsOn({ hostname, pathname }: URL): boolean {
  return pattern.test(hostname.replace(/\.$/, '') + pathname);
}
