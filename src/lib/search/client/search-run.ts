import type { AnswerView } from './answer-view.ts';
import type { Asked } from './asked.ts';
import { find, findNames, firstWords, type Found } from './engine.ts';
import { preloadParts } from './index-parts.ts';
import { startPagefind, type Pagefind } from './pagefind.ts';
import type { SearchFiles } from './search-files.ts';
import { isNarrowed } from './result-item.ts';
import { refreshSmallFiles, type SearchSite } from './site.ts';

/** Asks the search and shows its answers: of several questions only the latest has any. */
export interface SearchRun {
  ask(asked: Asked): Promise<unknown>;
  /** Shows more of the answer; whether it did. */
  more(): Promise<boolean>;
}

type Step = () => Promise<void>;

/** Starts Pagefind at once, before there is a question. */
export function searchRun(
  files: SearchFiles,
  loadSite: () => Promise<SearchSite>,
  view: AnswerView,
): SearchRun {
  let tries = 0;
  let pagefind: Promise<Pagefind> | undefined = startPagefind(files, tries);
  let latest: Asked | undefined;
  let furtherStep: Step | undefined;

  /** Takes a step towards an answer; whether it is still the one that is waited for. */
  async function attempt(step: Step, asked: Asked, again = false): Promise<boolean> {
    try {
      if (again) await refreshSmallFiles(files);
      await step();
      return latest === asked;
    } catch {
      pagefind = undefined;
      tries += 1;
      if (latest === asked) view.trouble(() => void attempt(step, asked, true));
      return false;
    }
  }

  function ask(asked: Asked): Promise<boolean> {
    latest = asked;
    furtherStep = undefined;
    return attempt(answer, asked);

    async function answer(): Promise<void> {
      view.clear();
      if (!asked.query.trim()) {
        view.draw([], asked);
        view.say('idle', '');
        return;
      }
      view.say('loading', 'Đang tìm…');
      pagefind ??= startPagefind(files, tries);
      const [site, engine] = await Promise.all([namesFirst(), pagefind]);
      if (latest === asked)
        await show(await find(asked.query, site, engine, asked, drawEarly), site);
    }

    /** While Pagefind is on its way, what the list alone can answer. */
    async function namesFirst(): Promise<SearchSite> {
      const site = await loadSite();
      preloadParts(firstWords(asked.query, site, asked), site);
      drawEarly(findNames(asked.query, site, asked));
      return site;
    }

    function drawEarly(results: Found['results']): void {
      if (latest === asked) view.draw(results, asked);
    }

    async function show(found: Found, site: SearchSite): Promise<void> {
      let all = found;
      // A filter must see everything there is.
      while (isNarrowed(asked) && all.more && latest === asked) all = await all.more();
      if (latest !== asked) return;
      const { more } = all;
      furtherStep = more && (async () => show(await more(), site));
      view.show(all, asked, site);
    }
  }

  return {
    ask,
    more: async () => !!furtherStep && attempt(furtherStep, latest!),
  };
}
