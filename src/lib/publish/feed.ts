import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { toHtml } from 'hast-util-to-html';
import { displayEdition } from '../cite/administrative.ts';
import { type Edition } from './editions/editions.ts';
import { editionPath } from '../read/edition-names.ts';
import { addressAt, type Publication } from '../words/publication.ts';
import { withoutNotes } from '../read/markdown/notes.ts';
import type { Plan } from '../read/types.ts';
import { editionWords } from '../words/edition-words.ts';
import { feedWords } from '../words/vi.ts';

/** Where the feed stands, without base path. */
export const feedPath = '/lich-su/atom.xml';

const placeholder = 'http://chua-co-dia-chi.invalid';

/** What a reader gets who subscribes late. */
const mostEntries = 100;

interface Entry {
  /** What it is, for ever: its id in the feed is made of this. */
  key: string;
  title: string;
  path: string;
  /** 2026-11-24 */
  date: string;
  text: string;
}

/**
 * The changes of every document and every edition as an Atom feed (RFC 4287), newest first.
 * Ids are UUIDs (version 5, RFC 9562) of what changed and when, not addresses: they stay
 * when the site gets its official one or the document another name. Atom wants an author: the editors, by the site's name.
 */
export function atomFeed(plan: Plan, editions: Edition[], publication: Publication): string {
  const { site, about } = plan;
  const entries = [...changesOf(plan), ...editions.map(editionEntry)]
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, mostEntries);
  // The library takes absolute addresses only. Relative ones are as good: they are read from
  // the feed's own (RFC 4287, 2), wherever a site without an official address lies.
  const here = publication.site ? publication : { ...publication, site: placeholder };
  const feed = new Feed({
    id: idOf(feedPath, about.feed),
    title: feedWords.title(site.name),
    description: withoutNotes(about.lead),
    updated: startOf(entries[0]?.date ?? '1970-01-01'),
    author: { name: site.publisher || feedWords.editors(site.name) },
    link: addressAt('/lich-su/', here),
    feedLinks: { atom: addressAt(feedPath, here) },
    generator: false,
  });
  for (const { key, title, path, date, text } of entries)
    feed.addItem({
      id: idOf(key, about.feed),
      // Titles go out as HTML.
      title: toHtml({ type: 'text', value: title }),
      link: addressAt(path, here),
      date: startOf(date),
      description: toHtml({ type: 'text', value: text }),
    });
  return feed.atom1().replaceAll(`"${placeholder}/`, '"/');
}

/**
 * A UUID of version 5: of the SHA-1 of both, with the bits that say so (RFC 9562, 5.5). Made with what
 * the plan drew once, never to be changed, and with no name from the content, which may be corrected:
 * every reader would then meet every entry again.
 */
function idOf(key: string, namespace: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(key)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(bytes.toString('hex'))!.slice(1);
  return `urn:uuid:${parts.join('-')}`;
}

function changesOf(plan: Plan): Entry[] {
  return [...plan.docs.values()].flatMap(({ code, short, path, changes }) =>
    changes.map(({ date, note }) => ({
      key: `${code} ${date} ${note}`,
      title: `${short}: ${note}`,
      path,
      date,
      text: note,
    })),
  );
}

function editionEntry({ name, date, clauses }: Edition): Entry {
  return {
    key: editionPath(name),
    title: editionWords.title(displayEdition(name)),
    path: editionPath(name),
    date,
    text: editionWords.clauses(Object.keys(clauses).length),
  };
}

/** Changes carry days, Atom wants moments: the start of the day in Vietnam. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
