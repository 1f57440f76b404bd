import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../read/files-in.ts';
import { allTold } from './all.ts';
import { messagesPage } from './page.ts';

const told = allTold();
const messages = told.flatMap(({ shown }) => shown.map(({ message }) => message));
const sources = ['check', 'read', 'plan', 'publish/ledger', 'words/style']
  .map((room) => `src/lib/${room}`)
  .flatMap((folder) =>
    filesIn(folder)
      .filter(
        (file) =>
          file.endsWith('.ts') && !/\.test\.ts$|^fixture\.ts$|^(?:samples|dist)\//.test(file),
      )
      .map((file) => join(folder, file)),
  );

describe('the messages of the check', () => {
  it.each(sources)('are each shown by a sample: %s', (file) => {
    const literals = messageLiterals(readFileSync(file, 'utf8'));
    const unseen = literals.filter(({ pattern }) => !messages.some((each) => pattern.test(each)));
    expect(unseen.map(({ text }) => text)).toEqual([]);
  });

  it('say what is wrong, then what to write, in one sentence', () => {
    for (const message of messages) expect(message).toMatch(/^[^;]+; .+\.$/su);
  });

  it('are all on the page for editors: npm run thong-bao writes it', () => {
    expect(readFileSync('docs/thong-bao.md', 'utf8')).toBe(messagesPage(told));
  });

  it('are found in the code whether strings or templates, reasons left out', () => {
    const source =
      "const a = { reason: 'Vì thế; nên vậy.' }; f('Sai; viết lại.'); f(`Sai ${x}; viết ${y}.`); f('Đúng.');";
    expect(messageLiterals(source).map(({ text }) => text)).toEqual([
      'Sai; viết lại.',
      'Sai …; viết ….',
    ]);
  });
});

/** A message as it is written in the code: what stands between its holes. */
interface Literal {
  /** For people: holes as `…`. */
  text: string;
  pattern: RegExp;
}

/**
 * Every message a source file can give: strings and templates of the form “what is wrong; what
 * to write.”; the reasons of rules and the help of schemas are none.
 */
function messageLiterals(source: string): Literal[] {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'reason') return;
    if (isHelp(node)) return visit(node.expression);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      found.push([node.text]);
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found
    .filter((parts) => /; \S.*\.$/su.test(parts.join('…')))
    .map((parts) => ({
      text: parts.join('…'),
      pattern: new RegExp(`^${parts.map(RegExp.escape).join('[\\s\\S]*')}$`, 'u'),
    }));
}

/** `….describe('…')`: what a field means, said while it is written. */
function isHelp(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'describe'
  );
}
