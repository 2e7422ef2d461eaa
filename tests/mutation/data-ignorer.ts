import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';

/** As much of a node of Babel's as is looked at; the plugin's own type says nothing of it. */
interface SyntaxNode {
  readonly type: string;
  readonly elements?: readonly (SyntaxNode | null)[];
  readonly properties?: readonly SyntaxNode[];
  readonly value?: SyntaxNode;
  readonly arguments?: readonly SyntaxNode[];
}

interface SyntaxPath {
  readonly node: SyntaxNode;
  getFunctionParent(): object | null;
}

const LITERALS = new Set(['StringLiteral', 'NumericLiteral', 'BooleanLiteral', 'NullLiteral', 'TemplateLiteral']);

function isData(node: SyntaxNode | null | undefined): boolean {
  if (!node) return true;
  if (LITERALS.has(node.type)) return true;
  if (node.type === 'ArrayExpression') return node.elements?.every(isData) ?? true;
  return node.type === 'ObjectExpression' && (node.properties?.every(({ value }) => isData(value)) ?? true);
}

/**
 * Leaves out the words, numbers and tables of them that stand at the top of a module: a list of words is data, and to
 * ask for each word whether it stands there would only write the list twice. Regular expressions are altered.
 */
export const DATA_IGNORER: Ignorer = {
  shouldIgnore(path: NodePath) {
    const place = path as SyntaxPath;
    return isData(place.node) && !place.getFunctionParent() ? 'a list of words is data' : undefined;
  },
};
