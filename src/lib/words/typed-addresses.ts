import { isRegistered } from './web-address.ts';

/** An address that a text gives without a link, for readers to type. */
interface TypedAddress {
  /** As a browser would read it: full-width signs and dots in disguise made plain. */
  address: string;
  /** The host without `www.`, where nothing is given but that: it may be somebody's name. */
  host?: string;
}

const dots = /。|\s?[[({]\s?(?:\.|dot|chấm)\s?[\])}]\s?/giu;
/** What stands for a dot where what follows can hardly be anything but the end of an address. */
const spelled =
  /(?:\s(?:dot|chấm)\s|\s?[·‧⋅∙•・]\s?)(?=(?<end>[a-z]{2,24})(?!\p{L})(?<path>\/\S)?)/giu;
const syllable = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:n[gh]?|m)?$/i;
const label = String.raw`[\p{L}\p{M}\p{N}_-]+`;
/** What any of them has; most texts have nothing of the kind, and are read no further. */
const hint = /\.[\p{L}_-]|\s\.|\.\d+[:/\\?#]|:[/\\]/u;
const typed = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,20}:[/\\]+[^\s/\\]\S*`,
    String.raw`(?<![\p{L}\p{M}\p{N}_-])(?<chain>${label}(?:(?:\.|\s\.\s?)${label})+)(?<path>(?::\d+)?[/\\?#]\S+)?`,
  ].join('|'),
  'giu',
);

/**
 * The web addresses of a text that are no links: with any scheme, or ending as some registered
 * domain does.
 *
 * @example
 * typedAddresses('Xem bit。ly/abc, hxxps://a.vn.') // [{ address: 'bit.ly/abc' }, { address: 'hxxps://a.vn' }]
 * typedAddresses('Theo Vietnam.vn.') // [{ address: 'Vietnam.vn', host: 'vietnam.vn' }]
 */
export function typedAddresses(text: string): TypedAddress[] {
  const folded = text.normalize('NFKC').replace(dots, '.').replace(spelled, dotOrNot);
  if (!hint.test(folded)) return [];
  return [...folded.matchAll(typed)].flatMap(({ 0: all, index, groups = {} }): TypedAddress[] => {
    const whole = all.replace(/[^\p{L}\p{N}/]+$/u, '');
    const { chain, path } = groups;
    if (!chain) return [{ address: whole }];
    if (path && (isRegistered(chain.split(/[.\s]/).at(-1)!) || isIp(chain)))
      return [{ address: whole }];
    const labels = chain.split(/\s?\.\s?/);
    const last = labels.findLastIndex(
      (end, at) => at > 0 && isRegistered(end) && !startsSentence(labels[at - 1]!, end),
    );
    const end = index + all.length;
    if (last < 0 || isMailbox(folded.slice(index - 2, index), folded.slice(end, end + 2)))
      return [];
    const host = labels.slice(0, last + 1).join('.');
    return [{ address: host, host: asHostname(host).replace(/^www\./, '') }];
  });
}

/** Not “chấm ba bài”, “tấn·km”: short ends are also words and units, but for those most used. */
function dotOrNot(written: string, end: string, path: string | undefined): string {
  if (/^(?:com|net|org|vn|ly)$/i.test(end)) return '.';
  const isPlain = path ? !/^[ckm]m$/i.test(end) : end.length > 2 && !syllable.test(end);
  return isPlain && isRegistered(end) ? '.' : written;
}

/**
 * After a full stop without its space, a word that is also the end of some country's addresses:
 * “ven biển.Do đó”, “TP.Cam Ranh”, “29-NQ.TW”. An address is not typed so.
 */
function startsSentence(before: string, end: string): boolean {
  const isWord = !/^(?:com|vn)$/i.test(end) && (end.length === 2 || syllable.test(end));
  return /^(?:\d+-?)?\p{L}{0,7}$/u.test(before) && /^[A-Z]/.test(end) && isWord;
}

/** One side of an @ that has words on both. */
function isMailbox(before: string, after: string): boolean {
  return /[\p{L}\p{N}]@$/u.test(before) || /^@[\p{L}\p{N}]/u.test(after);
}

/** Not 1.000.000.000/năm. */
function isIp(chain: string): boolean {
  return /^\d+(?:\.\d+){3}$/.test(chain) && asHostname(chain) === chain;
}

function asHostname(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host.toLowerCase();
}
