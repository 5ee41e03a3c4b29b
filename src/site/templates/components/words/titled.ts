import { type Html, html } from '../../../../text/markup/html.ts';

/** A part of a page with its heading; undefined without content. */
export const titled = (heading: string, body: Html | undefined): Html | undefined =>
  body && html`<section><h2>${heading}</h2>${body}</section>\n`;
