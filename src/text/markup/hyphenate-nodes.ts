import { hyphenateText } from '../../language/hyphenate.ts';
import { attributeOf, type MarkupNode, withChildren } from './tree.ts';

/** Elements without running text, whose words stay unchanged. */
const leftAlone = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'svg', 'textarea', 'time', 'title']);

/** Soft hyphens in the words of nodes, by the nearest `lang`. Attributes, code and drawings stay unchanged. */
export function hyphenateNodes(nodes: readonly MarkupNode[], language: string): readonly MarkupNode[] {
  let result: MarkupNode[] | undefined;
  nodes.forEach((node, at) => {
    const hyphenated = hyphenateNode(node, language);
    if (hyphenated !== node) result ??= nodes.slice(0, at);
    result?.push(hyphenated);
  });
  return result ?? nodes;
}

function hyphenateNode(node: MarkupNode, language: string): MarkupNode {
  if (typeof node === 'string') return hyphenateText(node, language);
  if (leftAlone.has(node.name)) return node;
  return withChildren(node, hyphenateNodes(node.children, attributeOf(node, 'lang') ?? language));
}
