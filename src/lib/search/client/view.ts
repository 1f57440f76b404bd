import { answerWords } from '../../words/answer-words.ts';
import { button, element, setChildren } from '../../words/nodes.ts';
import type { Answer, Asked } from '../answer.ts';
import { addressOf } from './asked.ts';
import type { Mention } from './mentions.ts';
import { mentionItem, resultItem } from './result-item.ts';

type Status = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** What is heard, and that nothing answers, waits until the reader rests; in milliseconds. */
export const rest = 1000;

/** The places of the results page that show an answer. */
export function answerView() {
  const at = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const [status, spoken, notice] = [at('status'), at('spoken'), at('notice')];
  const [list, tail, mentions, pages] = [at('results'), at('tail'), at('mentions'), at('pages')];
  const [trouble, more, filters] = [at('trouble'), at('more'), at('filters')];
  const title = document.title;
  let speaking: ReturnType<typeof setTimeout>;
  const say = (state: Status, ...words: (Node | string)[]) => {
    status.dataset.searchStatus = state;
    setChildren(status, ...words);
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      if (spoken.textContent !== status.textContent) spoken.textContent = status.textContent;
    }, rest);
    // What stands below comes when nothing will push it down any more.
    tail.hidden = state === 'loading' || state === 'done';
    list.hidden = !list.children.length;
  };
  /** Shows results; what was said of others goes. */
  const replace = (results: Answer['results']) => {
    setChildren(list, ...results.map(resultItem));
    for (const each of [notice, pages, trouble]) setChildren(each);
    mentions.hidden = true;
    filters.hidden = false;
  };
  /** Shows the pages that mention it, and what is said of them. */
  const showPages = (left: number, ...said: Node[]) => {
    setChildren(trouble, ...said);
    tail.hidden = false;
    pages.hidden = !pages.children.length;
    mentions.hidden = pages.hidden && !said.length;
    more.hidden = !left;
  };
  return {
    more,
    pages,
    replace,
    idle() {
      replace([]);
      document.title = title;
      say('idle');
    },
    /** Of the answer before, the results stay until there are others, or known to be none. */
    loading() {
      if (list.children.length) status.dataset.searchStatus = 'loading';
      else say('loading', answerWords.loading);
      tail.hidden = true;
    },
    /** Says how much answers, or that nothing does and what else there is. */
    tell({ mended, nearest }: Answer, asked: Asked, mention: () => void) {
      const count = list.children.length + pages.children.length;
      document.title = answerWords.title(asked.query, count, title);
      if (count) {
        const exact = link({ ...asked, exact: '1' }, answerWords.exactly(asked.query));
        const correction = mended ? [answerWords.mended(mended), exact, '. '] : [];
        return say('done', ...correction, answerWords.count(count));
      }
      const isNarrowed = asked.part || asked.words;
      const everywhere = link({ ...asked, part: '', words: '' }, answerWords.everywhere);
      mentions.hidden = true;
      const help = isNarrowed ? [everywhere] : whyNot(nearest);
      // There is nothing to narrow.
      filters.hidden = !isNarrowed && !filters.contains(document.activeElement);
      setChildren(notice, ...help, element('p', {}, button(answerWords.mentionsAnyway, mention)));
      say('empty', answerWords[isNarrowed ? 'emptyHere' : 'empty'](asked.query));
    },
    mention(found: Mention[], left: number) {
      pages.append(...found.map(mentionItem));
      const count = list.children.length + pages.children.length;
      showPages(left, ...(count ? [] : [element('p', {}, answerWords.noMentions)]));
    },
    /** Says that files did not arrive, with a way to try again. */
    failed(retry: () => void) {
      say('error', answerWords.failed);
      setChildren(notice, button(answerWords.retry, retry));
    },
    mentionsFailed(retry: () => void) {
      showPages(0, element('p', {}, answerWords.mentionsFailed), button(answerWords.retry, retry));
    },
    /** After a query was sent: to what answers it. */
    focus() {
      (list.querySelector('a') ?? status).focus({ preventScroll: true });
    },
  };
}

/** Why nothing answers, and what is nearest. */
function whyNot(nearest: Answer['nearest']): Node[] {
  const links = nearest.map(({ href, title }) => element('li', {}, element('a', { href }, title)));
  const list = [element('p', {}, answerWords.nearest), element('ul', {}, ...links)];
  return [element('p', {}, answerWords.why), ...(links.length ? list : [])];
}

function link(asked: Asked, words: string): HTMLElement {
  return element('a', { href: addressOf(asked) }, words);
}
