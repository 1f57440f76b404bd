import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/lib/read/files-in.ts';
import { command } from '../support/command.ts';
import { copyContent, edit } from '../support/content-copy.ts';

const sea = 'giai-phap/kinh-te-bien.md';
/** Before it ends what the plan set out, where words of the editors may stand. */
const results = '## Kết quả được báo cáo';
let directory: string;
const check = (...words: string[]) => command('check', { words, env: env() });
const env = () => ({ PLAN_CONTENT_DIR: directory });
const pathOf = (file: string) => join(directory, file);

beforeEach(() => {
  directory = copyContent();
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('npm run check', () => {
  it('tells the same problems in each form, and in the summary of a job', async () => {
    const line = edit(directory, sea, '[@vietfish-2024]', '[@vietfish-2042]');
    const scratch = mkdtempSync(join(tmpdir(), 'tom-tat-'));
    const summary = join(scratch, 'tom-tat.md');
    writeFileSync(summary, 'Trước.\n');

    const text = await command('check', { env: { ...env(), GITHUB_STEP_SUMMARY: summary } });
    expect(text.code).toBe(1);
    expect(text.stderr).toMatch(new RegExp(`^${pathOf(sea)}:${line}: .*\\(chu-dan\\)$`, 'm'));
    expect(readFileSync(summary, 'utf8')).toMatch(/^Trước\.\n## Kiểm tra nội dung\n\n\d+ lỗi/);
    rmSync(scratch, { recursive: true });

    const json = await check('--format', 'json');
    const list = JSON.parse(json.stdout) as { path: string; line: number; severity: string }[];
    expect(json).toMatchObject({ code: 1, stderr: '' });
    const hinted = new Set(list.filter((each) => each.severity === 'hint').map(({ path }) => path));
    const told = list.filter((each) => each.severity === 'error').length + hinted.size;
    expect(text.stderr.trim().split('\n')).toHaveLength(told);
    expect(list).toContainEqual(
      expect.objectContaining({ path: pathOf(sea), line, severity: 'error', rule: 'chu-dan' }),
    );
    const severities = list.map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted());

    const github = await check('--format=github');
    expect(github.stdout).toContain(`::error file=${pathOf(sea)},line=${line},title=chu-dan::`);
    expect(github.stdout.trim().split('\n')).toHaveLength(told);
  });

  it.each([[['--formt']], [['--format', 'xml']], [['--format']], [['thu']], [['--fix=co']]])(
    'answers %j with one sentence that says what there is',
    async (words) => {
      const { code, stdout, stderr } = await check(...words);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^.+; viết npm run check -- --format text\|json\|github, .+\.\n$/);
    },
  );

  it.each([
    ['a folder that is not there', () => rmSync(directory, { recursive: true }), ''],
    [
      'a file in the place of the folder',
      () => {
        rmSync(directory, { recursive: true });
        writeFileSync(directory, 'Chữ.');
      },
      '',
    ],
    [
      'a folder in the place of a file',
      () => {
        rmSync(pathOf('nguon.yaml'));
        symlinkSync('nguon', pathOf('nguon.yaml'));
      },
      'nguon.yaml',
    ],
    ['bytes that are not UTF-8', () => appendFileSync(pathOf(sea), Buffer.from([0xff, 0x0a])), sea],
    ['a NUL byte', () => appendFileSync(pathOf(sea), 'a\0\n'), sea],
    ['UTF-16', () => writeFileSync(pathOf(sea), Buffer.from('\uFEFFChữ.', 'utf16le')), sea],
    ['an empty page', () => writeFileSync(pathOf(sea), ''), sea],
    ['an empty data file', () => writeFileSync(pathOf('site.yaml'), ''), 'site.yaml'],
    ['a data file of comments', () => writeFileSync(pathOf('site.yaml'), '# a\n'), 'site.yaml'],
    [
      'a list that is a mapping',
      () => writeFileSync(pathOf('doi-chieu.yaml'), 'a: b\n'),
      'doi-chieu.yaml',
    ],
    [
      'a mapping that is a list',
      () => writeFileSync(pathOf('co-quan.yaml'), '- a\n'),
      'co-quan.yaml',
    ],
    ['a file of 30 MB', () => writeFileSync(pathOf(sea), Buffer.alloc(30 << 20, 'a ')), sea],
  ])('locates %s', async (_what, damage, file) => {
    damage();
    const { code, stderr } = await check();
    expect(code).toBe(1);
    const lines = stderr
      .trim()
      .split('\n')
      .filter((each) => !/^ {2}Viết thế này: /.test(each));
    for (const each of lines) expect(each).toMatch(/^\S+:\d+: \p{Lu}.+; .+\. \([a-z0-9-]+\)$/u);
    expect(lines[0]).toContain(`${[directory, file].filter(Boolean).join('/')}:`);
  });
});

describe('npm run check -- --fix', () => {
  it('writes what was pasted as it is read, says so once, and has nothing left to do', async () => {
    const was = readFileSync(pathOf(sea), 'utf8');
    const pasted = was
      .normalize('NFD')
      .replace(
        'Kinh tế biển là'.normalize('NFD'),
        '  Kinh\u00A0tế\u00AD biển  là'.trim().normalize('NFD'),
      )
      .replaceAll('\n', '\r\n');
    writeFileSync(pathOf(sea), `\uFEFF${pasted}`);
    const hinted = await check('--format', 'json');
    expect(hinted.code).toBe(0);
    expect(hinted.stdout).toContain('"rule": "dau-vet-dan"');

    const fixed = await check('--fix');
    expect(fixed.code).toBe(0);
    expect(fixed.stderr).toContain(`Đã sửa dấu cách, dấu thanh ở 1 tệp: ${sea}.`);
    expect(fixed.stderr).not.toContain('dau-vet-dan');
    expect(readFileSync(pathOf(sea), 'utf8')).toBe(was);
    expect((await check('--fix')).stderr).not.toContain('Đã sửa');
  });

  it('puts tone marks in place in own words, and leaves quotations and lines with an error', async () => {
    const was = readFileSync(pathOf(sea), 'utf8');
    const typed = 'Nơi hoà thuận, thuỷ sản hoà vào biển.\n\nNơi ** hoà ** thuận.\n\n';
    const quoted = was.replace(results, `${typed}${results}`);
    writeFileSync(pathOf(sea), quoted);
    const { stderr } = await check('--fix');
    expect(stderr).toContain(`Đã sửa dấu cách, dấu thanh ở 1 tệp: ${sea}.`);
    expect(readFileSync(pathOf(sea), 'utf8')).toBe(
      quoted.replace('Nơi hoà thuận, thuỷ sản hoà', 'Nơi hòa thuận, thủy sản hòa'),
    );
  });

  it('puts tone marks in place in the words of the editors alone', async () => {
    const was = readFileSync(pathOf(sea), 'utf8');
    const quoted = 'Chữ “hoà thuận” là một lời.\n\nTrên `hoà` và “hoà”: hòa.\n';
    const text = (word: string) =>
      was
        .replace('Kinh tế biển là', `Kinh tế biển ${word} là`)
        .replace(results, `${quoted}\n${results}`);
    writeFileSync(pathOf(sea), text('hoà'));
    const hinted = JSON.parse((await check('--format', 'json')).stdout) as object[];
    expect(hinted).toContainEqual(
      expect.objectContaining({
        ...{ rule: 'dau-thanh', severity: 'hint' },
        instead: expect.stringMatching('^Kinh tế biển hòa là ') as string,
      }),
    );
    expect((await check('--fix')).code).toBe(0);
    expect(readFileSync(pathOf(sea), 'utf8')).toBe(text('hòa'));
  });

  it('leaves a word to its editor that its line quotes too', async () => {
    const line = 'Nếp hoà thuận là “hoà” trong lời ấy.';
    const text = readFileSync(pathOf(sea), 'utf8').replace(results, `${line}\n\n${results}`);
    writeFileSync(pathOf(sea), text);
    const { code, stderr } = await check('--fix');
    expect(code).toBe(0);
    expect(stderr).toMatch(/Gợi ý: Chữ “hoà” .*; viết “hòa”\. \(dau-thanh\)\n(?! {2}Viết)/);
    expect(readFileSync(pathOf(sea), 'utf8')).toBe(text);
  });

  it('touches nothing else: not a clean file, an archive, the ledger, a broken file or a link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'ngoai-'));
    const target = join(outside, 'a.md');
    writeFileSync(target, 'Chữ \r\n');
    symlinkSync(target, pathOf('giai-phap/loi-tat.md'));
    symlinkSync(outside, pathOf('so-lieu/ngoai'));
    appendFileSync(pathOf('nguon/bai-bao-1740.txt'), 'Chữ\u00A0 \r\n');
    appendFileSync(pathOf('so-dia-chi.json'), ' \r\n');
    appendFileSync(pathOf('giai-phap/the-moi.txt'), 'Chữ \r\n');
    appendFileSync(pathOf('trang/gop-y.mdx'), Buffer.from([0xff, 0x20, 0x0a]));
    appendFileSync(pathOf('co-quan.yaml'), '# Chữ  này \n');
    chmodSync(pathOf('co-quan.yaml'), 0o640);
    const before = filesBut('co-quan.yaml');

    const { stderr } = await check('--fix');
    expect(stderr).toContain('Đã sửa dấu cách, dấu thanh ở 1 tệp: co-quan.yaml.');
    expect(filesBut('co-quan.yaml')).toEqual(before);
    expect(readFileSync(target, 'utf8')).toBe('Chữ \r\n');
    expect(readFileSync(pathOf('co-quan.yaml'), 'utf8')).toMatch(/\n# Chữ này\n$/);
    expect(statSync(pathOf('co-quan.yaml')).mode & 0o777).toBe(0o640);
    rmSync(outside, { recursive: true });
  });
});

/** Every file but one, as it is stored; links are compared by what they lead to elsewhere. */
function filesBut(file: string): Record<string, string> {
  const files = filesIn(directory).filter(
    (each) => each !== file && lstatSync(pathOf(each)).isFile(),
  );
  return Object.fromEntries(files.map((each) => [each, readFileSync(pathOf(each), 'base64')]));
}
