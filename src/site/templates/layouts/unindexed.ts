import { html } from '../../../text/markup/html.ts';

/** Asks search engines to leave a page out. */
export const unindexed = html`<meta name="robots" content="noindex" />\n`;
