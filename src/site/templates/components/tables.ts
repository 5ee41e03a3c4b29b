import { escapeHtml } from '../../../text/html.ts';

/**
 * Puts each table of rendered Markdown into a region that scrolls by itself and can be reached by keyboard. Its
 * caption names it; a table without one has a number, counted through all pieces of a text that are given in turn.
 * Raw HTML is off in Markdown, so the only table tags are those of real tables.
 */
export function tableScroller(label: (number: number) => string): (markup: string) => string {
  let number = 0;
  const open = (_table: string, space: string, caption: string | undefined): string => {
    number += 1;
    const id = `site-table-${number}`;
    const name = caption ? `aria-labelledby="${id}"` : `aria-label="${escapeHtml(label(number))}"`;
    return `<div class="table scrolls" role="group" tabindex="0" ${name}><table>${space}${caption ? `<caption id="${id}">` : ''}`;
  };
  return (markup) =>
    markup.includes('<table>')
      ? markup.replaceAll(/<table>(\s*)(<caption>)?/g, open).replaceAll('</table>', '</table></div>')
      : markup;
}
