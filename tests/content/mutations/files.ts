import { wholeFile } from './edit.ts';
import { way, anywhere, type Family } from './way.ts';

/** Files that do not belong there, and some that must. */
export const files: Family = {
  rule: 'symlinks and stray files',
  leaves: 'a file unread',
  ways: [
    ...(
      [
        ['links to a section', 'giai-phap/loi-tat.md', 'kinh-te-bien.md'],
        ['links to a folder above', 'giai-phap/len-tren', '..'],
        ['links to a file of the machine', 'nguon/may.txt', '/etc/hostname'],
        ['links to nothing', 'trang/mat.mdx', 'khong-co.mdx'],
        ['links a whole group', 'nhom', 'giai-phap'],
      ] as const
    ).map(([name, file, target]) =>
      way(name, anywhere, () => ({ changes: [{ kind: 'link', file, target }] })),
    ),
    ...(
      [
        ['writes a page of HTML', 'trang/trang.html', '<p>Chữ</p>\n'],
        ['writes a script', 'giai-phap/ma.js', 'alert(1)\n'],
        ['writes a drawing', 'trang/hinh.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n'],
        ['writes a section into an unknown group', 'giai-phap-moi/a.md', '---\ncode: gp-12\n---\n'],
        [
          'writes a section into a folder of a group',
          'giai-phap/them/a.md',
          '---\ncode: gp-12\n---\n',
        ],
        ['writes a section as MDX', 'giai-phap/a.mdx', '---\ncode: gp-12\n---\n'],
        ['writes a file of a word processor', 'giai-phap/ban-nhap.docx', 'PK'],
        ['writes data of no kind', 'du-lieu.yaml', 'a: 1\n'],
        ['writes a hidden file', '.an', 'a\n'],
      ] as const
    ).map(([name, file, text]) => way(name, anywhere, () => wholeFile(file, text))),
    ...['nguon.yaml', 'co-quan.yaml', 'mau-thuan.yaml', 'trang/muc-luc.mdx'].map((file) =>
      way(`deletes ${file}`, anywhere, () => ({
        changes: [{ kind: 'gone', file }],
        elsewhere: [[{ file, start: 0, end: 0, text: '' }]],
      })),
    ),
  ],
};
