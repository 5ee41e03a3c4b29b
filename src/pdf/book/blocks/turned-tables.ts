/** Tables on turned pages of their own, and the text around them. */

import { langAttribute } from '../../../rendering/language.ts';
import { renderSentence } from '../../../rendering/sentence.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { attributeOf, type MarkupElement, type MarkupNode, mapElements } from '../../../text/markup/tree.ts';
import type { BookContext } from '../context.ts';
import { captionOf } from './tables.ts';

interface WithTables {
  readonly text: readonly MarkupNode[];
  readonly behind: readonly MarkupNode[];
}

/**
 * Moves turned tables after the text and leaves a reference to each, so that the text fills the page before the table.
 */
export function setTurnedBehind(context: BookContext, nodes: readonly MarkupNode[], language: string): WithTables {
  const last = nodes.findLastIndex((node) => !isTurned(node) && !isBlank(node)) + 1;
  // White space after the last text belongs to that text.
  const end = nodes.findIndex((node, at) => at >= last && isTurned(node));
  const body = end < 0 ? nodes : nodes.slice(0, end);
  const behind: MarkupNode[] = [];
  const text = mapElements(body, (element) => {
    if (!isTurned(element)) return element;
    behind.push(element, '\n');
    return tableNotice(context, element, language).nodes;
  });
  if (behind.length === 0) return { text: nodes, behind: [] };
  return { text, behind: [...behind, ...(end < 0 ? [] : nodes.slice(end))] };
}

const isBlank = (node: MarkupNode): boolean => typeof node === 'string' && node.trim() === '';
const isTurned = (node: MarkupNode): node is MarkupElement =>
  typeof node !== 'string' && node.name === 'div' && attributeOf(node, 'class') === 'turned';

function tableNotice({ translator }: BookContext, { children: [table] }: MarkupElement, language: string): Html {
  const { t } = translator;
  const name = typeof table === 'object' ? captionOf(table) : undefined;
  const sentence = name
    ? renderSentence((caption = '') => t('book:table.behind', { caption }), name)
    : t('book:table.behindUnnamed');
  return html`<p${langAttribute(translator, language)}>${sentence}</p>`;
}
