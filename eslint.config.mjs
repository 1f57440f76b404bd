import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import ts from 'typescript-eslint';

/** The rooms of src/lib in the order data flows: a room imports only what stands before it. */
const rooms = ['words', 'read', 'plan', 'render', 'cite', 'publish', 'check', 'search', 'edit'];
const arrowsForward = rooms.map((room, at) => ({
  target: `src/lib/${room}`,
  from: ['src/!(lib)/**', 'src/*.ts', ...rooms.slice(at + 1).map((later) => `src/lib/${later}/**`)],
  message: `${room}/ comes before it (docs/kien-truc.md).`,
}));

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
    // Whoever needs a memory makes one and passes it on (lib/read/memory.ts).
    files: ['src/**'],
    ignores: ['**/*.test.ts', 'src/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(TemplateElement[value.raw=/\\(\\?i:/], Literal[raw=/\\(\\?i:/])',
          message:
            'V8 loses (?i:…) where it does not optimise an expression (node --no-regexp-optimization): write both cases.',
        },
        ...['let', 'var'].map((kind) => ({
          selector: `:matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="${kind}"]`,
          message: 'State of a module: none has any.',
        })),
        {
          selector:
            ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > :matches(NewExpression[callee.name=/^(?:Weak)?(?:Map|Set)$|^Memory$/][arguments.length=0], ArrayExpression[elements.length=0], ObjectExpression[properties.length=0])',
          message: 'State of a module: none has any.',
        },
      ],
    },
  },
  {
    files: ['src/lib/**/*.ts'],
    // Tests look from outside; samples and fixtures are made by the whole check.
    ignores: ['**/*.test.ts', '**/fixture.ts', 'src/lib/check/samples/**'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: arrowsForward }],
    },
  },
  {
    files: ['**/*.astro'],
    // Made from a syntax tree, escaped by construction.
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
