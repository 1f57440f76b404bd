import type { Asked } from './asked.ts';
import type { Found } from './engine.ts';
import type { FoundPage } from './found-page.ts';
import { correctionNotice, emptyHelp, retryButton } from './notices.ts';
import { isNarrowed, passes, resultItem } from './result-item.ts';
import type { SearchSite } from './site.ts';

type Status = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** Where the results page shows an answer. */
export interface AnswerView {
  list: HTMLElement;
  moreButton: HTMLElement;
  /** Tells the state of the search, in words that are read out. */
  say(state: Status, words: string): void;
  /** Takes away what was said of another answer; its results stay until there are others. */
  clear(): void;
  /** Lists the results that pass the filters and returns how many do. */
  draw(results: FoundPage[], asked: Asked): number;
  /** Shows an answer: results, their number, what was mended; or what else there is. */
  show(found: Found, asked: Asked, site: SearchSite): void;
  /** Says that files did not arrive, with a way to try again. */
  trouble(retry: () => void): void;
}

/** The view of the page that is open. */
export function answerView(): AnswerView {
  const at = (name: string) => document.querySelector<HTMLElement>(`[data-search-${name}]`)!;
  const status = at('status');
  const list = at('results');
  const notice = at('notice');
  const moreButton = at('more');
  const view: AnswerView = {
    list,
    moreButton,
    say(state, words) {
      status.textContent = words;
      status.dataset.searchStatus = state;
    },
    clear() {
      notice.replaceChildren();
      moreButton.hidden = true;
    },
    draw(results, asked) {
      list.replaceChildren(
        ...results.filter((page) => passes(page, asked)).map((page) => resultItem(page, asked)),
      );
      return list.children.length;
    },
    show(found, asked, site) {
      const drawn = view.draw(found.results, asked);
      const { corrected } = found.expansion;
      notice.replaceChildren(
        ...(corrected ? [correctionNotice(corrected, asked)] : []),
        ...(drawn ? [] : emptyHelp(asked, found.expansion, site)),
      );
      moreButton.hidden = !found.more;
      if (drawn) view.say('done', countWords(drawn, found));
      else
        view.say(
          'empty',
          `Không thấy trang nào cho “${asked.query}”${isNarrowed(asked) ? ' trong phần hoặc lời đã chọn' : ''}.`,
        );
    },
    trouble(retry) {
      view.say('error', 'Phần tìm kiếm chưa tải được. Kiểm tra kết nối mạng rồi thử lại.');
      notice.replaceChildren(retryButton(retry));
    },
  };
  return view;
}

function countWords(drawn: number, { total, more }: Found): string {
  return more
    ? `Đang hiện ${drawn} kết quả đầu trong khoảng ${Math.max(total, drawn)}.`
    : `Có ${drawn} kết quả.`;
}
