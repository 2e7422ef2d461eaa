import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';

/** As much of a node of Babel's as is looked at; the plugin's own type says nothing of it. */
interface SyntaxNode {
  readonly type: string;
  readonly elements?: readonly (SyntaxNode | null)[];
  readonly properties?: readonly SyntaxNode[];
  readonly value?: SyntaxNode | string;
  readonly operator?: string;
}

interface SyntaxPath {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | null;
  readonly key: string | number | null;
  getFunctionParent(): object | null;
}

const LITERALS = new Set(['StringLiteral', 'NumericLiteral', 'BooleanLiteral', 'NullLiteral', 'TemplateLiteral']);

function isData(node: SyntaxNode | null | undefined): boolean {
  if (!node) return true;
  if (LITERALS.has(node.type)) return true;
  if (node.type === 'ArrayExpression') return node.elements?.every(isData) ?? true;
  return (
    node.type === 'ObjectExpression' &&
    (node.properties?.every(({ value }) => typeof value === 'object' && isData(value)) ?? true)
  );
}

/** The empty words behind `??`, and in `[first = '']`: the compiler asks for them wherever a list is indexed, though the place is one of its. */
function isFallback({ node, parent, key }: SyntaxPath): boolean {
  const isBehind = parent?.operator === '??' || parent?.type === 'AssignmentPattern';
  return node.type === 'StringLiteral' && node.value === '' && isBehind && key === 'right';
}

/**
 * Leaves out the words, numbers and tables of them that stand at the top of a module: a list of words is data, and to
 * ask for each word whether it stands there would only write the list twice. Regular expressions are altered. The empty
 * words that the compiler asks for are left out too.
 */
export const DATA_IGNORER: Ignorer = {
  shouldIgnore(path: NodePath) {
    const place = path as SyntaxPath;
    if (isData(place.node) && !place.getFunctionParent()) return 'a list of words is data';
    return isFallback(place) ? 'the compiler asks for it' : undefined;
  },
};
