import { html } from '../../../text/markup/html.ts';

/** Asks search engines not to list a page. */
export const unindexed = html`<meta name="robots" content="noindex" />\n`;
