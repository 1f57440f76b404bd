import { bounded, inert, plainUrl } from '../../publish/forge/inert.ts';
import type { State, Verdict } from './verdict.ts';

export interface LinkFinding extends Verdict {
  key: string;
  url: string;
  /** Where it is written: `content/nguon.yaml:12`. */
  place: string;
  /** The copy that the record names. */
  archive?: string;
  /** The year in which the editors read it. */
  year: string;
}

const parts: { state: State; title: string; advice: string }[] = [
  {
    state: 'dead',
    title: 'Không còn',
    advice:
      'Mở bản lưu, so với đoạn đã chép trong content/nguon/; nếu đúng bài ấy thì ghi địa chỉ bản lưu vào archive.',
  },
  {
    state: 'moved',
    title: 'Đã dời',
    advice: 'Mở địa chỉ mới; nếu đúng bài ấy thì ghi vào URL thay cho địa chỉ cũ.',
  },
  {
    state: 'blocked',
    title: 'Không cho máy hỏi',
    advice: 'Chưa chắc là hỏng: mở bằng trình duyệt để biết.',
  },
  {
    state: 'silent',
    title: 'Lần này không trả lời',
    advice: 'Chưa chắc là hỏng: đợi lần hỏi sau.',
  },
];

/** GitHub takes 65,536 characters; bytes are never fewer. */
const limit = 60_000;

/**
 * What to do about a source: a suggestion, since no machine knows whether a copy is the same text.
 *
 * @example
 * remedy({ state: 'dead', url: 'https://a.vn/b', year: '2026', … })
 * // 'gợi ý, cần tự mở xem: <https://web.archive.org/web/2026*\/https://a.vn/b>'
 */
function remedy({ state, to, url, archive, year }: LinkFinding): string {
  if (state === 'moved' && to) return `địa chỉ mới: ${inert(plainUrl(to), 2000)}`;
  if (state !== 'dead') return '';
  return archive
    ? `bản lưu đã ghi: <${plainUrl(archive)}>`
    : `gợi ý, cần tự mở xem: <https://web.archive.org/web/${year}*/${plainUrl(url)}>`;
}

/** Everything that does not simply open, as Markdown; bounded to what an issue holds. */
export function linkReport(findings: LinkFinding[], day: string): string {
  const count = (state: State) => findings.filter((each) => each.state === state).length;
  const shown = parts.filter(({ state }) => count(state));
  const counts = shown.map(({ state, title }) => `${title.toLowerCase()}: ${count(state)}`);
  const lines = [
    `Đã hỏi ${findings.length} liên kết tới nguồn ngày ${day}: mở được: ${[count('open'), ...counts].join('; ')}.`,
    ...shown.flatMap(({ state, title, advice }) => [
      '',
      `## ${title} (${count(state)})`,
      '',
      advice,
      '',
      '| Nguồn | Địa chỉ | Máy chủ | Xem |',
      '| --- | --- | --- | --- |',
      ...findings.filter((each) => each.state === state).map(row),
    ]),
  ];
  return bounded(
    lines,
    limit,
    (left) => `Còn ${left} dòng nữa; chạy npm run kiem-lien-ket để xem hết.`,
  );
}

function row(finding: LinkFinding): string {
  const { key, place, url, reason } = finding;
  const source = `${inert(key)} (${place})`.replaceAll('|', '\\|');
  return `| ${source} | <${plainUrl(url)}> | ${reason} | ${remedy(finding)} |`;
}
