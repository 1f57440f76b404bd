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
 * Compares what lies in a built site with what the build made: nothing else is there, nothing
 * is missing, and no file stands where a page or another file should.
 *
 * @param files every file of the site, paths inside it
 * @example
 * checkMade(['index.html', 'la.js'], { routes: ['index.html'], beside: [], ofSteps: [] }) // one problem, at la.js
 */
export function checkMade(files: string[], { routes, beside, ofSteps }: Made): Problem[] {
  const known = [...routes, ...beside];
  const made = new Set(known);
  const there = new Set(files);
  const ofStep = (file: string) => ofSteps.some((place) => place.test(file));
  const seen = new Set<string>();
  const twice = known.filter((file) => seen.has(file) || ofStep(file) || !seen.add(file));
  return [
    ...files
      .filter((file) => !made.has(file) && !ofStep(file))
      .map((file) =>
        problem(file, 'Tệp này không do bản dựng làm ra; bỏ nó ở nơi nó được chép tới.'),
      ),
    ...known
      .filter((file) => !there.has(file))
      .map((file) =>
        problem(
          file,
          'Tệp này lẽ ra phải có mà không được dựng; dựng lại, hoặc đổi tên trang nếu có trang khác cùng chỗ.',
        ),
      ),
    ...twice.map((file) =>
      problem(file, 'Có hai thứ cùng ở chỗ của tệp này; đổi tên hoặc bỏ một.'),
    ),
  ];
}

function problem(file: string, message: string): Problem {
  return { file, line: 1, rule: 'tep-la', message };
}
