import type { Answer, Asked } from '../answer.ts';
import { addressOf, askedAt, handedOver } from './asked.ts';
import { askerOf } from './asker.ts';
import type { Mention, MentionsFor } from './mentions.ts';
import { searchFilesOf } from './search-files.ts';
import { answerView, rest } from './view.ts';

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
  const ask = askerOf(files);
  let mentionsFor: MentionsFor | undefined;
  /** Of several questions only the latest is answered; of its words the pages that are not shown yet. */
  let latest: { asked: Asked; mention: string; pages?: (() => Promise<Mention>)[] };

  /** Who still types is not told no at every key. */
  async function answerTo(asked: Asked): Promise<Answer> {
    const answer = handedOver(asked, files.tag) ?? (await ask(asked));
    if (asked.typing && !answer.results.length)
      await new Promise((after) => setTimeout(after, rest));
    return answer;
  }

  /** @param sent the reader waits for the answer and no longer types */
  async function run(asked: Asked, sent: boolean): Promise<void> {
    const mine = (latest = { asked, mention: asked.query });
    if (!asked.query.trim()) return view.idle();
    view.loading();
    try {
      const answer = await answerTo(asked);
      if (latest !== mine) return;
      mine.mention = answer.mention || asked.query;
      view.replace(answer.results);
      const isAnswered = answer.results.length > 0;
      // What the file leaves out, the full text may hold: until it is asked nobody is told no.
      if (!isAnswered && answer.partial && !asked.words) {
        view.loading();
        if (!(await showPages(mine))) return;
      }
      view.tell(answer, asked, () => void furtherPages());
      if (sent) view.focus();
      if (isAnswered && !asked.words) await furtherPages();
    } catch {
      if (latest === mine) view.failed(() => void run(asked, sent));
    }
  }

  /** Shows more pages that mention what was asked; whether it still is. */
  async function showPages(mine: typeof latest, count = firstMentions): Promise<boolean> {
    // After the answer: until then it would only stand in its way.
    mentionsFor ??= (await import('./mentions.ts')).mentionsOf(files);
    const pages = (mine.pages ??= await mentionsFor(mine.mention, mine.asked.part));
    const found = await Promise.all(pages.slice(0, count).map((page) => page()));
    pages.splice(0, count);
    if (latest === mine) view.mention(found, pages.length);
    return latest === mine;
  }

  async function furtherPages(count = firstMentions): Promise<boolean> {
    const mine = latest;
    return showPages(mine, count).catch(() => {
      if (latest === mine) view.mentionsFailed(() => void furtherPages(count));
      return false;
    });
  }

  const askTyped = (remember: 'pushState' | 'replaceState', { sent = false, typing = false }) => {
    const before = askedAt(location.search);
    const typed = { query: query.value, part: fields.part.value, words: fields.words.value };
    // Another query is another wish.
    const asked = { ...typed, exact: before.query === typed.query ? before.exact : '' };
    if (addressOf(asked) !== addressOf(before)) history[remember](null, '', addressOf(asked));
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
    timer = setTimeout(() => askTyped('replaceState', { typing: true }), pause);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    askTyped('pushState', { sent: true });
  });
  query.addEventListener('input', typing);
  filters.addEventListener('change', () => askTyped('pushState', {}));
  view.more.addEventListener('click', async () => {
    const before = view.pages.children.length;
    if (await furtherPages(furtherMentions))
      view.pages.children[before]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', fromAddress);
  // What was typed while the script was on its way must not be lost.
  if (query.value && !location.search) typing();
  else void fromAddress();
}
