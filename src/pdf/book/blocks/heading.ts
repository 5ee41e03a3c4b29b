import { type Html, type HtmlValue, html, trusted } from '../../../text/markup/html.ts';

/** `<h2 id="...">...</h2>` with a level that is known only at run time. */
export function heading(level: number, content: HtmlValue, attributes?: HtmlValue): Html {
  const name = trusted(`h${Math.min(6, level)}`);
  return html`<${name}${attributes}>${content}</${name}>`;
}
