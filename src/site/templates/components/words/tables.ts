import { fromNodes, type Html, html } from '../../../../text/markup/html.ts';
import { type MarkupElement, type MarkupNode, mapElements, withAttribute } from '../../../../text/markup/tree.ts';

/**
 * Puts each table of rendered Markdown into a region that scrolls and can be reached by keyboard. The region's name is
 * the caption of the table or, without one, a number that counts through all parts of a text.
 */
export function tableScroller(label: (number: number) => string): (text: Html) => Html {
  let number = 0;
  const scrolling = (table: MarkupElement): readonly MarkupNode[] => {
    number += 1;
    const id = `site-table-${number}`;
    const isNamed = table.children.some(isCaption);
    const name = isNamed ? html` aria-labelledby="${id}"` : html` aria-label="${label(number)}"`;
    const children = table.children.map((child) => (isCaption(child) ? withAttribute(child, 'id', id) : child));
    return html`<div class="table scrolls" role="group" tabindex="0"${name}>${fromNodes([{ ...table, children }])}</div>`
      .nodes;
  };
  return (text) => {
    const nodes = mapElements(text.nodes, (element) => (element.name === 'table' ? scrolling(element) : element));
    return nodes === text.nodes ? text : fromNodes(nodes);
  };
}

const isCaption = (node: MarkupNode): node is MarkupElement => typeof node !== 'string' && node.name === 'caption';
