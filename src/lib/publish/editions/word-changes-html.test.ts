import { expect, it } from 'vitest';
import { wordChangesHtml } from './word-changes-html.ts';

it('marks what came and went, in words too, and escapes the text', () => {
  const html = wordChangesHtml([
    { kind: 'same', text: 'Tăng ' },
    { kind: 'removed', text: '5' },
    { kind: 'added', text: '<6>' },
  ]);
  expect(html).toBe(
    'Tăng <del class="text-ink"><span class="sr-only">[bỏ: </span>5<span class="sr-only">]</span></del> ' +
      '<ins class="bg-silt"><span class="sr-only">[thêm: </span>&#x3C;6><span class="sr-only">]</span></ins>',
  );
});
