/**
 * Keeps paragraphs and items of a few lines whole. Of three lines Chromium would leave the last one alone on the next
 * page, because it gives the two lines before a break priority over those after it.
 */
import { isPaired } from '../../../books/context.ts';
import { wordsOf } from '../../../rendering/both-languages.ts';
import {
  hasElement,
  type MarkupElement,
  type MarkupNode,
  mapElements,
  withAttribute,
} from '../../../text/markup/tree.ts';
import { threeLines } from '../../available-space.ts';
import type { BookContext } from '../context.ts';

export function keepShortWhole(context: BookContext, nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const most = threeLines(context.setting, isPaired(context));
  return mapElements(nodes, (element) =>
    isText(element) && wordsOf(element.children).length <= most ? withAttribute(element, 'class', 'short') : element,
  );
}

/** Whether the element has no blocks inside. An element with attributes is not running text. */
const isText = ({ name, attributes, children }: MarkupElement): boolean =>
  (name === 'p' || name === 'li') &&
  attributes.length === 0 &&
  !hasElement(children, (inner) => blocks.has(inner.name));

const blocks = new Set(['p', 'li', 'ul', 'ol']);
