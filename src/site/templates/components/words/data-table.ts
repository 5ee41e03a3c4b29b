import { type Html, html } from '../../../../text/markup/html.ts';

export interface DataTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: Html | string; readonly cells: readonly string[] }[];
}

/** A table of figures with headers, in a region that scrolls. */
export const dataTable = ({ caption, columns, rows }: DataTable): Html =>
  html`<div class="table scrolls" role="group" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(({ head, cells }) => html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
