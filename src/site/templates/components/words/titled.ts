import { type Html, html } from '../../../../text/markup/html.ts';

/** A part of a page under its heading; nothing where there is nothing to say. */
export const titled = (heading: string, body: Html | undefined): Html | undefined =>
  body && html`<section><h2>${heading}</h2>${body}</section>\n`;
