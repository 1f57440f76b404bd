import { expect, it } from 'vitest';
import { scriptText } from './json-ld.ts';

it('writes a graph that no title can close', () => {
  const text = scriptText({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebPage', name: '</script><script>alert(1)</script>' }],
  });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    '@graph': [{ name: '</script><script>alert(1)</script>' }],
  });
});
