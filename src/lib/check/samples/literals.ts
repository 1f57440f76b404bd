import ts from 'typescript';

/** A message as it is written in the code: what stands between its holes. */
export interface Literal {
  /** For people: holes as `…`. */
  text: string;
  pattern: RegExp;
}

/**
 * Every message a source file can give: strings and templates of the form “what is wrong; what
 * to write.”; the reasons of rules and the help of schemas are none.
 */
export function messageLiterals(source: string): Literal[] {
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
