import type { Answer, Asked } from '../answer.ts';
import { addressOf, askedAt, handedOver } from './asked.ts';
import { askerOf } from './asker.ts';
import type { Mentions, MentionsFor } from './mentions.ts';
import { restoreScroll } from './restore-scroll.ts';
import { searchFilesOf } from './search-files.ts';
import { answerView } from './view.ts';

/** Typing pauses this long before an answer is asked for; in milliseconds. */
const pause = 120;
const firstMentions = 5;
const furtherMentions = 10;

/** Runs `/tim-kiem/`: what is asked stands in the fields and in the address, its answer below. */
export function startResultsPage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search-form]')!;
  const filters = document.querySelector<HTMLDetailsElement>('[data-search-filters]')!;
  const query = form.querySelector<HTMLInputElement>('input')!;
  const [part, words] = filters.querySelectorAll('select') as Iterable<HTMLSelectElement>;
  const fields = { query, part: part!, words: words! };
  const files = searchFilesOf(form);
  const view = answerView();
  const asker = askerOf(files);
  let mentionsFor: MentionsFor | undefined;
  /** Of several questions only the latest has an answer. */
  let latest: Asked | undefined;
  let mentions: Mentions | undefined;

  /** @param sent the reader waits for the answer and no longer types */
  async function run(asked: Asked, sent: boolean): Promise<void> {
    latest = asked;
    mentions = undefined;
    if (!asked.query.trim()) return view.idle();
    view.loading();
    try {
      const ready = handedOver(asked, files.tag);
      const answer = ready ?? (await asker.answer(asked));
      if (latest !== asked) return;
      view.show(answer, asked, () => void startMentions(answer.mention, asked));
      if (sent) view.focus();
      if (asked.words || !(answer.results.length || answer.partial)) return;
      await startMentions(answer.mention, asked);
      if (latest === asked && !answer.results.length && view.pages.children.length)
        view.mentioned(view.pages.children.length);
    } catch {
      if (latest === asked) view.failed(() => void run(asked, sent));
    }
  }

  async function startMentions(mention: Answer['mention'], asked: Asked): Promise<void> {
    try {
      // After the answer: until then it would only stand in its way.
      mentionsFor ??= (await import('./mentions.ts')).mentionsOf(files);
      const found = await mentionsFor(mention || asked.query, asked.part);
      if (latest !== asked) return;
      mentions = found;
      await furtherPages(firstMentions);
    } catch {
      if (latest === asked) view.mentionsFailed(() => void startMentions(mention, asked));
    }
  }

  /** Shows more pages; whether it did. */
  async function furtherPages(count: number): Promise<boolean> {
    const [from, asked] = [mentions, latest];
    if (!from?.left || !asked) return false;
    try {
      const found = await from.next(count);
      if (latest !== asked) return false;
      view.mention(found, from.left);
      return true;
    } catch {
      view.mentionsFailed(() => void furtherPages(count));
      return false;
    }
  }

  const ask = (remember: 'pushState' | 'replaceState', { sent = false, typing = false }) => {
    const before = askedAt(location.search);
    const asked: Asked = {
      ...{ query: query.value, part: fields.part.value, words: fields.words.value },
      // Another query is another wish.
      exact: before.exact && before.query === query.value,
    };
    const address = addressOf(asked);
    if (address !== location.search) history[remember](null, '', address);
    void run({ ...asked, typing }, sent);
  };
  const fromAddress = () => {
    const there = askedAt(location.search);
    for (const name of ['query', 'part', 'words'] as const) fields[name].value = there[name];
    filters.open ||= !!(there.part || there.words);
    return run(there, false);
  };
  let timer: ReturnType<typeof setTimeout>;
  const typing = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask('replaceState', { typing: true }), pause);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask('pushState', { sent: true });
  });
  query.addEventListener('input', typing);
  filters.addEventListener('change', () => ask('pushState', {}));
  view.more.addEventListener('click', async () => {
    const before = view.pages.children.length;
    if (await furtherPages(furtherMentions))
      view.pages.children[before]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', fromAddress);
  // What was typed while the script was on its way must not be lost.
  if (query.value && !location.search) typing();
  else
    void fromAddress().then(() => restoreScroll(view.pages, () => furtherPages(furtherMentions)));
}
