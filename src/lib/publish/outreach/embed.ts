import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { embedsNow } from '../../plan/embeds.ts';
import { caveatsOf } from '../../plan/caveats.ts';
import { alone, isLater } from '../../plan/headline.ts';
import { docCodeOf } from '../../plan/published-addresses.ts';
import { embedPath } from '../../read/reserved.ts';
import { pathByName } from '../../read/told.ts';
import type { Plan, Unit } from '../../read/types.ts';
import { reportedBy } from '../../render/citation.ts';
import { displayDate } from '../../words/day.ts';
import { drawingWords } from '../../words/drawing-words.ts';
import { embedWords as words, pressWords } from '../../words/outreach-words.ts';
import { addressAt, type Publication } from '../../words/publication.ts';
import { unitNow } from '../editions/unit-past.ts';
import { wordChangesHtml } from '../editions/word-changes-html.ts';
import { wordParts } from '../editions/word-changes.ts';
import type { Site } from '../small/site.ts';
import { made, smallPage } from '../small/small-page.ts';

/** Every address a fact alone has or ever had. */
export function embedCodes(plan: Plan): string[] {
  return [...new Set([...embedsNow(plan).keys(), ...Object.keys(plan.ledger.embeds ?? {})])];
}

const style =
  ':root{color-scheme:light dark}body{margin:0;background:canvas;color:canvastext;padding:1rem;font:1rem/1.5 system-ui,sans-serif}a{color:inherit}h1{margin:0;font-size:1rem}p{margin:.4em 0}.told{font-size:1.15rem}.soft{font-size:.875rem}ins{text-decoration:underline}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}';

/** A fact alone, to be framed by others: no script, one link; since it was reworded with what it said first. */
export function embedPage({ plan, editions, publication }: Site, code: string): string {
  const unit = unitNow(plan, editions, code);
  const doc = plan.docs.get(docCodeOf(unit?.code ?? code));
  const name = doc?.short ?? plan.site.name;
  const href = addressAt(unit ? pathByName(unit) : (doc?.path ?? '/'), publication);
  const soft = (words: string) => h('p.soft', words);
  const said = unit && alone(unit);
  const body = h('main', [
    h('h1', ofProvince(plan, name, unit)),
    ...wordsOf(plan.ledger.embeds?.[code], said, doc?.changes[0]?.date ?? ''),
    ...(unit ? [...limitsOf(plan, unit), reportedBy(plan, unit)].map(soft) : []),
    h('p.soft', h('a', { href, target: '_top' }, `${plan.site.name}: ${words.whole}`)),
    ...(publication.site ? [] : [soft(words.trial)]),
  ]);
  const title = `${name}: ${words.title}`;
  return smallPage({ title, canonical: embedPath(code), style, body: [body] }, publication);
}

/** Its heading says of which province a report is that names none, and of a later time that it is part of another. */
export function ofProvince({ about: { province } }: Plan, name: string, unit?: Unit): string {
  const { name: own, into = own } = province;
  const isTold = !unit?.reported || [own, into].some((each) => alone(unit).includes(each));
  if (isTold) return name;
  return `${name}, ${isLater(unit, province) ? drawingWords.formerly(own, into) : own}`;
}

const limitsOf = (plan: Plan, unit: Unit) => caveatsOf(plan, unit).map(({ text }) => text);

/** Its words; beside those that it was framed with first, old ones struck, where they are others or gone. */
function wordsOf(
  was: { text: string; since: string } | undefined,
  now: string | undefined,
  latest: string,
): ElementContent[] {
  if (!was || was.text === now) return [h('p.told', now ?? '')];
  const since = displayDate(was.since);
  const changes = wordChangesHtml(wordParts(was.text, now ?? ''));
  return [
    h('p.told', [made(changes)]),
    h('p.soft', now ? words.reworded(since, displayDate(latest)) : words.gone(since)),
  ];
}

/** What another page pastes to show a fact: a frame, or a quotation that needs none; nothing without an official address. */
export function pasteCodes(
  plan: Plan,
  code: string,
  unit: Unit,
  publication: Publication,
): { name: string; html: string }[] {
  if (!publication.site) return [];
  const cite = addressAt(pathByName(unit), publication);
  const frame = h('iframe', {
    src: addressAt(embedPath(code), publication),
    title: `${plan.site.name}: ${words.title}`,
    width: '100%',
    height: '240',
    loading: 'lazy',
  });
  const quote = h('blockquote', { cite }, [
    h('p', [alone(unit), ...limitsOf(plan, unit)].join(' ')),
    h('footer', [`${reportedBy(plan, unit)}. `, h('a', { href: cite }, plan.site.name)]),
  ]);
  return [
    { name: pressWords.frame, html: toHtml(frame) },
    { name: pressWords.quote, html: toHtml(quote) },
  ];
}
