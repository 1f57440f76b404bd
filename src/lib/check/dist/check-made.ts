import type { Problem } from '../../read/problem.ts';

/** What a build knows that it made. */
export interface Made {
  /** The file of each page and endpoint, as Astro tells. */
  routes: string[];
  /** Files laid beside them as they were. */
  beside: string[];
  /** The places that one step of the build alone writes to: scripts and styles, search, sitemap. */
  ofSteps: RegExp[];
}

/**
 * Compares what lies in a built site with what the build made: no other file, none missing, none in the place of another.
 *
 * @param files every file of the site, paths inside it
 * @example
 * checkMade(['index.html', 'la.js'], { routes: ['index.html'], beside: [], ofSteps: [] }) // one problem, at la.js
 */
export function checkMade(files: string[], { routes, beside, ofSteps }: Made): Problem[] {
  const known = [...routes, ...beside];
  const made = new Set(known);
  const there = new Set(files);
  const left = new Set(known);
  const ofStep = (file: string) => ofSteps.some((place) => place.test(file));
  const told = (list: string[], message: string) =>
    list.map((file): Problem => ({ file, line: 1, rule: 'tep-la', message }));
  return [
    ...told(
      files.filter((file) => !made.has(file) && !ofStep(file)),
      'Tệp này không do bản dựng làm ra; bỏ nó ở nơi nó được chép tới.',
    ),
    ...told(
      known.filter((file) => !there.has(file)),
      'Tệp này lẽ ra phải có mà không được dựng; dựng lại, hoặc đổi tên trang nếu có trang khác cùng chỗ.',
    ),
    ...told(
      known.filter((file) => ofStep(file) || !left.delete(file)),
      'Có hai thứ cùng ở chỗ của tệp này; đổi tên hoặc bỏ một.',
    ),
  ];
}
