import { escapeHtml } from '../../markdown/html.ts';

/**
 * Puts each table of rendered Markdown into a region that scrolls by itself and can be reached by keyboard. Its
 * caption names it; a table without one has a number.
 * Raw HTML is off in Markdown, so the only table tags are those of real tables.
 */
export function scrollableTables(markup: string, label: (number: number) => string): string {
  if (!markup.includes('<table>')) return markup;
  let number = 0;
  return markup
    .replaceAll(/<table>(\s*)(<caption>)?/g, (_table, space: string, caption: string | undefined) => {
      number += 1;
      const id = `site-table-${number}`;
      const name = caption ? `aria-labelledby="${id}"` : `aria-label="${escapeHtml(label(number))}"`;
      return `<div class="table" role="group" tabindex="0" ${name}><table>${space}${caption ? `<caption id="${id}">` : ''}`;
    })
    .replaceAll('</table>', '</table></div>');
}
