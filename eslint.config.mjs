import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/**', '.build', '.astro', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    rules: {
      // A checked index or a regular expression's group is known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Browser and Node globals are TypeScript's to know.
      'no-undef': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'log'] }],
    },
  },
  {
    files: ['**/*.astro'],
    // Sätteri's output, made from content in which raw HTML is refused.
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
