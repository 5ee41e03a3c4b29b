import { escapeHtml } from '../../markdown/html.ts';

/**
 * Puts each table of rendered Markdown into a region that scrolls by itself and can be reached by keyboard.
 * Raw HTML is off in Markdown, so the only table tags are those of real tables.
 */
export function scrollableTables(markup: string, label: (number: number) => string): string {
  if (!markup.includes('<table>')) return markup;
  let number = 0;
  return markup
    .replaceAll('<table>', () => {
      number += 1;
      return `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(label(number))}"><table>`;
    })
    .replaceAll('</table>', '</table></div>');
}
