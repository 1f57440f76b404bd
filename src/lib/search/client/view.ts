import { element, setChildren } from '../../words/nodes.ts';
import { answerWords } from '../../words/answer-words.ts';
import type { Answer, Asked } from '../answer.ts';
import { addressOf } from './asked.ts';
import type { Mention } from './mentions.ts';
import { mentionItem, resultItem } from './result-item.ts';

type Status = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** What is heard waits until the reader rests; in milliseconds. */
const rest = 1000;

/** The places of the results page that show an answer. */
export function answerView() {
  const at = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const [status, spoken, notice] = [at('status'), at('spoken'), at('notice')];
  const [list, tail, mentions, pages] = [at('results'), at('tail'), at('mentions'), at('pages')];
  const [trouble, more] = [at('trouble'), at('more')];
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
  /** Takes away what was said of another answer; its results stay until there are others. */
  const clear = () => {
    setChildren(notice);
    mentions.hidden = true;
    setChildren(pages);
    setChildren(trouble);
  };
  const showPages = (...troubled: Node[]) => {
    setChildren(trouble, ...troubled);
    mentions.hidden = tail.hidden = false;
    pages.hidden = !pages.children.length;
  };
  return {
    more,
    pages,
    idle() {
      clear();
      setChildren(list);
      document.title = title;
      say('idle');
    },
    loading() {
      if (!list.children.length) return say('loading', answerWords.loading);
      status.dataset.searchStatus = 'loading';
      tail.hidden = true;
    },
    /** Shows an answer, or that there is none and what else there is. */
    show(answer: Answer, asked: Asked, mention: () => void) {
      clear();
      const { results, mended } = answer;
      setChildren(list, ...results.map(resultItem));
      document.title = answerWords.title(asked.query, results.length, title);
      if (results.length)
        return say('done', ...correction(mended, asked), answerWords.count(results.length));
      const isNarrowed = asked.part || asked.words;
      setChildren(
        notice,
        ...(isNarrowed
          ? [link({ ...asked, part: '', words: '' }, answerWords.everywhere)]
          : nearest(answer)),
        element('p', {}, button(answerWords.mentionsAnyway, mention)),
      );
      say('empty', answerWords[isNarrowed ? 'emptyHere' : 'empty'](asked.query));
    },
    /** Lists more pages that mention what was asked. */
    mention(found: Mention[], left: number) {
      pages.append(...found.map(mentionItem));
      showPages(...(pages.children.length ? [] : [element('p', {}, answerWords.noMentions)]));
      more.hidden = left <= 0;
    },
    /** Full text answers what the file does not hold. */
    mentioned(count: number) {
      setChildren(notice);
      say('done', answerWords.count(count));
    },
    /** Says that files did not arrive, with a way to try again. */
    failed(retry: () => void) {
      say('error', answerWords.failed);
      setChildren(notice, button(answerWords.retry, retry));
    },
    mentionsFailed(retry: () => void) {
      showPages(element('p', {}, answerWords.mentionsFailed), button(answerWords.retry, retry));
      more.hidden = true;
    },
    /** After a query was sent: to what answers it. */
    focus() {
      (list.querySelector('a') ?? status).focus({ preventScroll: true });
    },
  };
}

/** That a slip was mended, and the way to the exact words, still narrowed as the reader chose. */
function correction(mended: string | undefined, asked: Asked): (Node | string)[] {
  if (!mended) return [];
  const exact = link({ ...asked, exact: true }, answerWords.exactly(asked.query));
  return [answerWords.mended(mended), exact, '. '];
}

/** Why nothing answers, and what is nearest. */
function nearest({ nearest: places }: Answer): Node[] {
  const links = places.map(({ href, title }) => element('li', {}, element('a', { href }, title)));
  return [
    element('p', {}, answerWords.why),
    ...(links.length ? [element('p', {}, answerWords.nearest), element('ul', {}, ...links)] : []),
  ];
}

function link(asked: Asked, words: string): HTMLElement {
  return element('a', { href: addressOf(asked) }, words);
}

function button(words: string, act: () => void): HTMLElement {
  const made = element('button', { class: 'button', type: 'button' }, words);
  made.addEventListener('click', act);
  return made;
}
