import { section, withSample } from '../fixture.ts';
import { draftsOf } from '../../content/drafts-of.ts';
import { isSection } from '../../content/load-markdown.ts';
import { pageFolders } from '../../content/places.ts';
import { groupCode } from '../../plan/join.ts';
import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';
import { isUnknown } from '../../content/stand-ins.ts';

/** Related sections, bodies and the codes of the data files name something that exists, each once. */
export const references: Rule = {
  code: 'tham-chieu',
  reason: 'Mục liên quan, cơ quan và dòng đối chiếu chỉ nối tới thứ có thật.',
  needs: [...pageFolders, 'nguon'],
  check(loaded) {
    const { markdown, plan, content, yaml, archives, tree, unread } = loaded;
    const drafts = draftsOf(loaded);
    // A section that nobody could read may have any code of its group.
    const unknown = new Set([...plan.docs.keys()].filter(isUnknown).map(groupCode));
    const sections: Known = {
      what: 'mục',
      has: (code) => unknown.has(groupCode(code)) || plan.docs.has(code),
      isDraft: (code) => drafts.codes.has(code),
    };
    const bodies: Known = {
      what: 'cơ quan',
      has: (id) => unread.has('co-quan.yaml') || id in content.bodies,
      isDraft: () => false,
    };
    const inFront = markdown.filter(isSection).flatMap(({ file, data, lineOf }) => [
      ...listProblems(file, lineOf(['related']), data.related, {
        what: 'mục liên quan',
        has: (code) =>
          (sections.has(code) || (data.draft && sections.isDraft(code))) && code !== data.code,
        isDraft: (code) => sections.isDraft(code) && code !== data.code,
      }),
      ...listProblems(file, lineOf(['bodies']), data.bodies, bodies),
    ]);
    const lineIn = (file: string, path: PropertyKey[]) => yaml.get(file)?.lineOf(path) ?? 1;
    const inMatrix = content.matrix.flatMap(({ task, solution }, index) => {
      const file = 'doi-chieu.yaml';
      const twice =
        content.matrix.findIndex((each) => each.task === task && each.solution === solution) <
        index;
      return [
        ...(['task', 'solution'] as const).flatMap((key) =>
          listProblems(
            file,
            lineIn(file, [index, key]),
            [key === 'task' ? task : solution],
            sections,
          ),
        ),
        ...(twice
          ? [
              {
                file,
                line: lineIn(file, [index, 'task']),
                rule: 'tham-chieu',
                message: `Cặp ${task} và ${solution} đã có ở trên; bỏ cả cặp ghi lặp này.`,
              },
            ]
          : []),
      ];
    });
    const inResults = content.results.rows.flatMap(({ code }, index) =>
      listProblems(
        'ket-qua.yaml',
        lineIn('ket-qua.yaml', ['rows', index, 'code']),
        [code],
        sections,
      ),
    );
    const strayArchives = [...archives.keys()]
      .filter((key) => !unread.has('nguon.yaml') && !(key in content.sources))
      .map((key): Problem => ({
        file: `nguon/${key}.txt`,
        line: 1,
        rule: 'tham-chieu',
        message: `Tệp trích này không ứng với nguồn nào; thêm nguồn “${key}” vào nguon.yaml hoặc đổi tên tệp.`,
      }));
    const missingArchives = Object.keys(content.sources)
      .filter((key) => !tree.has(`nguon/${key}.txt`) && !unread.has(`nguon/${key}.txt`))
      .map((key): Problem => ({
        file: 'nguon.yaml',
        line: lineIn('nguon.yaml', [key]),
        rule: 'tham-chieu',
        message: `Nguồn “${key}” chưa có tệp trích; thêm tệp nguon/${key}.txt, ghi các đoạn được trích, mỗi đoạn cách nhau một dòng trống.`,
      }));
    return [...inFront, ...inMatrix, ...inResults, ...strayArchives, ...missingArchives];
  },
  good: { 'giai-phap/a.md': section('gp-1', 'Chữ.', 'related: [gp]\nbodies: [so-tai-chinh]') },
  bad: [
    { 'giai-phap/a.md': section('gp-1', 'Chữ.', 'bodies: [so-khong-co]') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.', 'related: [gp-99]') },
    { 'giai-phap/a.md': section('gp-1', 'Chữ.', 'related: [gp, gp]') },
    {
      'giai-phap/a.md': section('gp-1', 'Chữ.'),
      'nhiem-vu-trong-tam/a.md': section('nv-1', 'Chữ.'),
      'nhiem-vu-trong-tam/index.md': section('nv', 'Chữ.'),
      'doi-chieu.yaml': '- task: nv-1\n  solution: gp-1\n  why: Gần nhau.\n'.repeat(2),
    },
    {
      'giai-phap/a.md': section('gp-1', 'Chữ.', 'related: [gp-2]'),
      'giai-phap/b.md': section('gp-2', 'Chữ.', 'draft: true'),
    },
    { 'nguon/bai-la.txt': '# bai-la\n' },
    {
      'nguon.yaml':
        withSample({}).get('nguon.yaml')! +
        'bai-moi:\n  type: webpage\n  title: Bài mới\n  language: vi\n  provenance: ve-sau\n  read: toan-van\n  accessed: "2026-11"\n',
    },
  ],
};

/** What a list may name. */
interface Known {
  what: string;
  has(value: string): boolean;
  isDraft(value: string): boolean;
}

function listProblems(
  file: string,
  line: number,
  list: string[],
  { what, has, isDraft }: Known,
): Problem[] {
  return list.flatMap((value, index): Problem[] => {
    if (list.indexOf(value) < index)
      return [
        {
          file,
          line,
          rule: 'tham-chieu',
          message: `“${value}” ghi hai lần trong danh sách ${what}; bỏ một lần.`,
        },
      ];
    if (!has(value) && isDraft(value))
      return [
        {
          file,
          line,
          rule: 'tham-chieu',
          message: `Mục “${value}” còn là bản nháp, người đọc chưa mở được; bỏ mã ấy, hoặc xóa dòng “draft: true” ở tệp của mục ấy khi đã viết xong.`,
        },
      ];
    return has(value)
      ? []
      : [
          {
            file,
            line,
            rule: 'tham-chieu',
            message: `Không có ${what} nào mang mã “${value}”; sửa theo ${what === 'cơ quan' ? 'mã có trong co-quan.yaml' : 'dòng code của mục muốn dẫn'}, hoặc bỏ mã ấy.`,
          },
        ];
  });
}
