/** Small changes of a program, each of which is a mistake that somebody could have made. */
import ts from 'typescript';

/** One place of a source file, what stands there and what might. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly becomes: string;
}

/** Each operator with the one for which it is most easily mistaken: bounds, conditions, signs. */
const OTHERS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
};

/** All small changes of a text in TypeScript or of a component, in its order; types and joined texts are left alone. */
export function mutantsOf(source: string): Mutant[] {
  const found: Mutant[] = [];
  for (const { text, from, name } of partsOf(source)) {
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
      const change = changeOf(node, file);
      if (change !== null) {
        const [start, end] = [from + change.at.getStart(file), from + change.at.getEnd()];
        found.push({ start, end, was: source.slice(start, end), becomes: change.becomes });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** A component’s script stands between two fences, and its markup reads as that of TSX does; its styles are no program. */
function partsOf(source: string): { text: string; from: number; name: string }[] {
  const [fenced, script = ''] = /^---\n(.*?)^---\n/ms.exec(source) ?? [];
  if (fenced === undefined) return [{ text: source, from: 0, name: 'source.ts' }];
  const [markup = ''] = source.slice(fenced.length).split(/^<(?:style|script)/m);
  return [
    { text: script, from: '---\n'.length, name: 'source.ts' },
    { text: `<>${markup}</>`, from: fenced.length - '<>'.length, name: 'source.tsx' },
  ];
}

/** What a node might be in place of what it is. */
function changeOf(node: ts.Node, file: ts.SourceFile): { at: ts.Node; becomes: string } | null {
  if (ts.isBinaryExpression(node)) {
    const becomes = OTHERS[node.operatorToken.getText(file)];
    return becomes === undefined || joinsTexts(node) ? null : { at: node.operatorToken, becomes };
  }
  if (ts.isNumericLiteral(node)) return { at: node, becomes: String(Number(node.text) + 1) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { at: node, becomes: 'false' };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { at: node, becomes: 'true' };
  const isNot = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
  return isNot ? { at: node, becomes: node.operand.getText(file) } : null;
}

/** Whether one side is a text: what cannot be subtracted. */
const joinsTexts = ({ left, right }: ts.BinaryExpression): boolean =>
  [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side));

/** The line of a change as it stands and as it becomes, without its indent. */
export function linesOf(source: string, { start, end, becomes }: Mutant): [string, string] {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end);
  const line = source.slice(from, to === -1 ? undefined : to);
  const changed = line.slice(0, start - from) + becomes + line.slice(end - from);
  return [line.trim(), changed.trim()];
}
